import type { Attempt, CloudError } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'

/**
 * Adds to an error what is known of the whole call: the operation, the region, the host, the attempts, and whether one of them may have been
 * executed, even if the last one was not. It changes the error itself, which was made for this call: a copy would lose
 * the raw body, which is not enumerable.
 */
export const withAttempts = <E extends CloudError>(
  error: E,
  origin: CallOrigin,
  attempts: readonly Attempt[],
  mayBeExecuted: boolean
): E => Object.assign(error, origin, { attempts }, mayBeExecuted && error.replay === 'yes' ? { replay: 'maybe' } : {})

/** Summarises a finished attempt. */
export const attemptOf = (error: CloudError, startedAt: number, delayMs: number): Attempt => ({
  category: error.category,
  code: error.code,
  requestId: error.requestId,
  status: error.status,
  startedAt,
  delayMs
})
