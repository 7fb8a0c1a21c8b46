import { transportFailure } from '@cloud-result/client'
import type { AbortSignalLike, Transport, TransportResponse } from '@cloud-result/client'

import {
  credentialServiceNames,
  credentialServices,
  isCredentialService
} from '../credential-services/credential-services.js'
import { handleCredentialRequest } from '../credential-services/handle-credential-request.js'
import type { ServiceName } from '../credential-services/service-name.js'
import type { SimulatorState } from '../state/simulator-state.js'
import { handleRequest } from './handle-request.js'
import type { DeliveredResponse, Delivery, HttpRequest } from './http.js'

/**
 * Makes a transport to the simulated products without a socket. A body that drips arrives at once: it takes no time.
 */
export const makeSimulatedTransport =
  (state: SimulatorState): Transport =>
  async ({ method, url, headers, body }, signal) => {
    if (signal.aborted) throw transportFailure({ reason: 'aborted', phase: 'connect' })
    const address = new URL(url)
    const service = serviceAt(state, address.hostname)
    if (service === undefined) throw transportFailure({ reason: 'network', phase: 'connect', code: 'ENOTFOUND' })
    const request: HttpRequest = {
      method: method.toUpperCase(),
      target: `${address.pathname}${address.search}`,
      headers: { host: address.host, ...withLowerCaseNames(headers) },
      body
    }
    const now = state.clock.now()
    const delivered = isCredentialService(service)
      ? handleCredentialRequest(service, request, state, now)
      : handleRequest(service, request, state, now)
    // A response never arrives in the tick in which its request was sent.
    await Promise.resolve()
    return receive(delivered, signal)
  }

const serviceAt = (state: SimulatorState, host: string): ServiceName | undefined => {
  for (const [name, { protocol }] of state.instances) {
    if (host === `${name}.localhost` || protocol.hosts.test(host)) return name
  }
  return credentialServiceNames.find(
    (name) => host === `${name}.localhost` || credentialServices[name].hosts.test(host)
  )
}

const withLowerCaseNames = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const receive = (
  { response, delivery }: DeliveredResponse,
  signal: AbortSignalLike
): Promise<TransportResponse> | TransportResponse => {
  if (signal.aborted) throw transportFailure({ reason: 'aborted', phase: 'receive' })
  const { status, headers, body } = response
  switch (delivery.kind) {
    case 'stall':
      return stalled(signal, delivery, status)
    case 'reset':
      throw transportFailure({ reason: 'network', phase: 'receive', code: 'ECONNRESET' })
    case 'truncate':
      throw transportFailure({ reason: 'network', phase: 'receive', code: 'ECONNRESET', status })
    case 'drip':
    case 'whole':
      return { status, headers: withLowerCaseNames(headers), body }
  }
}

const stalled = (
  signal: AbortSignalLike,
  { after }: Extract<Delivery, { readonly kind: 'stall' }>,
  status: number
): Promise<never> =>
  new Promise((_, reject) => {
    const abort = (): void => {
      signal.removeEventListener('abort', abort)
      reject(transportFailure({ reason: 'aborted', phase: 'receive', ...(after === 'headers' ? { status } : {}) }))
    }
    signal.addEventListener('abort', abort)
  })
