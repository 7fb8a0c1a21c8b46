import { CloudErrorCodec, toError } from '@cloud-result/core'
import { describe, expect, it } from 'vitest'

import type { ClientConfig, Hooks } from '@cloud-result/client'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { createThing, describeThings, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const place = { region: 'here-1', host: 'things.here-1.example' }

const errorOf = async (step: Step, config: Partial<ClientConfig> = {}, operation = describeThings) => {
  const clock = makeFakeClock()
  const client = makeThings({ clock, random: () => 0.5, transport: scripted(step).transport, ...config })
  return leftOf(await finish(clock, client.send(operation, {})()))
}

describe('every error of a client says which region and which host', () => {
  const throwing = (): never => {
    throw new Error('x')
  }
  const cases: Readonly<Record<string, () => ReturnType<typeof errorOf>>> = {
    'the vendor’s': () => errorOf(failure('NoSuchThing')),
    'a page of a gateway': () => errorOf({ status: 502, body: '<html>' }),
    'a response of unknown form': () => errorOf({ status: 200, body: '[]' }),
    'a value that is no response': () => errorOf(() => 5 as never),
    'a broken connection': () => errorOf({ rejects: new Error('broken') }),
    'a timeout': () => errorOf('hangs'),
    'a response that is too large': () => errorOf(success('x'.repeat(100)), { maxResponseBytes: 10 }),
    'an invalid certificate': () => errorOf({ rejects: Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' }) }),
    'missing credentials': () => errorOf(success(1), { credentials: { accessKeyId: '', secretAccessKey: '' } }),
    'an invalid limit': () => errorOf(success(1), { timeoutMs: -1 }),
    'a codec that throws': () => errorOf(success(1), {}, thing({ output: throwing })),
    'a broken rate limiter': () => errorOf(success(1), { rateLimiter: { acquire: throwing } }),
    'a source of randomness that throws': () => errorOf(failure('Broken'), { random: throwing })
  }

  it.each(Object.entries(cases))('%s', async (_, make) => {
    const error = await make()
    expect(error).toMatchObject(place)
    expect(String(error)).toMatch(/\[(?:request [\w-]+, )?region here-1, host things\.here-1\.example\]$/)
    expect(toError(error).message).toBe(String(error))
    expect(CloudErrorCodec.decode(JSON.parse(JSON.stringify(error)))).toEqual({ _tag: 'Right', right: error })
  })

  it('of a wait, a dry run and pages', async () => {
    const clock = makeFakeClock()
    const client = makeThings({ clock, transport: scripted(success({ token: 't', items: [1] })).transport })
    const waits = [
      client.wait(describeThings, {}, () => false, { timeoutMs: 10 }),
      client.wait(describeThings, {}, () => false, { timeoutMs: -1 }),
      client.wait(describeThings, {}, (() => 'yes') as never),
      client.wait(describeThings, {}, undefined as never),
      client.wait(describeThings, {}, throwing),
      client.wait(
        describeThings,
        {},
        Object.assign(() => false, { hasFailed: () => true })
      )
    ]
    for (const wait of [...waits, client.dryRun(createThing as never, {})]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await finish(clock, wait() as Promise<never>))
      expect(error).toMatchObject(place)
      expect(String(error)).toContain('region here-1')
    }
    const paged = thing({ paging: { style: 'token', token: 'Token', next: ['token'], items: ['items'] } })
    const pages = []
    for await (const page of client.pages(paged, {})) pages.push(page)
    expect(pages.map(({ _tag }) => _tag)).toEqual(['Right', 'Right', 'Left'])
    expect(leftOf(pages[2] as never)).toMatchObject(place)
    expect(String(leftOf(pages[2] as never))).toContain('region here-1')
  })

  it('as they are configured, without what is not valid', async () => {
    const down: Step = { rejects: Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' }) }
    const elsewhere = await errorOf(down, { endpoint: 'https://Other.example:8443/' })
    expect(elsewhere).toMatchObject({ region: 'here-1', host: 'other.example:8443' })
    for (const endpoint of [
      'https://user:CANARY@other.example',
      'https://other.example/?key=CANARY',
      'https://other.example/CANARY',
      'https://other.example#CANARY',
      'http://CANARY.example'
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = await errorOf(success(1), { endpoint })
      expect(error).toMatchObject({ _tag: 'RequestError', reason: 'endpoint', region: 'here-1' })
      expect(error).not.toHaveProperty('host')
      expect(JSON.stringify(error) + String(error)).not.toContain('CANARY')
    }
    for (const region of [undefined, 5, 'https://CANARY', 'a b CANARY']) {
      const events: unknown[] = []
      const hooks: Hooks = { onResult: (event) => events.push(event) }
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = await errorOf(success(1), { region: region as never, hooks })
      expect(error).toMatchObject({ _tag: 'RequestError', reason: 'configuration' })
      expect(error).not.toHaveProperty('host')
      expect(error).not.toHaveProperty('region')
      expect(events).toMatchObject([{ region: '', host: '' }])
      expect(JSON.stringify([error, events])).not.toContain('CANARY')
    }
  })
})

describe('times are whole milliseconds', () => {
  it('in errors and events, whatever the clock and the random numbers are', async () => {
    const clock = makeFakeClock(1_767_225_600_558.0813)
    const events: object[] = []
    const add = (event: object) => events.push(event)
    const transport = scripted({ status: 429, body: '', headers: { 'retry-after': '1' } }, failure('Broken')).transport
    const client = makeThings({
      clock,
      transport,
      random: () => 0.123_456_789,
      hooks: { onAttempt: add, onRetry: add, onResult: add }
    })
    const error = leftOf(await finish(clock, client.send(describeThings, {})()))
    const numbers = JSON.stringify([error, events]).match(/(?<=(?:At|Ms)":)[^,}]+/g) ?? []
    expect(numbers.length).toBeGreaterThan(20)
    expect(numbers.filter((text) => !/^\d+$/.test(text))).toEqual([])
  })

  it('in the pauses of a wait', async () => {
    const pauses: number[] = []
    const clock = makeFakeClock()
    const sleep = (milliseconds: number, signal: AbortSignal) => {
      pauses.push(milliseconds)
      return clock.sleep(milliseconds, signal)
    }
    const client = makeThings({ clock: { ...clock, sleep }, transport: scripted(success(1)).transport })
    await finish(clock, client.wait(describeThings, {}, () => false, { timeoutMs: 50, delayMs: 1 })())
    expect(pauses.length).toBeGreaterThan(5)
    expect(pauses.filter((pause) => !Number.isInteger(pause))).toEqual([])
  })
})
