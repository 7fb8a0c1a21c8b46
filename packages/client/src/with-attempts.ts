import type { Attempt, CloudError } from '@cloud-result/core'

/**
 * Puts the operation and the attempts on an error. On the error itself, which was made for this call and which nobody else
 * holds: a copy would lose the raw body, which is out of sight.
 */
export const withAttempts = <E extends CloudError>(error: E, operation: string, attempts: readonly Attempt[]): E =>
  Object.assign(error, { operation, attempts })

/** What is kept of a finished attempt. */
export const attemptOf = (error: CloudError, startedAt: number, delayMs: number): Attempt => ({
  category: error.category,
  code: error.code,
  requestId: error.requestId,
  status: error.status,
  startedAt,
  delayMs
})
