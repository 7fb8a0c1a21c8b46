import type { CredentialProvider, Credentials } from './credentials/credentials.js'
import type { Clock } from './host/clock.js'
import type { Fetch } from './host/fetch.js'
import type { Hooks } from './observe/hooks.js'
import type { RateLimiter } from './rate-limit/rate-limiter.js'
import type { RetryOptions } from './retry/retry-options.js'
import type { Transport } from './transport/transport.js'

/** How a client is set up. What a vendor adds of its own (`format`) comes on top. */
export interface ClientConfig {
  /** For instance `ap-guangzhou`. */
  readonly region: string
  readonly credentials: Credentials | CredentialProvider
  /** Another endpoint than the region's: a host name or an https URL; http only for this machine. */
  readonly endpoint?: string | undefined
  /** In Node, `node:https` with kept connections by default; elsewhere the host's `fetch`. */
  readonly transport?: Transport | undefined
  /** Another `fetch` than the host's. */
  readonly fetch?: Fetch | undefined
  readonly clock?: Clock | undefined
  /** Gives numbers in [0, 1): for waits, nonces and idempotency tokens. By default from the host's cryptography. */
  readonly random?: (() => number) | undefined
  /** How long one attempt may take; 30 s by default. */
  readonly timeoutMs?: number | undefined
  /** How long a call may take, its retries and waits included; 120 s by default. */
  readonly deadlineMs?: number | undefined
  /** The most bytes that an answer's body may have; 32 MiB by default. */
  readonly maxResponseBytes?: number | undefined
  readonly retry?: RetryOptions | undefined
  readonly hooks?: Hooks | readonly Hooks[] | undefined
  /** Keeps requests below the account's limits; none by default. */
  readonly rateLimiter?: RateLimiter | undefined
  /** What is limited together; by default vendor, service, region and action, since that is how quotas are counted. */
  readonly rateLimitKey?: ((call: RateLimitedCall) => string) | undefined
}

/** What a rate limit can depend on. */
export interface RateLimitedCall {
  readonly vendor: string
  readonly service: string
  readonly region: string
  readonly operation: string
}

/**
 * Names a number of a configuration that is none or is out of its range, `undefined` if there is no such. NaN, which a
 * missing variable becomes, compares with nothing: it would switch the limit off without a word.
 */
export const limitFault = ({ maxResponseBytes = 1, retry = {} }: ClientConfig): string | undefined => {
  if (!isAtLeast(maxResponseBytes, 1)) return 'maxResponseBytes'
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
