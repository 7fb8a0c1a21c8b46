import { fractionOf } from '../random.js'
import type { ProductName } from '../product.js'
import type { Fault } from './fault.js'

/** The faults that are still to come, and the control over them. */
export interface Faults {
  /** Adds faults behind those there are, and gives what takes these away again. */
  readonly inject: (...faults: readonly Fault[]) => () => void
  /** Takes all faults away. */
  readonly clear: () => void
  /** The faults that may still hit a call. */
  readonly pending: () => readonly Fault[]
}

/** The faults of a world, as they are asked for at each call. */
export interface FaultScript extends Faults {
  /** Gives the fault that hits the next call of an action, if any: the first one that fits and fires. */
  readonly draw: (product: ProductName, action: string | undefined) => Fault | undefined
}

/**
 * Makes a script of faults. Whether a fault with a probability hits the n-th call that fits depends on the seed, the fault's
 * place and n alone, so the same seed gives the same run.
 */
export const makeFaultScript = (seed: string, faults: readonly Fault[] = []): FaultScript => {
  let entries: readonly Entry[] = []
  let added = 0

  const inject = (...more: readonly Fault[]): (() => void) => {
    const fresh = more.map((fault): Entry => ({ fault, place: added++, seen: 0, hits: 0 }))
    entries = [...entries, ...fresh]
    return () => {
      entries = entries.filter((entry) => !fresh.includes(entry))
    }
  }
  inject(...faults)

  return {
    inject,
    clear: () => {
      entries = []
    },
    pending: () => entries.map(({ fault }) => fault),
    draw: (product, action) => {
      for (const entry of entries) {
        if (!fits(entry.fault, product, action)) continue
        const { after = 0, probability, times = probability === undefined ? 1 : Infinity } = entry.fault
        const turn = entry.seen++
        if (turn < after) continue
        if (probability !== undefined && fractionOf(`${seed}/${entry.place}/${turn}`) >= probability) continue
        entry.hits++
        if (entry.hits >= times) entries = entries.filter((other) => other !== entry)
        return entry.fault
      }
      return undefined
    }
  }
}

interface Entry {
  readonly fault: Fault
  readonly place: number
  seen: number
  hits: number
}

const fits = (fault: Fault, product: ProductName, action: string | undefined): boolean =>
  (fault.product === undefined || fault.product === product) &&
  (fault.operation === undefined || fault.operation === action)
