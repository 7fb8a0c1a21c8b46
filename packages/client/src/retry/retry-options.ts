import { makeRetryBudget } from './retry-budget.js'
import type { RetryBudget } from './retry-budget.js'

/** How a client retries. Every field has a default. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included; 3 by default, 1 for never again. */
  readonly maxAttempts?: number | undefined
  /** The bound of the first wait after a transient error; 50 ms by default. It doubles each time. */
  readonly transientBaseMs?: number | undefined
  /** The bound of the first wait after a throttle or a conflict; 1 s by default. It doubles each time. */
  readonly throttlingBaseMs?: number | undefined
  /** The bound that no wait of our own exceeds; 20 s by default. What a server asks for counts all the same. */
  readonly maxDelayMs?: number | undefined
  /** The longest wait that a server may ask for, 60 s by default; one that asks for more ends the retries. */
  readonly maxRetryAfterMs?: number | undefined
  /** Whether conflicts with a concurrent change are retried, where a repetition is harmless; not by default. */
  readonly conflict?: boolean | undefined
  /** What retries are paid from; by default 500 tokens of the client's own. */
  readonly budget?: RetryBudget | undefined
  /** What a retry costs, 14 by default; a success after it gives them back. */
  readonly retryCost?: number | undefined
  /** What a retry after a throttle costs, 5 by default. */
  readonly throttledCost?: number | undefined
}

/** How a client retries, every question answered. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: Exclude<RetryOptions[Name], undefined> }

/** Fills in the defaults. */
export const retryPolicyOf = (options: RetryOptions = {}): RetryPolicy => ({
  maxAttempts: options.maxAttempts ?? 3,
  transientBaseMs: options.transientBaseMs ?? 50,
  throttlingBaseMs: options.throttlingBaseMs ?? 1_000,
  maxDelayMs: options.maxDelayMs ?? 20_000,
  maxRetryAfterMs: options.maxRetryAfterMs ?? 60_000,
  conflict: options.conflict ?? false,
  budget: options.budget ?? makeRetryBudget(),
  retryCost: options.retryCost ?? 14,
  throttledCost: options.throttledCost ?? 5
})
