import type { AbortSignalLike, HostAbortSignal } from './abort-signal.js'
import { host } from './host.js'

/** The time and the waiting of a client: another one makes it deterministic. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Settles after so many milliseconds, or, either way, when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: HostAbortSignal) => Promise<unknown>
}

// Beyond it a timer of the host fires at once.
const longestTimer = 2 ** 31 - 1

/** The host's clock and timers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal: AbortSignalLike) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) {
        resolve()
        return
      }
      const end = (): void => {
        host.clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const timer = host.setTimeout(end, Math.min(milliseconds, longestTimer))
      signal.addEventListener('abort', end)
    })
}
