import type { Fault } from '@cloud-result/core'
import { isRecord, WireBoolean, EnvelopeError, EnvelopeText } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

/** The fields of an answer: what JSON has at its top, and XML inside its root element. */
export type Fields = Readonly<Record<string, unknown>>

/** `{"RequestId", "Error": {"Type", "Code", "Message"}}`: an `Error` member, in any case, that is not null. */
export const ErrorEnvelope = t.type({ Error: EnvelopeError }, 'ErrorEnvelope')

/**
 * `{"Code", "Message", "RequestId"}` without an `Error`, as newer and very old services of the vendor behind the same
 * gateway send it; `codeDesc` is the code in words. Their successes carry a code too.
 */
export const FlatEnvelope = t.type(
  { Code: EnvelopeText, codeDesc: EnvelopeText, Message: EnvelopeText },
  'FlatEnvelope'
)

/** What actions answer in place of an error: `Return: false` or `Result: false`, a boolean or its text. */
export const Outcome = t.type({ Return: WireBoolean }, 'Outcome')

/**
 * Reads an answer. A root element or a lone member `…Response` around the fields makes no difference, but for
 * `ErrorResponse`, which is a failure whatever it holds.
 */
export const readEnvelope = (tree: unknown, status: number): Envelope => {
  const fields = fieldsOf(tree)
  return fields === undefined
    ? { _tag: 'Unrecognized' }
    : (failureOf(fields, status) ?? { _tag: 'Success', payload: withRequestIdOnTop(fields) })
}

/** Finds the vendor's failure among the fields of an answer, in whichever way it is said. */
export const failureOf = (fields: Fields, status: number): Envelope | undefined => {
  const members = membersOf(fields)
  return errorMember(members) ?? flatError(members, status) ?? falseOutcome(members)
}

/** Whether what stands under this name is an error, even without an `Error` member inside. */
export const namesError = (name: string): boolean => /^errorresponse$/i.test(name)

/** The fields of what stands under such a name: if no member of it is the error, all of it is. */
export const asError = (content: unknown): Fields => {
  if (!isRecord(content)) return { Error: content ?? {} }
  return errorMember(membersOf(content)) === undefined ? { ...content, Error: content } : content
}

type Members = ReadonlyMap<string, unknown>

const memberNames: ReadonlySet<string> = new Set(['error', 'code', 'codedesc', 'message', 'return', 'result'])

// The first member of each name, in any case, that is not null. One pass, since bodies can be large.
const membersOf = (fields: Fields): Members => {
  const members = new Map<string, unknown>()
  for (const key of Object.keys(fields)) {
    if (key.length > 8) continue
    const name = key.toLowerCase()
    if (memberNames.has(name) && fields[key] !== null && !members.has(name)) members.set(name, fields[key])
  }
  return members
}

const errorMember = (members: Members): Envelope | undefined => {
  const decoded = ErrorEnvelope.decode({ Error: members.get('error') })
  if (decoded._tag === 'Left') return undefined
  const { code, message, type } = decoded.right.Error
  return { _tag: 'Failure', code, message, fault: faults.get(type?.toLowerCase() ?? '') }
}

const faults: ReadonlyMap<string, Fault> = new Map([
  ['sender', 'client'],
  ['receiver', 'server']
])

const flatError = (members: Members, status: number): Envelope | undefined => {
  const decoded = FlatEnvelope.decode({
    Code: members.get('code'),
    codeDesc: members.get('codedesc'),
    Message: members.get('message')
  })
  if (decoded._tag === 'Left') return undefined
  const { Code, codeDesc, Message } = decoded.right
  return Code === undefined || (status === 200 && successCodes.test(Code))
    ? undefined
    : { _tag: 'Failure', code: codeDesc ?? Code, message: Message }
}

const successCodes = /^(0|200|ok|success)$/i

const falseOutcome = (members: Members): Envelope | undefined => {
  const member = ['Return', 'Result'].find((name) => {
    const decoded = Outcome.decode({ Return: members.get(name.toLowerCase()) })
    return decoded._tag === 'Right' && !decoded.right.Return
  })
  // The vendor says no more than this: neither a code nor whether the action was begun.
  return member === undefined
    ? undefined
    : { _tag: 'Failure', code: undefined, message: `${member}: false`, details: { member } }
}

const fieldsOf = (tree: unknown): Fields | undefined => {
  if (!isRecord(tree)) return undefined
  const names = Object.keys(tree)
  const [name = ''] = names
  if (names.length !== 1 || !/response$/i.test(name)) return tree
  const inner = tree[name]
  return namesError(name) ? asError(inner) : isRecord(inner) ? inner : tree
}

// XML keeps the request id in `ResponseMetadata` where JSON has it at the top. One codec has to fit both.
const withRequestIdOnTop = (fields: Fields): Fields => {
  const metadata = fields['ResponseMetadata']
  if (!isRecord(metadata) || Object.hasOwn(fields, 'RequestId') || !Object.hasOwn(metadata, 'RequestId')) return fields
  const { ResponseMetadata: _, ...rest } = fields
  const { RequestId, ...others } = metadata
  return { RequestId, ...rest, ...(Object.keys(others).length === 0 ? {} : { ResponseMetadata: others }) }
}
