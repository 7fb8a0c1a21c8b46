import type { AbortSignalLike } from './abort-signal.js'
import { systemClock } from './clock.js'
import type { Clock } from './clock.js'
import { host } from './host.js'
import type { RateLimiter } from './rate-limiter.js'

/** The pace of a rate limiter within one program. */
export interface RateLimiterOptions {
  /** How many requests each key may send in a second, in the long run. */
  readonly perSecond: number
  /** How many may go at once after a rest; by default as many as become due in 20 ms, at least one. */
  readonly burst?: number
  readonly clock?: Clock
}

/**
 * Makes a rate limiter for the clients of one program: a bucket of tokens for each key. Who waits is served in the order
 * of coming; who gives up leaves no gap.
 */
export const makeRateLimiter = ({
  perSecond,
  burst = Math.max(1, perSecond / 50),
  clock = systemClock
}: RateLimiterOptions): RateLimiter => {
  const intervalMs = 1_000 / perSecond
  const buckets = new Map<string, Bucket>()

  const refill = (bucket: Bucket): void => {
    const now = clock.now()
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
    const bucket: Bucket = { tokens: burst, countedAt: clock.now(), queue: new Set(), stopServing: undefined }
    buckets.set(key, bucket)
    return bucket
  }

  const serve = async (bucket: Bucket): Promise<void> => {
    const controller = new host.AbortController()
    bucket.stopServing = () => controller.abort('nobody waits')
    while (bucket.queue.size > 0) {
      refill(bucket)
      for (const go of bucket.queue) {
        if (missingMs(bucket) > dueMs) break
        bucket.tokens -= 1
        bucket.queue.delete(go)
        go()
      }
      if (bucket.queue.size === 0) break
      // oxlint-disable-next-line no-await-in-loop -- one turn after another
      await clock.sleep(missingMs(bucket), controller.signal).catch(() => undefined)
    }
    bucket.stopServing = undefined
  }

  return {
    acquire: (key, signal: AbortSignalLike) =>
      new Promise<void>((resolve) => {
        if (signal.aborted) {
          resolve()
          return
        }
        const bucket = bucketOf(key)
        const go = (): void => {
          signal.removeEventListener('abort', leave)
          resolve()
        }
        const leave = (): void => {
          bucket.queue.delete(go)
          if (bucket.queue.size === 0) bucket.stopServing?.()
          go()
        }
        signal.addEventListener('abort', leave)
        bucket.queue.add(go)
        if (bucket.stopServing === undefined) void serve(bucket)
      })
  }
}

interface Bucket {
  tokens: number
  countedAt: number
  readonly queue: Set<() => void>
  /** Set while someone is being served: ends the wait for the next token. */
  stopServing: (() => void) | undefined
}

const manyBuckets = 1_024

// What is due so soon is due: instants as large as today's have no finer fractions, so no clock would get there.
const dueMs = 0.01
