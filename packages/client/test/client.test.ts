import { inspect } from 'node:util'

import { right } from '@cloud-result/core'
import type { CloudError, HasDryRun, DryRun, Operation, Result, Success } from '@cloud-result/core'
import { closedObject } from '@cloud-result/core/vendor'
import type { ReaderTaskEither } from 'fp-ts/lib/ReaderTaskEither.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { sendReader } from '@cloud-result/client'
import type { Client } from '@cloud-result/client'
import { makeClient } from '@cloud-result/client/vendor'

import { finish, makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import {
  createThing,
  credentials,
  describeThings,
  failure,
  makeThings,
  profile,
  scripted,
  success,
  thing
} from './support/made-up-vendor.js'

interface Filter {
  readonly Name: string
}
interface Input {
  readonly Limit: number
  readonly Filters?: readonly Filter[]
}
const FilterCodec = closedObject<Filter>({ Name: t.string }, {}, 'Filter')
const typed: Operation<Input, { readonly Count: number }, 'NoSuchThing' | 'TooFast', 'made-up-things'> & HasDryRun = {
  product: 'made-up-things',
  action: 'ListThings',
  version: '2025-01-01',
  effect: 'read',
  input: () => closedObject<Input>({ Limit: t.number }, { Filters: t.readonlyArray(FilterCodec) }, 'ListThingsInput'),
  output: () => t.type({ Count: t.number }),
  dryRun: 'DryRun'
}
const offsetPaging = { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['Set'] } as const

describe('send', () => {
  it('does nothing before it is run, and makes a new call each time it is run', async () => {
    const { sent, transport } = scripted(success({ Count: 1 }))
    const task = makeThings({ transport }).send(typed, { Limit: 1 })
    await nextTurn()
    expect(sent).toEqual([])
    expect(await task()).toEqual(right({ data: { Count: 1 }, requestId: 'r-ok', status: 200 }))
    await task()
    expect(sent).toHaveLength(2)
  })

  it('sends the signed request of the profile to the endpoint of the region', async () => {
    const { sent, transport } = scripted(success({ Count: 1 }))
    await makeThings({ transport }).send(typed, { Limit: 1 })()
    expect(sent[0]).toMatchObject({
      method: 'POST',
      url: 'https://things.here-1.example/',
      body: '{"Limit":1}',
      maxResponseBytes: 32 * 1024 * 1024,
      headers: { 'x-acs-action': 'ListThings', 'x-acs-version': '2025-01-01', region: 'here-1' }
    })
    expect(sent[0]?.headers['authorization']).toMatch(
      /^ACS3-HMAC-SHA256 Credential=AKIDCANARYID,SignedHeaders=.+,Signature=[0-9a-f]{64}$/
    )
  })

  it.each([
    [{}, 'Limit', 'number'],
    [{ Limit: '1' }, 'Limit', 'number'],
    [{ Limit: 1, Filters: [{ Name: 'a' }, { Nmae: 'b' }] }, 'Filters.1.Nmae', 'no such field'],
    [{ Limit: 1, Offset: 2 }, 'Offset', 'no such field'],
    [null, '', 'ListThingsInput'],
    ['CANARY', '', 'ListThingsInput']
  ])('refuses the input %j with its path', async (input, path, expected) => {
    const { sent, transport } = scripted(success(1))
    const error = leftOf(await makeThings({ transport }).send(typed, input as never)())
    expect(error).toMatchObject({
      _tag: 'RequestError',
      category: 'InvalidArgument',
      reason: 'input',
      operation: 'ListThings',
      replay: 'yes',
      retry: 'permanent',
      attempts: []
    })
    expect(error._tag === 'RequestError' ? error.issues : []).toContainEqual({ path, expected })
    expect(JSON.stringify(error)).not.toContain('CANARY')
    expect(sent).toEqual([])
  })

  it('refuses an input with a getter that throws, or that cannot be written', async () => {
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ transport })
    const throwing = {
      get Limit(): number {
        throw new Error('CANARY')
      }
    }
    expect(leftOf(await client.send(typed, throwing)())).toMatchObject({ reason: 'input' })
    const big = leftOf(await client.send(createThing, { Size: 1n })())
    expect(big).toMatchObject({ reason: 'input', category: 'InvalidArgument' })
    expect(sent).toEqual([])
  })

  it('refuses the input of a codec that gives no reason, at its root', async () => {
    const { sent, transport } = scripted(success(1))
    const silent = new t.Type<unknown>('Silent', t.unknown.is, () => ({ _tag: 'Left', left: [] }), t.identity)
    const error = leftOf(await makeThings({ transport }).send(thing({ input: () => silent }), {})())
    expect(error).toMatchObject({
      issues: [{ path: '', expected: 'Silent' }],
      message: 'The input does not fit the operation: expected Silent at its root'
    })
    expect(sent).toEqual([])
  })

  it('types the codes that the operation documents, and allows others', () => {
    const task = makeThings().send(typed, { Limit: 1 })
    expectTypeOf(task).toEqualTypeOf<
      TaskEither<CloudError<'NoSuchThing' | 'TooFast'>, Success<{ readonly Count: number }>>
    >()
    // @ts-expect-error -- a misspelt field
    makeThings().send(typed, { Limit: 1, Ofset: 2 })
    // @ts-expect-error -- a missing field
    makeThings().send(typed, {})
  })

  it('never rejects, with any misbehaviour of the transport', async () => {
    const odd: readonly unknown[] = [undefined, null, 5, 'text', {}, { status: 'x' }, { status: 200, body: 7 }, []]
    for (const response of odd) {
      const client = makeThings({ retry: { maxAttempts: 1 }, transport: async () => response as never })
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect((await client.send(describeThings, {})())._tag).toBe('Left')
    }
    for (const thrown of [undefined, null, 5, 'text', {}, new Error('CANARY'), { _tag: 'TransportFailure' }]) {
      const client = makeThings({
        retry: { maxAttempts: 1 },
        transport: () => {
          throw thrown
        }
      })
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await client.send(describeThings, {})())
      expect(error._tag).toBe('TransportError')
      expect(JSON.stringify(error)).not.toContain('CANARY')
    }
  })

  it('refuses a response that is too large but that a custom transport accepted', async () => {
    const { transport } = scripted(success('x'.repeat(100)))
    const error = leftOf(await makeThings({ transport, maxResponseBytes: 100 }).send(describeThings, {})())
    expect(error).toMatchObject({ _tag: 'TransportError', reason: 'too-large', retry: 'permanent', status: 200 })
  })
})

describe('an invalid configuration', () => {
  it.each([
    [{ region: '' }, 'configuration'],
    [{ region: undefined as never }, 'configuration'],
    [{ region: 'evil.example/?' }, 'configuration'],
    [{ endpoint: 'http://things.example' }, 'endpoint'],
    [{ endpoint: 'http://localhost.example' }, 'endpoint'],
    [{ endpoint: 'http://127.0.0.1.example' }, 'endpoint'],
    [{ endpoint: 'https://user:CANARY@things.example' }, 'endpoint'],
    [{ endpoint: 'https://things.example/path' }, 'endpoint'],
    [{ endpoint: 'https://things.example:0' }, 'endpoint'],
    [{ endpoint: 'https://things.example:65536' }, 'endpoint'],
    [{ endpoint: 'ftp://things.example' }, 'endpoint'],
    [{ endpoint: '' }, 'endpoint']
  ])('is the Left of every call: %j', async (config, reason) => {
    const { sent, transport } = scripted(success(1))
    const error = leftOf(await makeThings({ transport, ...config }).send(describeThings, {})())
    expect(error).toMatchObject({
      _tag: 'RequestError',
      category: 'InvalidArgument',
      reason,
      operation: 'DescribeThings'
    })
    expect(JSON.stringify(error)).not.toContain('CANARY')
    expect(sent).toEqual([])
  })

  it.each([
    ['things.example', 'https://things.example/'],
    ['HTTPS://Things.Example/', 'https://things.example/'],
    ['https://things.example:443', 'https://things.example/'],
    ['https://things.example:8443', 'https://things.example:8443/'],
    ['http://localhost:80', 'http://localhost/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
    ['http://api.localhost:8080/', 'http://api.localhost:8080/']
  ])('does not include the endpoint %s', async (endpoint, url) => {
    const { sent, transport } = scripted(success(1))
    await makeThings({ transport, endpoint }).send(describeThings, {})()
    expect(sent[0]?.url).toBe(url)
  })
})

describe('call', () => {
  it('calls an operation that is not typed, in the default version or another', async () => {
    const { sent, transport } = scripted(success({ Name: 'n' }))
    const client = makeThings({ transport })
    const codec = t.type({ Name: t.string })
    expect(await client.call({ action: 'NewThing', parameters: { A: 1 } }, codec)()).toMatchObject({
      right: { data: { Name: 'n' } }
    })
    await client.call({ action: 'NewThing', version: '2026-01-01' }, codec)()
    expect(sent.map(({ headers, body }) => [headers['x-acs-version'], body])).toEqual([
      ['2025-01-01', '{"A":1}'],
      ['2026-01-01', '{}']
    ])
    expectTypeOf(client.call({ action: 'NewThing' }, codec)).toEqualTypeOf<
      TaskEither<CloudError, Success<{ Name: string }>>
    >()
  })

  it('counts as unsafe unless its effect is set', async () => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted(failure('Broken'))
    const client = makeThings({ clock, transport })
    await finish(clock, client.call({ action: 'NewThing' }, t.unknown)())
    expect(sent).toHaveLength(1)
    await finish(clock, client.call({ action: 'NewThing', effect: 'read' }, t.unknown)())
    expect(sent).toHaveLength(4)
    await finish(clock, client.call({ action: 'NewThing', idempotencyToken: 'Token' }, t.unknown)())
    expect(sent).toHaveLength(7)
  })
})

describe('dryRun', () => {
  const checkable = thing({ action: 'CreateThing', effect: 'unsafe', dryRun: 'DryRun' })

  it('sets the flag, and distinguishes a dry run that passed from a call that was executed', async () => {
    const { sent, transport } = scripted(failure('DryRunPassed'), success({ made: 1 }), failure('NoSuchThing'))
    const client = makeThings({ transport })
    expect(await client.dryRun(checkable, { Name: 'n' })()).toEqual(
      right({ _tag: 'WouldSucceed', requestId: 'r-DryRunPassed' })
    )
    expect(sent[0]?.body).toBe('{"Name":"n","DryRun":true}')
    expect(await client.dryRun(checkable, {})()).toMatchObject({ right: { _tag: 'Executed', data: { made: 1 } } })
    expect(await client.dryRun(checkable, {})()).toMatchObject({ left: { category: 'NotFound' } })
    expectTypeOf(client.dryRun(typed, { Limit: 1 })).returns.resolves.toExtend<
      Result<
        DryRun<{ readonly Count: number }>,
        Exclude<CloudError<'NoSuchThing' | 'TooFast'>, { category: 'DryRunSucceeded' }>
      >
    >()
  })

  it('refuses an operation without a dry-run flag, because it would be executed', async () => {
    const { sent, transport } = scripted(success(1))
    // @ts-expect-error -- the operation has no dry run
    const error = await makeThings({ transport }).dryRun(createThing, {})()
    expect(error).toMatchObject({
      left: { _tag: 'RequestError', reason: 'input', message: 'CreateThing has no dry run: use send' }
    })
    expect(sent).toEqual([])
  })
})

describe('sendReader', () => {
  it('is send that receives an environment of clients last', async () => {
    const { transport } = scripted(success({ Count: 2 }))
    const program = sendReader(typed)({ Limit: 1 })
    expectTypeOf(program).toEqualTypeOf<
      ReaderTaskEither<
        { readonly 'made-up-things': Pick<Client<'made-up-things'>, 'product' | 'send'> },
        CloudError<'NoSuchThing' | 'TooFast'>,
        Success<{ readonly Count: number }>
      >
    >()
    expect(await program({ 'made-up-things': makeThings({ transport }) })()).toMatchObject({
      right: { data: { Count: 2 } }
    })
  })

  it.each([[{}], [undefined], [null], [{ things: 1 }], [{ 'made-up-things': null }]])(
    'is a RequestError without the client, in %j',
    async (environment) => {
      // @ts-expect-error -- the environment has no such client
      expect(await sendReader(typed)({ Limit: 1 })(environment)()).toMatchObject({
        left: {
          _tag: 'RequestError',
          reason: 'configuration',
          operation: 'ListThings',
          message: 'The environment has no client under made-up-things'
        }
      })
    }
  )
})

describe('run', () => {
  it('sends at once, and gives a promise of the result', async () => {
    const { sent, transport } = scripted(success({ Count: 2 }), failure('NoSuchThing'))
    const { run } = makeThings({ transport })
    const running = run(typed, { Limit: 1 })
    expectTypeOf(running).toEqualTypeOf<
      Promise<Result<Success<{ readonly Count: number }>, CloudError<'NoSuchThing' | 'TooFast'>>>
    >()
    expect(await running).toEqual(right({ data: { Count: 2 }, requestId: 'r-ok', status: 200 }))
    expect(await run(typed, { Limit: 1 }, { timeoutMs: 5 })).toMatchObject({ left: { code: 'NoSuchThing' } })
    expect(sent).toHaveLength(2)
  })

  it('never rejects, whatever is passed', async () => {
    const { sent, transport } = scripted(success(1))
    const { run } = makeThings({ transport })
    for (const wrong of [undefined, null, 'DescribeThings', 1, {}]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await run(wrong as never, {} as never)).toMatchObject({ left: { _tag: 'RequestError', reason: 'input' } })
    }
    expect(sent).toEqual([])
  })
})

describe("another product's operation", () => {
  const foreign = { ...typed, product: 'other-things' as const, paging: offsetPaging }
  const message = 'ListThings is an operation of other-things; this client is of made-up-things'

  it('does not compile, and is a RequestError: nothing is sent', async () => {
    const { sent, transport } = scripted(success({ Count: 2 }))
    const client = makeThings({ transport })
    const input = { Limit: 1 }
    const results: Result<unknown>[] = [
      // @ts-expect-error -- another product's operation
      await client.run(foreign, input),
      // @ts-expect-error -- another product's operation
      await client.send(foreign, input)(),
      // @ts-expect-error -- another product's operation
      await client.dryRun(foreign, input)(),
      // @ts-expect-error -- another product's operation
      await client.wait(foreign, input, () => true)(),
      // @ts-expect-error -- another product's operation
      await client.collect(foreign, input, { limit: 1 })(),
      // @ts-expect-error -- the client of another product
      await sendReader(foreign)(input)({ 'other-things': client })()
    ]
    // @ts-expect-error -- another product's operation
    for await (const page of client.pages(foreign, input)) results.push(page)
    expect(results).toHaveLength(7)
    for (const result of results) {
      expect(result).toMatchObject({
        left: { _tag: 'RequestError', reason: 'input', message, vendor: 'made-up', operation: 'ListThings' }
      })
    }
    expect(sent).toEqual([])
  })

  it('is accepted by functions for clients and operations of any product', async () => {
    const { transport } = scripted(success({ Count: 2 }))
    const any = <I, O, C extends string>(client: Client, operation: Operation<I, O, C>, input: I) =>
      client.run(operation, input)
    const result = await any(makeThings({ transport }), typed, { Limit: 1 })
    expectTypeOf(result).toEqualTypeOf<
      Result<Success<{ readonly Count: number }>, CloudError<'NoSuchThing' | 'TooFast'>>
    >()
    expect(result).toMatchObject({ right: { data: { Count: 2 } } })
  })
})

describe('a condition', () => {
  it('fits the output of the operation', async () => {
    const { transport } = scripted(success({ Count: 2 }))
    const client = makeThings({ transport })
    const isNamed = ({ Name }: { readonly Name: string }): boolean => Name !== ''
    // @ts-expect-error -- it reads a field that the output does not have
    const named = client.wait(typed, { Limit: 1 }, isNamed)
    expect(named).toBeTypeOf('function')
    const counted = client.wait(typed, { Limit: 1 }, ({ Count }) => Count > 1)
    expect(await counted()).toMatchObject({ right: { data: { Count: 2 } } })
  })
})

describe('a client', () => {
  it('exposes no secret', () => {
    const client = makeClient(profile, {
      region: 'here-1',
      credentials: { ...credentials, sessionToken: 'CANARYtoken' }
    })
    for (const shown of [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), String(client)]) {
      expect(shown).not.toContain('CANARY')
    }
    expect(JSON.parse(JSON.stringify(client))).toEqual({
      product: 'made-up-things',
      vendor: 'made-up',
      service: 'things',
      region: 'here-1'
    })
    expect(Object.isFrozen(client)).toBe(true)
  })
})
