import type { Transport } from '../transport.js'
import { makeNodeTransport } from './node-transport.js'

/** Makes the transport that a client uses in Node when it is given none. */
export const makeDefaultTransport = (): Transport => makeNodeTransport()
