import type { AbortSignalLike } from '../host/abort-signal.js'

/** Lets a number of attempts through at a time. The others wait, first in, first out, before they are signed. */
export interface Gate {
  /** Takes a place if one is free, and says whether it did. */
  readonly tryEnter: () => boolean
  /** Waits for a place, and says in `place` that it took one: not if the signal aborts first. */
  readonly enter: (signal: AbortSignalLike, place: { isTaken: boolean }) => Promise<void>
  /** Gives a place to the attempt that has waited longest. */
  readonly leave: () => void
}

/** Makes a gate with a number of places. */
export const makeGate = (places: number): Gate => {
  let free = places
  const waiting = new Set<() => void>()
  // One iterator for all: a new one would pass the traces of all that have left, so that leaving took quadratic time.
  let order = waiting.values()
  const next = (): (() => void) | undefined => {
    const { done, value } = order.next()
    if (done !== true) return value
    // An iterator that has ended does not see what was added since.
    order = waiting.values()
    return order.next().value
  }
  return {
    tryEnter: () => {
      if (!(free > 0)) return false
      free--
      return true
    },
    enter: (signal, place) =>
      new Promise((resolve) => {
        const enter = (): void => {
          place.isTaken = true
          end()
        }
        const end = (): void => {
          waiting.delete(enter)
          signal.removeEventListener('abort', end)
          resolve()
        }
        signal.addEventListener('abort', end)
        waiting.add(enter)
        if (signal.aborted) end()
      }),
    leave: () => {
      const enter = next()
      if (enter === undefined) free++
      else enter()
    }
  }
}
