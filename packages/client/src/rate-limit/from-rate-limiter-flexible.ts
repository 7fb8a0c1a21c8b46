import type { HostAbortSignal } from '../host/abort-signal.js'
import { pause, timersOf } from '../host/clock.js'
import type { Clock, Timers } from '../host/clock.js'
import type { RateLimiter } from './rate-limiter.js'

/** The part of a limiter of `rate-limiter-flexible` that is used. */
export interface FlexibleLimiter {
  consume(key: string, points?: number): Promise<unknown>
}

/**
 * Makes a rate limiter of one of `rate-limiter-flexible`'s (in memory, Redis, Valkey, a database): a fleet that shares the
 * store stays below the limit together. A request that finds no points left waits until there are new ones.
 *
 * When the store is down the attempt fails as `Unavailable`; the library's `insuranceLimiter` limits each process on its
 * own meanwhile.
 */
export const fromRateLimiterFlexible = (
  limiter: FlexibleLimiter,
  { clock }: { readonly clock?: Clock | undefined } = {}
): RateLimiter => {
  const timers = timersOf(clock)
  return { acquire: (key, signal) => takeTurn(limiter, timers, key, signal) }
}

const takeTurn = async (
  limiter: FlexibleLimiter,
  timers: Timers,
  key: string,
  signal: HostAbortSignal
): Promise<void> => {
  while (!signal.aborted) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- asked again only after a refusal
      await limiter.consume(key, 1)
      return
    } catch (refusal) {
      const waitMs = (refusal as { readonly msBeforeNext?: unknown } | null)?.msBeforeNext
      // Anything else is a failure of the store.
      if (typeof waitMs !== 'number') throw refusal
      // oxlint-disable-next-line no-await-in-loop -- this is the wait
      await pause(timers, Math.max(1, waitMs), signal)
    }
  }
}
