import { isRetryable } from '@cloud-result/core'
import type { CloudError, Effect } from '@cloud-result/core'

import type { RetryPolicy } from './retry-options.js'

/** How long to wait before a retry, and how many tokens it costs. */
export interface Backoff {
  readonly delayMs: number
  readonly cost: number
}

/**
 * Gives the wait before a retry, or `undefined` if there must be no retry: the result would be the same, a repetition
 * is not safe, or the server asks for a longer wait than allowed. The wait is a random part of a bound that doubles
 * with each attempt, and at least as long as the server asks for.
 */
export const backoffAfter = (
  error: CloudError,
  finishedAttempts: number,
  effect: Effect,
  policy: RetryPolicy,
  random: () => number
): Backoff | undefined => {
  const isSlow = error.retry === 'throttling' || error.retry === 'conflict'
  if (!(error.retry === 'conflict' ? policy.conflict && isSafe(error, effect) : isRetryable(error, effect))) {
    return undefined
  }
  const hint = Math.ceil(error.retryAfterMs ?? 0)
  if (hint > policy.maxRetryAfterMs) return undefined
  const base = isSlow ? policy.throttlingBaseMs : policy.transientBaseMs
  const bound = Math.min(policy.maxDelayMs, base * 2 ** (finishedAttempts - 1))
  return {
    delayMs: Math.max(Math.round(random() * bound), hint),
    cost: error.retry === 'throttling' ? policy.throttledCost : policy.retryCost
  }
}

const isSafe = (error: CloudError, effect: Effect): boolean => effect !== 'unsafe' || error.replay === 'yes'
