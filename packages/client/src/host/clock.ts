import type { AbortSignalLike, HostAbortSignal } from './abort-signal.js'
import { host } from './host.js'

/**
 * The time of a client, and how it waits. Another clock than the host's makes a client deterministic.
 *
 * @category Clock
 */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Settles after this many milliseconds, or when the signal aborts: it may resolve or reject then. */
  readonly sleep: (milliseconds: number, signal: HostAbortSignal) => Promise<unknown>
}

/** The time and the timers that the client uses. */
export interface Timers {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Runs a function once after this many milliseconds; gives a function that cancels it. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void
}

// A longer timer of the host fires at once.
const longestTimer = 2 ** 31 - 1

/** The timers of the host. */
const hostTimers: Timers = {
  now: () => Date.now(),
  schedule: (run, milliseconds) => {
    const timer = host.setTimeout(run, Math.min(milliseconds, longestTimer))
    return () => host.clearTimeout(timer)
  }
}

/** Gives the timers of a clock; without a clock the host's, which cost less. */
export const timersOf = (clock: Clock | undefined): Timers =>
  clock === undefined
    ? hostTimers
    : {
        now: () => clock.now(),
        schedule: (run, milliseconds) => {
          const controller = new host.AbortController()
          // A sleep that rejects has not slept, but a call that never ended would be worse than one that ends early.
          const wake = (): void => {
            if (!controller.signal.aborted) run()
          }
          startSleep(clock, milliseconds, controller.signal).then(wake, wake)
          return () => controller.abort('The timer is cancelled')
        }
      }

const startSleep = (clock: Clock, milliseconds: number, signal: HostAbortSignal): Promise<unknown> => {
  try {
    return Promise.resolve(clock.sleep(milliseconds, signal))
  } catch {
    return Promise.resolve()
  }
}

/**
 * Waits this many milliseconds, or until the signal aborts, which settles in the same turn of the event loop. Resolves
 * with whether the time has passed.
 */
export const pause = (timers: Timers, milliseconds: number, signal: AbortSignalLike | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (hasPassed: boolean): void => {
      cancel()
      signal?.removeEventListener('abort', onAbort)
      resolve(hasPassed)
    }
    const onAbort = (): void => end(false)
    const cancel = timers.schedule(() => end(true), milliseconds)
    if (signal?.aborted === true) end(false)
    else signal?.addEventListener('abort', onAbort)
  })

/**
 * The host's clock and timers.
 *
 * @category Clock
 */
export const systemClock: Clock = {
  now: hostTimers.now,
  sleep: (milliseconds, signal) => pause(hostTimers, milliseconds, signal)
}
