import { RateLimiterMemory } from 'rate-limiter-flexible'
import { describe, expect, it } from 'vitest'

import { causeOf, fromRateLimiterFlexible, makeRateLimiter } from '@cloud-result/client'
import type { Clock, RateLimiter } from '@cloud-result/client'

import { finish, makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { createThing, describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'

/** A signal that is never aborted; each request has its own, as in a client. */
const never = (): AbortSignal => new AbortController().signal

/** When each request was granted, in milliseconds from the start. */
const letThrough = async (
  clock: Clock & ReturnType<typeof makeFakeClock>,
  limiter: RateLimiter,
  count: number,
  key = 'k'
) => {
  const start = clock.now()
  const times: number[] = []
  const all = Array.from({ length: count }, async () => {
    await limiter.acquire(key, never())
    times.push(clock.now() - start)
  })
  await finish(clock, Promise.all(all))
  return times
}

describe('makeRateLimiter', () => {
  it('grants requests one by one, at even intervals', async () => {
    const clock = makeFakeClock()
    const times = await letThrough(clock, makeRateLimiter({ perSecond: 20, clock }), 5)
    expect(times.map(Math.round)).toEqual([0, 50, 100, 150, 200])
  })

  it('grants a burst after a pause, and never more than the rate on average', async () => {
    const clock = makeFakeClock()
    const limiter = makeRateLimiter({ perSecond: 10, burst: 5, clock })
    expect((await letThrough(clock, limiter, 8)).map(Math.round)).toEqual([0, 0, 0, 0, 0, 100, 200, 300])
    await clock.advance(10_000)
    expect((await letThrough(clock, limiter, 6)).map(Math.round)).toEqual([0, 0, 0, 0, 0, 100])
  })

  it('keeps its rate over a thousand requests', async () => {
    const clock = makeFakeClock()
    const times = await letThrough(clock, makeRateLimiter({ perSecond: 30, clock }), 1_000)
    for (const [index, time] of times.entries()) {
      const withinASecond = times.slice(index).filter((other) => other < time + 999.9).length
      expect(withinASecond).toBeLessThanOrEqual(30)
    }
    expect(Math.round(times.at(-1) ?? 0)).toBe(Math.round((999 * 1_000) / 30))
  })

  it('counts keys separately', async () => {
    const clock = makeFakeClock()
    const limiter = makeRateLimiter({ perSecond: 1, clock })
    expect(await letThrough(clock, limiter, 1, 'a')).toEqual([0])
    expect(await letThrough(clock, limiter, 1, 'b')).toEqual([0])
  })

  it('gives the token of an aborted waiter to the next', async () => {
    const clock = makeFakeClock()
    const limiter = makeRateLimiter({ perSecond: 1, clock })
    await limiter.acquire('k', never())
    const controllers = Array.from({ length: 50 }, () => new AbortController())
    const leavers = controllers.map(({ signal }) => limiter.acquire('k', signal))
    const start = clock.now()
    const last = limiter.acquire('k', never())
    await nextTurn()
    for (const controller of controllers) controller.abort()
    await Promise.all(leavers)
    await finish(clock, last)
    expect(clock.now() - start).toBe(1_000)
  })

  it('keeps no timer when all waiters are aborted', async () => {
    const clock = makeFakeClock()
    const limiter = makeRateLimiter({ perSecond: 0.01, clock })
    const controller = new AbortController()
    await limiter.acquire('k', never())
    const leaving = limiter.acquire('k', controller.signal)
    await nextTurn()
    expect(clock.timers()).toBe(1)
    controller.abort()
    await leaving
    await nextTurn()
    expect(clock.timers()).toBe(0)
    await limiter.acquire('k', controller.signal)
  })

  it('forgets idle keys', async () => {
    const clock = makeFakeClock()
    const limiter = makeRateLimiter({ perSecond: 1, clock })
    for (let key = 0; key < 3_000; key++) {
      // oxlint-disable-next-line no-await-in-loop -- one key after another
      await limiter.acquire(`k${key}`, never())
      if (key % 1_000 === 0) await clock.advance(2_000)
    }
    expect(await letThrough(clock, limiter, 2, 'k2999')).toEqual([1_000, 2_000])
    expect(await letThrough(clock, limiter, 1, 'k0')).toEqual([0])
  })
})

describe('a client with a rate limiter', () => {
  it('acquires before each attempt, under a key without an account', async () => {
    const clock = makeFakeClock()
    const keys: string[] = []
    const rateLimiter: RateLimiter = { acquire: async (key) => keys.push(key) }
    const { transport } = scripted(failure('Broken'), success(1))
    await finish(clock, makeThings({ clock, transport, rateLimiter }).send(describeThings, {})())
    expect(keys).toEqual(['made-up/things/here-1/DescribeThings', 'made-up/things/here-1/DescribeThings'])

    const rateLimitKey = ({ operation }: { readonly operation: string }): string => `team-a/${operation}`
    await makeThings({ transport, rateLimiter, rateLimitKey }).send(describeThings, {})()
    expect(keys.at(-1)).toBe('team-a/DescribeThings')
  })

  it('stays below the rate', async () => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ clock, transport, rateLimiter: makeRateLimiter({ perSecond: 10, clock }) })
    const start = clock.now()
    await finish(clock, Promise.all(Array.from({ length: 11 }, () => client.send(describeThings, {})())))
    expect([sent.length, Math.round(clock.now() - start)]).toEqual([11, 1_000])
  })

  it('waits until its deadline or its abort at most, and sends nothing then', async () => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted(success(1))
    const rateLimiter: RateLimiter = { acquire: () => new Promise(() => undefined) }
    const client = makeThings({ clock, transport, rateLimiter, deadlineMs: 700 })
    expect(leftOf(await finish(clock, client.send(createThing, {})()))).toMatchObject({
      reason: 'deadline',
      phase: 'connect',
      replay: 'yes'
    })
    const controller = new AbortController()
    const running = client.send(createThing, {}, { signal: controller.signal })()
    await nextTurn()
    controller.abort()
    expect(leftOf(await running)).toMatchObject({ reason: 'aborted', replay: 'yes' })
    expect(sent).toEqual([])
  })

  it('fails if the limiter fails, after retries', async () => {
    const clock = makeFakeClock()
    const down = new Error('CANARY')
    let times = 0
    const rateLimiter: RateLimiter = {
      acquire: () => {
        times++
        return Promise.reject(down)
      }
    }
    const error = leftOf(await finish(clock, makeThings({ clock, rateLimiter }).send(createThing, {})()))
    expect(error).toMatchObject({ category: 'Unavailable', replay: 'yes', message: 'The rate limiter failed' })
    expect([times, causeOf(error)]).toEqual([3, down])
    expect(JSON.stringify(error)).not.toContain('CANARY')
  })

  it('fails if the key function throws', async () => {
    const rateLimitKey = (): never => {
      throw new Error('CANARY')
    }
    const rateLimiter: RateLimiter = { acquire: async () => undefined }
    const client = makeThings({ rateLimiter, rateLimitKey, retry: { maxAttempts: 1 } })
    expect(leftOf(await client.send(createThing, {})())).toMatchObject({ category: 'Unavailable', replay: 'yes' })
  })
})

describe('makeRateLimiter with many keys', () => {
  it.each([10_000, 100_000])('scans each of %i buckets only a few times', async (keys) => {
    const clock = makeFakeClock()
    let scans = 0
    const counting = { ...clock, now: () => (scans++, clock.now()) }
    // None is at rest before the end, so a look for those at rest finds nothing.
    const limiter = makeRateLimiter({ perSecond: 1, burst: 2, clock: counting })
    const { signal } = new AbortController()
    await Promise.all(Array.from({ length: keys }, (_, key) => limiter.acquire(`key ${key}`, signal)))
    expect(scans).toBeLessThan(8 * keys)
  })
})

describe('fromRateLimiterFlexible', () => {
  it('waits as long as the limiter says, then asks again', async () => {
    const clock = makeFakeClock()
    const asked: number[] = []
    const limiter = {
      consume: (key: string, points?: number) => {
        asked.push(clock.now())
        expect([key, points]).toEqual(['k', 1])
        return asked.length < 3 ? Promise.reject({ msBeforeNext: 400 }) : Promise.resolve({})
      }
    }
    const start = clock.now()
    await finish(clock, fromRateLimiterFlexible(limiter, { clock }).acquire('k', never()))
    expect(asked.map((time) => time - start)).toEqual([0, 400, 800])
  })

  it.each([-1, 0, Number.NaN, 0.001, -Infinity])(
    'asks rarely after a refusal whose end is %s',
    async (msBeforeNext) => {
      const clock = makeFakeClock()
      let times = 0
      const limiter = { consume: () => (++times, Promise.reject({ msBeforeNext })) }
      const controller = new AbortController()
      const waiting = fromRateLimiterFlexible(limiter, { clock }).acquire('k', controller.signal)
      await clock.advance(1_000)
      expect(times).toBeLessThanOrEqual(101)
      controller.abort()
      await waiting
    }
  )

  it('rejects with the error of the store', async () => {
    const down = new Error('connection lost')
    const limiter = { consume: () => Promise.reject(down) }
    await expect(fromRateLimiterFlexible(limiter).acquire('k', never())).rejects.toBe(down)
  })

  it('stops asking after an abort', async () => {
    const clock = makeFakeClock()
    let times = 0
    const limiter = {
      consume: () => {
        times++
        return Promise.reject({ msBeforeNext: 60_000 })
      }
    }
    const controller = new AbortController()
    const waiting = fromRateLimiterFlexible(limiter, { clock }).acquire('k', controller.signal)
    await nextTurn()
    controller.abort()
    await waiting
    expect([times, clock.timers()]).toEqual([1, 0])
  })

  it('accepts the limiters of the library', async () => {
    const memory = new RateLimiterMemory({ points: 2, duration: 3_600 })
    const clock = makeFakeClock()
    const limiter = fromRateLimiterFlexible(memory, { clock })
    await limiter.acquire('k', never())
    await limiter.acquire('k', never())
    const controller = new AbortController()
    const waiting = limiter.acquire('k', controller.signal)
    await nextTurn()
    await clock.advance(3_500_000)
    expect(clock.timers()).toBe(1)
    controller.abort()
    await waiting
    await memory.delete('k')
  })
})
