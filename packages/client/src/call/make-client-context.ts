import { left } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

import { digest, makeDefaultTransport } from '#platform'

import { limitFault } from '../client-config.js'
import type { ClientConfig } from '../client-config.js'
import type { ClientProfile } from '../client-profile.js'
import { makeCredentialSource } from '../credentials/credential-source.js'
import type { RequestFault } from '../errors/request-error.js'
import { timersOf } from '../host/clock.js'
import { makeRandom } from '../host/random.js'
import { makeAbortHub } from '../host/shared-signal.js'
import { shieldHooks } from '../observe/hooks.js'
import { retryPolicyOf } from '../retry/retry-options.js'
import { readEndpoint } from '../transport/endpoint.js'
import type { Endpoint } from '../transport/endpoint.js'
import { makeFetchTransport } from '../transport/fetch-transport.js'
import { defaultMaxResponseBytes } from '../transport/transport.js'
import type { Engine } from './client-context.js'
import { makeSigner } from './signer.js'

/** Sets up what the calls of one client share. */
export const makeEngine = (profile: ClientProfile, config: ClientConfig): Engine => {
  const timers = timersOf(config.clock)
  const skew = { offsetMs: 0 }
  return {
    profile,
    region: config.region,
    endpoint: endpointOf(profile, config),
    transport:
      config.transport ?? (config.fetch === undefined ? makeDefaultTransport() : makeFetchTransport(config.fetch)),
    timers,
    random: config.random ?? makeRandom(),
    credentials: makeCredentialSource(config.credentials, () => timers.now() + skew.offsetMs),
    signer: makeSigner(digest),
    abortHub: makeAbortHub(),
    skew,
    timeoutMs: config.timeoutMs ?? 30_000,
    deadlineMs: config.deadlineMs ?? 120_000,
    maxResponseBytes: config.maxResponseBytes ?? defaultMaxResponseBytes,
    retry: retryPolicyOf(config.retry),
    hooks: shieldHooks(config.hooks),
    rateLimiter: config.rateLimiter,
    rateLimitKey:
      config.rateLimitKey ??
      (({ vendor, service, region, operation }) => [vendor, service, region, operation].join('/'))
  }
}

const endpointOf = (profile: ClientProfile, config: ClientConfig): Result<Endpoint, RequestFault> => {
  const { region, endpoint } = config
  // A region becomes part of a host name, so nothing else may be smuggled in by it.
  if (typeof region !== 'string' || !/^[a-z0-9-]{1,64}$/i.test(region)) {
    return left({ reason: 'configuration', message: 'The region is missing or is not a region' })
  }
  const limit = limitFault(config)
  if (limit !== undefined) {
    return left({ reason: 'configuration', message: `The client's ${limit} is not a number, or is out of its range` })
  }
  const read = readEndpoint(endpoint ?? profile.endpoint(region))
  return read._tag === 'Right' ? read : left({ reason: 'endpoint', message: read.left })
}
