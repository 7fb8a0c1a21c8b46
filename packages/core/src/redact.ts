/** What stands where a secret stood. */
const mark = '[redacted]'

// Everything from here to the end may be the echo of a signed request: header, canonical request or string-to-sign.
const echo =
  /(authorization\s*[=:]|string[\s_-]*to[\s_-]*sign[^:=<]{0,40}[:=<]|canonical[\s_-]*(?:request|string)[^:=<]{0,40}[:=<]|(?:TC3|AWS4|ACS[34]|KSC4)-[A-Z0-9-]*(?:HMAC|RSA)-[A-Z0-9]+)/i

// Names whose values are secrets or lead to them, as they stand in queries, forms, JSON and XML.
const secretNames =
  'access[_-]?key(?:[_-]?(?:id|secret))?|secret(?:[_-]?(?:id|key|data|value|access[_-]?key))?|(?:security|session|sts|auth)[_-]?token|x-(?:tc|amz|ksc|acs)-(?:security-)?token|credential|signature|password|passwd|plain[_-]?text|private[_-]?key(?:plaintext)?|key[_-]?material|sk|ak'
const assignment = new RegExp(
  `(\\b(?:${secretNames})["'>\\\\]*\\s*(?:=|:|%3D|%253D|>)\\s*\\\\?["']?)([^\\s"'&,;<>)\\]}\\\\]+)`,
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
