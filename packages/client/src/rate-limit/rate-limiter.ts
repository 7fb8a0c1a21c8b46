import type { HostAbortSignal } from '../host/abort-signal.js'

/**
 * Lets requests through at the pace that an account is allowed, for one program or for a fleet. Asked before each attempt,
 * retries included.
 */
export interface RateLimiter {
  /**
   * Settles when a request under this key may be sent; rejects if that cannot be told, which fails the attempt. When the
   * signal aborts nobody waits any more, and no turn should be taken.
   */
  readonly acquire: (key: string, signal: HostAbortSignal) => Promise<unknown>
}
