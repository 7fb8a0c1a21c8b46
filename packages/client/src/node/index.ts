/**
 * The transports of Node by themselves, under every condition; the entry `.` offers them under the condition `node`.
 *
 * @module
 */
export { makeDispatcherTransport } from './dispatcher-transport.js'
export { makeNodeTransport } from './node-transport.js'
export type { NodeTransportOptions } from '../transport/node-transport-options.js'
export type { HttpDispatcher } from '../transport/http-dispatcher.js'
