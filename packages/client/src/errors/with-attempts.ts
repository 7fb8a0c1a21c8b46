import type { Attempt, CloudError } from '@cloud-result/core'

/**
 * Puts on an error what the whole call came to: the operation, the attempts, and that one of them may have been executed
 * even if the last one certainly was not. On the error itself, which was made for this call and which nobody else holds: a
 * copy would lose the raw body, which is out of sight.
 */
export const withAttempts = <E extends CloudError>(
  error: E,
  operation: string,
  attempts: readonly Attempt[],
  mayHaveRun: boolean
): E => Object.assign(error, { operation, attempts }, mayHaveRun && error.replay === 'yes' ? { replay: 'maybe' } : {})

/** What is kept of a finished attempt. */
export const attemptOf = (error: CloudError, startedAt: number, delayMs: number): Attempt => ({
  category: error.category,
  code: error.code,
  requestId: error.requestId,
  status: error.status,
  startedAt,
  delayMs
})
