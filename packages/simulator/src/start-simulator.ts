import type { ProductName } from './product.js'
import { serve } from './http/serve.js'
import type { ProductServer } from './http/serve.js'
import { openWorld, simulatorOf } from './simulator.js'
import type { Simulator, SimulatorOptions } from './simulator.js'

/** What servers are started with. */
export interface ServerOptions extends SimulatorOptions {
  /** The port of the first product, the others following; by default any that are free. */
  readonly port?: number
}

/** Simulated vendors with servers. */
export interface RunningSimulator extends Simulator {
  /** The address of each product that was started, for instance `http://127.0.0.1:40123`. */
  readonly endpoints: Readonly<Record<ProductName, string>>
  /** Breaks all connections and stops the servers. */
  readonly close: () => Promise<void>
}

/**
 * Starts an HTTP server for each product on this machine's loopback interface. The servers keep the process alive until they
 * are closed.
 *
 * Rejects when a port is taken.
 */
export const startSimulator = async (options: ServerOptions = {}): Promise<RunningSimulator> => {
  const opened = openWorld(options)
  const { clock, products, world } = opened
  const servers = new Map<ProductName, ProductServer>()
  const close = async (): Promise<void> => {
    await Promise.all([...servers.values()].map((server) => server.close()))
  }
  try {
    for (const [index, product] of products.entries()) {
      const port = options.port === undefined ? 0 : options.port + index
      // oxlint-disable-next-line no-await-in-loop -- in order, so that a taken port stops it
      servers.set(product, await serve(product, world, clock, port))
    }
  } catch (error) {
    await close()
    throw error
  }
  const endpoints = Object.fromEntries([...servers].map(([product, { url }]) => [product, url]))
  return { ...simulatorOf(opened), endpoints: endpoints as Readonly<Record<ProductName, string>>, close }
}
