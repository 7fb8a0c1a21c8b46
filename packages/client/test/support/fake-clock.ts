import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Clock } from '@cloud-result/client'

/** A clock whose time passes only when told to. */
export interface FakeClock extends Clock {
  /** How long each sleep was to last, in the order of falling asleep. */
  readonly sleeps: readonly number[]
  /** How many sleep. */
  readonly sleepers: () => number
  /** Lets so much time pass, waking who is due, in order. */
  readonly pass: (milliseconds: number) => Promise<void>
  /** Lets time pass until the next sleeper wakes; false if nobody sleeps. */
  readonly passToNext: () => Promise<boolean>
}

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

export const makeFakeClock = (start: number = Date.UTC(2025, 0, 1)): FakeClock => {
  let time = start
  const sleeps: number[] = []
  const sleeping = new Set<Sleeper>()
  const first = (): Sleeper | undefined =>
    [...sleeping].reduce<Sleeper | undefined>(
      (earliest, sleeper) => (earliest === undefined || sleeper.at < earliest.at ? sleeper : earliest),
      undefined
    )
  const passTo = async (until: number): Promise<void> => {
    for (let next = first(); next !== undefined && next.at <= until; next = first()) {
      time = Math.max(time, next.at)
      next.wake()
      // oxlint-disable-next-line no-await-in-loop -- who wakes may fall asleep again
      await nextTurn()
    }
    time = Math.max(time, until)
  }
  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise<void>((resolve) => {
        sleeps.push(milliseconds)
        const wake = (): void => {
          sleeping.delete(sleeper)
          resolve()
        }
        const sleeper = { at: time + milliseconds, wake }
        sleeping.add(sleeper)
        if (signal.aborted) wake()
        else signal.addEventListener('abort', wake)
      }),
    sleeps,
    sleepers: () => sleeping.size,
    pass: async (milliseconds) => {
      await nextTurn()
      await passTo(time + milliseconds)
      await nextTurn()
    },
    passToNext: async () => {
      await nextTurn()
      const next = first()
      if (next !== undefined) await passTo(next.at)
      return next !== undefined
    }
  }
}

/** Runs a task, letting time pass whenever nothing else happens. */
export const finish = async <A>(clock: FakeClock, running: Promise<A>): Promise<A> => {
  const pending = Symbol('pending')
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one sleep after another
    if ((await Promise.race([running, nextTurn(pending)])) !== pending) return running
    // oxlint-disable-next-line no-await-in-loop -- one sleep after another
    if (!(await clock.passToNext())) throw new Error('Nothing happens any more, and the call is not over')
  }
}

export { nextTurn }
