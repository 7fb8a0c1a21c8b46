import { transportFailure } from '@cloud-result/client'
import type { AbortSignalLike, Transport, TransportResponse } from '@cloud-result/client'

import type { SimulatorClock } from '../clock.js'
import type { ArrivedRequest, Delivery, Outcome } from './http.js'
import { handle } from './handle-request.js'
import type { ProductName } from '../product.js'
import type { World } from '../state/simulator-state.js'

/** Makes a transport that ends in a world, without a socket. Bodies that drip arrive at once: only servers take time. */
export const makeSimulatedTransport =
  (world: World, clock: SimulatorClock): Transport =>
  async ({ method, url, headers, body }, signal) => {
    if (signal.aborted) throw transportFailure({ reason: 'aborted', phase: 'connect' })
    const address = new URL(url)
    const product = productAt(world, address.hostname)
    if (product === undefined) throw transportFailure({ reason: 'network', phase: 'connect', code: 'ENOTFOUND' })
    const lowerCased = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const request: ArrivedRequest = {
      method: method.toUpperCase(),
      target: `${address.pathname}${address.search}`,
      headers: { host: address.host, ...lowerCased },
      body
    }
    const outcome = handle(product, request, world, clock.now())
    // Nothing arrives in the tick in which it was sent.
    await Promise.resolve()
    return arrive(outcome, signal)
  }

const productAt = (world: World, host: string): ProductName | undefined => {
  for (const [name, { gateway }] of world.desks) {
    if (host === `${name}.localhost` || gateway.hosts.test(host)) return name
  }
  return undefined
}

const arrive = (
  { answer, delivery }: Outcome,
  signal: AbortSignalLike
): Promise<TransportResponse> | TransportResponse => {
  if (signal.aborted) throw transportFailure({ reason: 'aborted', phase: 'receive' })
  switch (delivery.kind) {
    case 'stall':
      return stalled(signal, delivery, answer.status)
    case 'reset':
      throw transportFailure({ reason: 'network', phase: 'receive', code: 'ECONNRESET' })
    case 'truncate':
      throw transportFailure({ reason: 'network', phase: 'receive', code: 'ECONNRESET', status: answer.status })
    case 'drip':
    case 'whole':
      return {
        status: answer.status,
        headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value])),
        body: answer.body
      }
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
