import { setImmediate } from 'node:timers'

import type { AbortSignalLike, Clock } from '@cloud-result/client'

/**
 * A clock whose time is virtual. A client and a simulator that share it have the same time, and sleeping takes no real
 * time.
 *
 * @category Clock
 */
export interface VirtualClock extends Clock {
  /** Moves the time forward, and wakes the sleepers whose time has come. */
  readonly advance: (milliseconds: number) => void
}

/**
 * Makes a clock that stands still while work is in progress, and jumps to the wake-up time of the next sleeper when the
 * event loop is idle. So retry delays, waiters and timeouts take no real time, and their results are deterministic.
 *
 * For a simulator without servers only: while a socket is waiting for a response, the event loop looks idle.
 *
 * @category Clock
 */
export const makeVirtualClock = (start: number = Date.UTC(2026, 0, 1)): VirtualClock => {
  let time = start
  let isWatching = false
  const sleepers = new Set<Sleeper>()

  const wakeUntil = (until: number): void => {
    for (let next = earliest(sleepers); next !== undefined && next.at <= until; next = earliest(sleepers)) {
      time = Math.max(time, next.at)
      next.end()
    }
  }

  // After these turns of the event loop, the work that was in progress has finished or sleeps.
  const watch = (turns = idleTurns): void => {
    isWatching = true
    setImmediate(() => {
      if (turns > 1) return watch(turns - 1)
      isWatching = false
      const next = earliest(sleepers)
      if (next === undefined) return
      wakeUntil(next.at)
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
        if (!isWatching) watch()
      }),
    advance: (milliseconds) => {
      const until = time + milliseconds
      wakeUntil(until)
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
