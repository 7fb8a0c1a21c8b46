import type { AbortSignalLike } from '../host/abort-signal.js'
import { timersOf } from '../host/clock.js'
import type { Clock } from '../host/clock.js'
import type { RateLimiter } from './rate-limiter.js'

/**
 * The rate of a rate limiter within one program.
 *
 * @category Rate limits
 */
export interface RateLimiterOptions {
  /** How many requests per second each key may send on average. */
  readonly perSecond: number
  /** How many requests may be sent at once after a pause; by default the number per 20 ms, at least one. */
  readonly burst?: number | undefined
  readonly clock?: Clock | undefined
}

/**
 * Makes a rate limiter for the clients of one program: a token bucket for each key. Waiters are served first in, first
 * out. An aborted waiter takes no token. With a rate of NaN, zero or less, `acquire` rejects with a `RangeError`.
 *
 * @category Rate limits
 */
export const makeRateLimiter = ({
  perSecond,
  burst = Math.max(1, perSecond / 50),
  clock
}: RateLimiterOptions): RateLimiter => {
  const timers = timersOf(clock)
  const intervalMs = 1_000 / perSecond
  const buckets = new Map<string, Bucket>()
  let sizeBeforeCleanup = bucketsBeforeCleanup
  const isValid = perSecond > 0 && burst > 0

  const refill = (bucket: Bucket): void => {
    const now = timers.now()
    bucket.tokens = Math.min(burst, bucket.tokens + Math.max(0, now - bucket.countedAt) / intervalMs)
    bucket.countedAt = now
  }

  const missingMs = (bucket: Bucket): number => (1 - bucket.tokens) * intervalMs

  const isIdle = (bucket: Bucket): boolean => {
    refill(bucket)
    return bucket.tokens >= burst && bucket.queue.size === 0
  }

  const bucketOf = (key: string): Bucket => {
    const known = buckets.get(key)
    if (known !== undefined) return known
    // An idle bucket is the same as a new one. The number doubles before the next scan, so scans take linear time in total.
    if (buckets.size >= sizeBeforeCleanup) {
      for (const [name, old] of buckets) if (isIdle(old)) buckets.delete(name)
      sizeBeforeCleanup = Math.max(bucketsBeforeCleanup, 2 * buckets.size)
    }
    const bucket: Bucket = { tokens: burst, countedAt: timers.now(), queue: new Set(), cancelTimer: undefined }
    buckets.set(key, bucket)
    return bucket
  }

  const serve = (bucket: Bucket): void => {
    bucket.cancelTimer = undefined
    refill(bucket)
    for (const grant of bucket.queue) {
      if (missingMs(bucket) > dueMs) break
      bucket.tokens -= 1
      bucket.queue.delete(grant)
      grant()
    }
    if (bucket.queue.size > 0) bucket.cancelTimer = timers.schedule(() => serve(bucket), missingMs(bucket))
  }

  return {
    acquire: (key, signal: AbortSignalLike) =>
      new Promise<void>((resolve) => {
        if (signal.aborted) {
          resolve()
          return
        }
        if (!isValid) throw new RangeError('perSecond and burst of a rate limiter must be positive numbers')
        const bucket = bucketOf(key)
        const grant = (): void => {
          signal.removeEventListener('abort', onAbort)
          resolve()
        }
        const onAbort = (): void => {
          bucket.queue.delete(grant)
          if (bucket.queue.size === 0) {
            bucket.cancelTimer?.()
            bucket.cancelTimer = undefined
          }
          grant()
        }
        signal.addEventListener('abort', onAbort)
        bucket.queue.add(grant)
        if (bucket.cancelTimer === undefined) serve(bucket)
      })
  }
}

interface Bucket {
  tokens: number
  countedAt: number
  readonly queue: Set<() => void>
  /** Set while a request waits for the next token. */
  cancelTimer: (() => void) | undefined
}

const bucketsBeforeCleanup = 1_024

// A shorter wait is skipped: instants of today's size have no finer fractions, so no clock could measure it.
const dueMs = 0.01
