/** What stands where a secret stood. */
const mark = '[redacted]'

// Everything from here to the end may be the echo of a signed request: header, canonical request or string-to-sign, the
// last also without a word before it (`POST&%2F&Action%3D…`).
const echo =
  /(authorization\s*[=:]|(?:string[\s_-]*to[\s_-]*sign|canonical[\s_-]*(?:request|string))(?:[^:=<[({"'`]{0,40}[:=<[({"'`]|\s+(?:is|was)\s+\S)|\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)&(?:%(?:25)?2F|\/)|(?:TC3|AWS4|ACS[34]|KSC4)-[A-Z0-9-]*(?:HMAC|RSA)-[A-Z0-9]+)/i

// Names whose values are secrets or lead to them, as they stand in queries, forms, JSON and XML.
const secretNames =
  'access[_-]?key(?:[_-]?(?:id|secret))?|secret(?:[_-]?(?:id|key|data|value|access[_-]?key))?|(?:security|session|sts|auth)[_-]?token|x-(?:tc|amz|ksc|acs)-(?:security-)?token|credential|signature|\\w{0,20}password|passwd|\\w{0,20}plain[_-]?text(?:[_-]?blob)?|private[_-]?key|\\w{0,20}key[_-]?material|sk|ak'

// Echoes come percent-encoded once or twice, or escaped for XML, and a name then follows a hexadecimal digit.
const percent = '%(?:25){0,3}'
const nameStart = `(?:(?<!\\w)|(?<=${percent}[0-9A-F]{2}))`
const quotes = (most: number): string =>
  `(?:["'\\\\>]|${percent}(?:22|27|5C|3E)|&(?:quot|apos|gt|#34|#39|#62);){0,${most}}`
// A quoted value ends at its quote and an element's at the next tag, blanks and commas included; any other at either.
const value =
  '(?:(?<=\\\\")(?:(?!\\\\")[\\s\\S])+|(?<=")(?:[^"\\\\]|\\\\[\\s\\S])+|(?<=\')[^\']+|(?<=>)[^<]+|[^\\s"\'&,;<>)\\]}\\\\]+)'
const assignment = new RegExp(
  `(${nameStart}(?:${secretNames})${quotes(6)}\\s{0,8}(?:[=:>]|${percent}3[ADE]|&(?:gt|#62);)\\s{0,8}${quotes(2)})${value}`,
  'gi'
)

// Access key ids have shapes of their own, and are echoed bare.
const accessKeyId =
  /\b(?:AKID[A-Za-z0-9*_-]{8,}|LTAI[A-Za-z0-9*]{8,}|STS\.[A-Za-z0-9*]{8,}|TMP\.[A-Za-z0-9*]{8,}|AKLT[A-Za-z0-9*_-]{8,}|AKTP[A-Za-z0-9*_-]{8,}|AKIA[A-Z0-9*]{8,}|ASIA[A-Z0-9*]{8,})/g

const bearer = /\bBearer\s+[^\s"',;]+/gi

const maximumLength = 2_000

/**
 * Takes credentials, tokens and echoes of the signed request out of a vendor's text, and bounds it to 2,000 characters.
 * Some vendors answer a wrong signature with the whole string they signed, which can hold plaintexts.
 */
export const redact = (text: string): string => {
  const bounded = bound(text, maximumLength)
  const at = bounded.search(echo)
  const head = at < 0 ? bounded : bounded.slice(0, at)
  const cleaned = head.replace(assignment, `$1${mark}`).replace(bearer, `Bearer ${mark}`).replace(accessKeyId, mark)
  return at < 0 ? cleaned : `${cleaned}${mark}`
}

/** Cuts a text to a length in characters, never between the halves of one, and says that it did. */
export const bound = (text: string, length: number): string => {
  if (text.length <= length) return text
  const end = /[\uD800-\uDBFF]/.test(text[length - 1] as string) ? length - 1 : length
  return `${text.slice(0, end)}…`
}
