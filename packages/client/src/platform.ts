/**
 * The parts of a client that depend on its platform. In Node, `node/platform.ts` replaces this file.
 *
 * @module
 */
import { makeFetchTransport } from './transport/fetch-transport.js'
import type { Transport } from './transport/transport.js'

export { portableDigest as digest } from '@cloud-result/signing'

/** Makes the default transport of a client. */
export const makeDefaultTransport = (): Transport => makeFetchTransport()
