import type { Transport } from '@cloud-result/client'
import { makeNodeTransport } from '@cloud-result/client/node'

import { growthOf, heapAfterCollection } from './memory.js'
import type { Growth, HeapSample } from './memory.js'
import { watchOpenHandles } from './open-handles.js'
import { products } from './products/index.js'
import { makeStatistics } from './statistics.js'
import type { Counts, Differences } from './statistics.js'
import { makeWorker } from './worker.js'

/** The options of a soak. */
export interface SoakOptions {
  readonly calls: number
  /** The seed of all random values: the same seed gives the same calls, faults and results. */
  readonly seed: string
  /** The probability that a call has a fault; 0.05 by default. */
  readonly faultRate?: number
  /** The number of rounds; 12 by default. */
  readonly rounds?: number
  /** Called after each round with the number of calls so far. */
  readonly onRound?: (calls: number) => void
  /** Wraps the transport of the clients, to check that the soak finds a defect. */
  readonly wrap?: (transport: Transport) => Transport
  /** The clients' maximum number of attempts, to check that the soak finds a difference from the predicted one. */
  readonly maxAttempts?: number
}

/** The report of a soak. */
export interface SoakReport {
  readonly options: Pick<SoakOptions, 'calls' | 'seed'>
  readonly counts: Counts
  /** The number of rows of each catalogue. */
  readonly rows: Readonly<Record<string, number>>
  readonly differences: Differences
  readonly heap: readonly HeapSample[]
  readonly growth: Growth
  /** The handles that keep the process alive and were not open before. */
  readonly openHandles: readonly string[]
  readonly seconds: number
}

// Every third worker of a product has no sockets, and a client that lasts from the first call to the last.
const workersPerProduct = 6

/**
 * Calls all products with concurrent workers, in rounds. At the end of a round no call is in progress, all servers are
 * closed, and the heap is measured.
 */
export const soak = async ({
  calls,
  seed,
  faultRate = 0.05,
  rounds = 12,
  ...options
}: SoakOptions): Promise<SoakReport> => {
  const startedAt = performance.now()
  const newHandles = watchOpenHandles()
  const statistics = makeStatistics()
  const sockets = makeNodeTransport()
  const workers = Array.from({ length: workersPerProduct }, (_, worker) =>
    products.map((product) =>
      makeWorker({
        product,
        worker,
        workers: workersPerProduct,
        seed,
        faultRate,
        usesSockets: worker % 3 !== 2,
        sockets,
        wrap: options.wrap ?? ((transport) => transport),
        maxAttempts: options.maxAttempts,
        statistics
      })
    )
  ).flat()

  const heap: HeapSample[] = []
  for (let round = 0; round < rounds; round++) {
    const [from, to] = [round, round + 1].map((number) => Math.round((calls * number) / rounds)) as [number, number]
    const callsBefore = (worker: number, total: number): number => Math.ceil((total - worker) / workers.length)
    // oxlint-disable-next-line no-await-in-loop -- one round after another
    await Promise.all(workers.map((worker, index) => worker.run(callsBefore(index, to) - callsBefore(index, from))))
    // oxlint-disable-next-line no-await-in-loop -- while no call is in progress
    heap.push({ calls: to, bytes: await heapAfterCollection() })
    options.onRound?.(to)
  }
  return {
    options: { calls, seed },
    counts: statistics.counts(),
    rows: Object.fromEntries(products.map(({ name, rows }) => [name, rows.length])),
    differences: statistics.differences(),
    heap,
    growth: growthOf(heap),
    openHandles: await newHandles(),
    seconds: (performance.now() - startedAt) / 1_000
  }
}
