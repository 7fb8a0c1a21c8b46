import type { Transport } from '../transport/transport.js'
import { makeNodeTransport } from './node-transport.js'

export { hostErrors } from './host-errors.js'
export { makeDispatcherTransport } from './dispatcher-transport.js'
export { makeNodeTransport }

/** Makes the default transport of a client in Node. */
export const makeDefaultTransport = (): Transport => makeNodeTransport()

/** Gives the headers of every request: `user-agent` with the vendor package, the version of Node, and the user's program. */
export const ownHeaders = (product: string, own: string | undefined): Readonly<Record<string, string>> => ({
  'user-agent': [product, `node/${process.versions.node.split('.')[0]}`, ...(own === undefined ? [] : [own])].join(' ')
})
