import type { ClientConfig, RateLimitedCall } from '../client-config.js'
import type { ClientProfile } from '../client-profile.js'
import type { CredentialSource } from '../credentials/credential-source.js'
import type { Timers } from '../host/clock.js'
import type { SharedSignals } from '../host/shared-signals.js'
import type { Hooks } from '../observe/hooks.js'
import type { RateLimiter } from '../rate-limit/rate-limiter.js'
import type { RetryPolicy } from '../retry/retry-options.js'
import type { Transport } from '../transport/transport.js'
import type { Gate } from './gate.js'
import type { Place } from './place.js'
import type { SecretRemover } from './known-secrets.js'
import type { Signer } from './signer.js'

/** What all calls of one client share. */
export interface ClientContext extends Place {
  readonly profile: ClientProfile
  readonly config: Pick<ClientConfig, 'endpoint' | 'network'>
  readonly transport: Transport
  readonly timers: Timers
  /** Numbers in [0, 1) for waits. */
  readonly random: () => number
  /** Makes a nonce or an idempotency token, which never repeats. */
  readonly newToken: () => string
  readonly credentials: CredentialSource
  readonly signer: Signer
  readonly sharedSignals: SharedSignals
  /** What to add to our clock to get the server's: a difference that a server showed, and that helped. */
  readonly skew: { offsetMs: number }
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly maxResponseBytes: number
  readonly retry: RetryPolicy
  readonly hooks: Required<Hooks>
  readonly secrets: SecretRemover
  /** Limits how many attempts are made at a time. */
  readonly gate: Gate
  readonly rateLimiter: RateLimiter | undefined
  readonly rateLimitKey: (call: RateLimitedCall) => string
}
