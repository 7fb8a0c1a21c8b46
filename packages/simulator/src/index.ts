/**
 * Simulated vendors: HTTP servers on loopback, or a transport without sockets, that behave like the products of Kingsoft
 * Cloud, Alibaba Cloud and Tencent Cloud, and the faults that they can be told to have.
 *
 * @module
 */
export type { Account, TemporaryCredentials } from './state/account.js'
export type { CallRecord } from './state/call-log.js'
export type { SimulatorClock } from './clock.js'
export type { Aim, ErrorToInject, Fault, TransportTrouble } from './faults/fault.js'
export type { Faults } from './faults/fault-queue.js'
export type { ProductName } from './product.js'
export { productNames } from './products.js'
export type { RateLimit } from './state/rate-limit.js'
export { makeSimulator } from './simulator.js'
export type { SimulatedCredentials, Simulator, SimulatorOptions } from './simulator.js'
export { startSimulator } from './start-simulator.js'
export type { RunningSimulator, ServerOptions } from './start-simulator.js'
export { makeVirtualClock } from './virtual-clock.js'
export type { VirtualClock } from './virtual-clock.js'
export type { WorldOptions } from './state/simulator-state.js'
