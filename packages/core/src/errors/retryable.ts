import type { CloudError } from './cloud-error.js'

/**
 * What repeating an operation does: nothing, the same again, or possibly a second thing.
 *
 * @category Operations
 */
export type Effect = 'read' | 'idempotent' | 'unsafe'

/**
 * Returns whether sending the same request again later may succeed: the error is transient or a throttle. For an `unsafe`
 * operation it must also be certain that the failed request was not executed. Errors that want something done first
 * (a corrected clock, new credentials, a fresh read) are not retryable as they are; `error.retry` names what.
 *
 * @category Handling errors
 */
export const isRetryable = (error: Pick<CloudError, 'retry' | 'replay'>, effect: Effect = 'read'): boolean =>
  error.retry === 'throttling' || (error.retry === 'transient' && (effect !== 'unsafe' || error.replay === 'yes'))
