import { EnvelopeError, EnvelopeText, hasFailureMark, isRecord } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

/** `{"error_code", "error_msg", "request_id"}` of the gateway before ECS, and of its newer operations. */
export const GatewayErrorEnvelope = t.type(
  { error_code: EnvelopeText, error_msg: EnvelopeText },
  'GatewayErrorEnvelope'
)

/**
 * Reads a response. A success has no envelope, so an error is recognized by its fields, with any status (`Common.0024` comes
 * with 202): `{"error": {"code", "message"}}` of ECS and Keystone, `{"error_code", "error_msg"}` of the gateway, and
 * `{"itemNotFound": {"code", "message"}}` of Nova, whose member name is its code.
 */
export const readEnvelope = (tree: unknown, status: number): Envelope => {
  const isSuccessStatus = status >= 200 && status <= 299
  // A deletion answers 204, and an action 202, without a body.
  if (tree === undefined && isSuccessStatus) return { _tag: 'Success', payload: {} }
  if (!isRecord(tree)) return { _tag: 'Unrecognized' }
  // A failed job has an `error_code`, too, which is data.
  if (isSuccessStatus && Object.hasOwn(tree, 'job_id')) return { _tag: 'Success', payload: tree }
  const gateway = GatewayErrorEnvelope.decode(tree)
  if (gateway._tag === 'Right' && (gateway.right.error_code ?? gateway.right.error_msg) !== undefined) {
    return { _tag: 'Failure', code: gateway.right.error_code, message: gateway.right.error_msg }
  }
  const error = EnvelopeError.decode(tree['error'])
  if (error._tag === 'Right') {
    const { code, message } = error.right
    // The code of Keystone is the HTTP status again.
    return { _tag: 'Failure', code: code === String(status) ? undefined : code, message }
  }
  const fault = isSuccessStatus ? undefined : novaFaultOf(tree)
  if (fault !== undefined) return fault
  return hasFailureMark(tree) ? { _tag: 'Unrecognized' } : { _tag: 'Success', payload: tree }
}

const novaFaultOf = (tree: Readonly<Record<string, unknown>>): Envelope | undefined => {
  const [name = '', ...others] = Object.keys(tree)
  const fault = tree[name]
  if (others.length > 0 || !isRecord(fault) || typeof fault['code'] !== 'number') return undefined
  const message = EnvelopeText.decode(fault['message'])
  return {
    _tag: 'Failure',
    code: name.trim() || undefined,
    message: message._tag === 'Right' ? message.right : undefined
  }
}
