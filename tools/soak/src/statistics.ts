import type { Result } from '@cloud-result/core'
import type { ProductName } from '@cloud-result/simulator'

import { labelOf } from './planned-fault.js'
import type { PlannedFault } from './planned-fault.js'
import type { Prediction } from './predict.js'

/** The statistics of one product. */
export interface ProductCounts {
  readonly calls: number
  readonly requests: number
  readonly right: number
  readonly left: number
  /** Rights that needed more than one request. */
  readonly retried: number
  /** Calls that a fault hit. */
  readonly faulted: number
  /** Distinct catalogue rows that the vendor responded with. */
  readonly rows: number
  /** Resources that existed at the end, as predicted. */
  readonly kept: number
}

/** The statistics of all calls. The same seed gives the same statistics. */
export interface Counts {
  readonly products: Readonly<Record<string, ProductCounts>>
  /** The number of requests that each kind of fault hit. */
  readonly faults: Readonly<Record<string, number>>
  /** The number of calls that ended in each category of errors. */
  readonly lefts: Readonly<Record<string, number>>
}

/** What was not as predicted: the number of all differences, and the first of them. */
export interface Differences {
  readonly total: number
  readonly first: readonly string[]
}

/** Collects the statistics of a soak. */
export interface Statistics {
  readonly addCall: (call: {
    readonly product: ProductName
    readonly faults: readonly PlannedFault[]
    readonly prediction: Prediction
    readonly result: Result<unknown>
  }) => void
  readonly addKeptResources: (product: ProductName, count: number) => void
  readonly addDifference: (difference: string) => void
  readonly counts: () => Counts
  readonly differences: () => Differences
}

/** Makes empty statistics. */
export const makeStatistics = (): Statistics => {
  const products = new Map<string, Record<keyof ProductCounts, number>>()
  const rows = new Map<string, Set<unknown>>()
  const faultCounts = new Map<string, number>()
  const lefts = new Map<string, number>()
  const first: string[] = []
  let total = 0

  const increment = (counts: Map<string, number>, name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const countsOf = (product: ProductName): Record<keyof ProductCounts, number> => {
    const counts = products.get(product) ?? { ...zero }
    products.set(product, counts)
    return counts
  }

  return {
    addCall: ({ product, faults, prediction, result }) => {
      const counts = countsOf(product)
      counts.calls++
      counts.requests += prediction.requests
      if (result._tag === 'Left') {
        counts.left++
        increment(lefts, result.left.category)
      } else {
        counts.right++
        if (prediction.requests > 1) counts.retried++
      }
      if (faults.length > 0) counts.faulted++
      for (const fault of faults.slice(0, prediction.usedFaults)) {
        increment(faultCounts, labelOf(fault))
        if (fault.kind === 'row') rows.set(product, (rows.get(product) ?? new Set()).add(fault.row))
      }
    },
    addKeptResources: (product, count) => {
      countsOf(product).kept += count
    },
    addDifference: (difference) => {
      total++
      if (first.length < maximumLines) first.push(difference)
    },
    counts: () => ({
      products: Object.fromEntries(
        [...products]
          .toSorted(([one], [other]) => one.localeCompare(other))
          .map(([name, counts]) => [name, { ...counts, rows: rows.get(name)?.size ?? 0 }])
      ),
      faults: sorted(faultCounts),
      lefts: sorted(lefts)
    }),
    differences: () => ({ total, first })
  }
}

const maximumLines = 50

const zero: ProductCounts = { calls: 0, requests: 0, right: 0, left: 0, retried: 0, faulted: 0, rows: 0, kept: 0 }

const sorted = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].toSorted(([one], [other]) => one.localeCompare(other)))
