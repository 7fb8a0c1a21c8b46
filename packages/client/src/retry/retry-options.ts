import { makeRetryBudget } from './retry-budget.js'
import type { RetryBudget } from './retry-budget.js'

/**
 * How a client retries. Every field has a default.
 *
 * @category Retries
 */
export interface RetryOptions {
  /** How many times a call is sent at most, the first time included; 3 by default, 1 for no retries. */
  readonly maxAttempts?: number | undefined
  /** The upper bound of the first wait after a transient error; 50 ms by default. It doubles each time. */
  readonly transientBaseMs?: number | undefined
  /** The upper bound of the first wait after a throttle or a conflict; 1 s by default. It doubles each time. */
  readonly throttlingBaseMs?: number | undefined
  /** The longest wait that the client chooses itself; 20 s by default. A server may ask for a longer one. */
  readonly maxDelayMs?: number | undefined
  /** The longest wait that a server may ask for; 60 s by default. If it asks for more, the retries end. */
  readonly maxRetryAfterMs?: number | undefined
  /** Whether conflicts with a concurrent change are retried, if a repetition is safe; `false` by default. */
  readonly conflict?: boolean | undefined
  /** What retries are paid from; by default 500 tokens for each client. */
  readonly budget?: RetryBudget | undefined
  /** How many tokens a retry costs; 14 by default. A success after it returns them. */
  readonly retryCost?: number | undefined
  /** How many tokens a retry after a throttle costs; 5 by default. */
  readonly throttledCost?: number | undefined
}

/** How a client retries, with the defaults filled in. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: Exclude<RetryOptions[Name], undefined> }

/** Fills in the defaults, or another policy. */
export const retryPolicyOf = (options: RetryOptions = {}, defaults: RetryPolicy = defaultPolicy()): RetryPolicy => ({
  ...defaults,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null))
})

const defaultPolicy = (): RetryPolicy => ({
  maxAttempts: 3,
  transientBaseMs: 50,
  throttlingBaseMs: 1_000,
  maxDelayMs: 20_000,
  maxRetryAfterMs: 60_000,
  conflict: false,
  budget: makeRetryBudget(),
  retryCost: 14,
  throttledCost: 5
})
