import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'
import { isRecord, EnvelopeError, EnvelopeText } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import { parseXml } from '@cloud-result/xml'
import type { XmlFailure } from '@cloud-result/xml'

type Fields = Readonly<Record<string, unknown>>
type Failure = Extract<Envelope, { readonly _tag: 'Failure' }>

/**
 * Reads an answer, whose keys can be of any case. The first of these that holds decides:
 *
 * 1. An `error` that is not null, or Prometheus's `status: "error"`: a failure whatever the status.
 * 2. A flat `code` or `codeDesc`: a failure unless the status is 2xx and the code says success (`"Success"`, 0, 200). Data
 *    beside another code does not make it a success: services that write whole structures put empty lists there, and the
 *    platform's newer ones real data. A code that is missing, null or blank is none.
 * 3. `Return: false` or `Result: false`, with which the platform refuses where it has nothing else to say: a failure.
 * 4. Any other object: a success if the status is one. Some answers carry no request id, so that is no condition.
 *
 * A lone member `…Response` around all that makes no difference, but for `ErrorResponse`, which is a failure whatever it
 * holds.
 */
export const readEnvelope = (tree: unknown, status: number): Envelope => {
  if (!isRecord(tree)) return { _tag: 'Unrecognized' }
  const answer = unwrap(tree)
  return failureOf(answer, status) ?? { _tag: 'Success', payload: answer }
}

/**
 * Parses XML into what the same answer is in JSON: the children of the root. A success stands under `{Action}Response`; a
 * failure under any root, `ErrorResponse` being one whatever it holds. Other documents are nobody's answer.
 */
export const parseXmlAnswer = (text: string): Result<unknown, XmlFailure> => {
  const document = parseXml(text)
  if (document._tag === 'Left') return left(document.left)
  const { root, value } = document.right
  if (namesError(root)) return right(asError(value))
  const children = typeof value === 'string' && value.trim() === '' ? {} : value
  const isAnswer = /response$/i.test(root) || (isRecord(children) && failureOf(children, 200) !== undefined)
  return right(isAnswer ? children : undefined)
}

const failureOf = (answer: Fields, status: number): Failure | undefined => {
  const message = textOf(answer, 'message')
  const flatCode = textOf(answer, 'code')
  const code = textOf(answer, 'codedesc') ?? flatCode
  const verdict = flatCode ?? code
  const saysSuccess = verdict !== undefined && successCodes.has(verdict.toLowerCase())

  const error = presentField(answer, 'error')
  if (error !== undefined || answer['status'] === 'error') {
    const told = EnvelopeError.decode(error)
    const wire = told._tag === 'Right' ? told.right : undefined
    return {
      _tag: 'Failure',
      code: wire?.code ?? textOf(answer, 'errortype') ?? (saysSuccess ? undefined : code),
      message: wire?.message ?? message,
      fault: faults.get(wire?.type?.toLowerCase() ?? '')
    }
  }

  const isSuccessStatus = status >= 200 && status <= 299
  if (verdict !== undefined && !(isSuccessStatus && saysSuccess)) return { _tag: 'Failure', code, message }

  const refusal = ['Return', 'Result'].find((member) => isFalse(presentField(answer, member.toLowerCase())))
  return refusal === undefined
    ? undefined
    : { _tag: 'Failure', code: undefined, message: message ?? `${refusal}: false`, details: { member: refusal } }
}

// `Success` is documented; 0 and 200, as numbers or texts, come from newer services of the platform.
const successCodes: ReadonlySet<string> = new Set(['success', 'ok', '0', '200'])

const faults: ReadonlyMap<string, 'client' | 'server'> = new Map([
  ['sender', 'client'],
  ['receiver', 'server']
])

/** The first field of a name, in any case, that is not null: `{"Error": null, "error": {…}}` has an error. */
const presentField = (record: Fields, lowerCaseName: string): unknown => {
  for (const key of Object.keys(record)) {
    if (key.length !== lowerCaseName.length || key.toLowerCase() !== lowerCaseName) continue
    if (record[key] !== null && record[key] !== undefined) return record[key]
  }
  return undefined
}

const textOf = (record: Fields, lowerCaseName: string): string | undefined => {
  const text = EnvelopeText.decode(presentField(record, lowerCaseName))
  return text._tag === 'Right' ? text.right : undefined
}

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && value.trim().toLowerCase() === 'false')

const unwrap = (tree: Fields): Fields => {
  const [key = '', ...others] = Object.keys(tree)
  if (others.length > 0 || !/response$/i.test(key)) return tree
  const inner = tree[key]
  return namesError(key) ? asError(inner) : isRecord(inner) ? inner : tree
}

const namesError = (name: string): boolean => /^errorresponse$/i.test(name)

// If no member of what stands under such a name is the error, all of it is.
const asError = (content: unknown): Fields => {
  if (!isRecord(content)) return { Error: content ?? {} }
  return presentField(content, 'error') === undefined ? { ...content, Error: content } : content
}
