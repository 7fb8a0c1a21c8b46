import { describe, expect, it } from 'vitest'

import { makeRateLimiter, transportFailure } from '@cloud-result/client'
import type { ClientConfig } from '@cloud-result/client'

import { makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { createThing, describeThings, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'

// What `AbortSignal.timeout` does when its time is up.
const timeoutError = () => new DOMException('The operation was aborted due to timeout', 'TimeoutError')

describe('a signal that times out', () => {
  const deadline = {
    _tag: 'TransportError',
    category: 'DeadlineExceeded',
    reason: 'deadline',
    message: 'The signal of the call timed out'
  }

  it('before the call', async () => {
    const { sent, transport } = scripted(success(1))
    const signal = AbortSignal.abort(timeoutError())
    const error = leftOf(await makeThings({ transport }).send(createThing, {}, { signal })())
    expect(error).toMatchObject({ ...deadline, replay: 'yes', attempts: [] })
    expect(sent).toEqual([])
  })

  it.each<readonly [string, Partial<ClientConfig>, object]>([
    ['during an exchange', { transport: scripted('hangs').transport }, { phase: 'receive', replay: 'maybe' }],
    [
      'while connecting',
      {
        transport: (_, signal) =>
          new Promise((__, reject) => {
            signal.addEventListener('abort', () => reject(transportFailure({ reason: 'aborted', phase: 'connect' })))
          })
      },
      { phase: 'connect', replay: 'yes' }
    ],
    [
      'during the wait for a retry',
      { transport: scripted(failure('TooFast', { 'retry-after': '30' })).transport },
      { attempts: [{ code: 'TooFast' }] }
    ],
    ['during the wait for credentials', { credentials: () => new Promise(() => undefined) }, { replay: 'yes' }],
    [
      'during the wait for the rate limiter',
      { rateLimiter: { acquire: () => new Promise(() => undefined) } },
      { replay: 'yes' }
    ],
    ['during the wait for a token', { rateLimiter: makeRateLimiter({ perSecond: 0.001, burst: 1 }) }, {}]
  ])('%s ends the call with DeadlineExceeded', async (_, config, expected) => {
    const clock = makeFakeClock()
    const controller = new AbortController()
    const client = makeThings({ clock, transport: scripted('hangs').transport, ...config })
    const running = client.send(describeThings, {}, { signal: controller.signal })()
    await nextTurn()
    controller.abort(timeoutError())
    expect(leftOf(await running)).toMatchObject({ ...deadline, ...expected })
    expect(clock.timers()).toBe(0)
  })

  it('during the refresh of credentials ends the call with DeadlineExceeded', async () => {
    const controller = new AbortController()
    let calls = 0
    const credentials = { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' }
    const client = makeThings({
      transport: scripted(failure('OldToken')).transport,
      credentials: () => (calls++ === 0 ? Promise.resolve(credentials) : new Promise(() => undefined))
    })
    const running = client.send(describeThings, {}, { signal: controller.signal })()
    await nextTurn()
    controller.abort(timeoutError())
    expect(leftOf(await running)).toMatchObject(deadline)
  })

  it('in pages and in waits', async () => {
    const signal = AbortSignal.abort(timeoutError())
    const client = makeThings({ transport: scripted(success(1)).transport })
    const listThings = thing({ paging: { style: 'token', token: 'Next', next: ['Next'], items: ['Set'] } })
    for await (const page of client.pages(listThings, {}, { signal })) expect(leftOf(page)).toMatchObject(deadline)
    expect(leftOf(await client.collect(listThings, {}, { signal, limit: 1 })())).toMatchObject(deadline)
    expect(leftOf(await client.wait(describeThings, {}, () => true, { signal })())).toMatchObject(deadline)
  })

  it('as one of several signals', async () => {
    const controller = new AbortController()
    const signal = AbortSignal.any([controller.signal, new AbortController().signal])
    const running = makeThings({ transport: scripted('hangs').transport }).send(describeThings, {}, { signal })()
    await nextTurn()
    controller.abort(timeoutError())
    expect(leftOf(await running)).toMatchObject(deadline)
  })
})

describe('a signal that aborts for another reason', () => {
  const throwing = {
    get name(): string {
      throw new Error('CANARY')
    }
  }

  it.each([
    ['nothing', undefined],
    ['a text', 'TimeoutError'],
    ['an error of another name', new Error('TimeoutError')],
    ['null', null],
    ['an object with a getter that throws', throwing]
  ])('cancels: %s', async (_, reason) => {
    const signal = AbortSignal.abort(reason)
    const error = leftOf(
      await makeThings({ transport: scripted(success(1)).transport }).send(createThing, {}, { signal })()
    )
    expect(error).toMatchObject({ category: 'Cancelled', reason: 'aborted', message: 'The caller aborted the call' })
  })

  it('cancels if the signal has no reason', async () => {
    const signal = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined }
    const error = leftOf(await makeThings().send(createThing, {}, { signal })())
    expect(error).toMatchObject({ category: 'Cancelled', reason: 'aborted' })
  })
})
