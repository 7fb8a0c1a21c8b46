import { left } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import { retryProblem } from '../client-config.js'
import type { CallOptions } from '../client.js'
import { retryPolicyOf } from '../retry/retry-options.js'
import type { ClientContext } from './client-context.js'
import { placeOf } from './place.js'

/**
 * Gives the context of a call: that of its client, with the region, the endpoint and the retries of the call. Never throws:
 * what is wrong with the options is the Left of the endpoint.
 */
export const callContext = (context: ClientContext, options: CallOptions = {}): ClientContext => {
  const refuse = (what: string, cause?: unknown): ClientContext => ({
    ...context,
    endpoint: left({ reason: 'configuration', message: `The call's ${what}`, cause })
  })
  try {
    const { endpoint, region, retry } = options
    const { config, endpoint: usual, profile } = context
    if (usual._tag === 'Left' || (endpoint ?? region ?? retry) === undefined) return context
    const problem = retryProblem(retry)
    if (problem !== undefined) return refuse(problem)
    // The resources there would be those of another region.
    const isFixed = (config.endpoint && !endpoint && usual.right.origin.startsWith('https:')) === true
    if (isFixed && (region ?? context.region) !== context.region) return refuse('region needs an endpoint of its own')
    const asked = { region: region ?? context.region, endpoint: endpoint ?? config.endpoint }
    return { ...context, ...placeOf(profile, { ...config, ...asked }), retry: retryPolicyOf(retry, context.retry) }
  } catch (cause) {
    return refuse('options cannot be read', cause)
  }
}

/** Says which call of a client an error or an event is about, with what is valid of the configuration and the options. */
export const originOf = (context: ClientContext, action: string, options?: CallOptions): CallOrigin => {
  const { endpoint, profile, region } = callContext(context, options)
  return {
    vendor: profile.vendor,
    service: profile.service,
    operation: action,
    ...(region && { region }),
    ...(endpoint._tag === 'Right' && { host: endpoint.right.host })
  }
}
