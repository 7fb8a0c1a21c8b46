import type { HostAbortSignal } from './abort-signal.js'
import { pause } from './pause.js'
import { hostTimers } from './timers.js'

/** The time and the waiting of a client: another one makes it deterministic. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Settles after so many milliseconds, or, either way, when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: HostAbortSignal) => Promise<unknown>
}

/** The host's clock and timers. */
export const systemClock: Clock = {
  now: hostTimers.now,
  sleep: (milliseconds, signal) => pause(hostTimers, milliseconds, signal)
}
