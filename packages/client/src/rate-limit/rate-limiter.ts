import type { HostAbortSignal } from '../host/abort-signal.js'

/**
 * Delays requests so that an account stays below its limit, for one program or for several that share a store. The
 * client asks it before each attempt, retries included.
 *
 * @category Rate limits
 */
export interface RateLimiter {
  /**
   * Resolves when a request under this key may be sent. A rejection fails the attempt. When the signal aborts, the call
   * no longer waits, and the limiter should not count the request.
   */
  readonly acquire: (key: string, signal: HostAbortSignal) => Promise<unknown>
}
