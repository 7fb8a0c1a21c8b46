import { inspect } from 'node:util'

import { describe, expect, it } from 'vitest'

import {
  causeOf,
  chainProviders,
  credentialFailure,
  isMissingCredentials,
  missingCredentials
} from '@cloud-result/client'
import type { ClientConfig, CredentialProvider, Credentials, WarningEvent } from '@cloud-result/client'

import { makeFakeClock, nextTurn } from './support/fake-clock.js'
import type { FakeClock } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const start = Date.UTC(2025, 0, 1)

/** A service that rotates credentials: new ones are there `leadMs` before the old ones expire. */
const rotating = (clock: FakeClock, { lifeMs = hour, leadMs = 10 * minute } = {}) => {
  let generation = 0
  let expiration = -Infinity
  const service = {
    asked: 0,
    isDown: false,
    generation: () => generation,
    provider: (async () => {
      service.asked++
      if (service.isDown) throw credentialFailure('the metadata service does not answer')
      if (clock.now() >= expiration - leadMs) {
        generation++
        expiration = clock.now() + lifeMs
      }
      const number = generation
      const until = expiration
      await nextTurn()
      return {
        accessKeyId: `id-${number}`,
        secretAccessKey: 'secret',
        sessionToken: `token-${number}`,
        expiration: until
      }
    }) as CredentialProvider,
    /** Accepts the credentials of the service until they expire. */
    transport: scripted(({ headers }) =>
      headers['x-acs-security-token'] === `token-${generation}` || clock.now() < expiration - lifeMs + leadMs
        ? success(1)
        : failure('OldToken')
    ).transport
  }
  return service
}

const makeClient = (clock: FakeClock, service: ReturnType<typeof rotating>, more: Partial<ClientConfig> = {}) =>
  makeThings({ clock, credentials: service.provider, transport: service.transport, ...more })

describe('credentials of a service that rotates them', () => {
  it('are asked for once by 1,000 first calls at the same time', async () => {
    const clock = makeFakeClock(start)
    const service = rotating(clock)
    const client = makeClient(clock, service)
    const results = await Promise.all(Array.from({ length: 1_000 }, () => client.send(describeThings, {})()))
    expect([results.filter(({ _tag }) => _tag === 'Right').length, service.asked]).toEqual([1_000, 1])
  })

  it('are asked for once by the first calls of several clients', async () => {
    const clock = makeFakeClock(start)
    const service = rotating(clock)
    const clients = Array.from({ length: 10 }, () => makeClient(clock, service))
    await Promise.all(clients.map((client) => client.send(describeThings, {})()))
    expect(service.asked).toBe(1)
    await makeClient(makeFakeClock(start), service).send(describeThings, {})()
    expect(service.asked).toBe(2)
  })

  it('fail no call of 10,000 through 5 rotations, with one question for each', async () => {
    const clock = makeFakeClock(start)
    const service = rotating(clock)
    const client = makeClient(clock, service)
    let rights = 0
    for (let batch = 0; batch < 1_000; batch++) {
      // oxlint-disable-next-line no-await-in-loop -- one batch after another
      const results = await Promise.all(Array.from({ length: 10 }, () => client.send(describeThings, {})()))
      rights += results.filter(({ _tag }) => _tag === 'Right').length
      // oxlint-disable-next-line no-await-in-loop -- the time between them
      await clock.advance((4.7 * hour) / 1_000)
    }
    expect([rights, service.generation()]).toEqual([10_000, 6])
    expect(service.asked).toBe(6)
  }, 60_000)

  it('are polled a few times if the service has new ones only just before the old ones expire', async () => {
    const clock = makeFakeClock(start)
    const service = rotating(clock, { leadMs: 30 * second })
    const client = makeClient(clock, service)
    let lefts = 0
    for (let call = 0; call < 2 * 720; call++) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      if ((await client.send(describeThings, {})())._tag === 'Left') lefts++
      // oxlint-disable-next-line no-await-in-loop -- the time between them
      await clock.advance(5 * second)
    }
    expect([lefts, service.generation()]).toEqual([0, 3])
    expect(service.asked).toBeLessThanOrEqual(3 + 2 * 5)
  })

  it('that live for less than the time of a renewal are renewed once in half of their life', async () => {
    const clock = makeFakeClock(start)
    const service = rotating(clock, { lifeMs: 2 * minute, leadMs: 2 * minute })
    const client = makeClient(clock, service)
    for (let call = 0; call < 600; call++) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect((await client.send(describeThings, {})())._tag).toBe('Right')
      // oxlint-disable-next-line no-await-in-loop -- the time between them
      await clock.advance(second)
    }
    expect(service.asked).toBeLessThanOrEqual(13)
  })

  it('fail no call while the service is down for ten minutes and they are valid, and a hook hears of it', async () => {
    const clock = makeFakeClock(start)
    const service = rotating(clock, { lifeMs: 14 * minute })
    const warnings: WarningEvent[] = []
    const client = makeClient(clock, service, { hooks: { onWarning: (event) => warnings.push(event) } })
    await client.send(describeThings, {})()
    await clock.advance(3.9 * minute)
    service.isDown = true
    for (let elapsed = 0; elapsed < 10 * minute; elapsed += second) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect((await client.send(describeThings, {})())._tag).toBe('Right')
      // oxlint-disable-next-line no-await-in-loop -- the time between them
      await clock.advance(second)
    }
    expect(service.asked).toBeLessThan(25)
    expect(warnings.length).toBeGreaterThan(3)
    expect(warnings[0]).toEqual({
      vendor: 'made-up',
      service: 'things',
      region: 'here-1',
      reason: 'renewal-failed',
      message: 'Credentials could not be renewed, and the old ones are used: the metadata service does not answer'
    })

    await clock.advance(minute)
    expect(leftOf(await client.send(describeThings, {})())).toMatchObject({ reason: 'credentials' })
    service.isDown = false
    await clock.advance(second)
    expect((await client.send(describeThings, {})())._tag).toBe('Right')
  })

  it('leave no timer running after a renewal', async () => {
    const clock = makeFakeClock(start)
    const service = rotating(clock)
    const client = makeClient(clock, service)
    await client.send(describeThings, {})()
    await clock.advance(56 * minute)
    await client.send(describeThings, {})()
    await nextTurn()
    expect([service.asked, clock.timers()]).toEqual([2, 0])
  })
})

describe('what no call waits for', () => {
  const unhandledIn = async (run: () => Promise<unknown>): Promise<readonly unknown[]> => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', note)
    await run()
    await nextTurn()
    await nextTurn()
    process.off('unhandledRejection', note)
    return unhandled
  }

  it('does not end the process if the source of randomness fails during a renewal', async () => {
    let fails = false
    const random = (): number => {
      if (fails) throw new Error('none')
      return 0
    }
    const clock = makeFakeClock(start)
    const service = rotating(clock, { leadMs: 0 })
    const client = makeClient(clock, service, { random })
    await client.send(describeThings, {})()
    await clock.advance(56 * minute)
    fails = true
    expect(await unhandledIn(() => client.send(describeThings, {})())).toEqual([])
    expect(service.asked).toBe(2)
  })

  it('does not end the process if a call is aborted as it asks for credentials, which then fail', async () => {
    let reads = 0
    const signal = {
      get aborted() {
        return reads++ > 0
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined
    }
    const client = makeThings({ credentials: () => Promise.reject(new Error('none')) })
    const call = async () => {
      expect(leftOf(await client.send(describeThings, {}, { signal })())).toMatchObject({ reason: 'aborted' })
    }
    expect(await unhandledIn(call)).toEqual([])
  })
})

describe('renewals of a fleet', () => {
  it('are spread over time', async () => {
    const renewedAfter = async (random: number): Promise<number> => {
      const clock = makeFakeClock(start)
      const service = rotating(clock)
      const client = makeClient(clock, service, { random: () => random })
      await client.send(describeThings, {})()
      for (let elapsed = 0; ; elapsed += second) {
        // oxlint-disable-next-line no-await-in-loop -- one call after another
        await client.send(describeThings, {})()
        if (service.asked === 2) return elapsed
        // oxlint-disable-next-line no-await-in-loop -- the time between them
        await clock.advance(second)
      }
    }
    expect([await renewedAfter(0), await renewedAfter(0.999)]).toEqual([55 * minute, 54.25 * minute + second])
  })
})

describe('keys that do not expire', () => {
  it('are replaced when the vendor refuses them, if the provider has others', async () => {
    let key = 'old'
    let asked = 0
    const credentials: CredentialProvider = async () => {
      asked++
      return { accessKeyId: key, secretAccessKey: 'secret' }
    }
    const { transport } = scripted(({ headers }) =>
      (headers['authorization'] ?? '').includes(`=${key},`) ? success(1) : failure('OldToken')
    )
    const client = makeThings({ credentials, transport })
    await client.send(describeThings, {})()
    key = 'new'
    const results = await Promise.all(Array.from({ length: 20 }, () => client.send(describeThings, {})()))
    expect([new Set(results.map(({ _tag }) => _tag)), asked]).toEqual([new Set(['Right']), 2])
  })
})

describe('what a provider knows of its client', () => {
  it('is the region, the transport and the clock', async () => {
    const clock = makeFakeClock(start)
    const { transport } = scripted(success(1))
    const contexts: unknown[] = []
    const credentials: CredentialProvider = async (context) => {
      contexts.push(context)
      return { accessKeyId: 'id', secretAccessKey: 'secret' }
    }
    await makeThings({ clock, transport, credentials: chainProviders(credentials) }).send(describeThings, {})()
    expect(contexts).toEqual([{ region: 'here-1', network: undefined, transport, clock, warn: expect.any(Function) }])
  })
})

describe('a provider that fails', () => {
  const cause = new Error('CANARY')
  const failing: CredentialProvider = () =>
    Promise.reject(credentialFailure('The file a.json, line 3, is not JSON', cause))

  it('ends the call with its message, and with its cause only in causeOf', async () => {
    const error = leftOf(await makeThings({ credentials: failing }).send(describeThings, {})())
    expect(error).toMatchObject({ reason: 'credentials', message: 'The file a.json, line 3, is not JSON' })
    const thrown = causeOf(error)
    expect(causeOf(thrown as object)).toBe(cause)
    expect(inspect([error, thrown], { depth: Infinity, showHidden: true })).not.toContain('CANARY')
  })

  it('ends a chain, which says what was asked before', async () => {
    const nothing: CredentialProvider = () => Promise.reject(missingCredentials('no variables'))
    const never: CredentialProvider = async (): Promise<Credentials> => expect.fail('was asked')
    const thrown: unknown = await chainProviders(nothing, failing, never)().catch((reason: unknown) => reason)
    expect(thrown).toMatchObject({
      _tag: 'CredentialFailure',
      message: 'The file a.json, line 3, is not JSON (before: no variables)'
    })
    expect([isMissingCredentials(thrown), causeOf(thrown as object)]).toEqual([false, cause])
  })

  it('is asked again by the next chain request, which begins with the first provider', async () => {
    const asked: string[] = []
    let isSet = false
    const environment: CredentialProvider = async () => {
      asked.push('environment')
      if (!isSet) throw missingCredentials('no variables')
      return { accessKeyId: 'id', secretAccessKey: 'secret' }
    }
    const role: CredentialProvider = async () => {
      asked.push('role')
      throw missingCredentials('no role')
    }
    const chain = chainProviders(environment, role)
    await expect(chain()).rejects.toMatchObject({ message: 'no variables; no role' })
    isSet = true
    expect(await chain()).toMatchObject({ accessKeyId: 'id' })
    expect(asked).toEqual(['environment', 'role', 'environment'])
  })
})
