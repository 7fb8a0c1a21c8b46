import { host } from './host.js'

/** The time and the timers that the client works with. */
export interface Timers {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Runs something once, after so many milliseconds, unless what it returns is called before. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void
}

// Beyond it a timer of the host fires at once.
const longestTimer = 2 ** 31 - 1

/** The timers of the host. */
export const hostTimers: Timers = {
  now: () => Date.now(),
  schedule: (run, milliseconds) => {
    const timer = host.setTimeout(run, Math.min(milliseconds, longestTimer))
    return () => host.clearTimeout(timer)
  }
}
