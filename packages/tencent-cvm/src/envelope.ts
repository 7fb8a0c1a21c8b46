import { WireError, WireText } from '@cloud-result/core'
import type { Envelope } from '@cloud-result/core'
import * as t from 'io-ts'

/** `{"Response": {"Error": {"Code", "Message"}, "RequestId"}}`. Other fields may stand beside `Error`; it still wins. */
export const ErrorEnvelope = t.type({ Response: t.type({ Error: WireError }) }, 'ErrorEnvelope')

/** `{"Response": {…, "RequestId"}}`. */
export const SuccessEnvelope = t.type({ Response: t.UnknownRecord }, 'SuccessEnvelope')

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
  { code: LegacyCode, message: WireText, codeDesc: WireText },
  'LegacyErrorEnvelope'
)

/** Reads an answer: an error member decides, whatever the status and whatever else is there. */
export const readEnvelope = (tree: unknown): Envelope => {
  const failure = ErrorEnvelope.decode(tree)
  if (failure._tag === 'Right') return { _tag: 'Failure', ...failure.right.Response.Error }
  if (SuccessEnvelope.is(tree)) return { _tag: 'Success', payload: tree.Response }
  const legacy = LegacyErrorEnvelope.decode(tree)
  return legacy._tag === 'Right'
    ? { _tag: 'Failure', code: legacy.right.codeDesc ?? String(legacy.right.code), message: legacy.right.message }
    : { _tag: 'Foreign' }
}
