import type { AbortSignalLike } from '../host/abort-signal.js'
import { timersOf } from '../host/clock.js'
import type { Clock } from '../host/clock.js'
import type { RateLimiter } from './rate-limiter.js'

/** The pace of a rate limiter within one program. */
export interface RateLimiterOptions {
  /** How many requests each key may send in a second, in the long run. */
  readonly perSecond: number
  /** How many may go at once after a rest; by default as many as become due in 20 ms, at least one. */
  readonly burst?: number | undefined
  readonly clock?: Clock | undefined
}

/**
 * Makes a rate limiter for the clients of one program: a bucket of tokens for each key. Who waits is served in the order
 * of coming; who gives up leaves no gap. A pace that is none (NaN, 0, less) lets nobody through.
 */
export const makeRateLimiter = ({
  perSecond,
  burst = Math.max(1, perSecond / 50),
  clock
}: RateLimiterOptions): RateLimiter => {
  const timers = timersOf(clock)
  const intervalMs = 1_000 / perSecond
  const buckets = new Map<string, Bucket>()
  const isPace = perSecond > 0 && burst > 0

  const refill = (bucket: Bucket): void => {
    const now = timers.now()
    bucket.tokens = Math.min(burst, bucket.tokens + Math.max(0, now - bucket.countedAt) / intervalMs)
    bucket.countedAt = now
  }

  const missingMs = (bucket: Bucket): number => (1 - bucket.tokens) * intervalMs

  const isAtRest = (bucket: Bucket): boolean => {
    refill(bucket)
    return bucket.tokens >= burst && bucket.queue.size === 0
  }

  const bucketOf = (key: string): Bucket => {
    const known = buckets.get(key)
    if (known !== undefined) return known
    // A bucket at rest is what a new one is.
    if (buckets.size >= manyBuckets) for (const [name, old] of buckets) if (isAtRest(old)) buckets.delete(name)
    const bucket: Bucket = { tokens: burst, countedAt: timers.now(), queue: new Set(), cancelTimer: undefined }
    buckets.set(key, bucket)
    return bucket
  }

  const serve = (bucket: Bucket): void => {
    bucket.cancelTimer = undefined
    refill(bucket)
    for (const go of bucket.queue) {
      if (missingMs(bucket) > dueMs) break
      bucket.tokens -= 1
      bucket.queue.delete(go)
      go()
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
        if (!isPace) throw new RangeError('The pace of the rate limiter is not a positive number')
        const bucket = bucketOf(key)
        const go = (): void => {
          signal.removeEventListener('abort', leave)
          resolve()
        }
        const leave = (): void => {
          bucket.queue.delete(go)
          if (bucket.queue.size === 0) {
            bucket.cancelTimer?.()
            bucket.cancelTimer = undefined
          }
          go()
        }
        signal.addEventListener('abort', leave)
        bucket.queue.add(go)
        if (bucket.cancelTimer === undefined) serve(bucket)
      })
  }
}

interface Bucket {
  tokens: number
  countedAt: number
  readonly queue: Set<() => void>
  /** Set while someone waits for the next token. */
  cancelTimer: (() => void) | undefined
}

const manyBuckets = 1_024

// What is due so soon is due: instants as large as today's have no finer fractions, so no clock would get there.
const dueMs = 0.01
