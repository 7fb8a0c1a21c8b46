import { setImmediate as nextTurn } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { makeVirtualClock } from '../src/index.js'

const never = new AbortController().signal

describe('a virtual clock', () => {
  it('wakes sleepers in the order of their time, without a real wait', async () => {
    const clock = makeVirtualClock(0)
    const woken: string[] = []
    const sleeper = async (name: string, milliseconds: number): Promise<void> => {
      await clock.sleep(milliseconds, never)
      woken.push(`${name} ${clock.now()}`)
    }
    await Promise.all([sleeper('late', 3_600_000), sleeper('soon', 10), sleeper('also soon', 10), sleeper('now', 0)])
    expect(woken).toEqual(['now 0', 'soon 10', 'also soon 10', 'late 3600000'])
  })

  it('stands still while work is in progress', async () => {
    const clock = makeVirtualClock(0)
    const asleep = clock.sleep(1_000, never)
    for (let step = 0; step < 1_000; step++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await Promise.resolve()
      if (clock.now() !== 0) break
    }
    expect(clock.now()).toBe(0)
    await asleep
    expect(clock.now()).toBe(1_000)
  })

  it('forgets a sleeper that aborts, and does not move to its time', async () => {
    const clock = makeVirtualClock(0)
    const controller = new AbortController()
    const asleep = clock.sleep(1_000, controller.signal)
    controller.abort()
    await asleep
    await clock.sleep(1_000, controller.signal)
    await clock.sleep(5, never)
    expect(clock.now()).toBe(5)
  })

  it('can be advanced', async () => {
    const clock = makeVirtualClock(0)
    const seen: number[] = []
    const first = clock.sleep(10, never).then(() => seen.push(1))
    const second = clock.sleep(100, never).then(() => seen.push(2))
    clock.advance(50)
    expect(clock.now()).toBe(50)
    await nextTurn()
    expect(seen).toEqual([1])
    await Promise.all([first, second])
    expect(clock.now()).toBe(100)
  })
})
