import type { Attempt, CloudError } from '@cloud-result/core'

/**
 * Copies an error with the operation and the attempts on it. What is out of sight on the error (the raw body, a cause)
 * stays on the copy, out of sight.
 */
export const withAttempts = <E extends CloudError>(error: E, operation: string, attempts: readonly Attempt[]): E =>
  Object.defineProperties({} as E, {
    ...Object.getOwnPropertyDescriptors(error),
    operation: { value: operation, enumerable: true, configurable: true, writable: true },
    attempts: { value: attempts, enumerable: true, configurable: true, writable: true }
  })

/** What is kept of a finished attempt. */
export const attemptOf = (error: CloudError, startedAt: number, delayMs: number): Attempt => ({
  category: error.category,
  code: error.code,
  requestId: error.requestId,
  status: error.status,
  startedAt,
  delayMs
})
