import type { AbortSignalLike } from './abort-signal.js'

/** Gives, for a signal, another one that any number of calls may listen to. */
export interface SharedSignals {
  readonly of: (signal: AbortSignalLike) => AbortSignalLike
}

// For all clients: a program may pass the signal of its shutdown to many of them.
const sharedSignals = new WeakMap<AbortSignalLike, AbortSignalLike>()

/**
 * Makes the shared signals of one client. Each caller's signal gets at most one listener, however many calls and clients
 * it is passed to: Node warns of a leak from the eleventh listener on.
 */
export const makeSharedSignals = (): SharedSignals => {
  return {
    of: (signal) => {
      const known = sharedSignals.get(signal)
      if (known !== undefined) return known
      const listeners = new Set<() => void>()
      const relay = (): void => {
        for (const listener of listeners) listener()
      }
      const shared: AbortSignalLike = {
        get aborted() {
          return signal.aborted
        },
        get reason() {
          return signal.reason
        },
        addEventListener: (type, listener) => {
          if (listeners.size === 0) signal.addEventListener(type, relay)
          listeners.add(listener)
        },
        removeEventListener: (type, listener) => {
          if (listeners.delete(listener) && listeners.size === 0) signal.removeEventListener(type, relay)
        }
      }
      sharedSignals.set(signal, shared)
      return shared
    }
  }
}
