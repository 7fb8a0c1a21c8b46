/**
 * Simulates the products of Kingsoft Cloud, Alibaba Cloud and Tencent Cloud for tests, as HTTP servers on the loopback
 * interface or as a transport without sockets, and injects faults into them.
 *
 * @module
 */
export type { SimulatorClock } from './clock.js'
export { credentialServiceNames } from './credential-services/credential-services.js'
export type { InstanceRoleOptions } from './credential-services/instance-role.js'
export type { CredentialServiceName, ServiceName } from './credential-services/service-name.js'
export type { Fault, FaultTarget, InjectedError, TransportFault } from './faults/fault.js'
export type { Faults } from './faults/fault-queue.js'
export type { ProductName } from './product.js'
export { productNames } from './products.js'
export type { SimulatorOptions } from './simulator-options.js'
export { makeSimulator } from './simulator.js'
export type { SimulatedCredentials, Simulator } from './simulator.js'
export { startSimulator } from './start-simulator.js'
export type { RunningSimulator, ServerOptions } from './start-simulator.js'
export type { Account, TemporaryCredentials } from './state/account.js'
export type { CallRecord } from './state/call-log.js'
export type { RateLimit } from './state/rate-limit.js'
export { makeVirtualClock } from './virtual-clock.js'
export type { VirtualClock } from './virtual-clock.js'
