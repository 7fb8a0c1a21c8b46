import { inspect } from 'node:util'

import type { HasDryRun, HasPages } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeRetryBudget, transportFailure } from '@cloud-result/client'
import type { ClientConfig, Clock } from '@cloud-result/client'
import { makeClient } from '@cloud-result/client/vendor'

import { finish, makeFakeClock } from './support/fake-clock.js'
import {
  credentials,
  describeThings,
  failure,
  makeThings,
  profile,
  scripted,
  success,
  thing
} from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const throwing = (): never => {
  throw new Error('CANARY')
}

// Throws from the given call on.
const throwingFrom = <A>(first: number, answer: () => A): (() => A) => {
  let calls = 0
  return () => (++calls < first ? answer() : throwing())
}

const getters = Object.defineProperties(
  {},
  Object.fromEntries(
    ['_tag', 'reason', 'phase', 'code', 'cause', 'status', 'syscall', 'errors'].map((name) => [name, { get: throwing }])
  )
)
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const anything: readonly unknown[] = [
  null,
  0,
  5,
  Number.NaN,
  1n,
  '',
  'text',
  true,
  Symbol('s'),
  {},
  [],
  [null],
  () => undefined,
  throwing,
  getters
]
const as = <A>(value: unknown): A => value as A
const real = makeFakeClock()
const clockWith = (changes: Partial<Clock>): Clock => ({ ...real, ...changes })

const fields =
  'region credentials endpoint transport fetch clock random timeoutMs deadlineMs maxResponseBytes retry hooks rateLimiter rateLimitKey'.split(
    ' '
  )

type Entry = readonly [name: string, config: Partial<ClientConfig>]
const entry = (name: string, config: unknown): Entry => [name, config as Partial<ClientConfig>]

const configs: readonly Entry[] = [
  ...fields.flatMap((field) => anything.map((value) => entry(`${field}: ${inspect(value)}`, { [field]: value }))),
  ...Object.keys({
    maxAttempts: 1,
    budget: 1,
    transientBaseMs: 1,
    retryCost: 1,
    throttledCost: 1,
    maxRetryAfterMs: 1
  }).flatMap((field) =>
    anything.map((value) => entry(`retry.${field}: ${inspect(value)}`, { retry: { [field]: value } }))
  ),
  ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiration'].flatMap((field) =>
    anything.flatMap((value) => [
      entry(`credentials.${field}: ${inspect(value)}`, { credentials: { ...credentials, [field]: value } }),
      entry(`a provider of ${field}: ${inspect(value)}`, {
        credentials: async () => ({ ...credentials, [field]: value })
      })
    ])
  ),
  ['a provider that throws', { credentials: throwing }],
  ['a provider of getters', { credentials: async () => as(getters) }],
  ['a provider of a revoked proxy', { credentials: async () => as(revoked()) }],
  ['a provider that rejects with a revoked proxy', { credentials: () => Promise.reject(revoked()) }],
  [
    'a provider that is missing a message',
    {
      credentials: () =>
        Promise.reject(
          as({
            _tag: 'MissingCredentials',
            get message() {
              return throwing()
            }
          })
        )
    }
  ],
  ...[1, 2, 3, 5, 8, 12].flatMap((first) => [
    entry(`now throws at call ${first}`, { clock: clockWith({ now: throwingFrom(first, real.now) }) }),
    entry(`random throws at call ${first}`, { random: throwingFrom(first, () => 0.5) })
  ]),
  ['now gives NaN', { clock: clockWith({ now: () => Number.NaN }) }],
  ['now gives a bigint', { clock: clockWith({ now: () => as(1n) }) }],
  ['sleep throws', { clock: clockWith({ sleep: throwing }) }],
  ['sleep rejects', { clock: clockWith({ sleep: () => Promise.reject(new Error('CANARY')) }) }],
  ['sleep gives nothing', { clock: clockWith({ sleep: () => as(undefined) }) }],
  ['a budget that throws', { retry: { budget: { take: throwing, give: throwing } } }],
  ['a budget that throws when it gets tokens', { retry: { budget: { ...makeRetryBudget(), give: throwing } } }],
  ['a rate limiter that throws', { rateLimiter: { acquire: throwing } }],
  ['a rate limiter that gives nothing', { rateLimiter: { acquire: () => as(undefined) } }],
  ['a rateLimitKey that throws', { rateLimiter: { acquire: async () => undefined }, rateLimitKey: throwing }],
  ['hooks that throw', { hooks: { onAttempt: throwing, onRetry: throwing, onResult: throwing } }],
  ['hooks that reject', { hooks: { onResult: () => Promise.reject(new Error('CANARY')) } }],
  ['hooks of getters', { hooks: as(Object.defineProperty({}, 'onAttempt', { get: throwing })) }],
  ['a transport that throws', { transport: throwing }],
  ...anything.flatMap((value) => [
    entry(`a transport that gives ${inspect(value)}`, { transport: () => as(value) }),
    entry(`a transport that resolves with ${inspect(value)}`, { transport: async () => as(value) }),
    entry(`a transport that rejects with ${inspect(value)}`, { transport: () => Promise.reject(value) }),
    entry(`a transport that fails with the code and status ${inspect(value)}`, {
      transport: () =>
        Promise.reject(transportFailure({ reason: 'network', phase: 'send', code: as(value), status: as(value) }))
    })
  ]),
  ['a transport that rejects with a revoked proxy', { transport: () => Promise.reject(revoked()) }],
  ['a transport that resolves with a revoked proxy', { transport: async () => as(revoked()) }]
]

const steps: readonly (readonly [string, readonly Step[]])[] = [
  ['after a success', [success(1)]],
  [
    'after failures',
    [failure('Broken'), failure('OldToken'), failure('WrongTime', { date: new Date(0).toUTCString() }), success(1)]
  ]
]

/** Makes two calls, since the second one uses what the first one left behind, and gives what is wrong with their results. */
const problemsOf = async (
  config: Partial<ClientConfig>,
  script: readonly Step[],
  options?: object
): Promise<readonly string[]> => {
  const clock = config.clock === undefined ? makeFakeClock() : real
  const client = makeThings({ clock, transport: scripted(...script).transport, ...config })
  const problems: string[] = []
  for (let call = 0; call < 2; call++) {
    // oxlint-disable-next-line no-await-in-loop -- one call after another
    const result = await finish(clock, client.send(describeThings, {}, options)())
    if (inspect(result, { depth: 9, showHidden: true }).includes('CANARY')) problems.push('it shows what was thrown')
    if (result._tag === 'Left' && result.left.vendor !== 'made-up') problems.push('it is no error')
  }
  return problems
}

describe('a call settles', () => {
  for (const [when, script] of steps) {
    it.each(configs)(`${when}, with %s`, async (_, config) => {
      expect(await problemsOf(config, script)).toEqual([])
    })
  }

  it.each(
    ['signal', 'timeoutMs', 'deadlineMs'].flatMap((field) =>
      [...anything, revoked()].map((value, index) => [`${field} ${index}`, { [field]: value }] as const)
    )
  )('with the option %s', async (_, options) => {
    expect(await problemsOf({}, [success(1)], options)).toEqual([])
  })

  it.each([[null], [5], ['text']])('with the options %s', async (options) => {
    expect(await problemsOf({}, [success(1)], as(options))).toEqual([])
  })

  it('with a codec that throws', async () => {
    const result = await makeThings(scripted(success(1))).send(thing({ output: throwing }), {})()
    expect(result).toMatchObject({ _tag: 'Left', left: { _tag: 'RequestError' } })
  })

  it.each([
    ['a revoked proxy', revoked()],
    ['an action that is no text', { ...describeThings, action: { toString: throwing } }]
  ])('with an operation that cannot be read: %s', async (_, unreadable) => {
    const client = makeThings(scripted(success(1)))
    const operation: typeof describeThings & HasDryRun & HasPages = as(unreadable)
    const results = await Promise.all([
      client.run(operation, {}),
      client.send(operation, {})(),
      client.call(as(unreadable), t.unknown)(),
      client.collect(operation, {}, { limit: 1 })(),
      client.wait(operation, {}, () => true)(),
      client.dryRun(operation, {})()
    ])
    for (const result of results) expect(result).toMatchObject({ _tag: 'Left', left: { _tag: 'RequestError' } })
    expect(inspect(results, { depth: 9 })).not.toContain('CANARY')
  })

  it('with the error that came before, if the clock fails after it', async () => {
    const clock = clockWith({ now: throwingFrom(9, real.now) })
    const result = await makeThings({ clock, ...scripted(failure('NoSuchThing')) }).send(describeThings, {})()
    expect(result).toMatchObject({ _tag: 'Left' })
  })
})

describe('makeClient never throws', () => {
  it.each([...anything, undefined].map((value, index) => [index, value] as const))(
    'on configuration %i',
    async (_, config) => {
      const result = await makeClient(profile, as(config)).send(describeThings, {})()
      expect(result).toMatchObject({ _tag: 'Left', left: { _tag: 'RequestError', replay: 'yes' } })
    }
  )
})

describe('a call whose clock cannot sleep', () => {
  it('ends at its limits', async () => {
    const clock: Clock = { now: Date.now, sleep: () => Promise.reject(new Error('no timers')) }
    const result = await makeThings({ clock, ...scripted('hangs') }).send(describeThings, {}, { deadlineMs: 100 })()
    expect(result).toMatchObject({ _tag: 'Left', left: { _tag: 'TransportError', category: 'DeadlineExceeded' } })
  })
})
