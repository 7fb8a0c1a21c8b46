import { ASSIGNMENT, BEARER, ECHO, SHAPE, hintsIn } from './secret-hints.js'

/** The text that replaces a secret. */
const mark = '[redacted]'

// Echoes come percent-encoded once or twice, with escapes in JSON, JavaScript or XML, and a name then follows a hexadecimal digit.
const percent = '%(?:25){0,3}'
const escape = '\\\\{1,8}(?:u00|x)'
const amp = '&(?:amp;){0,3}'
const nameStart = `(?:(?<![A-Za-z0-9])|(?<=(?:${percent}|\\\\u00)[0-9A-F]{2}))`
const code = `(?:${percent}|${escape})`
const quote = `${amp}(?:quot|apos|gt|#(?:34|39|62|x(?:22|27|3E)));`
const quotes = (most: number): string => `(?:["'\`“‘「\\\\>]|${code}(?:22|27|5C|3E)|${quote}){0,${most}}`
// What opens a value; one pair of quotes, since two in a row are an empty one. Python says what kind of text it is.
const opening = `(?:\\\\{0,8}(?:[bu](?=["']))?["'\`“‘「]|>|(?:${percent}5C){0,4}${code}(?:22|27)|${quote})?`
const separator = `(?:[=:>：＝﹕∶︰→]{1,3}|-+>|${code}3[ADE]|${amp}(?:gt|#(?:58|61|62|x3[ADE]));)`
// `"name":"SecretKey","value":`, `<Name>SecretKey</Name><Value>`, `"SecretKey":{"value":` and `<SecretKey xsi:type="string">`.
const link = '(?:(?:[^\\w&]{1,8}|<\\/\\w{1,20}>\\s{0,8}<)value|\\s[\\w:]{1,20}="[^"]{0,40}")?'

const blank = `(?:[\\s_+-]|${percent}20)`
const signed = `(?:string${blank}{0,4}to${blank}{0,4}sign|canonical${blank}{0,4}(?:request|string))`
const algorithm = '(?:TC3|AWS4|ACS[34]|KSC4)-[A-Z0-9-]*(?:HMAC|RSA)-[A-Z0-9]+'
// Everything from here to the end may be the echo of a signed request: header, canonical request or string-to-sign, the
// last two also without a word before them (`POST&%2F&Action%3D…`). An algorithm is one only with what it introduces after it.
const echo = new RegExp(
  [
    `authorization(?:\\s+header)?${quotes(6)}\\s{0,8}${separator}`,
    `${signed}(?:[^:=<[({"'\`：]{0,40}[:=<[({"'\`：]|${blank}{1,4}(?:is|was)${blank}{1,4}\\S)`,
    '(?:待签名|签名原文|签名字?符?串)[^:：=]{0,20}[:：=]',
    `\\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)(?:${amp}|${code}26|${amp}#(?:38|x26);|\\n)(?:%(?:25)?2F|\\/)`,
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
const keyNames = [
  'access[\\s_-]?keys?',
  'secret(?:[\\s_-]?key)?',
  '(?:security|session|sts|auth|access|refresh|bearer|import)[\\s_-]?token',
  '(?:api|signing)[\\s_-]?key|credential|signature|令牌|凭证|签名',
  `${nameStart}(?:token|sk|ak|sign?|digest)`
].join('|')

// A quoted value ends at its quote, and an element's at the next tag, blanks and commas included.
const quoted = [
  '(?<=\\\\")(?:(?!\\\\")[\\s\\S])+',
  '(?<=")(?:[^"\\\\]|\\\\[\\s\\S])+',
  ...["''", '``', '“”', '‘’', '「」'].map(([open, close]) => `(?<=${open})[^${close}]+`),
  '(?<=>\\s{0,8})<!\\[CDATA\\[(?:(?!\\]\\]>)[\\s\\S])+',
  '(?<=>\\s{0,8})[^<]+',
  `(?<=${quote})(?:(?!${amp}(?:lt|quot|apos|#(?:34|39|60|x(?:22|27|3C)));)[\\s\\S])+`,
  `(?<=\\\\u00(?:22|27|3E))(?:(?!${escape}(?:22|27|3C))[\\s\\S])+`
].join('|')
// Any other value ends at a blank or a sign.
const word = '[^\\s"\'`&,;<>)\\]}{\\\\，；。、）】”’」][^\\s"\'`&,;<>)\\]}\\\\，；。、）】”’」]*'
const bare = `\\[[^\\]]+|\\([^)]+|\\{[^{}"']+|${word}`
// A text that is neither quoted nor in a query takes the rest with it.
const rest = `(?<=[=:：＝﹕∶︰→\\s])(?!${word}&)[^\\s"'\`&<][^]*`

const unmarked = `(?![=:>：＝\\s]{0,34}${opening}\\[redacted\\])`
// From the sign on, since there are fewer signs than letters: what stands before it is looked at only there.
const assignmentTo = (names: string, value: string): RegExp =>
  new RegExp(
    `(?=[=:>：＝﹕∶︰→%\\\\&-])(?<=(?:${names})(?:[\\s_-]?id)?${link}${quotes(6)}[\\s\\u200b]{0,32})` +
      `(${separator}${unmarked}\\s{0,32}${opening})(?:${value})`,
    'gi'
  )
const assignments = [assignmentTo(textNames, `${rest}|${quoted}|${bare}`), assignmentTo(keyNames, `${quoted}|${bare}`)]

const bearer = /\b(Bearer\s+)[^\s"',;]+/gi

// Access key ids, tokens and headers have shapes of their own, and are echoed bare. Some vendors' keys begin like words, so case
// counts where it distinguishes them. Letters come first, and what must stand before them after: that takes half the time.
const shapes: readonly RegExp[] = [
  new RegExp(`(?:(?:[AI]KID|AK[LT][TP])[A-Z0-9*_-]|LTAI[A-Z0-9*])(?<=${nameStart}.{5})[A-Z0-9*_-]{7,}`, 'gi'),
  /(?:(?:STS|TMP)\.|A[KS]IA)(?<![A-Za-z0-9].{4})[A-Za-z0-9*]{8,}/g,
  /eyJ(?<![\w-].{3})[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  // Headers of object stores, and basic authentication.
  /\b((?:AWS|OSS)\s[\w-]+:(?!\/)|Basic\s{1,8}(?=[\w+/]{0,99}?[A-Z\d]))[\w+/=]{8,}/g,
  // The key before a credential's scope, and user and password before a host.
  /(?<![^\s"'`=:,/&%])[^\s"'`=:,/&%]+(?=(?:\/|%2F)\d{4}-?\d{2}-?\d{2}(?:\/|%2F)[\w-]+(?:\/|%2F)[\w-]+)/gi,
  /(:\/\/)[^\s/@"']+(?=@)/g
]

// In a text that names a secret: a long word with a capital beside a digit and small letters
// between digits, as nearly all keys and tokens are.
const naming = /key|token|secret|pass|pwd|[as]k\b|credential|signature|[密私秘]钥|密码|口令|令牌|凭证|签名/i
const keyLike =
  /\b(?=[+/\w]{16})(?=[+/\w]{0,99}?(?:[A-Z]\d|\d[A-Z]))(?=[+/\w]{0,99}?\d[+/\w]{0,99}?[a-z][+/\w]{0,99}?\d)[+/\w]+/g

const takeOut = (text: string, forms: readonly RegExp[]): string =>
  forms.reduce((kept, form) => kept.replace(form, withHead), text)

// The first group, if there is one, is what shows that a secret follows.
const withHead = (_: string, head: unknown): string => (typeof head === 'string' ? head + mark : mark)

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
  const at = (hints & (ASSIGNMENT | ECHO)) === 0 ? -1 : bounded.search(echo)
  let kept = at < 0 ? bounded : bounded.slice(0, at)
  if ((hints & ASSIGNMENT) !== 0) kept = takeOut(kept, assignments)
  if ((hints & BEARER) !== 0) kept = takeOut(kept, [bearer])
  if ((hints & (ASSIGNMENT | SHAPE)) !== 0) kept = takeOut(kept, shapes)
  if ((hints & SHAPE) !== 0 && naming.test(kept)) kept = takeOut(kept, [keyLike])
  return bound(at < 0 ? kept : kept + mark, maximumLength)
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
  secretNames = [],
  secretShapes = [],
  signatureAlgorithms = []
}: SecretForms): ((text: string) => string) => {
  const literal = (name: string): string => name.replaceAll(/\W/g, '\\$&')
  const shapesOfOwn = [
    ...signatureAlgorithms.map((name) => new RegExp(`${nameStart}${literal(name)}[^]*`, 'i')),
    ...secretShapes
  ]
  const namesOfOwn = secretNames.map((name) => assignmentTo(literal(name), `${quoted}|${bare}`))
  if (shapesOfOwn.length + namesOfOwn.length === 0) return redact
  return (text) => {
    const cut = shapesOfOwn.reduce((kept, shape) => kept.replace(shape, mark), bound(text, 2 * maximumLength))
    return redact(takeOut(cut, namesOfOwn))
  }
}

/** Cuts a text to a length in UTF-16 units, never between the halves of a character, and ends it in `…` if it did. */
export const bound = (text: string, length: number): string => {
  if (text.length <= length) return text
  const end = length - 1
  return `${text.slice(0, /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end)}…`
}
