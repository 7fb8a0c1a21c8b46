import type { Transport } from '@cloud-result/client'
import { makeNodeTransport } from '@cloud-result/client/node'

import { growthOf, heapAfterCollection } from './memory.js'
import type { Growth, Sample } from './memory.js'
import { watchHandles } from './open-handles.js'
import { products } from './products/index.js'
import { makeTally } from './statistics.js'
import type { Counts } from './statistics.js'
import { makeLane } from './worker.js'

/** What a soak is made with. */
export interface SoakOptions {
  readonly calls: number
  /** What all chance follows from: the same seed, the same calls, faults and ends. */
  readonly seed: string
  /** How likely something goes wrong with a call. */
  readonly share?: number
  /** In how many rounds; 12 by default. */
  readonly rounds?: number
  /** Told after each round how many calls there have been. */
  readonly onRound?: (calls: number) => void
  /** What to put between the clients and the vendors: a fault of ours, to see whether it is found. */
  readonly wrap?: (transport: Transport) => Transport
  /** How often the clients send a call at most, where it is to be something else than predicted. */
  readonly mostAttempts?: number
}

/** What a soak came to. */
export interface SoakReport {
  readonly options: Pick<SoakOptions, 'calls' | 'seed'>
  readonly counts: Counts
  /** How many rows each catalogue has. */
  readonly rows: Readonly<Record<string, number>>
  readonly deviations: { readonly total: number; readonly first: readonly string[] }
  readonly heap: readonly Sample[]
  readonly growth: Growth
  /** What keeps the process alive and did not before. */
  readonly handles: readonly string[]
  readonly seconds: number
}

// Of each product's lanes, every third has no sockets, and clients that last from the first call to the last.
const lanesPerProduct = 6

/**
 * Calls all products in lanes beside each other, in rounds. At the end of a round nothing is under way, all servers are
 * closed, and the heap is measured.
 */
export const soak = async ({
  calls,
  seed,
  share = 0.05,
  rounds = 12,
  ...options
}: SoakOptions): Promise<SoakReport> => {
  const startedAt = performance.now()
  const addedHandles = watchHandles()
  const tally = makeTally()
  const sockets = makeNodeTransport()
  const lanes = Array.from({ length: lanesPerProduct }, (_, lane) =>
    products.map((product) =>
      makeLane({
        product,
        lane,
        lanes: lanesPerProduct,
        seed,
        share,
        isOnSockets: lane % 3 !== 2,
        sockets,
        wrap: options.wrap ?? ((transport) => transport),
        mostAttempts: options.mostAttempts,
        tally
      })
    )
  ).flat()

  const heap: Sample[] = []
  for (let round = 0; round < rounds; round++) {
    const [from, to] = [round, round + 1].map((number) => Math.round((calls * number) / rounds)) as [number, number]
    const before = (lane: number, total: number): number => Math.ceil((total - lane) / lanes.length)
    // oxlint-disable-next-line no-await-in-loop -- one round after another
    await Promise.all(lanes.map((lane, index) => lane.run(before(index, to) - before(index, from))))
    // oxlint-disable-next-line no-await-in-loop -- with nothing beside it
    heap.push({ calls: to, heapBytes: await heapAfterCollection() })
    options.onRound?.(to)
  }
  return {
    options: { calls, seed },
    counts: tally.counts(),
    rows: Object.fromEntries(products.map(({ name, rows }) => [name, rows.length])),
    deviations: tally.deviations(),
    heap,
    growth: growthOf(heap),
    handles: await addedHandles(),
    seconds: (performance.now() - startedAt) / 1_000
  }
}
