import { systemClock } from '@cloud-result/client'
import type { CallOptions, Client, ClientConfig, Credentials, Transport } from '@cloud-result/client'
import { makeSimulator, startSimulator } from '@cloud-result/simulator'
import type { CallRecord, Simulator, SimulatorOptions } from '@cloud-result/simulator'

import { compare } from './compare.js'
import { makePurse } from './expected-behaviour.js'
import type { Purse } from './expected-behaviour.js'
import { makeDealer } from './fault-schedule.js'
import { faultOf, labelOf } from './planned-fault.js'
import type { Card } from './planned-fault.js'
import { predict } from './predict.js'
import { makeBook } from './resource-model.js'
import type { Book } from './resource-model.js'
import type { ProductUnderSoak, Step } from './scenario.js'
import { makeChance } from './seeded-random.js'
import type { Tally } from './statistics.js'

/** Where one lane runs, and what it is like. */
export interface LaneOptions {
  readonly product: ProductUnderSoak
  /** Its number among the lanes of its product, and how many there are. */
  readonly lane: number
  readonly lanes: number
  readonly seed: string
  readonly share: number
  readonly isOnSockets: boolean
  /** What carries requests to servers, and what may be put around it. */
  readonly sockets: Transport
  readonly wrap: (transport: Transport) => Transport
  readonly mostAttempts: number | undefined
  readonly tally: Tally
}

/** Calls that follow each other, to a simulator of their own, so that each fault hits the call that it is meant for. */
export interface Lane {
  /** Makes so many calls in a world of its own, then compares what the vendor has with what the book says. */
  readonly run: (calls: number) => Promise<void>
}

/** The world of one run. */
interface World extends Pick<Simulator, 'faults' | 'credentials' | 'issueCredentials' | 'transport'> {
  readonly endpoint: string | undefined
  readonly close: () => Promise<void>
}

const retry = { transientBaseMs: 1, throttlingBaseMs: 2 }
const stalledMs = 1_000
const patientMs = 60_000
const hourMs = 3_600_000

/** Makes a lane. */
export const makeLane = (options: LaneOptions): Lane => {
  const { product, seed, lane, isOnSockets, tally } = options
  const format = lane % 2 === 0 ? 'json' : 'xml'
  const laneSeed = `${seed}/${product.name}/${lane}`
  const random = makeChance(`${laneSeed}/client`)
  const { deal } = makeDealer({ ...options, seed: `${seed}/${product.name}`, rows: product.rows })

  let arrived: CallRecord[] = []
  let onArrival = (): void => {}
  let world: World
  let runs = 0

  const openWorld = async (): Promise<World> => {
    const settings: SimulatorOptions = {
      seed: `${laneSeed}/${runs++}`,
      products: [product.name],
      rateLimits: false,
      transitionMs: 0,
      onCall: (record) => {
        arrived.push(record)
        onArrival()
      }
    }
    if (!isOnSockets) return { ...makeSimulator(settings), endpoint: undefined, close: async () => {} }
    const started = await startSimulator(settings)
    return { ...started, endpoint: started.endpoints[product.name] }
  }

  // Without sockets, a client outlives the worlds that it calls; servers are at another port each time.
  const carry = options.wrap(isOnSockets ? options.sockets : (request, signal) => world.transport(request, signal))
  const makeClient = (changes: Partial<ClientConfig> = {}): Client =>
    product.makeClient(
      {
        region: product.region,
        endpoint: world.endpoint,
        credentials: world.credentials,
        transport: carry,
        random,
        timeoutMs: patientMs,
        deadlineMs: 2 * patientMs,
        retry: { ...retry, maxAttempts: options.mostAttempts },
        ...changes
      },
      format
    )
  let kept: { readonly client: Client; readonly purse: Purse } | undefined

  const clientFor = (card: Card | undefined): { readonly client: Client; readonly purse: Purse } => {
    if (card?.kind === 'wrong clock') {
      const clock = { ...systemClock, now: () => Date.now() - hourMs }
      return { client: makeClient({ clock }), purse: makePurse() }
    }
    if (card?.kind === 'expired token') {
      const { expiration: _, ...expired } = world.issueCredentials({ durationMs: -hourMs })
      const issued: Credentials[] = [expired, world.issueCredentials()]
      const credentials = async (): Promise<Credentials> => issued.shift() ?? expired
      return { client: makeClient({ credentials }), purse: makePurse() }
    }
    kept = kept ?? { client: makeClient(), purse: makePurse() }
    return kept
  }

  const visit = async <Data>(step: Step<Data>): Promise<Data | undefined> => {
    const cards = deal()
    const { client, purse } = clientFor(cards[0])
    const faults = cards.map(faultOf).filter((fault) => fault !== undefined)
    const prediction = predict(step, cards, purse)
    world.faults.inject(...faults)
    arrived = []
    const abandonment = new AbortController()
    onArrival = cards[0]?.kind === 'abandoned' ? () => abandonment.abort() : () => {}
    const isStalled = cards.some((card) => card.kind === 'transport' && card.trouble.kind === 'stall')
    const callOptions: CallOptions = {
      ...(isStalled ? { timeoutMs: stalledMs } : {}),
      ...(cards[0]?.kind === 'abandoned' ? { signal: abandonment.signal } : {})
    }
    const result = await step.send(client, callOptions)()
    const left = world.faults.pending().length
    world.faults.clear()
    const differences = compare({ step, cards, prediction, result, arrived, left })
    tally.count({ product: product.name, cards, prediction, result })
    for (const difference of differences) {
      tally.deviate(
        `${product.name} ${step.operation}, lane ${lane}, [${cards.map(labelOf).join(', ')}]: ${difference}`
      )
    }
    return result._tag === 'Right' ? result.right.data : undefined
  }

  const audit = async (book: Book): Promise<void> => {
    const [expected, found] = [book.names(), [...(await product.inventory(makeClient()))].toSorted()]
    tally.audit(product.name, expected.length)
    const lost = expected.filter((name) => !found.includes(name))
    const odd = found.filter((name) => !expected.includes(name))
    const doubled = found.filter((name, index) => found.indexOf(name) !== index)
    const isSame = lost.length + odd.length === 0 && found.length === expected.length
    if (isSame) return
    tally.deviate(
      `${product.name}, lane ${lane}: lost [${lost.join(', ')}], nobody's [${odd.join(', ')}], several [${doubled.join(', ')}]`
    )
  }

  return {
    run: async (calls) => {
      world = await openWorld()
      if (isOnSockets) kept = undefined
      const book = makeBook()
      const made: string[] = []
      const tell = await product.open(makeClient())
      for (let chapter = 0; made.length < calls; chapter++) {
        // oxlint-disable-next-line no-await-in-loop -- a lane's calls follow each other
        await tell({
          book,
          name: `${lane}-${runs}-${chapter}`,
          visit: async (step) => {
            if (made.length >= calls) return undefined
            made.push(step.operation)
            return visit(step)
          }
        })
      }
      await audit(book)
      await world.close()
    }
  }
}
