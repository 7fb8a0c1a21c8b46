/**
 * The transport of Node by itself, under every condition; the entry `.` offers it under the condition `node`.
 *
 * @module
 */
export { makeNodeTransport } from './node-transport.js'
export type { NodeTransportOptions } from '../transport/node-transport-options.js'
