import { createHash, createHmac } from 'node:crypto'

import type { Digest } from '@cloud-result/signing'

import type { Transport } from '../transport/transport.js'
import { makeNodeTransport } from './node-transport.js'

/** Makes the transport that a client uses in Node when it is given none. */
export const makeDefaultTransport = (): Transport => makeNodeTransport()

/** The hashes of Node, in native code. */
export const digest: Digest = {
  sha256Hex: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  hmacSha256Hex: (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('hex')
}
