import type { Transport } from '@cloud-result/client'

import { addAccount, issueCredentials } from './state/account.js'
import type { Account, TemporaryCredentials } from './state/account.js'
import type { CallRecord } from './state/call-log.js'
import type { SimulatorClock } from './clock.js'
import type { Faults } from './faults/fault-queue.js'
import type { ProductName } from './product.js'
import { productNames } from './products.js'
import { makeSimulatedTransport } from './http/simulated-transport.js'
import { defaultAccount, makeWorld } from './state/simulator-state.js'
import type { World, WorldOptions } from './state/simulator-state.js'

/** What a simulator is made with. */
export interface SimulatorOptions extends WorldOptions {
  /** The products to simulate; by default all. */
  readonly vendors?: readonly ProductName[]
  /** Where the time comes from; by default the system's clock. */
  readonly clock?: SimulatorClock
}

/** What stands in for the credentials of an account. */
export interface SimulatedCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** Simulated vendors: without servers, by their transport. */
export interface Simulator {
  /** Answers requests to the vendors' own host names, and to `http://<product>.localhost`, without a socket. */
  readonly transport: Transport
  /** Valid at all products. */
  readonly credentials: SimulatedCredentials
  /** Issues temporary credentials, valid for an hour unless told otherwise. */
  readonly issueCredentials: (options?: { readonly durationMs?: number }) => TemporaryCredentials
  /** Adds an access key, or replaces the one of the same id: to disable it, to forbid actions, to change its secret. */
  readonly setAccount: (account: Account) => void
  readonly faults: Faults
  /** The latest 1,000 calls, oldest first. */
  readonly calls: () => readonly CallRecord[]
}

/** Makes simulated vendors without servers: for unit tests, and for whatever brings its own transport. */
export const makeSimulator = (options: SimulatorOptions = {}): Simulator => simulatorOf(openWorld(options))

/** A world with its clock. */
export interface OpenWorld {
  readonly world: World
  readonly clock: SimulatorClock
  readonly products: readonly ProductName[]
  readonly credentials: SimulatedCredentials
}

/** Makes the world behind a simulator. */
export const openWorld = (options: SimulatorOptions): OpenWorld => {
  const products = options.vendors ?? productNames
  const { accessKeyId, secretAccessKey } = options.accounts?.[0] ?? defaultAccount
  return {
    world: makeWorld(products, options),
    clock: options.clock ?? { now: () => Date.now() },
    products,
    credentials: { accessKeyId, secretAccessKey }
  }
}

/** Makes the simulator of a world. */
export const simulatorOf = ({ world, clock, credentials }: OpenWorld): Simulator => ({
  transport: makeSimulatedTransport(world, clock),
  credentials,
  issueCredentials: ({ durationMs = 3_600_000 } = {}) =>
    issueCredentials(world.accounts, world.chance, clock.now(), durationMs),
  setAccount: (account) => addAccount(world.accounts, account),
  faults: { inject: world.faults.inject, clear: world.faults.clear, pending: world.faults.pending },
  calls: world.calls.latest
})
