import type { Transport } from '@cloud-result/client'

import type { InstanceRoleOptions } from './credential-services/instance-role.js'
import type { Faults } from './faults/fault-queue.js'
import { makeSimulatedTransport } from './http/simulated-transport.js'
import type { SimulatorOptions } from './simulator-options.js'
import { addAccount, issueCredentials } from './state/account.js'
import type { Account, TemporaryCredentials } from './state/account.js'
import type { CallRecord } from './state/call-log.js'
import { makeSimulatorState } from './state/simulator-state.js'
import type { SimulatorState } from './state/simulator-state.js'

/**
 * An access key of a simulator.
 *
 * @category Simulators
 */
export interface SimulatedCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/**
 * Simulated products. Their transport needs no server.
 *
 * @category Simulators
 */
export interface Simulator {
  /** Responds to requests to the vendors' own host names, and to `http://<product>.localhost`, without a socket. */
  readonly transport: Transport
  /** Valid for all products. */
  readonly credentials: SimulatedCredentials
  /** Issues temporary credentials, by default for an hour. */
  readonly issueCredentials: (options?: { readonly durationMs?: number }) => TemporaryCredentials
  /**
   * Adds an access key, or replaces the one with the same id: to disable it, to deny actions or to change its secret.
   */
  readonly setAccount: (account: Account) => void
  /** Changes the role of the instance that the metadata services of all vendors speak of. */
  readonly setInstanceRole: (options: InstanceRoleOptions) => void
  /** Lets the next request to a metadata service have new credentials; the old ones stay valid until they expire. */
  readonly rotateInstanceRole: () => void
  readonly faults: Faults
  /** The latest 1,000 calls, oldest first. */
  readonly calls: () => readonly CallRecord[]
}

/**
 * Makes a simulator without servers, for tests that run in the same process.
 *
 * @category Simulators
 */
export const makeSimulator = (options: SimulatorOptions = {}): Simulator => simulatorOf(makeSimulatorState(options))

/** Makes the simulator of a state. */
export const simulatorOf = (state: SimulatorState): Simulator => {
  const { accessKeyId, secretAccessKey } = state.firstAccount
  const { inject, clear, pending } = state.faults
  return {
    transport: makeSimulatedTransport(state),
    credentials: { accessKeyId, secretAccessKey },
    issueCredentials: ({ durationMs = 3_600_000 } = {}) =>
      issueCredentials(state.accounts, state.random, state.clock.now(), durationMs),
    setAccount: (account) => addAccount(state.accounts, account),
    setInstanceRole: state.instanceRole.set,
    rotateInstanceRole: state.instanceRole.rotate,
    faults: { inject, clear, pending },
    calls: state.calls.latest
  }
}
