import { isRetryable } from '@cloud-result/core'
import type { CloudError, Effect } from '@cloud-result/core'

import type { RetryPolicy } from './retry-options.js'

/** A retry after a wait: how long, and what it costs. */
export interface Backoff {
  readonly delayMs: number
  readonly cost: number
}

/**
 * Says how long to wait before a call is sent again, or `undefined` if it is not to be: nothing would change, a repetition
 * may do harm, or the server asks for more patience than there is. The wait is a random part of a bound that doubles with
 * each attempt; what the server asks for is its floor.
 */
export const backoffAfter = (
  error: CloudError,
  finishedAttempts: number,
  effect: Effect,
  policy: RetryPolicy,
  random: () => number
): Backoff | undefined => {
  const isHeld = error.retry === 'throttling' || error.retry === 'conflict'
  if (!(error.retry === 'conflict' ? policy.conflict && isHarmless(error, effect) : isRetryable(error, effect))) {
    return undefined
  }
  const hint = error.retryAfterMs ?? 0
  if (hint > policy.maxRetryAfterMs) return undefined
  const base = isHeld ? policy.throttlingBaseMs : policy.transientBaseMs
  const bound = Math.min(policy.maxDelayMs, base * 2 ** (finishedAttempts - 1))
  return {
    delayMs: Math.max(random() * bound, hint),
    cost: error.retry === 'throttling' ? policy.throttledCost : policy.retryCost
  }
}

const isHarmless = (error: CloudError, effect: Effect): boolean => effect !== 'unsafe' || error.replay === 'yes'
