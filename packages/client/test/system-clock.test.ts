import { afterEach, describe, expect, it, vi } from 'vitest'

import { systemClock } from '@cloud-result/client'

import { leftOf } from './support/left-of.js'
import { createThing, describeThings, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'

afterEach(() => {
  vi.useRealTimers()
})

describe('systemClock', () => {
  it('uses the timers of the host, including the fake ones of a test runner', async () => {
    vi.useFakeTimers({ now: 5_000 })
    expect(systemClock.now()).toBe(5_000)
    const woken: string[] = []
    const { signal } = new AbortController()
    void systemClock.sleep(100, signal).then(() => woken.push('first'))
    void systemClock.sleep(2 ** 40, signal).then(() => woken.push('second'))
    await vi.advanceTimersByTimeAsync(99)
    expect(woken).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(woken).toEqual(['first'])
    await vi.advanceTimersByTimeAsync(2 ** 31)
    expect(woken).toEqual(['first', 'second'])
  })

  it('resolves at once and keeps no timer when the signal aborts', async () => {
    vi.useFakeTimers()
    const controller = new AbortController()
    const sleeping = systemClock.sleep(1_000_000, controller.signal)
    expect(vi.getTimerCount()).toBe(1)
    controller.abort()
    await sleeping
    await systemClock.sleep(1_000_000, controller.signal)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is the default clock of a client', async () => {
    vi.useFakeTimers()
    const retried = makeThings({ random: () => 0.5, transport: scripted(failure('Broken'), success(1)).transport })
    const running = retried.send(describeThings, {})()
    await vi.advanceTimersByTimeAsync(25)
    expect((await running)._tag).toBe('Right')

    const hanging = makeThings({ transport: scripted('hangs').transport }).send(createThing, {})()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(leftOf(await hanging)).toMatchObject({ reason: 'timeout' })
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the randomness of a client', () => {
  it('makes tokens of 32 digits that do not repeat, with and without the cryptography of the host', async () => {
    const tokens = async (): Promise<readonly (string | undefined)[]> => {
      const { sent, transport } = scripted(success(1))
      const client = makeThings({ transport })
      await Promise.all(Array.from({ length: 100 }, () => client.send(describeThings, {})()))
      return sent.map(({ headers }) => headers['x-acs-signature-nonce'])
    }
    const all = [...(await tokens())]
    vi.stubGlobal('crypto', undefined)
    all.push(...(await tokens()))
    vi.unstubAllGlobals()
    expect(all.every((token) => /^[0-9a-f]{32}$/.test(token ?? ''))).toBe(true)
    expect(new Set(all).size).toBe(200)
  })

  it('repeats no nonce and no idempotency token, whatever `random` of a configuration gives', async () => {
    const createWithToken = thing({ action: 'CreateThing', effect: 'unsafe', idempotencyToken: 'ClientToken' })
    const { sent, transport } = scripted(success(1))
    const configs = [() => 0.5, () => 0.5, () => 0, () => Number.NaN].map((random) => ({ transport, random }))
    for (const client of configs.map(makeThings)) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      for (let call = 0; call < 5; call++) await client.send(createWithToken, {})()
    }
    const tokens = sent.map(({ body }) => (JSON.parse(body) as { readonly ClientToken: string }).ClientToken)
    const nonces = sent.map(({ headers }) => headers['x-acs-signature-nonce'])
    expect(new Set([...tokens, ...nonces]).size).toBe(40)
  })
})
