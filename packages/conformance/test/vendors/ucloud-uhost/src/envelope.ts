import { EnvelopeText, isRecord } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

/** `{"RetCode", "Action", "Message"}` beside the fields of the data. `RetCode` is an integer, and 0 for a success. */
export const ErrorEnvelope = t.type({ RetCode: EnvelopeText, Message: EnvelopeText }, 'ErrorEnvelope')

/** Reads a response. `RetCode` decides, with any status: a response without it is not from UCloud. */
export const readEnvelope = (tree: unknown): Envelope => {
  if (!isRecord(tree) || !Object.hasOwn(tree, 'RetCode')) return { _tag: 'Unrecognized' }
  if (tree['RetCode'] === 0) return { _tag: 'Success', payload: tree }
  const error = ErrorEnvelope.decode(tree)
  return error._tag === 'Left' || error.right.RetCode === undefined
    ? { _tag: 'Unrecognized' }
    : { _tag: 'Failure', code: error.right.RetCode, message: error.right.Message }
}
