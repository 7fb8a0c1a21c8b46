import type { Category, CloudError, Replay, Retry } from '@cloud-result/core'

/** The expected error of an attempt or a call. */
export interface ExpectedError {
  readonly variant: CloudError['_tag']
  readonly category: Category
  readonly retry: Retry
  readonly replay: Replay
  /** The vendor's code; `undefined` if the response has none. */
  readonly code: string | undefined
  readonly retryAfterMs: number | undefined
}

// The documented advice of each category, written a second time, so that a mistake in core's table is found.
const permanent = ['permanent', 'yes'] as const
const transient = ['transient', 'maybe'] as const
const adviceOf: Readonly<Record<Category, readonly [Retry, Replay]>> = {
  InvalidArgument: permanent,
  Unauthenticated: permanent,
  PermissionDenied: permanent,
  PaymentRequired: permanent,
  NotFound: permanent,
  AlreadyExists: permanent,
  FailedPrecondition: permanent,
  Conflict: ['conflict', 'maybe'],
  Throttled: ['throttling', 'yes'],
  QuotaExceeded: permanent,
  InsufficientCapacity: permanent,
  Unsupported: permanent,
  Unavailable: transient,
  DeadlineExceeded: transient,
  Internal: transient,
  DryRunSucceeded: permanent,
  Cancelled: ['permanent', 'maybe'],
  Unknown: ['permanent', 'maybe']
}

/** The category of a page without the vendor's envelope, by its status. */
export const categoryOfPage: Readonly<Record<number, Category>> = {
  200: 'Internal',
  403: 'PermissionDenied',
  404: 'Unsupported',
  413: 'InvalidArgument',
  429: 'Throttled',
  502: 'Unavailable',
  503: 'Unavailable',
  504: 'DeadlineExceeded'
}

/** Describes an expected error. What is not given follows from the category. */
export const expectedError = (
  variant: ExpectedError['variant'],
  category: Category,
  given: { readonly [Name in keyof ExpectedError]?: ExpectedError[Name] | undefined } = {}
): ExpectedError => {
  const [retry, replay] = adviceOf[category]
  return {
    variant,
    category,
    retry: given.retry ?? retry,
    replay: given.replay ?? replay,
    code: given.code,
    retryAfterMs: given.retryAfterMs
  }
}

/** The effect of an operation, in core's words. An idempotency token makes it safe to repeat an unsafe operation. */
export type ExpectedEffect = 'read' | 'idempotent' | 'unsafe' | 'unsafe with token'

/** Whether the client retries an operation after an error. */
export const isRetried = ({ retry, replay }: ExpectedError, effect: ExpectedEffect): boolean =>
  retry === 'throttling' || (retry === 'transient' && (effect !== 'unsafe' || replay === 'yes'))

/** The maximum number of attempts of a call. */
export const maximumAttempts = 3

/** The longest wait that the client accepts from a vendor. */
export const maximumRetryAfterMs = 60_000

/** The expected retry budget of one client: full at first, refilled by successes. */
export interface ExpectedRetryBudget {
  /** Takes the tokens for a retry after an error, and returns whether there were enough. */
  readonly take: (error: ExpectedError) => boolean
  /** Gives back what the retry before a success cost, or one token. */
  readonly give: (retried: ExpectedError | undefined) => void
}

const costOf = ({ retry }: ExpectedError): number => (retry === 'throttling' ? 5 : 14)

/** Makes a full budget. */
export const makeExpectedRetryBudget = (): ExpectedRetryBudget => {
  const capacity = 500
  let tokens = capacity
  return {
    take: (error) => {
      if (costOf(error) > tokens) return false
      tokens -= costOf(error)
      return true
    },
    give: (retried) => {
      tokens = Math.min(capacity, tokens + (retried === undefined ? 1 : costOf(retried)))
    }
  }
}
