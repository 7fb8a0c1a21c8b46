import { setImmediate } from 'node:timers'

import type { AbortSignalLike, Clock } from '@cloud-result/client'

/** A clock whose time is made up. A client and a simulator that share it agree on the time, and nobody waits for it. */
export interface VirtualClock extends Clock {
  /** Lets so much time pass at once; whoever sleeps until then wakes up. */
  readonly pass: (milliseconds: number) => void
}

/**
 * Makes a clock that stands still while anything happens, and jumps to the next moment that somebody sleeps until as soon as
 * nothing does. Backing off, waiting and timing out so take no time, and always come to the same.
 *
 * For a simulator without servers: while the answer of a real server is under way, nothing seems to happen.
 */
export const makeVirtualClock = (start: number = Date.UTC(2026, 0, 1)): VirtualClock => {
  let time = start
  let isWatched = false
  const sleepers = new Set<Sleeper>()

  const wake = (until: number): void => {
    for (let next = earliest(sleepers); next !== undefined && next.at <= until; next = earliest(sleepers)) {
      time = Math.max(time, next.at)
      next.end()
    }
  }

  // A few turns of the event loop in which nobody falls asleep or wakes up: what was under way has come to its end.
  const watch = (turns = idleTurns): void => {
    isWatched = true
    setImmediate(() => {
      if (turns > 1) return watch(turns - 1)
      isWatched = false
      const next = earliest(sleepers)
      if (next === undefined) return
      wake(next.at)
      if (sleepers.size > 0) watch()
    })
  }

  return {
    now: () => time,
    sleep: (milliseconds, signal: AbortSignalLike) =>
      new Promise<void>((resolve) => {
        if (signal.aborted) return resolve()
        const end = (): void => {
          sleepers.delete(sleeper)
          signal.removeEventListener('abort', end)
          resolve()
        }
        const sleeper: Sleeper = { at: time + milliseconds, end }
        sleepers.add(sleeper)
        signal.addEventListener('abort', end)
        if (!isWatched) watch()
      }),
    pass: (milliseconds) => {
      const until = time + milliseconds
      wake(until)
      time = until
    }
  }
}

interface Sleeper {
  readonly at: number
  readonly end: () => void
}

const idleTurns = 3

const earliest = (sleepers: ReadonlySet<Sleeper>): Sleeper | undefined => {
  let first: Sleeper | undefined
  for (const sleeper of sleepers) if (first === undefined || sleeper.at < first.at) first = sleeper
  return first
}
