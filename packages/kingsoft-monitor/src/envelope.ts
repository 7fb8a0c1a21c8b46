import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'
import { EnvelopeError, EnvelopeText, hasFailureMark, isRecord } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import { parseXml } from '@cloud-result/xml'
import type { XmlFailure } from '@cloud-result/xml'

type Fields = Readonly<Record<string, unknown>>
type Failure = Extract<Envelope, { readonly _tag: 'Failure' }>

/**
 * Reads a response. Its keys may have any case. The first of these rules that applies decides:
 *
 * 1. An `error` that is not null, or `status: "error"` of Prometheus, is a failure with any status.
 * 2. A top-level `code` or `codeDesc` is a failure, unless the status is 2xx and the code means success (`"Success"`, 0, 200).
 *    Data next to another code does not make a success: some services add empty lists to a failure, and newer ones add data. A
 *    code that is missing, null or blank does not count.
 * 3. `Return: false` or `Result: false` is a failure. The platform sends it for a refusal without a reason.
 * 4. Any other object is a success if the status is 2xx. A request id is not required, because some responses have none.
 *
 * The fields may be inside an only member `…Response`. Inside `ErrorResponse`, any content is a failure.
 */
export const readEnvelope = (tree: unknown, status: number): Envelope => {
  if (!isRecord(tree)) return { _tag: 'Unrecognized' }
  const answer = unwrap(tree)
  const failure = failureOf(answer, status)
  if (failure !== undefined) return failure
  return hasFailureMark(answer) ? { _tag: 'Unrecognized' } : { _tag: 'Success', payload: answer }
}

/**
 * Parses an XML response to the fields that the same response has in JSON: the children of the root.
 *
 * A success must have the root `{Action}Response`. A failure may have any root, and a response with the root `ErrorResponse` is
 * always a failure. Other documents give `undefined`.
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
    const decoded = EnvelopeError.decode(error)
    const wire = decoded._tag === 'Right' ? decoded.right : undefined
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

// `Success` is documented. Newer services of the platform send 0 and 200, as numbers or strings.
const successCodes: ReadonlySet<string> = new Set(['success', 'ok', '0', '200'])

const faults: ReadonlyMap<string, 'client' | 'server'> = new Map([
  ['sender', 'client'],
  ['receiver', 'server']
])

/** Gives the first field of a name, in any case, that is not null: `{"Error": null, "error": {…}}` has an error. */
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

// If the content has no error member, the whole content is the error.
const asError = (content: unknown): Fields => {
  if (!isRecord(content)) return { Error: content ?? {} }
  return presentField(content, 'error') === undefined ? { ...content, Error: content } : content
}
