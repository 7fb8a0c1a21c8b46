import { condition, isCategory } from '@cloud-result/core'
import type { CloudError, Condition } from '@cloud-result/core'
import { describe, expect, it } from 'vitest'

import { causeOf, transportFailure } from '@cloud-result/client'
import type { ClientConfig, WaitOptions } from '@cloud-result/client'

import { finish, makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const isRunning = (data: unknown): boolean => (data as { readonly State: string }).State === 'RUNNING'
const pending = success({ State: 'PENDING' })
const running = success({ State: 'RUNNING' })

const waitWith = async (
  steps: readonly Step[],
  options: WaitOptions = {},
  config: Partial<ClientConfig> = {},
  until: Condition<unknown> = isRunning
) => {
  const clock = makeFakeClock()
  const start = clock.now()
  const { sent, transport } = scripted(...steps)
  const task = makeThings({ clock, transport, ...config }).wait(describeThings, {}, until, options)
  await nextTurn()
  expect(sent).toEqual([])
  const result = await finish(clock, task())
  return { result, sent, passed: clock.now() - start, clock }
}

describe('wait', () => {
  it('polls at once, and returns the success that meets the condition', async () => {
    const { passed, result, sent } = await waitWith([running])
    expect([sent.length, passed]).toEqual([1, 0])
    expect(result).toEqual({ _tag: 'Right', right: { data: { State: 'RUNNING' }, requestId: 'r-ok', status: 200 } })
  })

  it('polls again after 2 s, then after half as long again each time', async () => {
    const { passed, result, sent } = await waitWith([pending, pending, pending, running])
    expect([result._tag, sent.length, passed]).toEqual(['Right', 4, 2_000 + 3_000 + 4_500])
  })

  it('never pauses longer between two polls than configured', async () => {
    const { passed, sent } = await waitWith([pending, pending, pending, running], { delayMs: 10, maxDelayMs: 12 })
    expect([sent.length, passed]).toEqual([4, 10 + 12 + 12])
  })

  it('ends when its time is up, with the id of the last request but not its data', async () => {
    const { passed, result } = await waitWith([pending], { timeoutMs: 10_000 })
    expect(passed).toBe(10_000)
    expect(leftOf(result)).toEqual({
      _tag: 'TransportError',
      vendor: 'made-up',
      service: 'things',
      operation: 'DescribeThings',
      category: 'DeadlineExceeded',
      fault: 'server',
      retry: 'transient',
      replay: 'maybe',
      classifiedBy: 'transport',
      reason: 'deadline',
      phase: 'receive',
      requestId: 'r-ok',
      status: 200,
      code: undefined,
      message: 'Condition not met within 10000 ms (4 polls)',
      retryAfterMs: undefined,
      region: 'here-1',
      host: 'things.here-1.example'
    })
  })

  it('ends when its time is up, whenever a millisecond passes after a timer that fires too early', async () => {
    for (let ticksAt = 0; ticksAt < 60; ticksAt++) {
      let reads = 0
      const base = makeFakeClock()
      const clock = {
        now: () => base.now() + (reads++ < ticksAt ? 0 : 1),
        sleep: ((milliseconds, signal) => base.sleep(Math.max(1, milliseconds - 1), signal)) satisfies typeof base.sleep
      }
      const client = makeThings({ clock, transport: scripted(pending).transport })
      const options = { timeoutMs: 100, delayMs: 100 }
      // oxlint-disable-next-line no-await-in-loop -- one wait after another
      const result = await finish(base, client.wait(describeThings, {}, isRunning, options)())
      expect(leftOf(result)).toMatchObject({ category: 'DeadlineExceeded', reason: 'deadline' })
    }
  })

  it('interrupts a poll that takes too long', async () => {
    const { passed, result } = await waitWith([pending, 'hangs'], { timeoutMs: 5_000 })
    expect([leftOf(result).category, passed]).toEqual(['DeadlineExceeded', 5_000])
  })

  it('ends with the error of a call, after its own retries', async () => {
    const { result, sent } = await waitWith([pending, failure('NoSuchThing')])
    expect([leftOf(result).code, sent.length]).toEqual(['NoSuchThing', 2])
    const survived = await waitWith([pending, failure('Broken'), running])
    expect(survived.result._tag).toBe('Right')
  })

  it('ends if the condition can no longer be met', async () => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted(pending, success({ State: 'LAUNCH_FAILED' }))
    const isUp = condition(isRunning, {
      hasFailed: (data) => (data as { readonly State: string }).State === 'LAUNCH_FAILED'
    })
    const result = await finish(clock, makeThings({ clock, transport }).wait(describeThings, {}, isUp)())
    expect(leftOf(result)).toMatchObject({ category: 'FailedPrecondition', retry: 'permanent', requestId: 'r-ok' })
    expect(leftOf(result)).toHaveProperty('details', {})
    expect(sent).toHaveLength(2)
  })

  it('says why the condition can no longer be met, if the data does', async () => {
    const isUp = condition(isRunning, {
      hasFailed: () => true,
      failureDetails: (data) => ({
        State: (data as { readonly State: string }).State,
        Reason: undefined,
        Key: 'SecretKey=abcdefgh'
      })
    })
    const { transport } = scripted(success({ State: 'LAUNCH_FAILED' }))
    const error = leftOf(await makeThings({ transport }).wait(describeThings, {}, isUp)())
    expect(error).toHaveProperty('details', { State: 'LAUNCH_FAILED', Key: 'SecretKey=[redacted]' })
  })

  it('ends if the condition throws', async () => {
    const { sent, transport } = scripted(success({ Set: [] }))
    const thrown = new TypeError('CANARY')
    const failing = (): never => {
      throw thrown
    }
    for (const broken of [failing, condition(() => false, { hasFailed: failing })]) {
      // oxlint-disable-next-line no-await-in-loop -- one wait after another
      const error = leftOf(await makeThings({ transport }).wait(describeThings, {}, broken)())
      expect(error).toMatchObject({ _tag: 'DecodeError', category: 'Internal', retry: 'permanent', requestId: 'r-ok' })
      expect(causeOf(error)).toBe(thrown)
      expect(JSON.stringify(error)).not.toContain('CANARY')
    }
    expect(sent).toHaveLength(2)
  })

  it('ends in the same turn when the caller aborts', async () => {
    const clock = makeFakeClock()
    const controller = new AbortController()
    const { sent, transport } = scripted(pending)
    const options = { signal: controller.signal }
    const waiting = makeThings({ clock, transport }).wait(describeThings, {}, isRunning, options)()
    await clock.advance(1_000)
    controller.abort()
    expect(leftOf(await waiting)).toMatchObject({ category: 'Cancelled', reason: 'aborted', requestId: 'r-ok' })
    expect([sent.length, clock.timers()]).toEqual([1, 0])
  })

  it('pauses as configured after any number of polls', async () => {
    const { passed, result, sent } = await waitWith([...Array.from({ length: 2_000 }, () => pending), running], {
      delayMs: 0
    })
    expect([result._tag, sent.length, passed]).toEqual(['Right', 2_001, 0])
  })

  it.each([
    { timeoutMs: 0 },
    { timeoutMs: -1 },
    { timeoutMs: Number.NaN },
    { timeoutMs: '5' as never },
    { delayMs: '5' as never },
    { delayMs: -1 },
    { maxDelayMs: Number.NaN },
    { maxDelayMs: null as never }
  ])('refuses the options %j', async (options) => {
    const { sent, transport } = scripted(pending)
    expect(leftOf(await makeThings({ transport }).wait(describeThings, {}, isRunning, options)())).toMatchObject({
      _tag: 'RequestError',
      reason: 'configuration',
      message: 'timeoutMs must be a positive number of milliseconds; delayMs and maxDelayMs must be 0 or more'
    })
    expect(sent).toEqual([])
  })
})

describe('a poll that fails', () => {
  const throttled = failure('TooFast', { 'retry-after': '1' })
  const broken: Step = { status: 503, headers: {}, body: '' }
  const reset: Step = { rejects: transportFailure({ reason: 'network', phase: 'receive', code: 'ECONNRESET' }) }
  const once = { retry: { maxAttempts: 1 } }

  it.each([
    ['throttled', throttled],
    ['transient', failure('Broken')],
    ['without an envelope', broken],
    ['interrupted', reset]
  ])('goes on if the error is %s, even after all attempts of a poll', async (_, step) => {
    const { result, sent } = await waitWith([pending, step, step, step, step, step, step, running])
    expect([result._tag, sent.length]).toEqual(['Right', 8])
  })

  it('goes on if a poll reaches the deadline of the client, but not that of the wait', async () => {
    const { passed, result, sent } = await waitWith(['hangs', running], {}, { deadlineMs: 5_000 })
    expect([result._tag, sent.length, passed]).toEqual(['Right', 2, 5_000 + 2_000])
  })

  it('ends at its own time if the polls never succeed, and says why the last one failed', async () => {
    const { passed, result } = await waitWith([pending, broken], { timeoutMs: 10_000 }, once)
    expect(passed).toBe(10_000)
    expect(leftOf(result)).toMatchObject({
      _tag: 'TransportError',
      category: 'DeadlineExceeded',
      reason: 'deadline',
      requestId: undefined,
      status: 503,
      message:
        'Condition not met within 10000 ms (4 polls; the last one failed: Unavailable: HTTP 503: an empty body, not a response of made-up things)'
    })
    expect(causeOf(leftOf(result))).toMatchObject({ _tag: 'HttpError', category: 'Unavailable' })
  })

  it('has its code in the message, and its request id', async () => {
    const { result } = await waitWith([failure('Broken')], { timeoutMs: 10_000 }, once)
    expect(leftOf(result)).toMatchObject({
      requestId: 'r-Broken',
      status: 200,
      message: 'Condition not met within 10000 ms (4 polls; the last one failed: Internal (Broken): made up)'
    })
  })

  it('is not mentioned after a poll that succeeded', async () => {
    const { result } = await waitWith([broken, pending], { timeoutMs: 10_000 }, once)
    expect(leftOf(result).message).toBe('Condition not met within 10000 ms (4 polls)')
    expect(causeOf(leftOf(result))).toBeUndefined()
  })

  it('is followed by no poll sooner than the server asks', async () => {
    const slow = failure('TooFast', { 'retry-after': '40' })
    const { passed, result, sent } = await waitWith([slow, running], { timeoutMs: 120_000 }, once)
    expect([result._tag, sent.length, passed]).toEqual(['Right', 2, 40_000])
  })

  it('is the last one if the server asks for more time than is left, and the wait still ends in time', async () => {
    const slow = failure('TooFast', { 'retry-after': '3600' })
    const { passed, result, sent } = await waitWith([slow, running], { timeoutMs: 10_000 })
    expect([sent.length, passed]).toEqual([1, 10_000])
    expect(leftOf(result)).toMatchObject({
      category: 'DeadlineExceeded',
      reason: 'deadline',
      retryAfterMs: 3_600_000,
      message: 'Condition not met within 10000 ms (1 poll; the last one failed: Throttled (TooFast): made up)'
    })
  })

  it.each([
    ['permanent', failure('NoSuchThing')],
    ['a conflict', failure('Busy')],
    ['of credentials', failure('OldToken')],
    ['of the clock', failure('WrongTime')],
    ['too large', { rejects: transportFailure({ reason: 'too-large', phase: 'receive' }) }]
  ])('ends the wait if the error is %s', async (_, step) => {
    const { result, sent } = await waitWith([pending, step, running])
    expect([result._tag, sent.length]).toEqual(['Left', 2])
  })

  it('ends the wait at once if the caller aborts meanwhile', async () => {
    const clock = makeFakeClock()
    const controller = new AbortController()
    const { sent, transport } = scripted('hangs')
    const options = { signal: controller.signal }
    const waiting = makeThings({ clock, transport }).wait(describeThings, {}, isRunning, options)()
    await clock.advance(1_000)
    controller.abort()
    expect(leftOf(await waiting)).toMatchObject({ category: 'Cancelled', reason: 'aborted' })
    expect([sent.length, clock.timers()]).toEqual([1, 0])
  })

  it('ends the wait at once if the signal times out meanwhile, or in the pause', async () => {
    for (const step of ['hangs', pending, throttled] as const) {
      const clock = makeFakeClock()
      const controller = new AbortController()
      const { sent, transport } = scripted(step)
      const options = { signal: controller.signal }
      const waiting = makeThings({ clock, transport }).wait(describeThings, {}, isRunning, options)()
      // oxlint-disable-next-line no-await-in-loop -- one wait after another
      await clock.advance(500)
      controller.abort(new DOMException('CANARY', 'TimeoutError'))
      // oxlint-disable-next-line no-await-in-loop -- one wait after another
      expect(leftOf(await waiting)).toMatchObject({ category: 'DeadlineExceeded', reason: 'deadline' })
      expect([sent.length, clock.timers()]).toEqual([1, 0])
    }
  })
})

describe('an error that means "not yet"', () => {
  const missing = failure('NoSuchThing')
  const waitUntil = (steps: readonly Step[], isUp: Condition<unknown>, timeoutMs = 60_000) =>
    waitWith(steps, { timeoutMs }, {}, isUp)
  const isUp = condition(isRunning, { isNotYet: isCategory('NotFound') })

  it('is waited for', async () => {
    const { passed, result, sent } = await waitUntil([missing, missing, pending, running], isUp)
    expect([result._tag, sent.length, passed]).toEqual(['Right', 4, 2_000 + 3_000 + 4_500])
  })

  it('can be named by a plain function with the property', async () => {
    const plain = Object.assign((data: unknown) => isRunning(data), {
      isNotYet: ({ code }: CloudError) => code === 'NoSuchThing'
    })
    expect((await waitUntil([missing, running], plain)).result._tag).toBe('Right')
  })

  it('is in the message if it never ends', async () => {
    const { passed, result } = await waitUntil([missing], isUp, 10_000)
    expect(passed).toBe(10_000)
    expect(leftOf(result)).toMatchObject({
      category: 'DeadlineExceeded',
      requestId: 'r-NoSuchThing',
      message: 'Condition not met within 10000 ms (4 polls; the last one failed: NotFound (NoSuchThing): made up)'
    })
  })

  it('is not every error', async () => {
    const { result, sent } = await waitUntil([failure('OldToken'), running], isUp)
    expect([leftOf(result).code, sent.length]).toEqual(['OldToken', 1])
  })

  it('ends the wait if the function throws, or gives no boolean', async () => {
    const thrown = new Error('CANARY')
    const throwing = await waitUntil(
      [missing],
      condition(isRunning, {
        isNotYet: () => {
          throw thrown
        }
      })
    )
    expect(leftOf(throwing.result)).toMatchObject({ _tag: 'DecodeError', requestId: 'r-NoSuchThing' })
    expect(causeOf(leftOf(throwing.result))).toBe(thrown)
    const odd = await waitUntil([missing], condition(isRunning, { isNotYet: (() => 'yes') as never }))
    const nothing = await waitUntil([missing], condition(isRunning, { isNotYet: (() => undefined) as never }))
    expect(leftOf(nothing.result).message).toBe(
      'isNotYet of the condition returned undefined; it must return true or false'
    )
    expect(leftOf(odd.result)).toMatchObject({
      _tag: 'RequestError',
      requestId: 'r-NoSuchThing',
      message: 'isNotYet of the condition returned a string; it must return true or false'
    })
  })
})

describe('a condition that gives no boolean', () => {
  it.each<readonly [string, () => unknown]>([
    ['undefined', () => undefined],
    ['null', () => null],
    ['a number', () => 0],
    ['a number', () => 1],
    ['a string', () => ''],
    ['a string', () => 'RUNNING'],
    ['an object', () => ({})],
    ['an object', () => []],
    ['a promise', async () => true],
    ['a promise', () => Promise.reject(new Error('CANARY'))],
    // oxlint-disable-next-line unicorn/no-thenable -- that is what is tested
    ['a promise', () => ({ then: () => undefined })],
    ['a function', () => () => true]
  ])('is refused: %s', async (kind, odd) => {
    const { sent, transport } = scripted(running)
    const results = await Promise.all(
      [odd as never, condition(() => false, { hasFailed: odd as never })].map((each) =>
        makeThings({ transport }).wait(describeThings, {}, each)()
      )
    )
    const refused = {
      _tag: 'RequestError',
      category: 'InvalidArgument',
      reason: 'input',
      requestId: 'r-ok',
      status: 200
    }
    expect(results.map(leftOf)).toMatchObject([
      { ...refused, message: `The condition returned ${kind}; it must return true or false` },
      { ...refused, message: `hasFailed of the condition returned ${kind}; it must return true or false` }
    ])
    expect(JSON.stringify(results)).not.toContain('CANARY')
    expect(sent).toHaveLength(2)
    // A rejected promise that nothing handles would end the process.
    await nextTurn()
  })

  it.each([undefined, null, true, 'RUNNING', { hasFailed: () => true }])(
    'because it is no function is refused before anything is sent: %s',
    async (odd) => {
      const { sent, transport } = scripted(running)
      expect(leftOf(await makeThings({ transport }).wait(describeThings, {}, odd as never)())).toMatchObject({
        _tag: 'RequestError',
        reason: 'input',
        message: 'The condition must be a function that returns true or false'
      })
      expect(sent).toEqual([])
    }
  )
})

describe('the reason of a failed condition', () => {
  const failWith = async (failureDetails: unknown) => {
    const { transport } = scripted(success({ State: 'LAUNCH_FAILED' }))
    const isUp = Object.assign(() => false, { hasFailed: () => true, failureDetails }) as Condition<unknown>
    return leftOf(await makeThings({ transport }).wait(describeThings, {}, isUp)())
  }

  it('is in the message, too', async () => {
    const error = await failWith(() => ({ InstanceId: 'ins-1', LatestOperationErrorMsg: 'No address is free' }))
    expect(error.message).toBe(
      'The condition can no longer be met (InstanceId: ins-1, LatestOperationErrorMsg: No address is free)'
    )
    expect((await failWith(undefined)).message).toBe('The condition can no longer be met')
  })

  it('has no secrets, whoever made the condition, and only texts', async () => {
    const error = await failWith(() => ({ Why: 'SecretKey=abcdefgh', Code: 5, Empty: '', None: undefined, Null: null }))
    expect(error).toHaveProperty('details', { Why: 'SecretKey=[redacted]', Empty: '' })
    expect(error.message).toBe('The condition can no longer be met (Why: SecretKey=[redacted])')
  })

  it('is bounded in the message', async () => {
    const error = await failWith(() =>
      Object.fromEntries(Array.from({ length: 99 }, (_, n) => [`${n}`, 'x'.repeat(99)]))
    )
    expect(error.message?.length).toBeLessThanOrEqual(1_000)
  })

  it('may be missing', async () => {
    for (const nothing of [() => undefined, () => null, () => 'text']) {
      // oxlint-disable-next-line no-await-in-loop -- one wait after another
      expect(await failWith(nothing)).toMatchObject({ category: 'FailedPrecondition', details: {} })
    }
  })
})
