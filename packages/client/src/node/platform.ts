import { createHash, createHmac } from 'node:crypto'

import type { Digest } from '@cloud-result/signing'

import type { Transport } from '../transport/transport.js'
import { makeNodeTransport } from './node-transport.js'

export { makeNodeTransport }

/** Makes the default transport of a client in Node. */
export const makeDefaultTransport = (): Transport => makeNodeTransport()

/** Node's own hashes, in native code. */
export const digest: Digest = {
  sha256Hex: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  hmacSha256Hex: (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('hex')
}
