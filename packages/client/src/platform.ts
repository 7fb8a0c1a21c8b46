/**
 * The parts of a client that depend on its platform. In Node, `node/platform.ts` replaces this file.
 *
 * @module
 */
import { makeFetchTransport } from './transport/fetch-transport.js'
import type { HttpDispatcher } from './transport/http-dispatcher.js'
import type { NodeTransportOptions } from './transport/node-transport-options.js'
import type { Transport } from './transport/transport.js'

export { hostErrors } from './errors/host-errors.js'

/** Makes the default transport of a client. */
export const makeDefaultTransport = (): Transport => makeFetchTransport()

/** Gives the headers of every request: none. A browser sets its own `user-agent`; another would need the server's consent. */
export const ownHeaders: (product: string, own: string | undefined) => Readonly<Record<string, string>> = () => ({})

/**
 * Makes a transport over `node:http` and `node:https`. Connections are kept alive and reused; idle ones do not keep the
 * process running. Clients that share a transport share its connections.
 *
 * It exists under the condition `node`: in Node, in Bun, and in bundles for them. On every other platform it throws a
 * `TypeError`, and no bundle for a browser holds code of Node; there, leave `transport` out, and a client uses `fetch`.
 *
 * @category Transports
 */
export const makeNodeTransport: (options?: NodeTransportOptions) => Transport = () => {
  throw new TypeError('makeNodeTransport needs Node: leave transport out, and the client uses fetch')
}

/**
 * Makes a transport over a dispatcher that the program has: an `Agent`, `Pool` or `ProxyAgent` of undici. A call then costs
 * less than over `node:http`. The dispatcher's own settings stay in effect, such as its connections and its proxy.
 *
 * It exists where `makeNodeTransport` does, and throws a `TypeError` elsewhere.
 *
 * @category Transports
 */
export const makeDispatcherTransport: (dispatcher: HttpDispatcher) => Transport = () => {
  throw new TypeError('makeDispatcherTransport needs Node: leave transport out, and the client uses fetch')
}
