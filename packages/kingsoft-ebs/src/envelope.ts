import type { Fault } from '@cloud-result/core'
import { WireBoolean } from '@cloud-result/core'
import { EnvelopeError, EnvelopeText, hasFailureMark, isRecord } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

/** The fields of a response: the top-level members in JSON, and the children of the root element in XML. */
export type Fields = Readonly<Record<string, unknown>>

/** `{"RequestId", "Error": {"Type", "Code", "Message"}}`: an `Error` member, in any case, that is not null. */
export const ErrorEnvelope = t.type({ Error: EnvelopeError }, 'ErrorEnvelope')

/**
 * `{"Code", "Message", "RequestId"}` without an `Error`, as newer and very old services behind the same gateway send it.
 * `codeDesc` is the code in words. Their successes have a code, too.
 */
export const FlatEnvelope = t.type(
  { Code: EnvelopeText, codeDesc: EnvelopeText, Message: EnvelopeText },
  'FlatEnvelope'
)

/** What actions return in place of an error: `Return: false` or `Result: false`, as a boolean or a string. */
export const Outcome = t.type({ Return: WireBoolean }, 'Outcome')

/**
 * Reads a response. The fields may be inside a root element or an only member `…Response`. Inside `ErrorResponse`, any content is
 * a failure.
 */
export const readEnvelope = (tree: unknown, status: number): Envelope => {
  const fields = fieldsOf(tree)
  if (fields === undefined) return { _tag: 'Unrecognized' }
  const failure = failureOf(fields, status)
  if (failure !== undefined) return failure
  return hasFailureMark(fields) ? { _tag: 'Unrecognized' } : { _tag: 'Success', payload: withRequestIdOnTop(fields) }
}

/** Finds the failure in the fields of a response, in any of its forms. */
export const failureOf = (fields: Fields, status: number): Envelope | undefined => {
  const members = membersOf(fields)
  return errorMember(members) ?? flatError(members, status) ?? falseOutcome(members)
}

/** Tests whether the content of an element or member with this name is an error, even without an `Error` member. */
export const namesError = (name: string): boolean => /^errorresponse$/i.test(name)

/** Gives the fields of content that is an error. If it has no error member, the whole content is the error. */
export const asError = (content: unknown): Fields => {
  if (!isRecord(content)) return { Error: content ?? {} }
  return errorMember(membersOf(content)) === undefined ? { ...content, Error: content } : content
}

type Members = ReadonlyMap<string, unknown>

const memberNames: ReadonlySet<string> = new Set(['error', 'code', 'codedesc', 'message', 'return', 'result'])

// The first member of each name, in any case, that is not null. It takes one pass, because bodies can be large.
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
  // The response has nothing else: no code, and nothing about whether the action was started.
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

// The request id is in `ResponseMetadata` in XML, and at the top in JSON. The same codec must fit both.
const withRequestIdOnTop = (fields: Fields): Fields => {
  const metadata = fields['ResponseMetadata']
  if (!isRecord(metadata) || Object.hasOwn(fields, 'RequestId') || !Object.hasOwn(metadata, 'RequestId')) return fields
  const { ResponseMetadata: _, ...rest } = fields
  const { RequestId, ...others } = metadata
  return { RequestId, ...rest, ...(Object.keys(others).length === 0 ? {} : { ResponseMetadata: others }) }
}
