import { makeFetchTransport } from './fetch-transport.js'
import type { Transport } from './transport.js'

/** Makes the transport that a client uses when it is given none. In Node another file stands in for this one. */
export const makeDefaultTransport = (): Transport => makeFetchTransport()
