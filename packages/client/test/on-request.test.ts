import { inspect } from 'node:util'

import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import type { CallOptions, ClientConfig, Hooks, RequestEvent } from '@cloud-result/client'
import { makeClient } from '@cloud-result/client/vendor'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { describeThings, failure, makeThings, profile, scripted, success, thing } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const secrets = { accessKeyId: 'id0CANARY', secretAccessKey: 'zR+9/CANARY!x=', sessionToken: 'tok_CANARY_8813' }
const place = {
  vendor: 'made-up',
  service: 'things',
  operation: 'DescribeThings',
  region: 'here-1',
  host: 'things.here-1.example'
}

const requestsOf = async (
  input: Readonly<Record<string, unknown>>,
  config: Partial<ClientConfig> = {},
  options: CallOptions = {},
  operation: typeof describeThings = describeThings,
  steps: readonly Step[] = [success(1)]
) => {
  const clock = makeFakeClock()
  const events: RequestEvent[] = []
  const { sent, transport } = scripted(...steps)
  const hooks: Hooks = { onRequest: (event) => events.push(event) }
  const client = makeThings({ clock, random: () => 0.5, transport, hooks, credentials: secrets, ...config })
  const result = await finish(clock, client.send(operation, input, options)())
  return { events, result, sent }
}

describe('onRequest', () => {
  it('is called before each attempt, with what is sent', async () => {
    const order: string[] = []
    const clock = makeFakeClock()
    const steps = [failure('Broken'), success(1)]
    const transport: ClientConfig['transport'] = async () => {
      order.push('sent')
      return steps.shift() ?? success(1)
    }
    const hooks: Hooks = { onRequest: ({ attempt }) => order.push(`request ${attempt}`) }
    await finish(clock, makeThings({ clock, transport, hooks }).send(describeThings, {})())
    expect(order).toEqual(['request 1', 'sent', 'request 2', 'sent'])
  })

  it('has the place, the method, the URL, the headers and the parameters', async () => {
    const create = thing({ action: 'CreateThing', effect: 'unsafe', idempotencyToken: 'Token', secrets: ['Pin'] })
    const { events } = await requestsOf({ Name: 'n', Sizes: [1, 2], On: true }, {}, { headers: { 'x-a': 'b' } }, create)
    expect(events).toMatchObject([
      {
        ...place,
        operation: 'CreateThing',
        attempt: 1,
        method: 'POST',
        url: 'https://things.here-1.example/',
        headers: { 'content-type': 'application/json', 'x-acs-action': 'CreateThing', 'x-a': 'b' },
        parameters: { Name: 'n', Sizes: [1, 2], On: true, Token: expect.stringMatching(/^[0-9a-f]{32}$/) }
      }
    ])
  })

  it('is not called for what is not sent', async () => {
    const { events } = await requestsOf({ Size: Number.NaN })
    expect(events).toEqual([])
  })

  it('has the region and the host of the call', async () => {
    const { events } = await requestsOf({}, {}, { region: 'there-2' })
    expect(events).toMatchObject([{ region: 'there-2', host: 'things.there-2.example' }])
  })

  it('shows neither the signature nor credentials', async () => {
    const { events, sent } = await requestsOf({ Note: `key ${secrets.secretAccessKey} and ${secrets.accessKeyId}` })
    expect(events[0]?.headers).toMatchObject({
      authorization: '[redacted]',
      'x-acs-security-token': '[redacted]',
      'x-acs-accesskey-id': '[redacted]'
    })
    expect(events[0]?.parameters).toEqual({ Note: 'key [redacted] and [redacted]' })
    const signature = /Signature=(\w+)/.exec(sent[0]?.headers['authorization'] ?? '')?.[1] ?? ''
    expect(signature).toHaveLength(64)
    expect(inspect(events, { depth: 9 })).not.toMatch(new RegExp(`CANARY|${signature}`))
  })

  it('shows no parameter that the operation names, or whose name is usual for secrets, at any depth', async () => {
    const operation = thing({ secrets: ['Pin'] })
    const input = {
      Pin: 'CANARY',
      Pins: 'shown',
      Login: { Pin: 12_345_678, Password: 'CANARY', UserData: { a: 'CANARY' } },
      List: [{ Plaintext: 'CANARY', Name: 'shown' }, 'shown'],
      Nothing: undefined,
      Null: null
    }
    const { events } = await requestsOf(input, {}, {}, operation)
    expect(events[0]?.parameters).toEqual({
      Pin: '[redacted]',
      Pins: 'shown',
      Login: { Pin: '[redacted]', Password: '[redacted]', UserData: '[redacted]' },
      List: [{ Plaintext: '[redacted]', Name: 'shown' }, 'shown'],
      Nothing: undefined,
      Null: null
    })
  })

  it('shows no parameter of a usual name in a call that is not typed, but the tokens of pages and of repetitions', async () => {
    const events: RequestEvent[] = []
    const hooks: Hooks = { onRequest: (event) => events.push(event) }
    const client = makeThings({ transport: scripted(success(1)).transport, hooks })
    const shown = { NextToken: 'shown', ClientToken: 'shown', SecretName: 'shown', KeyId: 'shown' }
    const parameters = { ...shown, AccessKeySecret: 'CANARY', Logins: [{ AuthToken: 'CANARY' }] }
    await client.call({ action: 'PutThing', parameters }, t.unknown)()
    expect(events[0]?.parameters).toEqual({
      ...shown,
      AccessKeySecret: '[redacted]',
      Logins: [{ AuthToken: '[redacted]' }]
    })
  })

  it('shows no secret in a text', async () => {
    const { events } = await requestsOf({ Config: '{"Password":"CANARY","Name":"shown"}' })
    expect(events[0]?.parameters).toEqual({ Config: '{"Password":"[redacted]","Name":"shown"}' })
  })

  it('shows no header of the caller whose name says that it is secret', async () => {
    const headers = { 'x-proxy-token': 'CANARY', cookie: 'CANARY', 'X-Api-Key': 'CANARY', 'x-trace': 'shown' }
    const { events } = await requestsOf({}, {}, { headers })
    expect(events[0]?.headers).toMatchObject({
      'x-proxy-token': '[redacted]',
      cookie: '[redacted]',
      'x-trace': 'shown'
    })
    expect(JSON.stringify(events)).not.toContain('CANARY')
  })

  it('shows no query', async () => {
    const events: RequestEvent[] = []
    const inQuery = {
      ...profile,
      prepare: () => ({
        method: 'GET',
        url: 'https://h.example/p/id0CANARY?Pin=CANARY&Signature=CANARY',
        headers: {},
        body: ''
      })
    }
    const client = makeClient(inQuery, {
      region: 'here-1',
      credentials: secrets,
      transport: scripted(success(1)).transport,
      hooks: { onRequest: (event) => events.push(event) }
    })
    await client.call({ action: 'DescribeThings', parameters: { Pin: 'a' } }, t.unknown)()
    expect(events).toMatchObject([{ url: 'https://h.example/p/[redacted]', parameters: { Pin: 'a' } }])
  })

  it('cannot change the request or the other hooks', async () => {
    const seen: unknown[] = []
    const change: Hooks = {
      onRequest: (event) => {
        const open = event as unknown as {
          url: string
          headers: Record<string, string>
          parameters: { List: unknown[] }
        }
        for (const attempt of [
          () => (open.url = 'https://other.example'),
          () => (open.headers['x-acs-action'] = 'DeleteThings'),
          () => open.parameters.List.push('more')
        ]) {
          expect(attempt).toThrow(TypeError)
        }
        throw new Error('CANARY')
      }
    }
    const reject: Hooks = { onRequest: () => Promise.reject(new Error('CANARY')) }
    const note: Hooks = { onRequest: ({ parameters }) => seen.push(parameters) }
    const { result, sent } = await requestsOf({ List: ['one'] }, { hooks: [change, reject, note] })
    expect(result).toMatchObject({ _tag: 'Right' })
    expect(seen).toEqual([{ List: ['one'] }])
    expect(sent[0]).toMatchObject({ url: 'https://things.here-1.example/', body: '{"List":["one"]}' })
  })

  it('gives plain data', async () => {
    const { events } = await requestsOf({ a: [{ b: 1 }] })
    expect(structuredClone(events)).toEqual(events)
  })
})

describe('the headers of a call', () => {
  it('are taken out of errors if their names say that they are secret', async () => {
    const { result } = await requestsOf(
      {},
      {},
      { headers: { 'x-proxy-token': 'hush-CANARY', 'x-trace': 'shown' } },
      undefined,
      [{ status: 400, body: JSON.stringify({ error: { code: 'Wrong', message: 'got hush-CANARY and shown' } }) }]
    )
    expect(result).toMatchObject({ left: { message: 'got [redacted] and shown' } })
  })
})
