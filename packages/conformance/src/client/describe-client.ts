import { inspect } from 'node:util'

import type { Result, Success, WireResponse } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { checkError } from '../check-error.js'
import type { SentRequest } from '../operations/sent-input.js'
import { recordingClient, testCredentials } from './recording-client.js'
import type { Recording } from './recording-client.js'

/** The client of a vendor package, and what its tests know about it. */
export interface TestedClient<Config> {
  /** The name of the product, for titles. */
  readonly name: string
  /** `makeClient` of the package's `./client`. */
  readonly makeClient: (config: Config) => CallingClient
  /** `fromEnv` of the package's `./client`. */
  readonly fromEnv: (environment: Readonly<Record<string, string>>) => () => Promise<unknown>
  readonly region: string
  /** Whether requests carry the session token of temporary credentials; true by default. */
  readonly hasSessionToken?: boolean
  /** Environment variables that hold credentials, and those that the client reads from them. */
  readonly environments: readonly {
    readonly variables: Readonly<Record<string, string>>
    readonly credentials: Readonly<Record<string, string>>
  }[]
  /** A success of any operation. */
  readonly success: Partial<WireResponse>
  /** The failure that says that calls come too fast, with a message. */
  readonly throttled: (message: string) => Partial<WireResponse>
}

/** As much of a client as the tests call. */
export interface CallingClient {
  readonly call: (
    description: { readonly action: string },
    codec: t.Decoder<unknown, unknown>,
    options?: { readonly signal?: AbortSignal; readonly headers?: Readonly<Record<string, string>> }
  ) => () => Promise<Result<Success<unknown>>>
}

/** Declares the tests that the client of every vendor passes. */
export const describeClient = <Config>({
  environments,
  fromEnv,
  hasSessionToken = true,
  makeClient,
  name,
  region,
  success,
  throttled
}: TestedClient<Config>): void => {
  const recording = (
    responses: readonly Partial<WireResponse>[],
    config: Readonly<Record<string, unknown>> = {}
  ): Recording<CallingClient> =>
    recordingClient((parts: object) => makeClient(parts as Config), { region, ...config }, responses)

  const call = ({ client }: Recording<CallingClient>, signal?: AbortSignal) =>
    client.call({ action: 'DescribeThings' }, t.unknown, signal === undefined ? {} : { signal })

  describe(`the client of ${name} conforms`, () => {
    it('does nothing before it is run, then sends one signed request', async () => {
      const recorded = recording([success])
      const task = call(recorded)
      expect(recorded.requests).toEqual([])
      expect(await task()).toMatchObject({ _tag: 'Right', right: { status: 200 } })
      expect(recorded.requests).toHaveLength(1)
      expectSigned(recorded.requests, hasSessionToken)
    })

    it('names itself in the user-agent, and adds the headers of a call', async () => {
      const { client, requests } = recording([success, success], { userAgent: 'my-service/2' })
      const options = { headers: { 'x-trace': 'canary' } }
      await client.call({ action: 'DescribeThings' }, t.unknown, options)()
      expect(requests[0]?.headers['user-agent']).toMatch(/^\S+ node\/\d+ my-service\/2$/)
      expect(requests[0]?.headers).toMatchObject(options.headers)
      const stolen = { headers: { authorization: 'canary' } }
      expect(await client.call({ action: 'DescribeThings' }, t.unknown, stolen)()).toMatchObject({
        left: { _tag: 'RequestError', reason: 'input' }
      })
      expect(requests).toHaveLength(1)
    })

    it('sends a throttled call again, even if its effect is unknown', async () => {
      const recorded = recording([throttled('too fast'), success])
      expect(await call(recorded)()).toMatchObject({ _tag: 'Right' })
      expect(recorded.requests).toHaveLength(2)
      expectSigned(recorded.requests, hasSessionToken)
    })

    it('returns the last error with all attempts, and never shows credentials', async () => {
      const { accessKeyId, secretAccessKey, sessionToken } = testCredentials
      const echo = throttled(
        `AccessKeyId=${accessKeyId}&SecretAccessKey=${secretAccessKey}&SecurityToken=${sessionToken}`
      )
      const recorded = recording([echo, echo, echo, echo, echo])
      const result = await call(recorded)()
      if (result._tag === 'Right') expect.fail('a throttle passed')
      checkError(result.left)
      expect(result.left).toMatchObject({ category: 'Throttled', operation: 'DescribeThings', region })
      expect(recorded.requests[0]?.url).toContain(`//${result.left.host}/`)
      expect(recorded.requests.length).toBeGreaterThan(1)
      expect(result.left.attempts).toHaveLength(recorded.requests.length)
      expect(inspect([result, recorded.client], { depth: Infinity, showHidden: true })).not.toContain('canary')
    })

    it.each(environments)('reads credentials from $variables', async ({ credentials, variables }) => {
      expect(await fromEnv(variables)()).toEqual(credentials)
    })

    it('says in the result of a call that it has no configuration', async () => {
      expect(await makeClient(undefined as Config).call({ action: 'DescribeThings' }, t.unknown)()).toMatchObject({
        left: { _tag: 'RequestError', reason: 'configuration' }
      })
    })

    it('sends nothing without credentials', async () => {
      const recorded = recording([success], { credentials: fromEnv({}) })
      expect(await call(recorded)()).toMatchObject({
        left: { _tag: 'RequestError', category: 'Unauthenticated', reason: 'credentials' }
      })
      expect(recorded.requests).toEqual([])
    })

    it('sends nothing if the call is aborted before it is run', async () => {
      const recorded = recording([success])
      expect(await call(recorded, AbortSignal.abort())()).toMatchObject({
        left: { _tag: 'TransportError', category: 'Cancelled' }
      })
      expect(recorded.requests).toEqual([])
    })
  })
}

const expectSigned = (requests: readonly SentRequest[], hasSessionToken: boolean): void => {
  const { accessKeyId, secretAccessKey, sessionToken } = testCredentials
  for (const request of requests) {
    const text = JSON.stringify(request)
    expect(request.url).toMatch(/^https:\/\//)
    expect(Object.keys(request.headers).filter((header) => header !== header.toLowerCase())).toEqual([])
    expect(text).toContain(accessKeyId)
    expect(text.includes(sessionToken)).toBe(hasSessionToken)
    expect(text).not.toContain(secretAccessKey)
  }
}
