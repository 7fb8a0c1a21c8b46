/**
 * What a client brings along for the platform that it runs on. In Node another file stands in for this one.
 *
 * @module
 */
import { makeFetchTransport } from './transport/fetch-transport.js'
import type { Transport } from './transport/transport.js'

export { portableDigest as digest } from '@cloud-result/signing'

/** Makes the transport that a client uses when it is given none. */
export const makeDefaultTransport = (): Transport => makeFetchTransport()
