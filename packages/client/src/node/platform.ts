import crypto from 'node:crypto'

import type { Digest } from '@cloud-result/signing'

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

/** Node's own hashes, in native code. */
export const digest: Digest = {
  sha256Hex: (text) =>
    // Other platforms with the condition `node` may lack the function that needs no object.
    crypto.hash === undefined ? crypto.createHash('sha256').update(text).digest('hex') : crypto.hash('sha256', text),
  hmacSha256Hex: (key, text) => crypto.createHmac('sha256', key).update(text).digest('hex')
}
