import type { Result } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import type { RateLimitedCall } from '../client-config.js'
import type { ClientProfile } from '../client-profile.js'
import type { CredentialSource } from '../credentials/credential-source.js'
import type { RequestProblem } from '../errors/request-error.js'
import type { Timers } from '../host/clock.js'
import type { SharedSignals } from '../host/shared-signals.js'
import type { Hooks } from '../observe/hooks.js'
import type { RateLimiter } from '../rate-limit/rate-limiter.js'
import type { RetryPolicy } from '../retry/retry-options.js'
import type { Endpoint } from '../transport/endpoint.js'
import type { Transport } from '../transport/transport.js'
import type { Gate } from './gate.js'
import type { TakeOutSecrets } from './known-secrets.js'
import type { Signer } from './signer.js'

/** What all calls of one client share. */
export interface ClientContext {
  readonly profile: ClientProfile
  /** Empty if the configuration has no valid one. */
  readonly region: string
  /** Where requests go, or what is wrong with the configuration. */
  readonly endpoint: Result<Endpoint, RequestProblem>
  readonly transport: Transport
  readonly timers: Timers
  readonly random: () => number
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
  readonly takeOutSecrets: TakeOutSecrets
  /** Limits how many attempts are made at a time. */
  readonly gate: Gate
  readonly rateLimiter: RateLimiter | undefined
  readonly rateLimitKey: (call: RateLimitedCall) => string
}

/** Says which call of a client an error or an event is about, with what is valid of the configuration. */
export const originOf = ({ endpoint, profile, region }: ClientContext, action: string): CallOrigin => ({
  vendor: profile.vendor,
  service: profile.service,
  operation: action,
  ...(region && { region }),
  ...(endpoint._tag === 'Right' && { host: endpoint.right.host })
})
