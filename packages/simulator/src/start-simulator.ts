import { serve } from './http/serve.js'
import type { ProductServer } from './http/serve.js'
import { isCredentialService } from './credential-services/credential-services.js'
import { handleCredentialRequest } from './credential-services/handle-credential-request.js'
import type { CredentialServiceName, ServiceName } from './credential-services/service-name.js'
import { handleRequest } from './http/handle-request.js'
import { simulatorOf } from './simulator.js'
import type { Simulator } from './simulator.js'
import type { SimulatorOptions } from './simulator-options.js'
import { makeSimulatorState } from './state/simulator-state.js'
import type { SimulatorState } from './state/simulator-state.js'
import type { DeliveredResponse, HttpRequest } from './http/http.js'

/**
 * The options of a simulator with servers.
 *
 * @category Simulators
 */
export interface ServerOptions extends SimulatorOptions {
  /** The port of the first product; the other products use the next ports. By default any free ports. */
  readonly port?: number
  /** The services that give credentials to start, besides the products; by default none. */
  readonly credentialServices?: readonly CredentialServiceName[]
}

/**
 * Simulated products with servers.
 *
 * @category Simulators
 */
export interface RunningSimulator extends Simulator {
  /** The URL of each product and each service that was started, for instance `http://127.0.0.1:40123`. */
  readonly endpoints: Readonly<Record<ServiceName, string>>
  /** Closes all connections and stops the servers. */
  readonly close: () => Promise<void>
}

/**
 * Starts an HTTP server for each product on this machine's loopback interface. The servers keep the process alive until
 * they are closed.
 *
 * Rejects when a port is in use.
 *
 * @category Simulators
 */
export const startSimulator = async (options: ServerOptions = {}): Promise<RunningSimulator> => {
  const state = makeSimulatorState(options)
  const servers = new Map<ServiceName, ProductServer>()
  const close = async (): Promise<void> => {
    await Promise.all([...servers.values()].map((server) => server.close()))
  }
  try {
    for (const [index, name] of [...state.instances.keys(), ...(options.credentialServices ?? [])].entries()) {
      const port = options.port === undefined ? 0 : options.port + index
      // oxlint-disable-next-line no-await-in-loop -- in order, so that a port in use stops it
      servers.set(name, await serve(handlerOf(name, state), port))
    }
  } catch (error) {
    await close()
    throw error
  }
  const endpoints = Object.fromEntries([...servers].map(([name, { url }]) => [name, url]))
  return { ...simulatorOf(state), endpoints: endpoints as Readonly<Record<ServiceName, string>>, close }
}

const handlerOf =
  (name: ServiceName, state: SimulatorState) =>
  (request: HttpRequest): DeliveredResponse =>
    isCredentialService(name)
      ? handleCredentialRequest(name, request, state, state.clock.now())
      : handleRequest(name, request, state, state.clock.now())
