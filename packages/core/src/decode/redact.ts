import { ASSIGNMENT, BEARER, ECHO, SHAPE, hintsIn } from './secret-hints.js'

/** The text that replaces a secret. */
const mark = '[redacted]'

// Echoes come percent-encoded once or twice, with escapes in JSON or XML, and a name then follows a hexadecimal digit.
const percent = '%(?:25){0,3}'
const unicode = '\\\\{1,8}u00'
const amp = '&(?:amp;){0,3}'
const nameStart = `(?:(?<![A-Za-z0-9])|(?<=(?:${percent}|\\\\u00)[0-9A-F]{2}))`
const code = `(?:${percent}|${unicode})`
const quote = `${amp}(?:quot|apos|gt|#(?:34|39|62|x(?:22|27|3E)));`
const quotes = (most: number): string => `(?:["'\`“‘「\\\\>]|${code}(?:22|27|5C|3E)|${quote}){0,${most}}`
// What opens a value; one pair of quotes, since two in a row are an empty one. Python says what kind of text it is.
const opening = `(?:\\\\{0,8}(?:[bu](?=["']))?["'\`“‘「]|>|(?:${percent}5C){0,4}${code}(?:22|27)|${quote})?`
const separator = `(?:[=:>：＝﹕∶︰→]{1,3}|-+>|${code}3[ADE]|${amp}(?:gt|#(?:58|61|62|x3[ADE]));)`

const blank = `(?:[\\s_+-]|${percent}20)`
const signed = `(?:string${blank}{0,4}to${blank}{0,4}sign|canonical${blank}{0,4}(?:request|string))`
const algorithm = '(?:TC3|AWS4|ACS[34]|KSC4)-[A-Z0-9-]*(?:HMAC|RSA)-[A-Z0-9]+'
// Everything from here to the end may be the echo of a signed request: header, canonical request or string-to-sign, the
// last also without a word before it (`POST&%2F&Action%3D…`). An algorithm is one only with what it introduces after it.
const echo = new RegExp(
  [
    `authorization(?:\\s+header)?${quotes(6)}\\s{0,8}${separator}`,
    `${signed}(?:[^:=<[({"'\`：]{0,40}[:=<[({"'\`：]|${blank}{1,4}(?:is|was)${blank}{1,4}\\S)`,
    '(?:待签名|签名原文|签名字?符?串)[^:：=]{0,20}[:：=]',
    `\\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)(?:${amp}|${code}26|${amp}#(?:38|x26);)(?:%(?:25)?2F|\\/)`,
    `${algorithm}(?:[\\s,;&+]|\\\\+[nrt]|${percent}(?:0A|0D|20|26|2B|2C)){1,8}(?:Credential|SignedHeaders|Signature|[0-9a-f]{8})`,
    '-----BEGIN[^-]{0,40}PRIVATE[^-]{1,6}KEY',
    '\\b(?:set-)?cookie\\s{0,8}[:：]'
  ].join('|'),
  'i'
)

// Names of texts that may hold anything, so that nothing but quotes shows where they end.
const textNames =
  'pass(?:word|wd|phrase)|admin[\\s_-]?pass|secret[\\s_-]?(?:data|value|string|binary)|(?:plain|cipher)[\\s_-]?text(?:[_-]?blob)?' +
  `|user[\\s_-]?data|key[\\s_-]?material|private[\\s_-]?key|[密私秘]钥|密码|口令|明文|${nameStart}(?:pwd|pass)`

// Names whose values are secrets or lead to them, as they stand in queries, forms, JSON, XML and environments. They also
// end longer names; those of the last line would then mean something else (`NextToken`).
const secretNames = [
  'access[\\s_-]?keys?(?:[\\s_-]?(?:id|secret))?',
  `(${textNames})`,
  'secret(?:[\\s_-]?access[\\s_-]?key|[\\s_-]?(?:id|key))?',
  '(?:security|session|sts|auth|access|refresh|bearer|import)[\\s_-]?token',
  '(?:api|signing)[\\s_-]?key|credential|signature|令牌|凭证|签名',
  `${nameStart}(?:token|sk|ak|sign?|digest)`
].join('|')

// A quoted value ends at its quote, an element's at the next tag, blanks and commas included; any other at either.
const value = [
  '(?<=\\\\")(?:(?!\\\\")[\\s\\S])+',
  '(?<=")(?:[^"\\\\]|\\\\[\\s\\S])+',
  "(?<=')[^']+",
  '(?<=`)[^`]+',
  '(?<=“)[^”]+',
  '(?<=‘)[^’]+',
  '(?<=「)[^」]+',
  '(?<=>\\s{0,8})<!\\[CDATA\\[(?:(?!\\]\\]>)[\\s\\S])+',
  '(?<=>\\s{0,8})[^<]+',
  `(?<=${quote})(?:(?!${amp}(?:lt|quot|apos|#(?:34|39|60|x(?:22|27|3C)));)[\\s\\S])+`,
  `(?<=\\\\u00(?:22|27|3E))(?:(?!${unicode}(?:22|27|3C))[\\s\\S])+`,
  '\\[[^\\]]+',
  '\\([^)]+',
  '\\{[^{}"\']+',
  '[^\\s"\'`&,;<>)\\]}{\\\\，；。、）】”’」][^\\s"\'`&,;<>)\\]}\\\\，；。、）】”’」]*'
].join('|')
const unmarked = `(?![=:>：＝\\s]{0,34}${opening}\\[redacted\\])`
const assignmentTo = (names: string): RegExp =>
  new RegExp(
    `((?:${names})(?:\\s?id)?${quotes(6)}[\\s\\u200b]{0,32}${separator}${unmarked}\\s{0,32}${opening})(?:${value})`,
    'gi'
  )
const assignment = assignmentTo(secretNames)

/** Redacts the values of names. A text that is neither quoted nor in a query takes the rest with it. */
const redactValues = (text: string, names: RegExp): string => {
  let grown = 0
  let end: number | undefined
  const redacted = text.replace(names, (all: string, head: string, textName: unknown, at: unknown) => {
    const index = typeof at === 'number' ? at : (textName as number)
    const isText = typeof textName === 'string' && bareHead.test(head) && text[index + all.length] !== '&'
    if (isText) end ??= index + grown + head.length + mark.length
    grown += head.length + mark.length - all.length
    return head + mark
  })
  return end === undefined ? redacted : redacted.slice(0, end)
}

// One of these words is in every name, and in every echo: to look for them takes a fraction of the time.
const secretWord =
  /key|token|secret|pass|pwd|sk|ak|plain|cipher|data|credential|sign?|digest|[密私秘]钥|密码|口令|令牌|凭证|明文|签名/i
const echoWord = /authorization|sign|canonical|待签|签名|GET|POST|PUT|PATCH|DELETE|HEAD|HMAC|RSA|PRIVATE|cookie/i

// Ends in a separator, not in what opens a value.
const bareHead = /[=:：＝﹕∶︰→\s]$/

const bearer = /\bBearer\s+[^\s"',;]+/gi

// Access key ids and tokens have shapes of their own, and are echoed bare. Some vendors' keys begin like words, so case
// counts where it distinguishes them.
const shapes: readonly RegExp[] = [
  new RegExp(`${nameStart}(?:AKID|IKID|AKLT|AKTP)[A-Z0-9*_-]{8,}|${nameStart}LTAI[A-Z0-9*]{8,}`, 'gi'),
  /(?<![A-Za-z0-9])(?:(?:STS|TMP)\.[A-Za-z0-9*]{8,}|(?:AKIA|ASIA)[A-Z0-9*]{8,})/g,
  /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  // The key before a credential's scope, and user and password before a host.
  /(?<![^\s"'`=:,/&%])[^\s"'`=:,/&%]+(?=(?:\/|%2F)\d{4}-?\d{2}-?\d{2}(?:\/|%2F)[\w-]+(?:\/|%2F)[\w-]+)/gi,
  /(?<=:\/\/)[^\s/@"']+(?=@)/g
]

const maximumLength = 2_000

/**
 * Takes credentials, tokens and echoes of the signed request out of a vendor's text, and bounds it to 2,000 characters.
 * Some vendors respond to a wrong signature with the whole string that they signed, which can contain plaintexts.
 *
 * @category Decoding
 */
export const redact = (text: string): string => {
  // Twice the length, so that a secret at the cut is seen whole.
  const bounded = bound(text, 2 * maximumLength)
  const hints = hintsIn(bounded)
  if (hints === 0) return bound(bounded, maximumLength)
  const at = (hints & (ASSIGNMENT | ECHO)) === 0 || !echoWord.test(bounded) ? -1 : bounded.search(echo)
  let rest = at < 0 ? bounded : bounded.slice(0, at)
  if ((hints & ASSIGNMENT) !== 0 && secretWord.test(rest)) rest = redactValues(rest, assignment)
  if ((hints & BEARER) !== 0) rest = rest.replace(bearer, `Bearer ${mark}`)
  if ((hints & (ASSIGNMENT | SHAPE)) !== 0) for (const shape of shapes) rest = rest.replace(shape, mark)
  return bound(at < 0 ? rest : `${rest}${mark}`, maximumLength)
}

/**
 * How the secrets of one vendor look in its texts, beyond those that `redact` knows.
 *
 * @category Decoding
 */
export interface SecretForms {
  /** Names whose values are secrets or lead to them, in any case: `PublicKey`. */
  readonly secretNames?: readonly string[]
  /** Texts that are secrets by their form. Each expression is global, and takes linear time. */
  readonly secretShapes?: readonly RegExp[]
  /** The first word of the vendor's Authorization header: `SDK-HMAC-SHA256`. A text is cut from there. */
  readonly signatureAlgorithms?: readonly string[]
}

/** Makes a `redact` that also knows the secrets of one vendor. */
export const makeRedact = ({
  secretNames: names = [],
  secretShapes = [],
  signatureAlgorithms = []
}: SecretForms): ((text: string) => string) => {
  const literal = (word: string): string => word.replaceAll(/\W/g, '\\$&')
  const shapesOfOwn = [
    ...signatureAlgorithms.map((word) => new RegExp(`${nameStart}${literal(word)}[^]*`, 'i')),
    ...secretShapes
  ]
  const assignmentsOfOwn = names.map((word) => assignmentTo(literal(word)))
  if (shapesOfOwn.length + names.length === 0) return redact
  return (text) => {
    const cut = shapesOfOwn.reduce((rest, shape) => rest.replace(shape, mark), bound(text, 2 * maximumLength))
    return redact(assignmentsOfOwn.reduce(redactValues, cut))
  }
}

/** Cuts a text to a length in UTF-16 units, never between the halves of a character, and ends it in `…` if it did. */
export const bound = (text: string, length: number): string => {
  if (text.length <= length) return text
  const end = length - 1
  return `${text.slice(0, /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end)}…`
}
