import { EnvelopeError, isRecord } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'

/**
 * Reads a parsed response. TODO: write how this vendor reports a failure. Here it is a made-up form:
 * `{"error": {"code", "message"}, "requestId"}`, and `{"result": {…}, "requestId"}` for a success.
 */
export const readEnvelope = (tree: unknown): Envelope => {
  if (!isRecord(tree)) return { _tag: 'Unrecognized' }
  const error = EnvelopeError.decode(tree['error'])
  if (error._tag === 'Right') return { _tag: 'Failure', code: error.right.code, message: error.right.message }
  return isRecord(tree['result']) ? { _tag: 'Success', payload: tree['result'] } : { _tag: 'Unrecognized' }
}
