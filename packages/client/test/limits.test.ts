import { describe, expect, it } from 'vitest'

import { makeRateLimiter, makeRetryBudget } from '@cloud-result/client'
import type { ClientConfig } from '@cloud-result/client'

import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'

// The value of `Number(process.env.RETRIES)` if the variable is not set.
const none = Number.NaN

describe('a limit that is not a number', () => {
  it.each<readonly [string, Partial<ClientConfig>]>([
    ['maxResponseBytes', { maxResponseBytes: none }],
    ['maxResponseBytes', { maxResponseBytes: 0 }],
    ['retry.maxAttempts', { retry: { maxAttempts: none } }],
    ['retry.maxAttempts', { retry: { maxAttempts: '3' as never } }],
    ['retry.transientBaseMs', { retry: { transientBaseMs: none } }],
    ['retry.throttlingBaseMs', { retry: { throttlingBaseMs: -1 } }],
    ['retry.maxDelayMs', { retry: { maxDelayMs: none } }],
    ['retry.maxRetryAfterMs', { retry: { maxRetryAfterMs: none } }],
    ['retry.retryCost', { retry: { retryCost: none } }],
    ['retry.throttledCost', { retry: { throttledCost: -5 } }]
  ])('is refused, because it would not limit anything: %s', async (name, config) => {
    const { sent, transport } = scripted(failure('Broken'))
    expect(leftOf(await makeThings({ transport, ...config }).send(describeThings, {})())).toMatchObject({
      _tag: 'RequestError',
      reason: 'configuration',
      message: `The client's ${name} is not a number or is out of range`
    })
    expect(sent).toEqual([])
  })

  it('is not one that is undefined or infinite', async () => {
    const { transport } = scripted(success(1))
    const retry = { maxAttempts: undefined, maxDelayMs: Infinity, transientBaseMs: 0, conflict: true }
    const client = makeThings({ transport, maxResponseBytes: Infinity, retry })
    expect((await client.send(describeThings, {})())._tag).toBe('Right')
  })

  it('is refused in a wait, which would poll without a pause', async () => {
    const { sent, transport } = scripted(success(1))
    for (const options of [{ delayMs: none }, { delayMs: -1 }, { maxDelayMs: none }, { timeoutMs: none }]) {
      // oxlint-disable-next-line no-await-in-loop -- one wait after another
      const waited = await makeThings({ transport }).wait(describeThings, {}, () => false, options)()
      expect(leftOf(waited)).toMatchObject({ _tag: 'RequestError', reason: 'configuration' })
    }
    expect(sent).toEqual([])
  })

  it('makes a budget without tokens', () => {
    expect(makeRetryBudget(none).take(1)).toBe(false)
  })

  it.each([{ perSecond: none }, { perSecond: -1 }, { perSecond: 10, burst: none }])(
    'makes a rate limiter that rejects every request: %j',
    async (options) => {
      const turn = makeRateLimiter(options).acquire('k', new AbortController().signal)
      await expect(turn).rejects.toThrow(RangeError)
    }
  )
})
