import { getEventListeners } from 'node:events'

import { CloudErrorCodec, categoryAdvice, isRetryable } from '@cloud-result/core'
import type { CloudError } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeRetryBudget, transportFailure } from '@cloud-result/client'
import type { RetryBudget } from '@cloud-result/client'

import { finish, makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { createThing, describeThings, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const half = (): number => 0.5

const runWith = async (
  steps: readonly Step[],
  config: Parameters<typeof makeThings>[0] = {},
  operation: typeof describeThings = describeThings
) => {
  const clock = makeFakeClock()
  const { sent, transport } = scripted(...steps)
  const client = makeThings({ clock, random: half, transport, ...config })
  const result = await finish(clock, client.send(operation, {})())
  return { clock, result, sent, times: sent.length }
}

const delaysOf = (error: CloudError): readonly number[] => (error.attempts ?? []).map(({ delayMs }) => delayMs)

describe('the schedule', () => {
  it('waits a random part of 50 ms, then of 100 ms, and returns the last error with all attempts', async () => {
    const { result, times } = await runWith([failure('Broken'), failure('NeverBegan'), failure('Broken')])
    const error = leftOf(result)
    expect(times).toBe(3)
    expect(error).toMatchObject({ _tag: 'ServiceError', code: 'Broken', operation: 'DescribeThings' })
    expect(delaysOf(error)).toEqual([0, 25, 50])
    expect(error.attempts?.map(({ code, category, requestId, status }) => [code, category, requestId, status])).toEqual(
      [
        ['Broken', 'Internal', 'r-Broken', 200],
        ['NeverBegan', 'Unavailable', 'r-NeverBegan', 200],
        ['Broken', 'Internal', 'r-Broken', 200]
      ]
    )
    const start = Date.UTC(2025, 0, 1)
    expect(error.attempts?.map(({ startedAt }) => startedAt - start)).toEqual([0, 25, 75])
  })

  it('waits a random part of 1 s, then of 2 s, after throttles', async () => {
    const { result } = await runWith([failure('TooFast')])
    expect(delaysOf(leftOf(result))).toEqual([0, 500, 1_000])
  })

  it('never chooses a wait longer than 20 s', async () => {
    const { result } = await runWith([failure('TooFast')], {
      random: () => 0.999,
      deadlineMs: Infinity,
      retry: { maxAttempts: 9 }
    })
    expect(Math.max(...delaysOf(leftOf(result)))).toBe(19_980)
    expect(delaysOf(leftOf(result))).toHaveLength(9)
  })

  it('can be configured, even for no retry', async () => {
    const slow = await runWith([failure('Broken')], { retry: { transientBaseMs: 1_000, maxAttempts: 2 } })
    expect(delaysOf(leftOf(slow.result))).toEqual([0, 500])
    const never = await runWith([failure('Broken')], { retry: { maxAttempts: 1 } })
    expect(never.times).toBe(1)
  })

  it('stops at a success', async () => {
    const { result, times } = await runWith([failure('Broken'), success('there')])
    expect(times).toBe(2)
    expect(result).toEqual({ _tag: 'Right', right: { data: 'there', requestId: 'r-ok', status: 200 } })
  })

  it('does not change the error, whose body is not enumerable', async () => {
    const { result } = await runWith([failure('Broken')])
    const error = leftOf(result)
    expect((error as { readonly body?: string }).body).toBe(failure('Broken').body)
    expect(Object.keys(error)).not.toContain('body')
    const { operation: _, attempts: __, ...rest } = error
    expect(rest).toMatchObject({ ...categoryAdvice.Internal, classifiedBy: 'code', message: 'made up', details: {} })
    expect(CloudErrorCodec.decode(JSON.parse(JSON.stringify(error)))).toEqual({ _tag: 'Right', right: error })
  })

  it('has a single attempt on an error that is not retried', async () => {
    const { result } = await runWith([failure('NoSuchThing')])
    expect(leftOf(result).attempts).toHaveLength(1)
  })
})

describe('a response that cannot be decoded', () => {
  it('is not asked for again if the codec is wrong: the same data would not match it', async () => {
    const numbers = thing({ output: () => t.type({ count: t.number }) })
    const { result, times } = await runWith([success({ count: 'many' })], {}, numbers)
    expect(times).toBe(1)
    expect(leftOf(result)).toMatchObject({
      _tag: 'DecodeError',
      reason: 'codec',
      retry: 'permanent',
      fault: 'other',
      attempts: [{ category: 'Internal' }]
    })
  })

  it('is asked for again if it is not from the vendor', async () => {
    const page = { status: 200, headers: {}, body: '<html>' }
    const { result, times } = await runWith([page, success('there')])
    expect([times, result._tag]).toEqual([2, 'Right'])
    const changed = await runWith([page], {}, createThing)
    expect(changed.times).toBe(1)
    expect(leftOf(changed.result)).toMatchObject({ _tag: 'DecodeError', reason: 'unrecognized', replay: 'maybe' })
  })
})

describe('the wait that the server asks for', () => {
  it('is a minimum', async () => {
    const { clock, result } = await runWith([failure('TooFast', { 'retry-after': '20' }), success(1)], {
      random: () => 0
    })
    expect(result._tag).toBe('Right')
    expect(clock.now() - Date.UTC(2025, 0, 1)).toBe(20_000)
  })

  it('does not shorten a longer wait', async () => {
    const { clock } = await runWith([failure('TooFast', { 'retry-after': '1' }), success(1)], {
      retry: { throttlingBaseMs: 10_000 }
    })
    expect(clock.now() - Date.UTC(2025, 0, 1)).toBe(5_000)
  })

  it('applies to transient errors too', async () => {
    const { clock } = await runWith([{ status: 503, headers: { 'retry-after': '3' }, body: '' }, success(1)])
    expect(clock.now() - Date.UTC(2025, 0, 1)).toBe(3_000)
  })

  it('ends the retries if it is longer than a minute, and is on the error', async () => {
    const { clock, result, times } = await runWith([failure('TooFast', { 'retry-after': '61' })])
    expect(times).toBe(1)
    expect(leftOf(result)).toMatchObject({ code: 'TooFast', retryAfterMs: 61_000 })
    expect(clock.now()).toBe(Date.UTC(2025, 0, 1))
  })

  it('may be up to a minute', async () => {
    const { result } = await runWith([failure('TooFast', { 'retry-after': '60' }), success(1)])
    expect(result._tag).toBe('Right')
  })
})

describe('the budget', () => {
  const exhaust = async (step: Step, config: Parameters<typeof makeThings>[0] = {}) => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted(step)
    const client = makeThings({ clock, random: half, transport, ...config })
    const counts: number[] = []
    for (let call = 0; call < 60; call++) {
      const before = sent.length
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      await finish(clock, client.send(describeThings, {})())
      counts.push(sent.length - before)
    }
    return counts
  }

  it('pays for 35 retries after transient errors, then no more', async () => {
    const counts = await exhaust(failure('Broken'))
    expect(counts.reduce((sum, count) => sum + count - 1, 0)).toBe(35)
    expect(counts.at(-1)).toBe(1)
  })

  it('pays for 100 retries after throttles', async () => {
    const counts = await exhaust(failure('TooFast'))
    expect(counts.reduce((sum, count) => sum + count - 1, 0)).toBe(100)
  })

  it('can be shared by clients', async () => {
    const budget = makeRetryBudget(14)
    const first = await runWith([failure('Broken')], { retry: { budget } })
    const second = await runWith([failure('Broken')], { retry: { budget } })
    expect([first.times, second.times]).toEqual([2, 1])
    expect(leftOf(second.result).code).toBe('Broken')
  })

  it('gets back the cost of a retry that succeeds, and one token for a success without retries', async () => {
    const budget = makeRetryBudget(14)
    await runWith([failure('Broken'), success(1)], { retry: { budget } })
    expect(budget.take(14)).toBe(true)
    await runWith([success(1)], { retry: { budget } })
    expect([budget.take(1), budget.take(1)]).toEqual([true, false])
  })

  it('never exceeds its capacity', () => {
    const budget = makeRetryBudget(5)
    budget.give(100)
    expect([budget.take(5), budget.take(1)]).toEqual([true, false])
  })
})

describe('an abort', () => {
  it.each([0, 1, 20, 24.9])('%s ms into a backoff settles in the same turn and sends nothing more', async (moment) => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted(failure('Broken'))
    const controller = new AbortController()
    const client = makeThings({ clock, random: half, transport })
    const running = client.send(describeThings, {}, { signal: controller.signal })()
    await clock.advance(moment)
    expect([sent.length, clock.timers()]).toEqual([1, 1])

    controller.abort()
    // Promises settle before the next turn begins, so a call that ends in this turn wins the race.
    expect(await Promise.race([running, nextTurn('the next turn')])).toMatchObject({
      left: { _tag: 'TransportError', category: 'Cancelled', reason: 'aborted', attempts: [{ code: 'Broken' }] }
    })
    await clock.advance(1_000_000)
    expect(sent).toHaveLength(1)
    expect(clock.timers()).toBe(0)
  })

  it('before a call sends nothing, and says so', async () => {
    const { sent, transport } = scripted(success(1))
    const result = await makeThings({ transport }).send(describeThings, {}, { signal: AbortSignal.abort() })()
    expect(sent).toEqual([])
    expect(leftOf(result)).toMatchObject({ category: 'Cancelled', reason: 'aborted', replay: 'yes', attempts: [] })
  })

  it('during an exchange aborts the transport, and does not wait for one that ignores it', async () => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted('hangs')
    const signals: AbortSignal[] = []
    const controller = new AbortController()
    const client = makeThings({
      clock,
      transport: (request, signal) => {
        signals.push(signal)
        return transport(request)
      }
    })
    const running = client.send(createThing, {}, { signal: controller.signal })()
    await nextTurn()
    controller.abort()
    expect(leftOf(await running)).toMatchObject({ reason: 'aborted', replay: 'maybe', phase: 'receive' })
    expect([sent.length, signals[0]?.aborted, clock.timers()]).toEqual([1, true, 0])
    expect(signals[0]).toBeInstanceOf(AbortSignal)
  })

  it('leaves no listener on a signal that many calls share, and causes no warning', async () => {
    const warnings: Error[] = []
    const warn = (warning: Error): void => void warnings.push(warning)
    process.on('warning', warn)
    const { signal } = new AbortController()
    const { transport } = scripted(success(1))
    const client = makeThings({ transport })
    await Promise.all(Array.from({ length: 100 }, () => client.send(describeThings, {}, { signal })()))
    await nextTurn()
    process.off('warning', warn)
    expect(warnings).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('a wait that the server asks for', () => {
  it.each(['9999999999', '9'.repeat(30), 'Fri, 01 Jan 2100 00:00:00 GMT'])(
    'ends the retries if it is %s',
    async (wait) => {
      const { result, times } = await runWith([failure('TooFast', { 'retry-after': wait })])
      expect([times, leftOf(result).retryAfterMs ?? 0]).toMatchObject([1, expect.any(Number)])
      expect(leftOf(result).retryAfterMs).toBeGreaterThan(60_000)
    }
  )
})

describe('the budget of retries', () => {
  it('gets back what retries cost that were aborted in their wait', async () => {
    const clock = makeFakeClock()
    let tokens = 500
    const budget: RetryBudget = {
      take: (wanted) => {
        if (wanted > tokens) return false
        tokens -= wanted
        return true
      },
      give: (given) => void (tokens += given)
    }
    const { sent, transport } = scripted(failure('Broken'))
    const client = makeThings({ clock, transport, retry: { budget, transientBaseMs: 1_000 } })
    for (let call = 0; call < 40; call++) {
      const controller = new AbortController()
      const running = client.send(describeThings, {}, { signal: controller.signal })()
      // oxlint-disable-next-line no-await-in-loop -- it waits for its first retry
      for (let turn = 0; turn < 10; turn++) await nextTurn()
      controller.abort()
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      await running
    }
    expect([sent.length, tokens]).toEqual([40, 500])
  })
})

describe('a request that is sent again', () => {
  const reset = { rejects: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) }
  const refused = { rejects: Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' }) }
  const createWithToken = thing({ action: 'CreateThing', effect: 'unsafe', idempotencyToken: 'ClientToken' })

  it.each([
    ['an unsafe call after a 500', failure('Broken'), createThing, 1],
    ['an unsafe call after a gateway page', { status: 502, body: '<html>' }, createThing, 1],
    ['an unsafe call after a reset', reset, createThing, 1],
    ['an unsafe call after a throttle', failure('TooFast'), createThing, 3],
    ['an unsafe call after a refused connection', refused, createThing, 3],
    ['an unsafe call that certainly was not executed', failure('NeverBegan'), createThing, 3],
    ['an unsafe call with a token after a 500', failure('Broken'), createWithToken, 3],
    ['an unsafe call with a token after a reset', reset, createWithToken, 3],
    ['a read after a 500', failure('Broken'), describeThings, 3],
    ['a read after a reset', reset, describeThings, 3],
    ['an idempotent call after a reset', reset, thing({ effect: 'idempotent' }), 3],
    ['a read after a permanent error', failure('NoSuchThing'), describeThings, 1],
    ['a read after a conflict', failure('Busy'), describeThings, 1],
    ['a read after a response of unknown form', { status: 200, body: '{}' }, describeThings, 3]
  ] as const)('%s', async (_, step, operation, times) => {
    expect((await runWith([step], {}, operation)).times).toBe(times)
  })

  it('has a new signature and nonce, and the same idempotency token', async () => {
    const { sent } = await runWith([failure('TooFast')], {}, createWithToken)
    const of = (name: string): ReadonlySet<string | undefined> => new Set(sent.map(({ headers }) => headers[name]))
    expect(sent).toHaveLength(3)
    expect(of('authorization').size).toBe(3)
    expect(of('x-acs-signature-nonce').size).toBe(3)
    expect(of('x-acs-date').size).toBeGreaterThan(1)
    const tokens = sent.map(({ body }) => (JSON.parse(body) as { readonly ClientToken: string }).ClientToken)
    expect(new Set(tokens).size).toBe(1)
    expect(tokens[0]).toMatch(/^[\x21-\x7e]{16,64}$/)
  })

  it('keeps the token of the caller, or has a new one for each call', async () => {
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ transport })
    await client.send(createWithToken, { ClientToken: 'mine' })()
    const again = client.send(createWithToken, {})
    await again()
    await again()
    const [mine, first, second] = sent.map(
      ({ body }) => (JSON.parse(body) as { readonly ClientToken: string }).ClientToken
    )
    expect(mine).toBe('mine')
    expect(first).not.toBe(second)
  })

  it('is a conflict only if configured, and only if a repetition is safe', async () => {
    const retry = { conflict: true }
    const read = await runWith([failure('Busy')], { retry })
    expect(delaysOf(leftOf(read.result))).toEqual([0, 500, 1_000])
    expect((await runWith([failure('Busy')], { retry }, createThing)).times).toBe(1)
  })

  it('agrees with isRetryable of core for every category and effect', async () => {
    const codes = ['TooFast', 'Broken', 'NeverBegan', 'NoSuchThing', 'Busy', 'DryRunPassed']
    for (const code of codes) {
      for (const effect of ['read', 'idempotent', 'unsafe'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one call after another
        const { result, times } = await runWith([failure(code)], {}, thing({ effect }))
        expect([code, effect, times > 1]).toEqual([code, effect, isRetryable(leftOf(result), effect)])
      }
    }
  })
})

describe('the certainty that nothing was executed', () => {
  const refused = { rejects: Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' }) }

  it('covers all attempts, not only the last one', async () => {
    const token = thing({ action: 'CreateThing', effect: 'unsafe', idempotencyToken: 'ClientToken' })
    const doubtful = await runWith([failure('Broken'), refused], {}, token)
    expect(leftOf(doubtful.result)).toMatchObject({ phase: 'connect', replay: 'maybe', attempts: [{}, {}, {}] })
    const certain = await runWith([failure('TooFast'), refused], {}, token)
    expect(leftOf(certain.result)).toMatchObject({ phase: 'connect', replay: 'yes', attempts: [{}, {}, {}] })
  })

  it('is not stated by an abort after an attempt that may have been executed', async () => {
    const clock = makeFakeClock()
    const controller = new AbortController()
    const client = makeThings({ clock, random: half, transport: scripted(failure('Broken')).transport })
    const running = client.send(describeThings, {}, { signal: controller.signal })()
    await clock.advance(1)
    controller.abort()
    expect(leftOf(await running)).toMatchObject({ reason: 'aborted', replay: 'maybe' })
  })

  it('and the error stay if a retry gets no credentials or is not granted by the rate limiter', async () => {
    const turns: string[] = []
    const rateLimiter = {
      acquire: (key: string) => (turns.push(key) === 1 ? Promise.resolve() : new Promise(() => undefined))
    }
    const limited = await runWith([failure('NeverBegan')], { rateLimiter, deadlineMs: 1_000 }, createThing)
    expect(leftOf(limited.result)).toMatchObject({ code: 'NeverBegan', replay: 'yes', attempts: [{}] })
    expect([limited.times, limited.clock.now() - Date.UTC(2025, 0, 1)]).toEqual([1, 1_000])

    let asked = 0
    const credentials = async () => {
      asked++
      if (asked > 1) throw new Error('gone')
      return { accessKeyId: 'id', secretAccessKey: 'secret', expiration: Date.UTC(2025, 0, 1) }
    }
    // The provider is asked again, since a second has passed.
    const expired = await runWith([failure('Broken')], { credentials, retry: { transientBaseMs: 2_000 } })
    expect(leftOf(expired.result)).toMatchObject({ code: 'Broken', replay: 'maybe', attempts: [{}] })
  })
})

describe('a limit of time', () => {
  it('ends one attempt, after which a read is sent again', async () => {
    const { clock, result, times } = await runWith(['hangs', success(1)], { timeoutMs: 1_000 })
    expect([result._tag, times, clock.now() - Date.UTC(2025, 0, 1)]).toEqual(['Right', 2, 1_025])
  })

  it('says which of the two limits ended a call', async () => {
    const timeout = await runWith(['hangs'], { timeoutMs: 1_000 }, createThing)
    expect(leftOf(timeout.result)).toMatchObject({
      _tag: 'TransportError',
      category: 'DeadlineExceeded',
      reason: 'timeout',
      replay: 'maybe',
      message: 'No complete response from things.here-1.example within 1000 ms'
    })
    const deadline = await runWith(['hangs'], { timeoutMs: 1_000, deadlineMs: 900 })
    expect(leftOf(deadline.result)).toMatchObject({ reason: 'deadline', category: 'DeadlineExceeded' })
    expect([deadline.times, deadline.clock.now() - Date.UTC(2025, 0, 1)]).toEqual([1, 900])
  })

  it('includes the waits: one beyond the deadline does not start, and the error stays', async () => {
    const { clock, result } = await runWith([failure('TooFast', { 'retry-after': '30' })], { deadlineMs: 20_000 })
    expect(leftOf(result)).toMatchObject({ code: 'TooFast', category: 'Throttled', retryAfterMs: 30_000 })
    expect(clock.now()).toBe(Date.UTC(2025, 0, 1))
  })

  it('leaves each attempt the rest of the deadline', async () => {
    const { clock, result } = await runWith([failure('Broken'), 'hangs'], { timeoutMs: 1_000, deadlineMs: 1_000 })
    expect(leftOf(result)).toMatchObject({ reason: 'deadline', attempts: [{ code: 'Broken' }, { delayMs: 25 }] })
    expect(clock.now() - Date.UTC(2025, 0, 1)).toBe(1_000)
  })

  it('can be set for one call', async () => {
    const clock = makeFakeClock()
    const client = makeThings({ clock, transport: scripted('hangs').transport })
    const result = await finish(clock, client.send(createThing, {}, { timeoutMs: 7 })())
    expect([leftOf(result).message, clock.now() - Date.UTC(2025, 0, 1)]).toEqual([
      'No complete response from things.here-1.example within 7 ms',
      7
    ])
  })

  it.each([0, -1, Number.NaN])('must not be %s', async (timeoutMs) => {
    const result = await makeThings({ timeoutMs, transport: scripted(success(1)).transport }).send(describeThings, {})()
    expect(leftOf(result)).toMatchObject({ _tag: 'RequestError', reason: 'configuration', attempts: [] })
  })

  it('has the phase that the transport reports', async () => {
    const clock = makeFakeClock()
    const client = makeThings({
      clock,
      retry: { maxAttempts: 1 },
      transport: (_, signal) =>
        new Promise((__, reject) => {
          signal.addEventListener('abort', () => reject(transportFailure({ reason: 'aborted', phase: 'connect' })))
        })
    })
    const result = await finish(clock, client.send(createThing, {})())
    expect(leftOf(result)).toMatchObject({ reason: 'timeout', phase: 'connect', replay: 'yes' })
  })
})
