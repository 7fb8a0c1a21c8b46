import { describe, expect, expectTypeOf, it } from 'vitest'

import { causeOf, chainProviders, credentialFailure, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider, Credentials } from '@cloud-result/client'
import { fromEnvironmentVariables } from '@cloud-result/client/vendor'

import { finish, makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { createThing, describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const minute = 60_000
const numbered = (number: number, more: Partial<Credentials> = {}): Credentials => ({
  accessKeyId: `id-${number}`,
  secretAccessKey: 'secret',
  sessionToken: `token-${number}`,
  ...more
})

/** A provider that gives other credentials each time. */
const counting = (more: (number: number) => Partial<Credentials> = () => ({})) => {
  const calls: number[] = []
  const provider: CredentialProvider = async () => {
    calls.push(calls.length + 1)
    await nextTurn()
    return numbered(calls.length, more(calls.length))
  }
  return { calls, provider }
}

const acceptOnly = (token: string) =>
  scripted(({ headers }) => (headers['x-acs-security-token'] === token ? success(1) : failure('OldToken')))

describe('credentials', () => {
  it('are requested once for all calls', async () => {
    const { calls, provider } = counting()
    const client = makeThings({ credentials: provider, transport: acceptOnly('token-1').transport })
    await Promise.all(Array.from({ length: 20 }, () => client.send(describeThings, {})()))
    await client.send(describeThings, {})()
    expect(calls).toHaveLength(1)
  })

  it.each([
    ['none', undefined as never, 'The client has no credentials: pass credentials'],
    ['null', null as never, 'The client has no credentials: pass credentials'],
    ['an empty id', { accessKeyId: '', secretAccessKey: 'x' }, 'no accessKeyId'],
    ['no secret', { accessKeyId: 'x', secretAccessKey: undefined as never }, 'no secretAccessKey'],
    ['a line break', { accessKeyId: 'x', secretAccessKey: 'CANARY\n' }, 'secretAccessKey contains white space'],
    [
      "Tencent's names",
      { secretId: 'CANARY', secretKey: 'CANARY' } as never,
      'no accessKeyId: secretId is called accessKeyId here'
    ],
    [
      "Alibaba's name of the secret",
      { accessKeyId: 'x', accessKeySecret: 'CANARY' } as never,
      'no secretAccessKey: accessKeySecret is called secretAccessKey here'
    ],
    [
      "Alibaba's name of the token",
      { accessKeyId: 'x', secretAccessKey: 'x', securityToken: 'CANARY' } as never,
      'no sessionToken: securityToken is called sessionToken here'
    ],
    [
      'a broken token',
      { accessKeyId: 'x', secretAccessKey: 'x', sessionToken: 'CANARY é' },
      'sessionToken contains white space'
    ]
  ])('that are unusable end the call before anything is sent: %s', async (_, credentials, message) => {
    const { sent, transport } = scripted(success(1))
    const error = leftOf(await makeThings({ credentials, transport }).send(describeThings, {})())
    expect(error).toMatchObject({
      _tag: 'RequestError',
      category: 'Unauthenticated',
      reason: 'credentials',
      attempts: []
    })
    expect(error.message).toContain(message)
    expect(JSON.stringify(error)).not.toContain('CANARY')
    expect(sent).toEqual([])
  })

  it('that a provider fails to get are the error of the call, without its message', async () => {
    const thrown = new Error('CANARY')
    const failing: CredentialProvider = () => Promise.reject(thrown)
    const throwing: CredentialProvider = () => {
      throw thrown
    }
    for (const credentials of [failing, throwing]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await makeThings({ credentials }).send(describeThings, {})())
      expect(error).toMatchObject({ reason: 'credentials', message: 'The credential provider failed' })
      expect(JSON.stringify(error)).not.toContain('CANARY')
      expect(causeOf(error)).toBe(thrown)
    }
  })

  it('that are missing without a text for people are a failure of the provider', async () => {
    const credentials: CredentialProvider = () =>
      Promise.reject({ _tag: 'MissingCredentials', message: { a: 'CANARY' } })
    const error = leftOf(await makeThings({ credentials }).send(describeThings, {})())
    expect(error.message).toBe('The credential provider failed')
    expect(JSON.stringify(error)).not.toContain('CANARY')
  })

  it('that are unusable are not kept', async () => {
    let times = 0
    const credentials: CredentialProvider = async () => numbered(++times, times === 1 ? { secretAccessKey: '' } : {})
    const client = makeThings({ credentials, transport: scripted(success(1)).transport })
    expect((await client.send(describeThings, {})())._tag).toBe('Left')
    expect((await client.send(describeThings, {})())._tag).toBe('Right')
  })

  it('do not delay a call beyond its deadline or its abort', async () => {
    const clock = makeFakeClock()
    const client = makeThings({ clock, credentials: () => new Promise(() => undefined), deadlineMs: 500 })
    const running = client.send(createThing, {})()
    await clock.advance(500)
    expect(leftOf(await running)).toMatchObject({ reason: 'deadline', phase: 'connect', replay: 'yes', attempts: [] })

    const controller = new AbortController()
    const aborted = client.send(createThing, {}, { signal: controller.signal })()
    controller.abort()
    expect(leftOf(await aborted)).toMatchObject({ reason: 'aborted', replay: 'yes' })
  })

  it('are requested again if the provider has not answered for a minute, and its late answer is ignored', async () => {
    const clock = makeFakeClock()
    const late: ((credentials: Credentials) => void)[] = []
    let times = 0
    const credentials = (): Promise<Credentials> =>
      ++times === 1 ? new Promise((resolve) => late.push(resolve)) : Promise.resolve(numbered(times))
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ clock, credentials, transport, deadlineMs: 20_000 })
    const tags: string[] = []
    for (let call = 0; call < 4; call++) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      tags.push((await finish(clock, client.send(describeThings, {})()))._tag)
    }
    expect([tags, times]).toEqual([['Left', 'Left', 'Left', 'Right'], 2])
    late[0]?.(numbered(1))
    await clock.advance(1)
    await client.send(describeThings, {})()
    expect([times, new Set(sent.map(({ headers }) => headers['x-acs-security-token']))]).toEqual([
      2,
      new Set(['token-2'])
    ])
  })

  it('are requested again a second after the provider failed', async () => {
    const clock = makeFakeClock()
    let times = 0
    const credentials: CredentialProvider = async () => {
      times++
      if (times === 1) throw new Error('not yet')
      return numbered(1)
    }
    const client = makeThings({ clock, credentials, transport: scripted(success(1)).transport })
    for (let call = 0; call < 100; call++) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect((await client.send(describeThings, {})())._tag).toBe('Left')
    }
    expect(times).toBe(1)
    await clock.advance(1_000)
    expect((await client.send(describeThings, {})())._tag).toBe('Right')
  })
})

describe('what a provider states', () => {
  it.each([
    missingCredentials('The file has no profile: SecretKey=CANARYc2VjcmV0'),
    credentialFailure('The service answered {"SecretAccessKey":"CANARYc2VjcmV0"}')
  ])('is shown without secrets', async (stated) => {
    const credentials: CredentialProvider = async () => {
      throw stated
    }
    const { transport } = scripted(success(1))
    const error = leftOf(await makeThings({ credentials, transport }).send(describeThings, {})())
    expect(error.message).toContain('[redacted]')
    expect(error.message).not.toContain('CANARY')
  })
})

describe('a provider is not stormed', () => {
  const call100 = async (credentials: CredentialProvider, everyMs = 0, step: Step = success(1)) => {
    const clock = makeFakeClock()
    let asked = 0
    const { sent, transport } = scripted(step)
    const provider: CredentialProvider = () => (asked++, credentials())
    const client = makeThings({ clock, credentials: provider, transport, random: () => 0.5 })
    for (let call = 0; call < 100; call++) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      await finish(clock, client.send(describeThings, {})())
      // oxlint-disable-next-line no-await-in-loop -- a background renewal ends
      await clock.advance(everyMs)
    }
    return { asked, sent: sent.length }
  }

  const now = makeFakeClock().now()

  it.each([
    ['null', null, 1],
    ['an hour ahead in seconds', now / 1_000 + 3_600, 1],
    ['an hour ahead in seconds, as text', String(now / 1_000 + 3_600), 1],
    ['an hour ahead in milliseconds', now + 3_600_000, 1],
    ['an hour ahead in milliseconds, as text', String(now + 3_600_000), 1],
    ['a bigint', 5n, 1],
    ['a symbol', Symbol('s'), 1],
    ['an object', {}, 1],
    ['text that is no date', 'soon', 1],
    ['past', now - 1_000, 1],
    ['past in seconds', now / 1_000 - 1_000, 1],
    ['less than five minutes ahead', now + 200_000, 2]
  ])('by credentials whose expiration is %s', async (_, expiration, most) => {
    const { asked, sent } = await call100(async () => ({ ...numbered(1), expiration: expiration as never }))
    expect(asked).toBeLessThanOrEqual(most)
    expect(sent).toBe(100)
  })

  it('by renewals that bring nothing new', async () => {
    // 100 seconds, within the five minutes in which credentials are renewed.
    const { asked } = await call100(async () => ({ ...numbered(1), expiration: now + 290_000 }), 1_000)
    expect(asked).toBeLessThanOrEqual(12)
  })

  it('by a permanent error that looks like an expired token', async () => {
    let number = 0
    const { asked, sent } = await call100(async () => numbered(++number), 0, failure('OldToken'))
    expect([asked, sent]).toEqual([2, 101])
  })

  it('by a permanent error and a provider that has no others', async () => {
    const { asked, sent } = await call100(async () => numbered(1), 0, failure('OldToken'))
    expect([asked, sent]).toEqual([2, 100])
  })

  it('but asked at each rotation of credentials, also twice within a minute', async () => {
    let valid = 1
    const clock = makeFakeClock()
    const { sent, transport } = scripted(({ headers }) =>
      headers['x-acs-security-token'] === numbered(valid).sessionToken ? success(1) : failure('OldToken')
    )
    const client = makeThings({ clock, credentials: async () => numbered(valid), transport })
    for (valid = 1; valid <= 4; valid++) {
      // oxlint-disable-next-line no-await-in-loop -- one rotation after another
      expect((await finish(clock, client.send(describeThings, {})()))._tag).toBe('Right')
    }
    expect(sent).toHaveLength(7)
  })

  it('and is asked again a minute after a refresh that did not help', async () => {
    const { asked } = await call100(async () => numbered(1), 10_000, failure('OldToken'))
    // And once in the background, as all keys without an expiration.
    expect(asked).toBe(1 + 17 + 1)
  })
})

describe('credentials that expire', () => {
  const start = Date.UTC(2025, 0, 1)
  const lasting = (number: number): Partial<Credentials> => ({ expiration: new Date(start + number * 60 * minute) })

  const tokensOf = (sent: readonly { readonly headers: Readonly<Record<string, string>> }[]) =>
    sent.map(({ headers }) => headers['x-acs-security-token'])

  it('are renewed in the background five minutes before, while the old ones are used', async () => {
    const clock = makeFakeClock(start)
    const { calls, provider } = counting(lasting)
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ clock, credentials: provider, transport })
    await client.send(describeThings, {})()
    await clock.advance(54 * minute)
    await client.send(describeThings, {})()
    expect(calls).toHaveLength(1)
    await clock.advance(minute)
    await Promise.all([client.send(describeThings, {})(), client.send(describeThings, {})()])
    await nextTurn()
    await nextTurn()
    await client.send(describeThings, {})()
    expect(calls).toHaveLength(2)
    expect(tokensOf(sent)).toEqual(['token-1', 'token-1', 'token-1', 'token-1', 'token-2'])
  })

  it('are waited for when the old ones can no longer be used', async () => {
    const clock = makeFakeClock(start)
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ clock, credentials: counting(lasting).provider, transport })
    await client.send(describeThings, {})()
    await clock.advance(60 * minute - 9_000)
    await client.send(describeThings, {})()
    expect(tokensOf(sent)).toEqual(['token-1', 'token-2'])
  })

  it('are still used while their renewal fails, which is retried after a pause', async () => {
    const clock = makeFakeClock(start)
    let times = 0
    const credentials: CredentialProvider = async () => {
      times++
      if (times > 1) throw new Error('down')
      return numbered(1, lasting(1))
    }
    const client = makeThings({ clock, credentials, transport: scripted(success(1)).transport })
    await client.send(describeThings, {})()
    await clock.advance(56 * minute)
    for (const wait of [0, 1_000, 8_000, 2_000]) {
      await clock.advance(wait)
      expect((await client.send(describeThings, {})())._tag).toBe('Right')
    }
    expect(times).toBe(3)
  })

  it.each([start + 30 * minute, new Date(start + 30 * minute), '2025-01-01T00:30:00Z'])(
    'say when, as %s',
    async (expiration) => {
      const clock = makeFakeClock(start)
      const { calls, provider } = counting(() => ({ expiration }))
      const client = makeThings({ clock, credentials: provider, transport: scripted(success(1)).transport })
      await client.send(describeThings, {})()
      await clock.advance(30 * minute)
      await client.send(describeThings, {})()
      expect(calls).toHaveLength(2)
    }
  )

  it('at an unreadable time are used like those that do not expire', async () => {
    const clock = makeFakeClock(start)
    const { calls, provider } = counting(() => ({ expiration: 'soon' }))
    const client = makeThings({ clock, credentials: provider, transport: scripted(success(1)).transport })
    await client.send(describeThings, {})()
    await clock.advance(12 * minute)
    await client.send(describeThings, {})()
    expect(calls).toHaveLength(1)
    await clock.advance(3 * minute)
    await client.send(describeThings, {})()
    expect(calls).toHaveLength(2)
  })
})

describe('credentials that the vendor refuses as expired', () => {
  it('are replaced once for 20 parallel calls, which all succeed', async () => {
    const { calls, provider } = counting()
    const { sent, transport } = acceptOnly('token-2')
    const client = makeThings({ credentials: provider, transport })
    const results = await Promise.all(Array.from({ length: 20 }, () => client.send(createThing, {})()))
    expect(results.every(({ _tag }) => _tag === 'Right')).toBe(true)
    expect([calls.length, sent.length]).toEqual([2, 40])
  })

  it('are replaced once in a call', async () => {
    const { calls, provider } = counting()
    const { sent, transport } = acceptOnly('never')
    const error = leftOf(await makeThings({ credentials: provider, transport }).send(createThing, {})())
    expect([calls.length, sent.length, error.code, error.attempts?.length]).toEqual([2, 2, 'OldToken', 2])
  })

  it.each([
    ['the provider has no others', async () => numbered(1)],
    ['they came without a provider', numbered(1)]
  ] as const)('are not sent again when %s', async (_, credentials) => {
    const { sent, transport } = scripted(failure('OldToken'))
    const error = leftOf(await makeThings({ credentials, transport }).send(createThing, {})())
    expect([sent.length, error.code]).toEqual([1, 'OldToken'])
  })

  it('do not change the error if the provider fails or takes too long', async () => {
    const clock = makeFakeClock()
    for (const second of [() => Promise.reject(new Error('down')), () => new Promise<never>(() => undefined)]) {
      let times = 0
      const credentials: CredentialProvider = () => (times++ === 0 ? Promise.resolve(numbered(1)) : second())
      const client = makeThings({ clock, credentials, transport: scripted(failure('OldToken')).transport })
      const running = client.send(createThing, {})()
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      await clock.advance(120_000)
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect(leftOf(await running).code).toBe('OldToken')
    }
  })
})

describe('fromEnvironmentVariables', () => {
  const variables = [
    { accessKeyId: 'THINGS_ID', secretAccessKey: 'THINGS_KEY', sessionToken: ['THINGS_TOKEN', 'THINGS_SESSION'] },
    { accessKeyId: 'OLD_ID', secretAccessKey: 'OLD_KEY' }
  ]

  it.each([
    ['the first set', { THINGS_ID: 'a', THINGS_KEY: 'b', OLD_ID: 'c', OLD_KEY: 'd' }, 'a b undefined'],
    ['the next set', { OLD_ID: 'c', OLD_KEY: 'd', THINGS_TOKEN: 'of another set' }, 'c d undefined'],
    [
      'the next set, if one is not whole',
      { THINGS_ID: 'a', THINGS_KEY: '', OLD_ID: 'c', OLD_KEY: 'd' },
      'c d undefined'
    ],
    [
      'the first name of the token',
      { THINGS_ID: 'a', THINGS_KEY: 'b', THINGS_TOKEN: 't', THINGS_SESSION: 's' },
      'a b t'
    ],
    ['the next name of the token', { THINGS_ID: 'a', THINGS_KEY: 'b', THINGS_TOKEN: '', THINGS_SESSION: 's' }, 'a b s']
  ])('reads %s', async (_, environment, expected) => {
    const { accessKeyId, secretAccessKey, sessionToken } = await fromEnvironmentVariables(variables, environment)()
    expect(`${accessKeyId} ${secretAccessKey} ${sessionToken}`).toBe(expected)
  })

  it('names the variable that a begun set lacks', async () => {
    await expect(fromEnvironmentVariables(variables, { OLD_ID: 'c' })()).rejects.toEqual(
      missingCredentials('The environment variable OLD_KEY is not set')
    )
  })

  it('reads the variables of the process when it is called', async () => {
    const provider = fromEnvironmentVariables(variables)
    Object.assign(process.env, { THINGS_ID: 'late', THINGS_KEY: 'key' })
    try {
      expect(await provider()).toMatchObject({ accessKeyId: 'late' })
    } finally {
      delete process.env['THINGS_ID']
      delete process.env['THINGS_KEY']
    }
  })

  it('names the variables that are not set, also in the error of the call', async () => {
    const credentials = fromEnvironmentVariables(variables, {})
    const error = leftOf(await makeThings({ credentials }).send(describeThings, {})())
    expect(error).toMatchObject({
      category: 'Unauthenticated',
      reason: 'credentials',
      message: 'The environment variables THINGS_ID and THINGS_KEY are not set'
    })
  })
})

describe('chainProviders', () => {
  const nothing =
    (message: string): CredentialProvider =>
    () =>
      Promise.reject(missingCredentials(message))

  it('gives the first credentials it finds', async () => {
    const provider = chainProviders(
      nothing('no file'),
      async () => numbered(2),
      async () => numbered(3)
    )
    expect(await provider()).toEqual(numbered(2))
  })

  it('joins the messages of all providers if there are no credentials', async () => {
    await expect(chainProviders(nothing('no file'), nothing('no role'))()).rejects.toMatchObject({
      message: 'no file; no role'
    })
    await expect(chainProviders()()).rejects.toMatchObject({ _tag: 'MissingCredentials' })
  })

  it('stops at a provider that fails', async () => {
    const failed = new Error('the metadata service is down')
    const provider = chainProviders(
      () => Promise.reject(failed),
      async () => numbered(1)
    )
    await expect(provider()).rejects.toBe(failed)
  })

  it('makes a provider like any other', () => {
    expectTypeOf(chainProviders()).toEqualTypeOf<CredentialProvider>()
  })
})
