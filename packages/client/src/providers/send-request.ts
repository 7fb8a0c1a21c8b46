import { credentialHost } from '#credential-host'

import type { ProviderContext } from '../credentials/credentials.js'
import { makeFetchTransport } from '../transport/fetch-transport.js'
import type { TransportRequest } from '../transport/transport.js'
import { exchange } from './exchange.js'
import type { Exchange } from './exchange.js'
import type { ProviderOptions } from './provider-options.js'

/**
 * Sends one request to a public server, through the transport of the client, and waits 10 s for its response.
 *
 * @category Providers
 */
export const sendRequest = (
  request: TransportRequest,
  options: ProviderOptions,
  context: ProviderContext
): Promise<Exchange> =>
  exchange(request, {
    transport: options.transport ?? context.transport ?? credentialHost?.directTransport() ?? makeFetchTransport(),
    clock: options.clock ?? context.clock,
    timeoutMs: 10_000
  })
