import { describe, expect, it } from 'vitest'

import type { TransportRequest, TransportResponse } from '@cloud-result/client'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { createThing, describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'

const hour = 3_600_000
const trueTime = Date.UTC(2025, 5, 1, 12)

/** A server that refuses requests with a time more than 15 minutes off, and sends its own time. */
const strict = (headers: (date: string) => Readonly<Record<string, string>> = (date) => ({ date })) => {
  const sent: TransportRequest[] = []
  return {
    sent,
    transport: async (request: TransportRequest): Promise<TransportResponse> => {
      sent.push(request)
      const off = Math.abs(Date.parse(request.headers['x-acs-date'] ?? '') - trueTime)
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
})
