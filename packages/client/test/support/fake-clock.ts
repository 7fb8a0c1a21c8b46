import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Clock } from '@cloud-result/client'

/** A clock whose time passes only by `advance`. */
export interface FakeClock extends Clock {
  /** How many timers are running. */
  readonly timers: () => number
  /** Advances the time, and runs the timers that are due, in order. */
  readonly advance: (milliseconds: number) => Promise<void>
  /** Advances the time to the next timer and runs it; false if there is none. */
  readonly advanceToNext: () => Promise<boolean>
}

interface Timer {
  readonly at: number
  readonly run: () => void
}

export const makeFakeClock = (start: number = Date.UTC(2025, 0, 1)): FakeClock => {
  let time = start
  const timers = new Set<Timer>()
  const first = (): Timer | undefined =>
    [...timers].reduce<Timer | undefined>(
      (earliest, timer) => (earliest === undefined || timer.at < earliest.at ? timer : earliest),
      undefined
    )
  const advanceTo = async (until: number): Promise<void> => {
    for (let next = first(); next !== undefined && next.at <= until; next = first()) {
      time = Math.max(time, next.at)
      timers.delete(next)
      next.run()
      // oxlint-disable-next-line no-await-in-loop -- what runs may set another timer
      await nextTurn()
    }
    time = Math.max(time, until)
  }
  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise<void>((resolve) => {
        const timer = { at: time + milliseconds, run: resolve }
        const stop = (): void => {
          timers.delete(timer)
          resolve()
        }
        timers.add(timer)
        if (signal.aborted) stop()
        else signal.addEventListener('abort', stop)
      }),
    timers: () => timers.size,
    advance: async (milliseconds) => {
      await nextTurn()
      await advanceTo(time + milliseconds)
      await nextTurn()
    },
    advanceToNext: async () => {
      await nextTurn()
      const next = first()
      if (next !== undefined) await advanceTo(next.at)
      return next !== undefined
    }
  }
}

/** Awaits a result, and advances the time whenever nothing else happens. */
export const finish = async <A>(clock: FakeClock, running: Promise<A>): Promise<A> => {
  const pending = Symbol('pending')
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one sleep after another
    if ((await Promise.race([running, nextTurn(pending)])) !== pending) return running
    // oxlint-disable-next-line no-await-in-loop -- one sleep after another
    if (!(await clock.advanceToNext())) throw new Error('No timer is left, and the call has not ended')
  }
}

export { nextTurn }
