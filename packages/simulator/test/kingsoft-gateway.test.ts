import type { TransportRequest } from '@cloud-result/client'
import { decode as decodeEbs } from '@cloud-result/kingsoft-ebs'
import { decode as decodeMonitor } from '@cloud-result/kingsoft-monitor'
import { aws4 } from '@cloud-result/kingsoft-ebs/client'
import { encodeQuery, signRequest } from '@cloud-result/signing'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeSimulator } from '../src/index.js'
import type { Simulator, SimulatorOptions } from '../src/index.js'
import { ebsRequest, kingsoftRequest, makeClock, send, simpleRequest, today } from './support/requests.js'
import type { Changes, Key } from './support/requests.js'
import { errorSummaryOf } from './support/typed-calls.js'

const minute = 60_000

const outcomeOf = async (simulator: Simulator, request: TransportRequest): Promise<string> => {
  const decode = request.url.includes('://monitor') ? decodeMonitor : decodeEbs
  const result = decode(t.UnknownRecord)(await send(simulator, request))
  return result._tag === 'Right' ? 'success' : `${result.left.status} ${errorSummaryOf(result)}`
}

const start = (options: SimulatorOptions = {}) => {
  const simulator = makeSimulator({ clock: makeClock(), ...options })
  const outcome = (changes: Changes = {}, key: Key = simulator.credentials, action = 'DescribeVolumes') =>
    outcomeOf(simulator, ebsRequest(key, action, {}, changes))
  const request = ebsRequest(simulator.credentials, 'DescribeVolumes')
  const { authorization = '', ...others } = request.headers
  const withHeaders = (headers: Readonly<Record<string, string | undefined>>) => {
    const kept = Object.entries({ ...others, authorization, ...headers }).filter(([, value]) => value !== undefined)
    return outcomeOf(simulator, { ...request, headers: Object.fromEntries(kept) as Readonly<Record<string, string>> })
  }
  return { simulator, outcome, request, authorization, withHeaders }
}

describe('the gateway of Kingsoft Cloud, with AWS4', () => {
  it.each<[string, Changes, string]>([
    ['no changes', {}, 'success'],
    ['a clock 15 minutes late', { instant: today - 15 * minute }, 'success'],
    [
      'a clock 16 minutes late',
      { instant: today - 16 * minute },
      '403 SignatureDoesNotMatch Unauthenticated clock-skew'
    ],
    [
      'a clock 16 minutes early',
      { instant: today + 16 * minute },
      '403 SignatureDoesNotMatch Unauthenticated clock-skew'
    ],
    ['an unknown version', { version: '2000-01-01' }, '400 InvalidActionOrVesion Unsupported'],
    ['an unknown region', { region: 'cn-atlantis-1' }, '403 SignatureDoesNotMatch Unauthenticated'],
    ['DELETE', { method: 'DELETE' }, '400 InvalidMethod Unsupported'],
    ['XML', { headers: { accept: 'application/xml' } }, 'success']
  ])('responds correctly to %s', async (_, changes, expected) => {
    expect(await start().outcome(changes)).toBe(expected)
  })

  it('distinguishes wrong access keys, tokens and permissions', async () => {
    const clock = makeClock()
    const { simulator, outcome } = start({ clock })
    const { credentials } = simulator
    expect(await outcome({}, { ...credentials, secretAccessKey: 'x' })).toBe(
      '403 SignatureDoesNotMatch Unauthenticated'
    )
    expect(await outcome({}, { ...credentials, accessKeyId: 'x' })).toBe(
      '403 InvalidClientTokenId Unauthenticated credential-refresh'
    )
    const temporary = simulator.issueCredentials({ durationMs: minute })
    expect(await outcome({}, temporary)).toBe('success')
    expect(await outcome({}, { ...temporary, sessionToken: 'x' })).toBe(
      '403 InvalidClientTokenId Unauthenticated credential-refresh'
    )
    clock.advance(minute)
    expect(await outcome({}, temporary)).toBe('400 SecurityTokenExpired Unauthenticated credential-refresh')

    simulator.setAccount({ ...credentials, denied: ['*'] })
    expect(await outcome()).toBe('403 AccessDenied PermissionDenied')
    simulator.setAccount({ ...credentials, disabled: true })
    expect(await outcome()).toBe('403 InvalidClientTokenId Unauthenticated credential-refresh')
    expect(await outcome({}, temporary, 'DescribeNothing')).toContain('SecurityTokenExpired')
  })

  it('reports an unknown API as Unsupported and not as NotFound', async () => {
    const { outcome } = start()
    expect(await outcome({}, undefined, 'DescribeNothing')).toBe('404 NoSuchEntity Unsupported')
  })

  it('has a message of its own for each kind of wrong signature', async () => {
    const { authorization, withHeaders } = start()
    const scope = '20260115/cn-beijing-6/ebs/aws4_request'
    const rescoped = (other: string) => withHeaders({ authorization: authorization.replace(scope, other) })
    expect(await withHeaders({ authorization: undefined })).toBe('403 MissingAuthenticationToken Unauthenticated')
    expect(await withHeaders({ authorization: 'x' })).toBe('400 IncompleteSignature Unauthenticated')
    expect(await withHeaders({ authorization: authorization.replace('AWS4', 'AWS5') })).toBe(
      '400 IncompleteSignature Unauthenticated'
    )
    for (const part of ['Credential=', 'SignedHeaders=', 'Signature=']) {
      expect(await withHeaders({ authorization: authorization.replace(part, 'Other=') })).toBe(
        '400 IncompleteSignature Unauthenticated'
      )
    }
    expect(await withHeaders({ 'x-amz-date': undefined })).toBe('400 IncompleteSignature Unauthenticated')
    expect(await withHeaders({ 'x-amz-date': '2026-01-15' })).toBe('400 IncompleteSignature Unauthenticated')
    expect(await rescoped('20260115/cn-beijing-6/ebs')).toBe('400 IncompleteSignature Unauthenticated')
    expect(await rescoped('20260115/cn-beijing-6/ebs/aws5_request')).toBe('403 SignatureDoesNotMatch Unauthenticated')
    expect(await rescoped('20260115/cn-beijing-6/monitor/aws4_request')).toBe(
      '403 SignatureDoesNotMatch Unauthenticated'
    )
    expect(await rescoped('20260114/cn-beijing-6/ebs/aws4_request')).toBe('403 SignatureDoesNotMatch Unauthenticated')
    expect(await withHeaders({ authorization: authorization.replace('host;', '') })).toBe(
      '403 SignatureDoesNotMatch Unauthenticated'
    )
    expect(await withHeaders({ authorization: authorization.replace('host;', 'host;x-other;') })).toBe(
      '403 MissingAuthenticationToken Unauthenticated'
    )
  })

  it('accepts the signature in the query', async () => {
    const { simulator } = start()
    const { accessKeyId } = simulator.credentials
    const host = 'ebs.api.ksyun.com'
    const scheme: typeof aws4 = { ...aws4, addedHeaders: [], signedHeaders: [] }
    const query = [
      ['Action', 'DescribeVolumes'],
      ['Version', '2016-03-04'],
      ['Format', 'json'],
      ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
      ['X-Amz-Credential', `${accessKeyId}/20260115/cn-beijing-6/ebs/aws4_request`],
      ['X-Amz-Date', '20260115T080000Z'],
      ['X-Amz-SignedHeaders', 'host']
    ] as const
    const context = { instant: today, region: 'cn-beijing-6', service: 'ebs' }
    const { headers } = signRequest(
      scheme,
      { method: 'GET', host, path: '/', query, headers: {}, body: '' },
      simulator.credentials,
      context
    )
    const signature = headers['authorization']?.split('Signature=')[1] ?? ''
    const sent = (parameters: readonly (readonly [string, string])[]) =>
      outcomeOf(simulator, { method: 'GET', url: `https://${host}/?${encodeQuery(parameters)}`, headers: {}, body: '' })
    expect(await sent([...query, ['X-Amz-Signature', signature]])).toBe('success')
    expect(await sent([...query, ['X-Amz-Signature', 'x']])).toBe('403 SignatureDoesNotMatch Unauthenticated')
    expect(await sent(query)).toBe('400 IncompleteSignature Unauthenticated')
  })
})

describe('the gateway of Kingsoft Cloud, with the simple signature', () => {
  const ebs = (key: Key, instant = today) => simpleRequest('ebs', key, 'DescribeVolumes', '2016-03-04', {}, instant)
  const monitor = (key: Key, instant = today) => simpleRequest('monitor', key, 'ListMetrics', '2010-05-25', {}, instant)

  it('accepts it for both products', async () => {
    const { simulator } = start()
    for (const request of [ebs, monitor]) {
      expect(await outcomeOf(simulator, request(simulator.credentials))).toBe('success')
      expect(await outcomeOf(simulator, request(simulator.issueCredentials()))).toBe('success')
    }
  })

  it('rejects requests with the messages of Cloud Monitor', async () => {
    const { simulator } = start()
    const { credentials } = simulator
    const outcome = (request: TransportRequest) => outcomeOf(simulator, request)
    expect(await outcome(monitor({ ...credentials, secretAccessKey: 'x' }))).toBe(
      '400 SignatureDoesNotMatch Unauthenticated'
    )
    expect(await outcome(monitor({ ...credentials, accessKeyId: 'x' }))).toBe(
      '400 InvalidAccessKey Unauthenticated credential-refresh'
    )
    expect(await outcome(monitor(credentials, today - 16 * minute))).toBe(
      '400 InvalidTimestamp Unauthenticated clock-skew'
    )
    const without = (name: string): TransportRequest => {
      const request = monitor(credentials)
      return { ...request, url: request.url.replace(new RegExp(`(?<=[?&])${name}=[^&]*&?`), '') }
    }
    expect(await outcome(without('Accesskey'))).toBe('400 MissingAccesskey Unauthenticated')
    expect(await outcome(without('Signature'))).toBe('400 MissingSignature Unauthenticated')
    expect(await outcome(without('Timestamp'))).toBe('400 MissingTimestamp Unauthenticated')
    const expired = simulator.issueCredentials({ durationMs: 0 })
    expect(await outcome(ebs(expired))).toBe('400 SecurityTokenExpired Unauthenticated credential-refresh')
  })

  it('writes errors of Cloud Monitor with names in lower case, but not those of the platform', async () => {
    const { simulator } = start()
    const own = await send(simulator, monitor({ ...simulator.credentials, accessKeyId: 'x' }))
    expect(JSON.parse(own.body)).toEqual({
      requestid: expect.any(String),
      error: { type: 'sender', code: 'InvalidAccessKey', message: 'Invalid Accesskey' }
    })
    const request = kingsoftRequest('monitor', { ...simulator.credentials, accessKeyId: 'x' }, 'ListMetrics')
    expect(JSON.parse((await send(simulator, request)).body)).toMatchObject({
      RequestId: expect.any(String),
      Error: { Type: 'Sender', Code: 'InvalidClientTokenId' }
    })
  })

  it('writes errors in XML with the name of the code in lower case, unless JSON is requested', async () => {
    const { simulator } = start()
    const changes = { headers: { accept: '*/*' } }
    const { body } = await send(simulator, ebsRequest(simulator.credentials, 'DescribeNothing', {}, changes))
    expect(body).toMatch(
      /^<ErrorResponse><RequestId>[\w-]{36}<\/RequestId><Error><Type>Sender<\/Type><code>NoSuchEntity<\/code>/
    )
  })
})

describe('the flow control of Kingsoft Cloud', () => {
  it('has status 409, with the message of a missing API at Cloud Monitor', async () => {
    const rateLimits = { '*': { calls: 1, perMs: 1_000 } }
    const { simulator, outcome } = start({ rateLimits })
    expect([await outcome(), await outcome()]).toEqual(['success', '409 LimitExceeded Throttled throttling'])
    const request = kingsoftRequest('monitor', simulator.credentials, 'ListMetrics')
    expect(await outcomeOf(simulator, request)).toBe('success')
    expect(await outcomeOf(simulator, request)).toBe('409 LimitExceeded Throttled throttling')
  })
})
