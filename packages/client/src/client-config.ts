import type { CredentialProvider, Credentials } from './credentials/credentials.js'
import type { Clock } from './host/clock.js'
import type { Fetch } from './host/fetch.js'
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
  /** By default `node:https` with keep-alive connections in Node, and the host's `fetch` elsewhere. */
  readonly transport?: Transport | undefined
  /** Replaces the transport by one that uses this `fetch`. */
  readonly fetch?: Fetch | undefined
  readonly clock?: Clock | undefined
  /**
   * Gives numbers in [0, 1) for waits, nonces and idempotency tokens; the host's cryptographic randomness by default.
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
 * Names the first limit of a configuration that is not a number or is out of range; `undefined` if all are valid. NaN,
 * the result of a missing variable, would otherwise turn a limit off without a sign: every comparison with it is false.
 */
export const invalidLimit = ({
  maxConcurrency = 1,
  maxResponseBytes = 1,
  retry = {}
}: ClientConfig): string | undefined => {
  if (!isAtLeast(maxResponseBytes, 1)) return 'maxResponseBytes'
  if (!isAtLeast(maxConcurrency, 1)) return 'maxConcurrency'
  const name = retryNumbers.find((each) => retry[each] !== undefined && !isAtLeast(retry[each], 0))
  return name === undefined ? undefined : `retry.${name}`
}

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
