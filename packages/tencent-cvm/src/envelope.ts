import { EnvelopeError, EnvelopeText, isRecord } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

// The code 0 means success. API 2.0 no longer sends successes.
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

// The errors of this codec are not used, so it needs no context.
const emptyContext: t.Context = []

/**
 * Reads a response: `{"Response": {…, "RequestId"}}`, or `{"Response": {"Error": {"Code", "Message"}, "RequestId"}}`. With an
 * `Error` member, it is a failure with any status and any other fields.
 */
export const readEnvelope = (tree: unknown): Envelope => {
  const payload = isRecord(tree) ? tree['Response'] : undefined
  if (isRecord(payload)) {
    const error = EnvelopeError.validate(payload['Error'], emptyContext)
    return error._tag === 'Left'
      ? { _tag: 'Success', payload }
      : { _tag: 'Failure', code: error.right.code, message: error.right.message }
  }
  const legacy = LegacyErrorEnvelope.decode(tree)
  return legacy._tag === 'Right'
    ? { _tag: 'Failure', code: legacy.right.codeDesc ?? String(legacy.right.code), message: legacy.right.message }
    : { _tag: 'Unrecognized' }
}

/** The form of nearly every error of the gateway: one line, these fields in this order, no escapes. */
export const failurePattern =
  /^\{"Response":\{"Error":\{"Code":"([\w.]+)","Message":"([ !#-[\]-\uFFFF]*)"\},"RequestId":"([\w-]+)"\}\}$/
