import type { AbortSignalLike } from './abort-signal.js'

/** Gives a stand-in for a signal, to be listened to by many. */
export type AbortHub = (signal: AbortSignalLike) => AbortSignalLike

/**
 * Makes a hub that listens to each signal at most once, however many calls the signal is given to: as soon as eleven
 * listen, Node warns of a leak.
 */
export const makeAbortHub = (): AbortHub => {
  const standIns = new WeakMap<AbortSignalLike, AbortSignalLike>()
  return (signal) => {
    const known = standIns.get(signal)
    if (known !== undefined) return known
    const listeners = new Set<() => void>()
    const relay = (): void => {
      for (const listener of listeners) listener()
    }
    const standIn: AbortSignalLike = {
      get aborted() {
        return signal.aborted
      },
      addEventListener: (type, listener) => {
        if (listeners.size === 0) signal.addEventListener(type, relay)
        listeners.add(listener)
      },
      removeEventListener: (type, listener) => {
        if (listeners.delete(listener) && listeners.size === 0) signal.removeEventListener(type, relay)
      }
    }
    standIns.set(signal, standIn)
    return standIn
  }
}
