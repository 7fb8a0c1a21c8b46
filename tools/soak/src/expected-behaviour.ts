import type { Category, CloudError, Replay, Retry } from '@cloud-result/core'

/** What an attempt, or a call, is to fail with. */
export interface Failure {
  readonly variant: CloudError['_tag']
  readonly category: Category
  readonly retry: Retry
  readonly replay: Replay
  /** The vendor's code; `undefined` where the answer has none. */
  readonly code: string | undefined
  readonly retryAfterMs: number | undefined
}

// What is documented of categories, written down a second time, so that an error in the client's table is not the soak's.
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

/** What a page without the vendor's envelope means, by its status. */
export const categoryOfPage: Readonly<Record<number, Category>> = {
  200: 'Internal',
  403: 'PermissionDenied',
  404: 'NotFound',
  413: 'InvalidArgument',
  429: 'Throttled',
  502: 'Unavailable',
  503: 'Unavailable',
  504: 'DeadlineExceeded'
}

/** Describes a failure: what is not said follows from its category. */
export const failure = (
  variant: Failure['variant'],
  category: Category,
  said: { readonly [Name in keyof Failure]?: Failure[Name] | undefined } = {}
): Failure => {
  const [retry, replay] = adviceOf[category]
  return {
    variant,
    category,
    retry: said.retry ?? retry,
    replay: said.replay ?? replay,
    code: said.code,
    retryAfterMs: said.retryAfterMs
  }
}

/** What sending a request twice does. A token makes it harmless where the vendor takes one. */
export type Repetition = 'reads' | 'repeats' | 'has a token' | 'does it again'

/** Whether a call that failed like this is sent again by itself. */
export const isSentAgain = ({ retry, replay }: Failure, repetition: Repetition): boolean =>
  retry === 'throttling' || (retry === 'transient' && (repetition !== 'does it again' || replay === 'yes'))

/** How often a call is sent at most. */
export const mostAttempts = 3

/** The longest wait that a vendor can ask for and is given. */
export const mostPatienceMs = 60_000

/** What retries are paid from: full at first, refilled by successes. */
export interface Purse {
  readonly pay: (failure: Failure) => boolean
  /** A success gives back what the retry before it cost, or 1. */
  readonly refill: (last: Failure | undefined) => void
}

const priceOf = ({ retry }: Failure): number => (retry === 'throttling' ? 5 : 14)

/** Makes the purse of one client. */
export const makePurse = (): Purse => {
  const capacity = 500
  let tokens = capacity
  return {
    pay: (failed) => {
      if (priceOf(failed) > tokens) return false
      tokens -= priceOf(failed)
      return true
    },
    refill: (last) => {
      tokens = Math.min(capacity, tokens + (last === undefined ? 1 : priceOf(last)))
    }
  }
}
