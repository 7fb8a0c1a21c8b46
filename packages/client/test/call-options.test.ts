import { describe, expect, expectTypeOf, it } from 'vitest'

import { makeRetryBudget } from '@cloud-result/client'
import type { CallOptions, ClientConfig, TransportRequest, WaitOptions } from '@cloud-result/client'
import { makeClient } from '@cloud-result/client/vendor'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, profile, scripted, success, thing } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const send = async (
  options: CallOptions,
  config: Partial<ClientConfig> = {},
  steps: readonly Step[] = [success(1)]
) => {
  const clock = makeFakeClock()
  const { sent, transport } = scripted(...steps)
  const client = makeThings({ clock, random: () => 0.5, transport, ...config })
  return { sent, result: await finish(clock, client.send(describeThings, {}, options)()) }
}

const paged = thing({ paging: { style: 'offset', offset: 'O', limit: 'L', items: ['items'] }, dryRun: 'Dry' })

const hostsOf = (sent: readonly TransportRequest[]) => sent.map(({ url }) => new URL(url).host)

const refusal = async (options: unknown, config: Partial<ClientConfig> = {}) => {
  const { result, sent } = await send(options as CallOptions, config)
  expect(sent).toEqual([])
  const error = leftOf(result)
  expect(error).toMatchObject({ _tag: 'RequestError', category: 'InvalidArgument', replay: 'yes' })
  expect(JSON.stringify(error) + String(error)).not.toContain('CANARY')
  return error
}

describe('the option region', () => {
  it('sends one call to another region, and says so in events and errors', async () => {
    const events: object[] = []
    const add = (event: object) => events.push(event)
    const hooks = { onAttempt: add, onRetry: add, onResult: add }
    const { result, sent } = await send({ region: 'there-2' }, { hooks }, [failure('Broken'), failure('NoSuchThing')])
    expect(hostsOf(sent)).toEqual(['things.there-2.example', 'things.there-2.example'])
    expect(sent[0]?.headers['region']).toBe('there-2')
    expect(leftOf(result)).toMatchObject({ region: 'there-2', host: 'things.there-2.example' })
    expect(events).toHaveLength(4)
    for (const event of events) expect(event).toMatchObject({ region: 'there-2', host: 'things.there-2.example' })
  })

  it('is counted by the limits of that region, and changes no other call', async () => {
    const keys: string[] = []
    const rateLimiter = { acquire: async (key: string) => void keys.push(key) }
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ transport, rateLimiter })
    await client.send(describeThings, {}, { region: 'there-2' })()
    await client.send(describeThings, {})()
    expect(keys).toEqual(['made-up/things/there-2/DescribeThings', 'made-up/things/here-1/DescribeThings'])
    expect(hostsOf(sent)).toEqual(['things.there-2.example', 'things.here-1.example'])
    expect(client.region).toBe('here-1')
  })

  it.each(['', 'a b', 'https://CANARY', 'x'.repeat(65), 5])('is checked: %j', async (region) => {
    const error = await refusal({ region })
    expect(error).toMatchObject({ reason: 'configuration', message: 'The region is missing or not valid' })
    expect(error).not.toHaveProperty('region')
  })

  it('needs an endpoint where the client has one that is not on this machine', async () => {
    const config = { endpoint: 'gateway.example' }
    const error = await refusal({ region: 'there-2' }, config)
    expect(error.message).toBe("The call's region needs an endpoint of its own")
    const both = await send({ region: 'there-2', endpoint: 'other.example' }, config)
    expect(hostsOf(both.sent)).toEqual(['other.example'])
    const same = await send({ region: 'here-1' }, config)
    expect(hostsOf(same.sent)).toEqual(['gateway.example'])
    const local = await send({ region: 'there-2' }, { endpoint: 'http://127.0.0.1:8080' })
    expect(hostsOf(local.sent)).toEqual(['127.0.0.1:8080'])
    expect(local.sent[0]?.headers['region']).toBe('there-2')
  })

  it('does not repair a client whose configuration is wrong', async () => {
    const error = await refusal({ region: 'there-2', endpoint: 'x.example' }, { region: '' })
    expect(error.message).toBe('The region is missing or not valid')
  })
})

describe('the option endpoint', () => {
  it('sends one call to another host', async () => {
    const { sent } = await send({ endpoint: 'https://other.example:8443/' })
    expect(hostsOf(sent)).toEqual(['other.example:8443'])
  })

  it.each([
    'https://user:CANARY@other.example',
    'https://other.example/?key=CANARY',
    'http://other.example',
    '',
    'a b'
  ])('is checked: %s', async (endpoint) => {
    const error = await refusal({ endpoint })
    expect(error).toMatchObject({ reason: 'endpoint', region: 'here-1' })
    expect(error).not.toHaveProperty('host')
  })
})

describe('the option retry', () => {
  it('replaces fields of how the client retries', async () => {
    const once = await send({ retry: { maxAttempts: 1 } }, {}, [failure('Broken')])
    expect(once.sent).toHaveLength(1)
    const five = await send({ retry: { maxAttempts: 5 } }, { retry: { transientBaseMs: 1_000 } }, [failure('Broken')])
    expect(five.sent).toHaveLength(5)
    expect(leftOf(five.result).attempts?.map(({ delayMs }) => delayMs)).toEqual([0, 500, 1_000, 2_000, 4_000])
    const conflict = await send({ retry: { conflict: true, maxAttempts: undefined } }, {}, [failure('Busy')])
    expect(conflict.sent).toHaveLength(3)
  })

  it('shares the budget of the client, unless it has its own', async () => {
    const budget = makeRetryBudget(14)
    const config = { retry: { budget } }
    expect((await send({ retry: { maxAttempts: 9 } }, config, [failure('Broken')])).sent).toHaveLength(2)
    expect((await send({ retry: { maxAttempts: 9 } }, config, [failure('Broken')])).sent).toHaveLength(1)
    const own = { maxAttempts: 9, budget: makeRetryBudget(28) }
    expect((await send({ retry: own }, config, [failure('Broken')])).sent).toHaveLength(3)
  })

  it.each([
    [{ maxAttempts: 0 }, 'maxAttempts'],
    [{ maxAttempts: Number.NaN }, 'maxAttempts'],
    [{ transientBaseMs: -1 }, 'transientBaseMs'],
    [{ maxDelayMs: '5' }, 'maxDelayMs']
  ])('is checked: %j', async (retry, name) => {
    expect((await refusal({ retry })).message).toBe(`The call's retry.${name} is not a number or is out of range`)
    expect((await refusal({}, { retry: retry as never })).message).toBe(
      `The client's retry.${name} is not a number or is out of range`
    )
  })
})

describe('the option headers', () => {
  it('adds headers to each attempt, by their names in lower case', async () => {
    const { sent } = await send({ headers: { 'X-Trace': 'a b', traceparent: '00-1' } }, {}, [
      failure('Broken'),
      success(1)
    ])
    expect(sent).toHaveLength(2)
    for (const { headers } of sent) expect(headers).toMatchObject({ 'x-trace': 'a b', traceparent: '00-1' })
  })

  it('are signed if the vendor signs headers of their names', async () => {
    const { sent } = await send({ headers: { 'X-Acs-Note': 'n', 'x-other': 'o' } })
    const signed = /SignedHeaders=([^,]+)/.exec(sent[0]?.headers['authorization'] ?? '')?.[1]?.split(';')
    expect(signed).toContain('x-acs-note')
    expect(signed).not.toContain('x-other')
  })

  it.each([
    'Authorization',
    'host',
    'content-type',
    'Content-Length',
    'transfer-encoding',
    'connection',
    'proxy-authorization',
    'X-Acs-Date',
    'x-acs-action',
    'x-acs-signature-nonce',
    'x-acs-content-sha256',
    'region'
  ])('cannot replace %s', async (name) => {
    const error = await refusal({ headers: { [name]: 'CANARY' } })
    expect(error).toMatchObject({ reason: 'input', message: `The call cannot set the header ${name.toLowerCase()}` })
  })

  it.each([
    { 'a b': 'x' },
    { 'a:b': 'x' },
    { '': 'x' },
    { 'a\r\nb': 'x' },
    { a: 'CANARY\r\nx-b: y' },
    { a: 'CANARY\u0000' },
    { a: 'CANARY 中' },
    { a: '' },
    { a: 5 },
    { a: undefined },
    { a: ['CANARY'] }
  ])('are checked: %j', async (headers) => {
    expect((await refusal({ headers })).message).toContain('The call cannot set the header')
  })

  it.each([[[['a', 'CANARY']]], [new Headers({ a: 'CANARY' })], [new Map([['a', 'CANARY']])], ['CANARY'], [5], [null]])(
    'are a plain object: %s',
    async (headers) => {
      expect((await refusal({ headers })).message).toBe('The headers of a call must be an object of texts')
    }
  )
})

describe('the option responseHeaders', () => {
  const answer = success(1, { date: 'today', 'x-quota': '7' })

  it('puts the headers on a success', async () => {
    const { result } = await send({ responseHeaders: true }, {}, [answer])
    expect(result).toEqual({
      _tag: 'Right',
      right: { data: 1, requestId: 'r-ok', status: 200, headers: { date: 'today', 'x-quota': '7' } }
    })
  })

  it('is off by default', async () => {
    const { result } = await send({}, {}, [answer])
    expect(result).toStrictEqual({ _tag: 'Right', right: { data: 1, requestId: 'r-ok', status: 200 } })
  })

  it('tolerates a transport that gives none', async () => {
    const { result } = await send({ responseHeaders: true }, {}, [{ status: 200, body: success(1).body }])
    expect(result).toMatchObject({ right: { headers: {} } })
  })
})

describe('the options of a call', () => {
  it('hold for pages, waits and dry runs', async () => {
    const options = { region: 'there-2', headers: { 'x-a': 'b' }, retry: { maxAttempts: 1 }, responseHeaders: true }
    const { sent, transport } = scripted(success({ items: [] }))
    const client = makeThings({ transport })
    for await (const page of client.pages(paged, {}, options)) expect(page).toMatchObject({ right: { headers: {} } })
    expect(await client.wait(paged, {}, () => true, options)()).toMatchObject({ right: { headers: {} } })
    await client.dryRun(paged, {}, options)()
    expect(sent).toHaveLength(3)
    for (const { headers, url } of sent) {
      expect(url).toContain('there-2')
      expect(headers).toMatchObject({ 'x-a': 'b' })
    }
    expectTypeOf<WaitOptions>().toExtend<CallOptions>()
  })

  it.each(['region', 'endpoint', 'retry', 'headers', 'responseHeaders'])('may throw when %s is read', async (name) => {
    const options = Object.defineProperty({}, name, {
      get: () => {
        throw new Error('CANARY')
      }
    })
    const client = makeThings({ transport: scripted(success(1)).transport })
    const pages = []
    for await (const page of client.pages(paged, {}, options)) pages.push(page)
    for (const result of [await client.send(describeThings, {}, options)(), ...pages]) {
      expect(JSON.stringify(result)).not.toContain('CANARY')
      expect(result._tag === 'Left' ? result.left.vendor : name).toMatch(/made-up|responseHeaders/)
    }
  })
})

describe('the option network', () => {
  const inVpc = (network: unknown, config: Partial<ClientConfig> = {}, vpcEndpoint?: string) => {
    const { sent, transport } = scripted(success(1))
    const known = { ...profile, vpcEndpoint: (region: string) => vpcEndpoint?.replace('*', region) }
    const credentials = { accessKeyId: 'i', secretAccessKey: 's' }
    const client = makeClient(known, { region: 'here-1', transport, credentials, network: network as 'vpc', ...config })
    return { client, sent }
  }

  it('chooses the endpoint of the network, also for another region', async () => {
    const { client, sent } = inVpc('vpc', {}, 'things-vpc.*.example')
    await client.send(describeThings, {})()
    await client.send(describeThings, {}, { region: 'there-2' })()
    expect(hostsOf(sent)).toEqual(['things-vpc.here-1.example', 'things-vpc.there-2.example'])
  })

  it('is public by default, and an endpoint replaces it', async () => {
    for (const network of [undefined, 'public']) {
      const { client, sent } = inVpc(network, {}, 'x.example')
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      await client.send(describeThings, {})()
      expect(hostsOf(sent)).toEqual(['things.here-1.example'])
    }
    const { client, sent } = inVpc('vpc', { endpoint: 'http://localhost:1' })
    await client.send(describeThings, {})()
    expect(hostsOf(sent)).toEqual(['localhost:1'])
  })

  it.each([
    ['vpc', 'endpoint', 'No VPC endpoint of here-1 is known: set endpoint'],
    ['VPC', 'configuration', "The network must be 'public' or 'vpc'"],
    ['CANARY', 'configuration', "The network must be 'public' or 'vpc'"],
    [null, 'configuration', "The network must be 'public' or 'vpc'"],
    [5, 'configuration', "The network must be 'public' or 'vpc'"]
  ])('is refused if there is none, or if it is unknown: %j', async (network, reason, message) => {
    const { client, sent } = inVpc(network)
    expect(leftOf(await client.send(describeThings, {})())).toMatchObject({ _tag: 'RequestError', reason, message })
    expect(sent).toEqual([])
  })
})

describe('the header user-agent', () => {
  const userAgentOf = async (config: Partial<ClientConfig>, options: CallOptions = {}) =>
    (await send(options, config)).sent[0]?.headers['user-agent']
  const node = `node/${process.versions.node.split('.')[0]}`

  it('names the package and Node, then the program', async () => {
    expect(await userAgentOf({})).toBe(`cloud-result ${node}`)
    expect(await userAgentOf({ userAgent: 'my-service/2.1 (batch)' })).toBe(
      `cloud-result ${node} my-service/2.1 (batch)`
    )
  })

  it('can be replaced for one call, and is not signed', async () => {
    expect(await userAgentOf({}, { headers: { 'User-Agent': 'other' } })).toBe('other')
    const { sent } = await send({})
    expect(sent[0]?.headers['authorization']).not.toContain('user-agent')
  })

  it.each(['', 'a\nb', 'a\u0000', '中', 5, null])('is checked: %j', async (userAgent) => {
    expect((await refusal({}, { userAgent: userAgent as never })).message).toBe(
      "The client's userAgent is not a text of printable ASCII"
    )
  })
})
