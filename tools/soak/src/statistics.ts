import type { Result } from '@cloud-result/core'
import type { ProductName } from '@cloud-result/simulator'

import { labelOf } from './planned-fault.js'
import type { Card } from './planned-fault.js'
import type { Prediction } from './predict.js'

/** What the calls of one product came to. */
export interface ProductCounts {
  readonly calls: number
  readonly requests: number
  readonly right: number
  readonly left: number
  /** Rights that took more than one request. */
  readonly recovered: number
  /** Calls that something went wrong with. */
  readonly hit: number
  /** Different rows of the catalogue that were answered. */
  readonly rows: number
  /** Resources that were there in the end, each as predicted. */
  readonly kept: number
}

/** What all calls came to. The same for the same seed. */
export interface Counts {
  readonly products: Readonly<Record<string, ProductCounts>>
  /** How often each trouble hit a request. */
  readonly troubles: Readonly<Record<string, number>>
  /** How often calls ended in each category. */
  readonly lefts: Readonly<Record<string, number>>
}

/** Counts what happens. */
export interface Tally {
  readonly count: (call: {
    readonly product: ProductName
    readonly cards: readonly Card[]
    readonly prediction: Prediction
    readonly result: Result<unknown>
  }) => void
  readonly audit: (product: ProductName, kept: number) => void
  readonly deviate: (what: string) => void
  readonly counts: () => Counts
  /** What was not as predicted; the first ones in full. */
  readonly deviations: () => { readonly total: number; readonly first: readonly string[] }
}

/** Makes a tally of nothing. */
export const makeTally = (): Tally => {
  const products = new Map<string, Record<keyof ProductCounts, number>>()
  const rows = new Map<string, Set<unknown>>()
  const troubles = new Map<string, number>()
  const lefts = new Map<string, number>()
  const first: string[] = []
  let total = 0

  const add = (counts: Map<string, number>, name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const of = (product: ProductName): Record<keyof ProductCounts, number> => {
    const counts = products.get(product) ?? { ...nothing }
    products.set(product, counts)
    return counts
  }

  return {
    count: ({ product, cards, prediction, result }) => {
      const counts = of(product)
      counts.calls++
      counts.requests += prediction.arrivals
      if (result._tag === 'Left') {
        counts.left++
        add(lefts, result.left.category)
      } else {
        counts.right++
        if (prediction.arrivals > 1) counts.recovered++
      }
      if (cards.length > 0) counts.hit++
      for (const card of cards.slice(0, prediction.used)) {
        add(troubles, labelOf(card))
        if (card.kind === 'row') rows.set(product, (rows.get(product) ?? new Set()).add(card.row))
      }
    },
    audit: (product, kept) => {
      of(product).kept += kept
    },
    deviate: (what) => {
      total++
      if (first.length < mostLines) first.push(what)
    },
    counts: () => ({
      products: Object.fromEntries(
        [...products]
          .toSorted(([one], [other]) => one.localeCompare(other))
          .map(([name, counts]) => [name, { ...counts, rows: rows.get(name)?.size ?? 0 }])
      ),
      troubles: sorted(troubles),
      lefts: sorted(lefts)
    }),
    deviations: () => ({ total, first })
  }
}

const mostLines = 50

const nothing: ProductCounts = { calls: 0, requests: 0, right: 0, left: 0, recovered: 0, hit: 0, rows: 0, kept: 0 }

const sorted = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].toSorted(([one], [other]) => one.localeCompare(other)))
