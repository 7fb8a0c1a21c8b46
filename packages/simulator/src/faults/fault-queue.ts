import type { ServiceName } from '../credential-services/service-name.js'
import { hashFraction } from '../random.js'
import type { Fault } from './fault.js'

/**
 * Controls the faults of a simulator.
 *
 * @category Faults
 */
export interface Faults {
  /** Adds faults after the existing ones. Returns a function that removes them. */
  readonly inject: (...faults: readonly Fault[]) => () => void
  /** Removes all faults. */
  readonly clear: () => void
  /** The faults that can still hit a call. */
  readonly pending: () => readonly Fault[]
}

/** The faults of a simulator, in their order. */
export interface FaultQueue extends Faults {
  /** Returns the fault that hits the next call of an action: the first one that matches and is not skipped. */
  readonly take: (product: ServiceName, action: string | undefined) => Fault | undefined
}

/**
 * Makes a queue of faults. Whether a fault with a probability hits the n-th matching call depends only on the seed, the
 * fault's position and n, so the same seed gives the same hits.
 */
export const makeFaultQueue = (seed: string, faults: readonly Fault[] = []): FaultQueue => {
  let entries: readonly Entry[] = []
  let added = 0

  const inject = (...more: readonly Fault[]): (() => void) => {
    const newEntries = more.map((fault): Entry => ({ fault, position: added++, matches: 0, hits: 0 }))
    entries = [...entries, ...newEntries]
    return () => {
      entries = entries.filter((entry) => !newEntries.includes(entry))
    }
  }
  inject(...faults)

  return {
    inject,
    clear: () => {
      entries = []
    },
    pending: () => entries.map(({ fault }) => fault),
    take: (product, action) => {
      for (const entry of entries) {
        if (!isMatch(entry.fault, product, action)) continue
        const { after = 0, probability, times = probability === undefined ? 1 : Infinity } = entry.fault
        const match = entry.matches++
        if (match < after) continue
        if (probability !== undefined && hashFraction(`${seed}/${entry.position}/${match}`) >= probability) continue
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
  readonly position: number
  matches: number
  hits: number
}

const isMatch = (fault: Fault, product: ServiceName, action: string | undefined): boolean =>
  (fault.product === undefined || fault.product === product) &&
  (fault.operation === undefined || fault.operation === action)
