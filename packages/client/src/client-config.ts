import type { CredentialProvider, Credentials } from './credentials/credentials.js'
import type { Clock } from './host/clock.js'
import type { Fetch } from './host/fetch.js'
import { host } from './host/host.js'
import type { Hooks } from './observe/hooks.js'
import type { RateLimiter } from './rate-limit/rate-limiter.js'
import type { RetryOptions } from './retry/retry-options.js'
import type { Transport } from './transport/transport.js'

/**
 * The configuration of a client. A vendor may add fields, such as `format`.
 *
 * @category Configuration
 */
export interface ClientConfig {
  /** For instance `ap-guangzhou`. */
  readonly region: string
  /**
   * By default, the package of the vendor looks for credentials where the vendor's own tools do, if the program runs in
   * Node.
   */
  readonly credentials?: Credentials | CredentialProvider | undefined
  /** Replaces the endpoint of the region: a host name or an https URL; http only for this machine. */
  readonly endpoint?: string | undefined
  /** `vpc` for the vendor's endpoint inside its private networks, if it has one; `public` by default. */
  readonly network?: 'public' | 'vpc' | undefined
  /** By default `node:https` with keep-alive connections in Node, and the host's `fetch` elsewhere. */
  readonly transport?: Transport | undefined
  /** Replaces the transport by one that uses this `fetch`. */
  readonly fetch?: Fetch | undefined
  readonly clock?: Clock | undefined
  /**
   * Gives numbers in [0, 1) for waits; the host's cryptographic randomness by default. Nonces and idempotency tokens do not
   * use it, so that `() => 0.5` in a test repeats none.
   */
  readonly random?: (() => number) | undefined
  /** How long one attempt may take; 30 s by default. */
  readonly timeoutMs?: number | undefined
  /** How long a call may take, retries and waits included; 120 s by default. */
  readonly deadlineMs?: number | undefined
  /** The largest size of a response body in bytes; 32 MiB by default. */
  readonly maxResponseBytes?: number | undefined
  /**
   * How many attempts the client makes at a time; 64 by default. The others wait for their turn, and are signed and timed
   * from then on.
   */
  readonly maxConcurrency?: number | undefined
  readonly retry?: RetryOptions | undefined
  /**
   * Names your program in the header `user-agent`, after our package and Node: `my-service/2.1`. Elsewhere than in Node there
   * is no such header, since browsers set their own.
   */
  readonly userAgent?: string | undefined
  readonly hooks?: Hooks | readonly Hooks[] | undefined
  /** Keeps requests below the limits of the account; none by default. */
  readonly rateLimiter?: RateLimiter | undefined
  /** Which calls share a limit; by default those of one vendor, service, region and action, as quotas are counted. */
  readonly rateLimitKey?: ((call: RateLimitedCall) => string) | undefined
}

/**
 * What a rate limit can depend on.
 *
 * @category Rate limits
 */
export interface RateLimitedCall {
  readonly vendor: string
  readonly service: string
  readonly region: string
  readonly operation: string
}

/**
 * Says what is wrong with the first invalid field of a configuration; `undefined` if all are valid. NaN, the result of a
 * missing variable, would otherwise turn a limit off without a sign: every comparison with it is false.
 */
export const configProblem = ({
  clock,
  fetch,
  maxConcurrency = 1,
  maxResponseBytes = 1,
  retry,
  transport,
  userAgent
}: ClientConfig): string | undefined => {
  if (transport !== undefined && typeof transport !== 'function') {
    return 'transport is not a function: pass that of makeNodeTransport(), of makeSimulator() or your own'
  }
  if ((transport as unknown) !== undefined && (transport as unknown) === host.fetch) {
    return 'transport is fetch: write makeClient({ region, fetch })'
  }
  if (fetch !== undefined && typeof fetch !== 'function') return 'fetch is not a function'
  if (clock !== undefined && !(typeof clock?.now === 'function' && typeof clock.sleep === 'function')) {
    return 'clock lacks now or sleep: pass that of makeVirtualClock(), or none'
  }
  if (!isAtLeast(maxResponseBytes, 1)) return outOfRange('maxResponseBytes')
  if (!isAtLeast(maxConcurrency, 1)) return outOfRange('maxConcurrency')
  if (userAgent !== undefined && !isHeaderText(userAgent)) return 'userAgent is not a text of printable ASCII'
  return retryProblem(retry)
}

/** Says what is wrong with the retry options; `undefined` if nothing is. */
export const retryProblem = (retry: RetryOptions = {}): string | undefined => {
  if (typeof retry !== 'object' || retry === null) return 'retry is not an object: write { maxAttempts: 5 }'
  const name = retryNumbers.find(
    (each) => retry[each] !== undefined && !isAtLeast(retry[each], each === 'maxAttempts' ? 1 : 0)
  )
  return name && outOfRange(`retry.${name}`)
}

/** Returns whether a value can be sent as a header: printable ASCII, so that no line ends in it. */
export const isHeaderText = (value: unknown): value is string =>
  typeof value === 'string' && /^[\t\x20-\x7e]+$/.test(value)

const outOfRange = (name: string): string => `${name} is not a number or is out of range`

const retryNumbers = [
  'maxAttempts',
  'transientBaseMs',
  'throttlingBaseMs',
  'maxDelayMs',
  'maxRetryAfterMs',
  'retryCost',
  'throttledCost'
] as const satisfies readonly (keyof RetryOptions)[]

const isAtLeast = (value: unknown, least: number): boolean => typeof value === 'number' && value >= least
