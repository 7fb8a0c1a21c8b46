import { getEventListeners } from 'node:events'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { AbortSignalLike, ResultEvent, TransportResponse } from '@cloud-result/client'

import { makeGate } from '../src/call/gate.js'

import { finish, makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { serve } from './support/loopback.js'
import { credentials, describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'

// A transport whose requests end when the test says so, in any order.
const manual = () => {
  const pending: ((response: TransportResponse) => void)[] = []
  const times = { most: 0, now: 0, sent: 0 }
  return {
    times,
    pending,
    transport: () =>
      new Promise<TransportResponse>((resolve) => {
        times.now++
        times.sent++
        times.most = Math.max(times.most, times.now)
        pending.push((response) => {
          times.now--
          resolve(response)
        })
      })
  }
}

const drain = async ({ pending }: ReturnType<typeof manual>): Promise<void> => {
  await nextTurn()
  while (pending.length > 0) {
    pending.shift()?.(success(1))
    // oxlint-disable-next-line no-await-in-loop -- the next one gets its turn
    await nextTurn()
  }
}

describe('the gate of a client', () => {
  it('lets 64 attempts through at a time by default, and all in the end', async () => {
    const made = manual()
    const client = makeThings({ clock: makeFakeClock(), transport: made.transport })
    const calls = Array.from({ length: 500 }, () => client.send(describeThings, {})())
    await drain(made)
    expect((await Promise.all(calls)).every(({ _tag }) => _tag === 'Right')).toBe(true)
    expect(made.times).toMatchObject({ most: 64, sent: 500, now: 0 })
  })

  it.each([1, 3, Infinity])('lets %d attempts through if that is configured', async (maxConcurrency) => {
    const made = manual()
    const client = makeThings({ clock: makeFakeClock(), transport: made.transport, maxConcurrency })
    const calls = Array.from({ length: 100 }, () => client.send(describeThings, {})())
    await drain(made)
    await Promise.all(calls)
    expect(made.times.most).toBe(Math.min(100, maxConcurrency))
  })

  it.each([0, -1, Number.NaN, '5'])('refuses %s as a limit', async (maxConcurrency) => {
    const error = leftOf(await makeThings({ maxConcurrency: maxConcurrency as number }).send(describeThings, {})())
    expect(error).toMatchObject({ reason: 'configuration' })
    expect(error.message).toContain('maxConcurrency')
  })

  it('serves the attempts in their order', async () => {
    const order: unknown[] = []
    const client = makeThings({
      clock: makeFakeClock(),
      maxConcurrency: 1,
      transport: async ({ body }) => {
        order.push((JSON.parse(body) as { readonly at: number }).at)
        await nextTurn()
        return success(1)
      }
    })
    await Promise.all(Array.from({ length: 50 }, (_, at) => client.send(describeThings, { at })()))
    expect(order).toEqual(Array.from({ length: 50 }, (_, at) => at))
  })

  it('begins the timeout and the signature of an attempt with its turn', async () => {
    const clock = makeFakeClock()
    const signed: (string | undefined)[] = []
    const client = makeThings({
      clock,
      maxConcurrency: 1,
      timeoutMs: 30_000,
      deadlineMs: 1_000_000,
      transport: async ({ headers }) => {
        signed.push(headers['x-acs-date'])
        await clock.sleep(20_000, new AbortController().signal)
        return success(1)
      }
    })
    const calls = Array.from({ length: 10 }, () => client.send(describeThings, {})())
    const results = await finish(clock, Promise.all(calls))
    expect(results.every(({ _tag }) => _tag === 'Right')).toBe(true)
    expect(new Set(signed).size).toBe(10)
  })

  it('signs with credentials that are valid when the turn comes', async () => {
    const clock = makeFakeClock()
    const keys: string[] = []
    let provided = 0
    const client = makeThings({
      clock,
      maxConcurrency: 1,
      deadlineMs: 1_000_000,
      credentials: async () => ({ ...credentials, accessKeyId: `key-${++provided}`, expiration: clock.now() + 60_000 }),
      transport: async ({ headers }) => {
        keys.push(headers['authorization']?.match(/key-\d/)?.[0] ?? '')
        await clock.sleep(70_000, new AbortController().signal)
        return success(1)
      },
      timeoutMs: 100_000
    })
    await finish(clock, Promise.all([1, 2].map(() => client.send(describeThings, {})())))
    expect(keys).toEqual(['key-1', 'key-2'])
  })

  it('ends a call that is aborted or late while it waits, and keeps its places', async () => {
    const clock = makeFakeClock()
    const made = manual()
    const client = makeThings({ clock, transport: made.transport, maxConcurrency: 1, timeoutMs: Infinity })
    const first = client.send(describeThings, {}, { deadlineMs: Infinity })()
    const { signal, abort } = ((controller) => ({ signal: controller.signal, abort: () => controller.abort() }))(
      new AbortController()
    )
    const aborted = client.send(describeThings, {}, { signal })()
    const late = client.send(describeThings, {}, { deadlineMs: 500 })()
    const last = client.send(describeThings, {}, { deadlineMs: Infinity })()
    await nextTurn()
    abort()
    expect(leftOf(await aborted)).toMatchObject({ reason: 'aborted', phase: 'connect', replay: 'yes' })
    await clock.advance(500)
    expect(leftOf(await late)).toMatchObject({ reason: 'deadline', phase: 'connect', replay: 'yes' })
    await drain(made)
    expect([(await first)._tag, (await last)._tag, made.times.sent]).toEqual(['Right', 'Right', 2])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('loses no place if a call is aborted as its turn comes', async () => {
    const made = manual()
    const client = makeThings({ clock: makeFakeClock(), transport: made.transport, maxConcurrency: 1 })
    for (let times = 0; times < 20; times++) {
      const controller = new AbortController()
      const first = client.send(describeThings, {})()
      const second = client.send(describeThings, {}, { signal: controller.signal })()
      // oxlint-disable-next-line no-await-in-loop -- one race after another
      await nextTurn()
      made.pending.shift()?.(success(1))
      for (let turn = 0; turn < times; turn++) {
        // oxlint-disable-next-line no-await-in-loop -- a different moment each time
        await undefined
      }
      controller.abort()
      // oxlint-disable-next-line no-await-in-loop -- one race after another
      await Promise.all([first, second])
      made.pending.length = 0
    }
    const last = client.send(describeThings, {})()
    await drain(made)
    expect((await last)._tag).toBe('Right')
  })

  it('gives its place back while a call waits to be retried', async () => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted(failure('Broken'), success(1))
    const client = makeThings({ clock, transport, maxConcurrency: 1, retry: { transientBaseMs: 10_000 } })
    const retried = client.send(describeThings, {})()
    await nextTurn()
    const other = await client.send(describeThings, {})()
    expect([other._tag, sent.length]).toEqual(['Right', 2])
    expect((await finish(clock, retried))._tag).toBe('Right')
  })
})

describe('a shutdown signal', () => {
  it('gets one listener for all calls of all clients', async () => {
    const { signal } = new AbortController()
    const made = manual()
    const calls = Array.from({ length: 20 }, () =>
      makeThings({ clock: makeFakeClock(), transport: made.transport }).send(describeThings, {}, { signal })()
    )
    await nextTurn()
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await drain(made)
    await Promise.all(calls)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('the events of hooks', () => {
  it('cannot change an error', async () => {
    const clock = makeFakeClock()
    const onResult = (event: ResultEvent): void => {
      ;(event.failures as unknown[]).length = 0
    }
    const change = (event: object): void => void Object.assign(event, { code: 'changed', category: undefined })
    const seen: ResultEvent[] = []
    const hooks = [{ onResult, onAttempt: change }, { onResult: (event: ResultEvent) => seen.push(event) }]
    const client = makeThings({ clock, hooks, ...scripted(failure('Broken')) })
    const error = leftOf(await finish(clock, client.send(describeThings, {})()))
    expect(error.attempts).toHaveLength(3)
    expect(seen[0]?.failures).toHaveLength(3)
    expect(seen[0]?.failures[0]).not.toBe(error.attempts?.[0])
    expect(Object.isFrozen(seen[0]) && Object.isFrozen(seen[0]?.failures[0])).toBe(true)
  })
})

describe('a call that is cut after the headers of its response', () => {
  it.each(['a timeout', 'an abort', 'a broken connection'])('keeps status and request id, after %s', async (why) => {
    const clock = makeFakeClock()
    const server = await serve((response) => {
      response.writeHead(503, { 'content-length': '100', 'x-things-id': 'r-cut' })
      response.write('{', () => why === 'a broken connection' && response.destroy())
    })
    const controller = new AbortController()
    const client = makeThings({ clock, endpoint: server.origin, retry: { maxAttempts: 1 } })
    const running = client.send(describeThings, {}, { signal: controller.signal, timeoutMs: 1_000 })()
    await server.arrived
    for (let turn = 0; turn < 50; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- the headers arrive in one of the next turns
      await nextTurn()
    }
    if (why === 'a timeout') await clock.advance(1_000)
    if (why === 'an abort') controller.abort()
    expect(leftOf(await running)).toMatchObject({ _tag: 'TransportError', status: 503, requestId: 'r-cut' })
    await server.close()
  })
})

describe('makeGate', () => {
  const never: AbortSignalLike = {
    aborted: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined
  }
  const step = fc.oneof(
    fc.constant('arrives'),
    fc.constant('leaves'),
    fc.nat({ max: 20 }).map((index) => ({ givesUp: index }))
  )

  it('serves in their order those that still wait, however the queue fills and empties', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(step, { maxLength: 60 }), async (places, steps) => {
        const gate = makeGate(places)
        const entered: number[] = []
        const expected: number[] = []
        let queue: { readonly id: number; readonly controller: AbortController }[] = []
        let free = places
        for (const [id, each] of steps.entries()) {
          if (each === 'arrives') {
            const hasPlace = gate.tryEnter()
            expect(hasPlace).toBe(free > 0)
            if (hasPlace) {
              free--
            } else {
              const controller = new AbortController()
              queue.push({ id, controller })
              const place = { isTaken: false }
              void gate.enter(controller.signal, place).then(() => place.isTaken && entered.push(id))
            }
          } else if (each === 'leaves') {
            if (free === places) continue
            gate.leave()
            const next = queue.shift()
            if (next === undefined) free++
            else expected.push(next.id)
          } else {
            queue.splice(each.givesUp, 1)[0]?.controller.abort()
          }
        }
        await nextTurn()
        expect(entered).toEqual(expected)
      })
    )
  })

  it('gives no place to an attempt whose signal has aborted before', async () => {
    const gate = makeGate(1)
    expect(gate.tryEnter()).toBe(true)
    const place = { isTaken: false }
    await gate.enter({ ...never, aborted: true }, place)
    expect(place.isTaken).toBe(false)
    gate.leave()
    expect([gate.tryEnter(), gate.tryEnter()]).toEqual([true, false])
  })
})
