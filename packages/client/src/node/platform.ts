import crypto from 'node:crypto'

import type { Digest } from '@cloud-result/signing'

import type { Transport } from '../transport/transport.js'
import { makeNodeTransport } from './node-transport.js'

export { makeDispatcherTransport } from './dispatcher-transport.js'
export { makeNodeTransport }

/** Makes the default transport of a client in Node. */
export const makeDefaultTransport = (): Transport => makeNodeTransport()

/** Node's own hashes, in native code. */
export const digest: Digest = {
  sha256Hex: (text) =>
    // Other platforms with the condition `node` may lack the function that needs no object.
    crypto.hash === undefined ? crypto.createHash('sha256').update(text).digest('hex') : crypto.hash('sha256', text),
  hmacSha256Hex: (key, text) => crypto.createHmac('sha256', key).update(text).digest('hex')
}
