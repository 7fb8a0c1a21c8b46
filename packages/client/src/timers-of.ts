import type { Clock } from './clock.js'
import { host } from './host.js'
import { hostTimers } from './timers.js'
import type { Timers } from './timers.js'

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
