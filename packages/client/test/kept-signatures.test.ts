import { makeClient } from '@cloud-result/client/vendor'
import type { ClientProfile } from '@cloud-result/client/vendor'
import type { ClientConfig, Credentials, TransportRequest, TransportResponse } from '@cloud-result/client'
import { sigV4, signRequest } from '@cloud-result/signing'
import type { SigningScheme } from '@cloud-result/signing'
import { describe, expect, it } from 'vitest'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { createThing, describeThings, failure, profile as madeUp, success } from './support/made-up-vendor.js'

const scheme: SigningScheme<'region'> = {
  algorithm: 'EX1-HMAC-SHA256',
  path: 'as-sent',
  queryOrder: 'raw',
  headerValue: 'lower-cased',
  signedHeaders: ['content-type', 'x-ex-*'],
  timestamp: 'basic',
  addedHeaders: [
    ['x-ex-date', 'timestamp'],
    ['x-ex-content', 'payloadHash']
  ],
  sessionHeaders: [['x-ex-token', 'sessionToken']],
  scope: { keyPrefix: 'EX1', date: 'basic-date', names: ['region'], terminator: 'end' },
  separator: ', '
}
const signature = sigV4(scheme)

/** Signs the action if it is asked to; a parameter `Extra` is one more signed header. */
const profile: ClientProfile = {
  ...madeUp,
  prepare: ({ action, parameters, region, sign }) => {
    const { Extra, ...others } = parameters
    const headers = { 'content-type': 'application/json', 'x-ex-action': action, 'x-other': String(others['Number']) }
    const extra = typeof Extra === 'string' ? { 'x-ex-extra': Extra } : {}
    const request = { method: 'POST', path: '/', query: [], body: JSON.stringify(others) }
    return sign(signature, { ...request, headers: { ...headers, ...extra } }, { region })
  }
}

const one: Credentials = { accessKeyId: 'id-1', secretAccessKey: 'secret-1' }
const two: Credentials = { accessKeyId: 'id-2', secretAccessKey: 'secret-2', sessionToken: 'token-2' }
const three: Credentials = { accessKeyId: 'id-3', secretAccessKey: 'secret-3', sessionToken: 'token-3' }

/** Reads who signed a request, and verifies the signature as a server would: without what a client keeps. */
const verified = ({ body, headers, method, url }: TransportRequest, region: string): string => {
  const { authorization = '', 'x-ex-date': date = '', ...others } = headers
  const signer = [one, two, three].find(({ accessKeyId }) => authorization.includes(`=${accessKeyId}/`)) as Credentials
  const [, year, month, day, hour, minute, second] = /(....)(..)(..)T(..)(..)(..)Z/.exec(date) ?? []
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  const request = { method, host: new URL(url).host, path: '/', query: [], headers: others, body }
  const expected = signRequest(scheme, request, signer, { instant, region }).headers
  expect(headers).toEqual({ ...others, ...expected })
  return `${signer.accessKeyId} ${date.slice(0, 8)}`
}

const made = (config: Partial<ClientConfig> = {}, answer: (sent: number) => TransportResponse = () => success(1)) => {
  const clock = makeFakeClock()
  const signers: string[] = []
  const region = config.region ?? 'here-1'
  const client = makeClient(profile, {
    region,
    credentials: one,
    clock,
    transport: async (request) => answer(signers.push(verified(request, region))),
    ...config
  })
  const send = (operation = describeThings, input: Readonly<Record<string, unknown>> = { Number: signers.length }) =>
    finish(clock, client.send(operation, input)())
  return { clock, signers, client, send }
}

describe('the signatures of a client', () => {
  it('are right for each body, action and set of signed headers, in any order', async () => {
    const { send, signers } = made()
    for (const Extra of [undefined, 'A', 'B', undefined, 'A', 'a\r\nx-ex-more:1', 'A']) {
      for (const operation of [describeThings, createThing]) {
        // oxlint-disable-next-line no-await-in-loop -- one call after another
        expect((await send(operation, { Extra, Number: signers.length }))._tag).toBe('Right')
      }
    }
    expect(signers).toHaveLength(14)
  })

  it('are right on the next day', async () => {
    const { clock, send, signers } = made()
    await send()
    await clock.advance(86_400_000)
    await send()
    expect(signers).toEqual(['id-1 20250101', 'id-1 20250102'])
  })

  it('are right while the correction of a clock crosses a day', async () => {
    const date = new Date(Date.UTC(2025, 0, 2)).toUTCString()
    const { send, signers } = made({}, (sent) => (sent === 2 ? failure('WrongTime', { date }) : success(1)))
    await send()
    expect((await send())._tag).toBe('Right')
    await send()
    expect(signers).toEqual(['id-1 20250101', 'id-1 20250101', 'id-1 20250102', 'id-1 20250102'])
  })

  it('are right if two clients use one profile', async () => {
    const here = made()
    const there = made({ region: 'there-1', credentials: two })
    const elsewhere = made({ endpoint: 'things.internal.example', credentials: three })
    for (let times = 0; times < 2; times++) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      for (const { send } of [here, there, elsewhere]) expect((await send())._tag).toBe('Right')
    }
    expect([here, there, elsewhere].map(({ signers }) => signers.length)).toEqual([2, 2, 2])
  })

  it('are never made with credentials that were refused and replaced', async () => {
    const provided = [two, three]
    const { send, signers } = made({ credentials: async () => provided.shift() ?? three }, (sent) =>
      sent === 2 ? failure('OldToken') : success(1)
    )
    await send()
    expect((await send())._tag).toBe('Right')
    await send()
    expect(signers.map((signer) => signer.slice(0, 4))).toEqual(['id-2', 'id-2', 'id-3', 'id-3'])
  })

  it('follow a provider that renews credentials while calls are under way', async () => {
    const clock = makeFakeClock()
    let renewals = 0
    const { client, signers } = made({
      clock,
      maxConcurrency: 1,
      credentials: async () => ({ ...(renewals++ === 0 ? two : three), expiration: clock.now() + 400_000 })
    })
    const calls = Array.from({ length: 4 }, async (_, index) => {
      await clock.sleep(index * 150_000, new AbortController().signal)
      return client.send(describeThings, { Number: index })()
    })
    const results = await finish(clock, Promise.all(calls))
    expect(results.map(({ _tag }) => _tag)).toEqual(['Right', 'Right', 'Right', 'Right'])
    // When the provider is asked again is its own matter.
    expect(signers.map((signer) => signer.slice(0, 4)).join(' ')).toMatch(/^(?:id-2 )+(?:id-3 )*id-3$/)
  })

  it('notice that the caller changes the credentials that were passed', async () => {
    const credentials = { ...one }
    const { send, signers } = made({ credentials })
    await send()
    Object.assign(credentials, two)
    await send()
    expect(signers.map((signer) => signer.slice(0, 4))).toEqual(['id-1', 'id-2'])
  })
})
