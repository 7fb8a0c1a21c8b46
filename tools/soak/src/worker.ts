import { systemClock } from '@cloud-result/client'
import type { CallOptions, Client, ClientConfig, Credentials, Transport } from '@cloud-result/client'
import { makeSeededRandom } from '@cloud-result/seeded-random'
import { makeSimulator, startSimulator } from '@cloud-result/simulator'
import type { CallRecord, Simulator, SimulatorOptions } from '@cloud-result/simulator'

import { compare } from './compare.js'
import { makeExpectedRetryBudget } from './expected-behaviour.js'
import type { ExpectedRetryBudget } from './expected-behaviour.js'
import { makeFaultSchedule } from './fault-schedule.js'
import { injectedFaultOf, labelOf } from './planned-fault.js'
import type { PlannedFault } from './planned-fault.js'
import { predict } from './predict.js'
import { makeResourceModel } from './resource-model.js'
import type { ResourceModel } from './resource-model.js'
import type { ScenarioCall, SoakedProduct } from './scenario.js'
import type { Statistics } from './statistics.js'

/** The options of a worker. */
export interface WorkerOptions {
  readonly product: SoakedProduct
  /** Its number among the workers of its product. */
  readonly worker: number
  readonly workers: number
  readonly seed: string
  /** The probability that a call has a fault. */
  readonly faultRate: number
  /** Whether it calls a server instead of a simulator's transport. */
  readonly usesSockets: boolean
  /** The transport to servers. */
  readonly sockets: Transport
  /** Wraps the transport of its clients. */
  readonly wrap: (transport: Transport) => Transport
  readonly maxAttempts: number | undefined
  readonly statistics: Statistics
}

/** Makes calls one after the other, to a simulator of its own, so that each fault hits the call it is planned for. */
export interface Worker {
  /** Makes a number of calls to a new simulator, then compares the vendor's resources with the model. */
  readonly run: (calls: number) => Promise<void>
}

interface Vendor extends Pick<Simulator, 'faults' | 'credentials' | 'issueCredentials' | 'transport'> {
  readonly endpoint: string | undefined
  readonly close: () => Promise<void>
}

interface BudgetedClient {
  readonly client: Client
  readonly budget: ExpectedRetryBudget
}

const retry = { transientBaseMs: 1, throttlingBaseMs: 2 }
const stallTimeoutMs = 1_000
const timeoutMs = 60_000
const hourMs = 3_600_000

/** Makes a worker. */
export const makeWorker = (options: WorkerOptions): Worker => {
  const { product, seed, worker, usesSockets, statistics } = options
  const format = worker % 2 === 0 ? 'json' : 'xml'
  const workerSeed = `${seed}/${product.name}/${worker}`
  const random = makeSeededRandom(`${workerSeed}/client`)
  const schedule = makeFaultSchedule({ ...options, seed: `${seed}/${product.name}`, rows: product.rows })

  let received: CallRecord[] = []
  let onRequest = (): void => {}
  let vendor: Vendor
  let runs = 0

  const startVendor = async (): Promise<Vendor> => {
    const simulatorOptions: SimulatorOptions = {
      seed: `${workerSeed}/${runs++}`,
      products: [product.name],
      rateLimits: false,
      transitionMs: 0,
      onCall: (record) => {
        received.push(record)
        onRequest()
      }
    }
    if (!usesSockets) return { ...makeSimulator(simulatorOptions), endpoint: undefined, close: async () => {} }
    const simulator = await startSimulator(simulatorOptions)
    return { ...simulator, endpoint: simulator.endpoints[product.name] }
  }

  // Without sockets, one client calls the simulators of all runs. A server has another port in each run.
  const transport = options.wrap(usesSockets ? options.sockets : (request, signal) => vendor.transport(request, signal))
  const makeClient = (changes: Partial<ClientConfig> = {}): Client =>
    product.makeClient(
      {
        region: product.region,
        endpoint: vendor.endpoint,
        credentials: vendor.credentials,
        transport,
        random,
        timeoutMs,
        deadlineMs: 2 * timeoutMs,
        retry: { ...retry, maxAttempts: options.maxAttempts },
        ...changes
      },
      format
    )
  let lastingClient: BudgetedClient | undefined

  const clientFor = (fault: PlannedFault | undefined): BudgetedClient => {
    if (fault?.kind === 'wrong clock') {
      const clock = { ...systemClock, now: () => Date.now() - hourMs }
      return { client: makeClient({ clock }), budget: makeExpectedRetryBudget() }
    }
    if (fault?.kind === 'expired token') {
      const { expiration: _, ...expired } = vendor.issueCredentials({ durationMs: -hourMs })
      const issued: Credentials[] = [expired, vendor.issueCredentials()]
      const credentials = async (): Promise<Credentials> => issued.shift() ?? expired
      return { client: makeClient({ credentials }), budget: makeExpectedRetryBudget() }
    }
    lastingClient = lastingClient ?? { client: makeClient(), budget: makeExpectedRetryBudget() }
    return lastingClient
  }

  const makeCall = async <Data>(call: ScenarioCall<Data>): Promise<Data | undefined> => {
    const faults = schedule.next()
    const { client, budget } = clientFor(faults[0])
    const injected = faults.map(injectedFaultOf).filter((fault) => fault !== undefined)
    const prediction = predict(call, faults, budget)
    vendor.faults.inject(...injected)
    received = []
    const controller = new AbortController()
    const isAborted = faults[0]?.kind === 'aborted'
    onRequest = isAborted ? () => controller.abort() : () => {}
    const isStalled = faults.some((fault) => fault.kind === 'transport' && fault.fault.kind === 'stall')
    const callOptions: CallOptions = {
      ...(isStalled ? { timeoutMs: stallTimeoutMs } : {}),
      ...(isAborted ? { signal: controller.signal } : {})
    }
    const result = await call.send(client, callOptions)()
    const unusedFaults = vendor.faults.pending().length
    vendor.faults.clear()
    statistics.addCall({ product: product.name, faults, prediction, result })
    for (const difference of compare({ call, faults, prediction, result, received, unusedFaults })) {
      const labels = faults.map(labelOf).join(', ')
      statistics.addDifference(`${product.name} ${call.operation}, worker ${worker}, [${labels}]: ${difference}`)
    }
    return result._tag === 'Right' ? result.right.data : undefined
  }

  const compareResources = async (model: ResourceModel): Promise<void> => {
    const [expected, actual] = [model.names(), [...(await product.resourceNames(makeClient()))].toSorted()]
    statistics.addKeptResources(product.name, expected.length)
    const missing = expected.filter((name) => !actual.includes(name))
    const unexpected = actual.filter((name) => !expected.includes(name))
    const duplicated = actual.filter((name, index) => actual.indexOf(name) !== index)
    if (missing.length + unexpected.length === 0 && actual.length === expected.length) return
    const lists = { missing, unexpected, duplicated }
    const details = Object.entries(lists).map(([kind, names]) => `${kind} [${names.join(', ')}]`)
    statistics.addDifference(`${product.name}, worker ${worker}: ${details.join(', ')}`)
  }

  return {
    run: async (calls) => {
      vendor = await startVendor()
      if (usesSockets) lastingClient = undefined
      const model = makeResourceModel()
      const scenario = await product.makeScenario(makeClient())
      const made: string[] = []
      for (let round = 0; made.length < calls; round++) {
        // oxlint-disable-next-line no-await-in-loop -- a worker's calls follow each other
        await scenario({
          model,
          name: `${worker}-${runs}-${round}`,
          call: async (call) => {
            if (made.length >= calls) return undefined
            made.push(call.operation)
            return makeCall(call)
          }
        })
      }
      await compareResources(model)
      await vendor.close()
    }
  }
}
