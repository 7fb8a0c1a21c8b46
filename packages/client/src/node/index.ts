/**
 * The transport of Node on its own, for programs that share one between clients or hand it an agent.
 *
 * @module
 */
export { makeNodeTransport } from './node-transport.js'
export type { NodeTransportOptions } from './node-transport.js'
