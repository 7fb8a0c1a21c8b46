import type { AbortSignalLike, HostAbortSignal } from './abort-signal.js'
import { host } from './host.js'

/** The time and the waiting of a client: another one makes it deterministic. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Settles after so many milliseconds, or, either way, when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: HostAbortSignal) => Promise<unknown>
}

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

/** The timers of a clock: the host's, which are cheap, unless a clock is given. */
export const timersOf = (clock: Clock | undefined): Timers =>
  clock === undefined
    ? hostTimers
    : {
        now: () => clock.now(),
        schedule: (run, milliseconds) => {
          const controller = new host.AbortController()
          clock.sleep(milliseconds, controller.signal).then(
            () => {
              if (!controller.signal.aborted) run()
            },
            // A sleep that rejects when it is aborted did as it was told.
            () => undefined
          )
          return () => controller.abort('the wait is over')
        }
      }

/**
 * Waits so many milliseconds, or until the signal aborts, which settles in the same turn of the event loop. Tells whether
 * the time has passed.
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

/** The host's clock and timers. */
export const systemClock: Clock = {
  now: hostTimers.now,
  sleep: (milliseconds, signal) => pause(hostTimers, milliseconds, signal)
}
