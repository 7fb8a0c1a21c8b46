import { condition } from '@cloud-result/core'
import { describe, expect, it } from 'vitest'

import { causeOf } from '@cloud-result/client'

import { finish, makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const isRunning = (data: unknown): boolean => (data as { readonly State: string }).State === 'RUNNING'
const pending = success({ State: 'PENDING' })
const running = success({ State: 'RUNNING' })

const waitWith = async (steps: readonly Step[], options: Parameters<ReturnType<typeof makeThings>['wait']>[3] = {}) => {
  const clock = makeFakeClock()
  const start = clock.now()
  const { sent, transport } = scripted(...steps)
  const task = makeThings({ clock, transport }).wait(describeThings, {}, isRunning, options)
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
      retryAfterMs: undefined
    })
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
    const isUp = condition(isRunning, (data) => (data as { readonly State: string }).State === 'LAUNCH_FAILED')
    const result = await finish(clock, makeThings({ clock, transport }).wait(describeThings, {}, isUp)())
    expect(leftOf(result)).toMatchObject({ category: 'FailedPrecondition', retry: 'permanent', requestId: 'r-ok' })
    expect(leftOf(result)).toHaveProperty('details', {})
    expect(sent).toHaveLength(2)
  })

  it('says why the condition can no longer be met, if the data does', async () => {
    const isUp = condition(
      isRunning,
      () => true,
      (data) => ({ State: (data as { readonly State: string }).State, Reason: undefined, Key: 'SecretKey=abcdefgh' })
    )
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
    for (const broken of [failing, condition(() => false, failing)]) {
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
})
