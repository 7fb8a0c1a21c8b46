import { isRecord, EnvelopeError, EnvelopeText } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

// A code of 0 is a success, which API 2.0 no longer sends.
const isLegacyCode = (value: unknown): value is number => typeof value === 'number' && value !== 0

const LegacyCode = new t.Type<number, number, unknown>(
  'LegacyCode',
  isLegacyCode,
  (value, context) => (isLegacyCode(value) ? t.success(value) : t.failure(value, context)),
  t.identity
)

/** `{"code": 4102, "message", "codeDesc"}`, the error envelope of API 2.0. */
export const LegacyErrorEnvelope = t.type(
  { code: LegacyCode, message: EnvelopeText, codeDesc: EnvelopeText },
  'LegacyErrorEnvelope'
)

// Nobody asks where the error stands.
const nowhere: t.Context = []

/**
 * Reads an answer: `{"Response": {…, "RequestId"}}`, or `{"Response": {"Error": {"Code", "Message"}, "RequestId"}}`. An error
 * member decides, whatever the status and whatever else is there.
 */
export const readEnvelope = (tree: unknown): Envelope => {
  const payload = isRecord(tree) ? tree['Response'] : undefined
  if (isRecord(payload)) {
    const error = EnvelopeError.validate(payload['Error'], nowhere)
    return error._tag === 'Left'
      ? { _tag: 'Success', payload }
      : { _tag: 'Failure', code: error.right.code, message: error.right.message }
  }
  const legacy = LegacyErrorEnvelope.decode(tree)
  return legacy._tag === 'Right'
    ? { _tag: 'Failure', code: legacy.right.codeDesc ?? String(legacy.right.code), message: legacy.right.message }
    : { _tag: 'Unrecognized' }
}

/** How the gateway writes nearly every error: one line, these fields in this order, no escapes. */
export const failurePattern =
  /^\{"Response":\{"Error":\{"Code":"([\w.]+)","Message":"([ !#-[\]-\uFFFF]*)"\},"RequestId":"([\w-]+)"\}\}$/
