import type { AbortSignalLike } from './abort-signal.js'
import type { Timers } from './timers.js'

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
