import { left } from '@cloud-result/core'

import { makeDefaultTransport, ownHeaders } from '#platform'

import { configProblem } from '../client-config.js'
import type { ClientConfig } from '../client-config.js'
import type { ClientProfile } from '../client-profile.js'
import { makeCredentialSource } from '../credentials/credential-source.js'
import { missingCredentials } from '../credentials/credentials.js'
import type { CredentialProvider, ProviderContext } from '../credentials/credentials.js'
import { timersOf } from '../host/clock.js'
import { makeRandom, randomToken } from '../host/random.js'
import { makeSharedSignals } from '../host/shared-signals.js'
import { shieldHooks } from '../observe/hooks.js'
import { retryPolicyOf } from '../retry/retry-options.js'
import { makeFetchTransport } from '../transport/fetch-transport.js'
import { defaultMaxResponseBytes } from '../transport/transport.js'
import type { ClientContext } from './client-context.js'
import { makeGate } from './gate.js'
import { makeSecretRemover } from './known-secrets.js'
import { placeOf } from './place.js'
import type { Place } from './place.js'
import { makeSigner } from './signer.js'

/**
 * Makes what all calls of one client share, from the vendor's profile and the user's configuration. Never throws: what
 * is wrong with the configuration is the Left of its endpoint.
 */
export const makeClientContext = (profile: ClientProfile, config: ClientConfig): ClientContext => {
  const unusable = (message: string, cause?: unknown): ClientContext => ({
    ...readConfig(profile, { region: '', credentials: { accessKeyId: '', secretAccessKey: '' } }),
    endpoint: left({ reason: 'configuration', message, cause })
  })
  if (typeof config !== 'object' || config === null) {
    return unusable("The client has no configuration: write makeClient({ region: 'ap-guangzhou' })")
  }
  try {
    return readConfig(profile, config)
  } catch (cause) {
    return unusable('The configuration of the client cannot be read', cause)
  }
}

const readConfig = (profile: ClientProfile, config: ClientConfig): ClientContext => {
  const exact = timersOf(config.clock)
  // Clocks of a higher resolution than the host's give fractions, which would be in errors and events.
  const timers = config.clock === undefined ? exact : { ...exact, now: () => Math.floor(exact.now()) }
  const place = checkedPlace(profile, config)
  const transport =
    config.transport ?? (config.fetch === undefined ? makeDefaultTransport() : makeFetchTransport(config.fetch))
  const secureRandom = makeRandom()
  const random = config.random ?? secureRandom
  const hooks = shieldHooks(config.hooks)
  const context: ProviderContext = {
    region: place.region,
    network: config.network,
    transport,
    clock: config.clock,
    warn: ({ reason, message }) => {
      const { service, vendor } = profile
      hooks.onWarning?.({ vendor, service, region: place.region, reason, message })
    }
  }
  return {
    profile,
    ...place,
    config,
    transport,
    timers,
    random,
    newToken: () => randomToken(secureRandom),
    credentials: makeCredentialSource(config.credentials ?? profile.defaultCredentials ?? noCredentials, {
      clock: config.clock ?? timers,
      now: () => timers.now(),
      random,
      context
    }),
    signer: makeSigner(ownHeaders(profile.userAgent ?? 'cloud-result', config.userAgent)),
    sharedSignals: makeSharedSignals(),
    skew: { offsetMs: 0 },
    timeoutMs: config.timeoutMs ?? 30_000,
    deadlineMs: config.deadlineMs ?? 120_000,
    maxResponseBytes: config.maxResponseBytes ?? defaultMaxResponseBytes,
    retry: retryPolicyOf(config.retry),
    hooks,
    secrets: makeSecretRemover(),
    gate: makeGate(config.maxConcurrency ?? 64),
    rateLimiter: config.rateLimiter,
    rateLimitKey: config.rateLimitKey ?? ((call) => [call.vendor, call.service, call.region, call.operation].join('/'))
  }
}

const noCredentials: CredentialProvider = async () => {
  throw missingCredentials('The client has no credentials: pass credentials. Only in Node are they looked for')
}

// What is wrong with the rest of the configuration has no place of its own.
const checkedPlace = (profile: ClientProfile, config: ClientConfig): Place => {
  const place = placeOf(profile, config)
  const problem = configProblem(config)
  if (place.endpoint._tag === 'Left' || problem === undefined) return place
  return { ...place, endpoint: left({ reason: 'configuration', message: `The client's ${problem}` }) }
}
