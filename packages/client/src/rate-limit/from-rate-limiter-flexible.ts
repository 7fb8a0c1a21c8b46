import type { HostAbortSignal } from '../host/abort-signal.js'
import { pause, timersOf } from '../host/clock.js'
import type { Clock, Timers } from '../host/clock.js'
import type { RateLimiter } from './rate-limiter.js'

/**
 * The part of a limiter of `rate-limiter-flexible` that is used.
 *
 * @category Rate limits
 */
export interface FlexibleLimiter {
  consume(key: string, points?: number): Promise<unknown>
}

/**
 * Makes a rate limiter from one of `rate-limiter-flexible` (in memory, Redis, Valkey, a database). Programs that share
 * the store share the limit. A request waits until the limiter has points for it.
 *
 * When the store is down, the attempt fails as `Unavailable`. The library's `insuranceLimiter` then limits each process
 * on its own.
 *
 * @category Rate limits
 */
export const fromRateLimiterFlexible = (
  limiter: FlexibleLimiter,
  { clock }: { readonly clock?: Clock | undefined } = {}
): RateLimiter => {
  const timers = timersOf(clock)
  return { acquire: (key, signal) => consumeOne(limiter, timers, key, signal) }
}

const consumeOne = async (
  limiter: FlexibleLimiter,
  timers: Timers,
  key: string,
  signal: HostAbortSignal
): Promise<void> => {
  for (let refusals = 0; !signal.aborted; refusals++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- asks again only after a refusal
      await limiter.consume(key, 1)
      return
    } catch (refusal) {
      const waitMs = (refusal as { readonly msBeforeNext?: unknown } | null)?.msBeforeNext
      // Any other rejection is a failure of the store.
      if (typeof waitMs !== 'number') throw refusal
      // oxlint-disable-next-line no-await-in-loop -- this is the wait
      await pause(timers, waitMs > 0 ? Math.max(leastWaitMs, waitMs) : unknownWaitMs(refusals), signal)
    }
  }
}

// Each question is a round trip to the store, which may round a wait down to nothing.
const leastWaitMs = 10

// The library gives −1 for a limit that never resets.
const unknownWaitMs = (refusals: number): number => Math.min(1_000, leastWaitMs * 2 ** Math.min(refusals, 10))
