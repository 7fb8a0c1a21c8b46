import { left } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

import type { ClientConfig } from '../client-config.js'
import type { ClientProfile } from '../client-profile.js'
import type { RequestProblem } from '../errors/request-error.js'
import { readEndpoint } from '../transport/endpoint.js'
import type { Endpoint } from '../transport/endpoint.js'

/** Where calls go. */
export interface Place {
  /** Empty if it is not valid. */
  readonly region: string
  /** Where requests go, or what is wrong with the configuration. */
  readonly endpoint: Result<Endpoint, RequestProblem>
}

/** Finds the place that a configuration names. */
export const placeOf = (
  profile: ClientProfile,
  { endpoint, network = 'public', region }: Pick<ClientConfig, 'endpoint' | 'network' | 'region'>
): Place => {
  const wrong = (reason: RequestProblem['reason'], message: string): Place => ({
    region: isRegion(region) ? region : '',
    endpoint: left({ reason, message })
  })
  if (!isRegion(region)) return wrong('configuration', 'The region is missing or not valid')
  if (network !== 'public' && network !== 'vpc') return wrong('configuration', "The network must be 'public' or 'vpc'")
  const text = endpoint ?? (network === 'vpc' ? profile.vpcEndpoint?.(region) : profile.endpoint(region))
  if (text === undefined) return wrong('endpoint', `No VPC endpoint of ${region} is known: set endpoint`)
  const read = readEndpoint(text)
  return read._tag === 'Right' ? { region, endpoint: read } : wrong('endpoint', read.left)
}

// The region becomes part of a host name, so it must not contain anything else.
const isRegion = (region: unknown): region is string => typeof region === 'string' && /^[a-z0-9-]{1,64}$/i.test(region)
