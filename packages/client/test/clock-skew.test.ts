import { describe, expect, it } from 'vitest'

import { transportFailure } from '@cloud-result/client'
import type { TransportRequest, TransportResponse } from '@cloud-result/client'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import {
  createThing,
  credentials,
  describeThings,
  failure,
  makeThings,
  scripted,
  success
} from './support/made-up-vendor.js'

const second = 1_000
const hour = 3_600_000
const day = 24 * hour
const trueTime = Date.UTC(2025, 5, 1, 12)

const timeOf = ({ headers }: TransportRequest): number => Date.parse(headers['x-acs-date'] ?? '')

/** A server that refuses requests with a time more than 15 minutes off, and sends its own time. */
const strict = (headers: (date: string) => Readonly<Record<string, string>> = (date) => ({ date })) => {
  const sent: TransportRequest[] = []
  return {
    sent,
    transport: async (request: TransportRequest): Promise<TransportResponse> => {
      sent.push(request)
      const off = Math.abs(timeOf(request) - trueTime)
      return off > hour / 4 ? failure('WrongTime', headers(new Date(trueTime).toUTCString())) : success('right on time')
    }
  }
}

describe('a wrong clock', () => {
  it.each([-hour, hour])('(by %s ms) costs one extra attempt, and is then corrected', async (error) => {
    const clock = makeFakeClock(trueTime + error)
    const { sent, transport } = strict()
    const client = makeThings({ clock, transport })
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect(sent).toHaveLength(2)
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect(sent).toHaveLength(3)
    expect(clock.timers()).toBe(0)
  })

  it('costs each of several parallel calls one extra attempt', async () => {
    const clock = makeFakeClock(trueTime - hour)
    const { sent, transport } = strict()
    const client = makeThings({ clock, transport })
    const results = await Promise.all(Array.from({ length: 20 }, () => client.send(createThing, {})()))
    expect(results.map(({ _tag }) => _tag)).toEqual(Array.from({ length: 20 }, () => 'Right'))
    expect(sent).toHaveLength(40)
  })

  it('is not assumed if the response has no time, or our time', async () => {
    for (const headers of [
      () => ({}),
      () => ({ date: new Date(trueTime - hour).toUTCString() }),
      () => ({ date: '?' })
    ]) {
      const { sent, transport } = strict(headers)
      const clock = makeFakeClock(trueTime - hour)
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await makeThings({ clock, transport }).send(createThing, {})())
      expect(error).toMatchObject({ code: 'WrongTime', retry: 'clock-skew' })
      expect(sent).toHaveLength(1)
    }
  })

  it('is corrected once in a call; then the call returns its error', async () => {
    const clock = makeFakeClock(trueTime)
    let shown = trueTime
    const { sent, transport } = scripted(() => {
      shown += hour
      return failure('WrongTime', { date: new Date(shown).toUTCString() })
    })
    const result = await finish(clock, makeThings({ clock, transport }).send(createThing, {})())
    expect(leftOf(result).attempts?.map(({ code }) => code)).toEqual(['WrongTime', 'WrongTime'])
    expect(sent).toHaveLength(2)
  })

  it('costs no tokens of the budget, and no wait', async () => {
    const clock = makeFakeClock(trueTime - hour)
    const { transport } = strict()
    const budget = { take: () => false, give: () => undefined }
    const result = await makeThings({ clock, transport, retry: { budget } }).send(describeThings, {})()
    expect(result._tag).toBe('Right')
  })

  it('is read from a Date header in any spelling', async () => {
    const { transport } = strict((date) => ({ Date: date }))
    const clock = makeFakeClock(trueTime - hour)
    expect((await makeThings({ clock, transport }).send(createThing, {})())._tag).toBe('Right')
  })

  it('is read from a Date header in upper case', async () => {
    const { transport } = strict((date) => ({ DATE: date }))
    const clock = makeFakeClock(trueTime - hour)
    expect((await makeThings({ clock, transport }).send(createThing, {})())._tag).toBe('Right')
  })

  it('of exactly 7 days is corrected, and one of more is not', async () => {
    for (const [error, tag, requests] of [
      [-7 * day, 'Right', 2],
      [7 * day, 'Right', 2],
      [-7 * day - second, 'Left', 1],
      [7 * day + second, 'Left', 1]
    ] as const) {
      const { sent, transport } = strict()
      const clock = makeFakeClock(trueTime + error)
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const result = await makeThings({ clock, transport }).send(createThing, {})()
      expect([result._tag, sent.length]).toEqual([tag, requests])
    }
  })

  it.each([
    'Thu, 01 Jan 1960 00:00:00 GMT',
    'Fri, 31 Dec 12000 23:59:59 GMT',
    'Sun, 99 Foo 2025 00:00:00 GMT',
    '+275761-01-01T00:00:00Z',
    'NaN',
    ''
  ])('is not assumed from the Date "%s", and later calls are still sent', async (date) => {
    const clock = makeFakeClock(trueTime)
    const { sent, transport } = scripted(failure('WrongTime', { date }), success(1))
    const client = makeThings({ clock, transport })
    expect(leftOf(await client.send(createThing, {})()).code).toBe('WrongTime')
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect(sent.map(timeOf)).toEqual([trueTime, trueTime])
  })

  it.each([
    ['1970', second, 'Wed, 31 Dec 1969 23:00:00 GMT'],
    ['10000', Date.UTC(9999, 11, 31, 23, 59), 'Sat, 01 Jan 10000 01:00:00 GMT']
  ])('is not corrected to a time that cannot be signed, near the year %s', async (_, now, date) => {
    const clock = makeFakeClock(now)
    const { sent, transport } = scripted(failure('WrongTime', { date }), success(1))
    const client = makeThings({ clock, transport })
    expect(leftOf(await client.send(createThing, {})()).code).toBe('WrongTime')
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect(sent).toHaveLength(2)
  })

  it('keeps no correction that did not help', async () => {
    const clock = makeFakeClock(trueTime)
    const wrongDate = { date: new Date(trueTime + day).toUTCString() }
    const { sent, transport } = scripted(failure('WrongTime', wrongDate), failure('WrongTime', wrongDate), success(1))
    const client = makeThings({ clock, transport })
    expect(leftOf(await client.send(createThing, {})()).code).toBe('WrongTime')
    await client.send(createThing, {})()
    expect(sent.map((request) => timeOf(request) - trueTime)).toEqual([0, day, 0])
  })

  it('keeps no correction of which no answer says that it helped, but uses it for the rest of the call', async () => {
    const clock = makeFakeClock(trueTime - hour)
    const date = { date: new Date(trueTime).toUTCString() }
    const { sent, transport } = scripted(
      failure('WrongTime', date),
      { rejects: transportFailure({ reason: 'network', phase: 'connect' }) },
      { status: 502, headers: {}, body: '' },
      success(1)
    )
    const client = makeThings({ clock, transport, random: () => 0 })
    expect(leftOf(await client.send(describeThings, {})()).status).toBe(502)
    await client.send(describeThings, {})()
    expect(sent.map((request) => timeOf(request) - clock.now())).toEqual([0, hour, hour, 0])
  })

  it('keeps a correction that led to another error of the vendor', async () => {
    const clock = makeFakeClock(trueTime - hour)
    const date = { date: new Date(trueTime).toUTCString() }
    const { sent, transport } = scripted(failure('WrongTime', date), failure('NoSuchThing'), success(1))
    const client = makeThings({ clock, transport })
    expect(leftOf(await client.send(describeThings, {})()).code).toBe('NoSuchThing')
    await client.send(describeThings, {})()
    expect(sent.map((request) => timeOf(request) - clock.now())).toEqual([0, hour, hour])
  })

  it('corrects a correction after our clock was set right', async () => {
    let error = -hour
    const { sent, transport } = strict()
    const clock = { ...makeFakeClock(), now: () => trueTime + error }
    const client = makeThings({ clock, transport })
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    error = 0
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect(sent.map((request) => timeOf(request) - trueTime)).toEqual([-hour, 0, hour, 0, 0])
  })

  it('drops a correction that helps no more, even if the response has no time', async () => {
    let error = -hour
    let isDated = true
    const { sent, transport } = strict((date): Readonly<Record<string, string>> => (isDated ? { date } : {}))
    const clock = { ...makeFakeClock(), now: () => trueTime + error }
    const client = makeThings({ clock, transport })
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    error = 0
    isDated = false
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect(sent.map((request) => timeOf(request) - trueTime)).toEqual([-hour, 0, hour, 0, 0])
  })

  it('does not change when credentials expire', async () => {
    let calls = 0
    const provider = async () => ({ ...credentials, sessionToken: `t${++calls}`, expiration: trueTime - hour / 2 })
    const { transport } = strict()
    const client = makeThings({ clock: makeFakeClock(trueTime - hour), transport, credentials: provider })
    for (let call = 0; call < 3; call++) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect((await client.send(describeThings, {})())._tag).toBe('Right')
    }
    expect(calls).toBe(1)
  })
})

describe('a clock without a usable time', () => {
  it.each([Number.NaN, -1, Infinity, Date.UTC(10_000, 0)])('(%s) is the error of the call', async (now) => {
    const { sent, transport } = scripted(success(1))
    const clock = { ...makeFakeClock(), now: () => now }
    const error = leftOf(await makeThings({ clock, transport, deadlineMs: Infinity }).send(describeThings, {})())
    expect(error).toMatchObject({
      _tag: 'RequestError',
      reason: 'configuration',
      message: 'The clock gives no time between 1970 and 9999, so the request cannot be signed'
    })
    expect(sent).toEqual([])
  })
})

describe('a server that names the time of the next attempt', () => {
  const retryAt = new Date(trueTime + 20 * second).toUTCString()

  it.each([
    [{}, trueTime, 20 * second],
    [{ date: '?' }, trueTime, 20 * second],
    [{ Date: '?' }, trueTime, 20 * second],
    [{ date: new Date(trueTime + 15 * second).toUTCString() }, trueTime, 5 * second],
    [{}, trueTime + 20 * second, 0],
    [{}, trueTime + hour, 0]
  ])('is measured by its own Date, else by our clock: %j', async (headers, now, delayMs) => {
    const clock = makeFakeClock(now)
    const { sent, transport } = scripted(failure('TooFast', { ...headers, 'Retry-After': retryAt }), success(1))
    const result = await finish(clock, makeThings({ clock, transport, random: () => 0 }).send(describeThings, {})())
    expect([result._tag, sent.length, clock.now() - now]).toEqual(['Right', 2, delayMs])
  })

  it.each([{}, { date: '?' }])('is measured also if a transport passes the Headers of fetch: %j', async (headers) => {
    const clock = makeFakeClock(trueTime)
    const ofFetch = new Headers({ ...headers, 'Retry-After': retryAt }) as never
    const { sent, transport } = scripted(failure('TooFast', ofFetch), success(1))
    await finish(clock, makeThings({ clock, transport, random: () => 0 }).send(describeThings, {})())
    expect([sent.length, clock.now() - trueTime]).toEqual([2, 20 * second])
  })

  it('ends the retries if that is too late', async () => {
    const clock = makeFakeClock(trueTime - hour)
    const { sent, transport } = scripted(failure('TooFast', { 'retry-after': retryAt }))
    const result = await finish(clock, makeThings({ clock, transport }).send(describeThings, {})())
    expect(leftOf(result).retryAfterMs).toBe(hour + 20 * second)
    expect(sent).toHaveLength(1)
  })

  it('is measured by our clock as corrected', async () => {
    const clock = makeFakeClock(trueTime - hour)
    const { transport } = scripted(
      failure('WrongTime', { date: new Date(trueTime).toUTCString() }),
      success(1),
      failure('TooFast', { 'retry-after': retryAt }),
      success(1)
    )
    const client = makeThings({ clock, transport, random: () => 0 })
    await client.send(describeThings, {})()
    await finish(clock, client.send(describeThings, {})())
    expect(clock.now() - (trueTime - hour)).toBe(20 * second)
  })
})
