import { decode } from '@cloud-result/alibaba-kms'
import type { TransportRequest } from '@cloud-result/client'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeSimulator } from '../src/index.js'
import type { SimulatorOptions } from '../src/index.js'
import { kmsRequest, makeClock, rpcRequest, send, today } from './support/requests.js'
import type { Changes, Key } from './support/requests.js'
import { errorSummaryOf } from './support/typed-calls.js'

const minute = 60_000

const start = (options: SimulatorOptions = {}) => {
  const simulator = makeSimulator({ clock: makeClock(), products: ['alibaba-kms'], ...options })
  const outcomeOf = async (request: TransportRequest): Promise<string> => {
    const result = decode(t.UnknownRecord)(await send(simulator, request))
    return result._tag === 'Right' ? 'success' : `${result.left.status} ${errorSummaryOf(result)}`
  }
  const outcome = (changes: Changes = {}, key: Key = simulator.credentials, action = 'ListKeys') =>
    outcomeOf(kmsRequest(key, action, {}, changes))
  return { simulator, outcome, outcomeOf }
}

describe('the gateway of Alibaba Cloud', () => {
  it.each<[string, Changes, string]>([
    ['no changes', {}, 'success'],
    ['a clock 15 minutes late', { instant: today - 15 * minute }, 'success'],
    [
      'a clock 16 minutes late',
      { instant: today - 16 * minute },
      '400 InvalidTimeStamp.Expired Unauthenticated clock-skew'
    ],
    [
      'a clock 16 minutes early',
      { instant: today + 16 * minute },
      '400 InvalidTimeStamp.Expired Unauthenticated clock-skew'
    ],
    ['an unknown version', { version: '2000-01-01' }, '400 InvalidVersion Unsupported'],
    ['DELETE', { method: 'DELETE' }, '403 UnsupportedHTTPMethod Unsupported'],
    [
      'JSON',
      { headers: { 'content-type': 'application/json' }, body: '{}' },
      '400 RequestParameterMalformed InvalidArgument'
    ]
  ])('responds correctly to %s', async (_, changes, expected) => {
    expect(await start().outcome(changes)).toBe(expected)
  })

  it('distinguishes wrong access keys, tokens and permissions', async () => {
    const clock = makeClock()
    const { simulator, outcome } = start({ clock })
    const { credentials } = simulator
    expect(await outcome({}, { ...credentials, secretAccessKey: 'x' })).toBe(
      '400 SignatureDoesNotMatch Unauthenticated'
    )
    expect(await outcome({}, { ...credentials, accessKeyId: 'x' })).toBe(
      '404 InvalidAccessKeyId.NotFound Unauthenticated credential-refresh'
    )
    const temporary = simulator.issueCredentials({ durationMs: minute })
    expect(await outcome({}, temporary)).toBe('success')
    const { sessionToken: _, ...withoutToken } = temporary
    expect(await outcome({}, withoutToken)).toBe('400 MissingSecurityToken Unauthenticated')
    expect(await outcome({}, { ...temporary, sessionToken: 'x' })).toBe(
      '400 InvalidSecurityToken.MismatchWithAccessKey Unauthenticated credential-refresh'
    )
    clock.advance(minute)
    expect(await outcome({}, temporary)).toBe('400 InvalidSecurityToken.Expired Unauthenticated credential-refresh')

    simulator.setAccount({ ...credentials, denied: ['ListKeys'] })
    expect(await outcome()).toBe('403 Forbidden.NoPermission PermissionDenied credential-refresh')
    simulator.setAccount({ ...credentials, disabled: true })
    expect(await outcome()).toBe('400 InvalidAccessKeyId.Inactive Unauthenticated credential-refresh')
  })

  it('looks up the API before it checks the access key', async () => {
    const { outcome } = start()
    const unknownKey = { accessKeyId: 'x', secretAccessKey: 'x' }
    expect(await outcome({}, unknownKey, 'ListNothing')).toBe('404 InvalidAction.NotFound Unsupported')
  })

  it('accepts each nonce once', async () => {
    const { outcome } = start()
    expect(await outcome({ nonce: 'one' })).toBe('success')
    expect(await outcome({ nonce: 'one' })).toBe('400 SignatureNonceUsed Unauthenticated transient')
    expect(await outcome({ nonce: 'two' })).toBe('success')
  })

  it('rejects wrong signatures', async () => {
    const { simulator, outcomeOf } = start()
    const request = kmsRequest(simulator.credentials, 'ListKeys')
    const { authorization = '' } = request.headers
    const withHeaders = (headers: Readonly<Record<string, string>>) =>
      outcomeOf({ ...request, headers: { ...request.headers, ...headers } })
    expect(await withHeaders({ authorization: authorization.replace('ACS3', 'ACS2') })).toBe(
      '400 IncompleteSignature Unauthenticated'
    )
    expect(await withHeaders({ authorization: 'x' })).toBe('400 IncompleteSignature Unauthenticated')
    expect(await withHeaders({ 'x-acs-date': 'today' })).toBe('400 InvalidTimeStamp.Format Unauthenticated')
    expect(await withHeaders({ 'x-acs-content-sha256': 'x' })).toBe('400 SignatureDoesNotMatch Unauthenticated')
    expect(await outcomeOf({ ...request, body: 'PageSize=5' })).toBe('400 SignatureDoesNotMatch Unauthenticated')
  })

  it('accepts RPC signatures, in JSON and XML', async () => {
    const { simulator, outcomeOf } = start()
    const { credentials } = simulator
    expect(await outcomeOf(rpcRequest(credentials, 'CreateKey', { Description: 'a b+c&d=e~f*g' }))).toBe('success')
    expect(await outcomeOf(rpcRequest(credentials, 'ListKeys', {}, 'XML'))).toBe('success')
    expect(await outcomeOf(rpcRequest(simulator.issueCredentials(), 'ListKeys'))).toBe('success')
    expect(await outcomeOf(rpcRequest({ ...credentials, secretAccessKey: 'x' }, 'ListKeys'))).toBe(
      '400 SignatureDoesNotMatch Unauthenticated'
    )
  })

  it('quotes the string to sign with its plaintext, but the decoded error does not contain it', async () => {
    const { simulator } = start()
    const canary = 'Y2FuYXJ5'
    const request = rpcRequest({ ...simulator.credentials, secretAccessKey: 'x' }, 'Encrypt', {
      KeyId: 'key',
      Plaintext: canary
    })
    const response = await send(simulator, request)
    expect(response.body).toContain(canary)
    expect(JSON.stringify(decode(t.unknown)(response))).not.toContain(canary)
  })

  it('writes XML until it knows that JSON is requested, in an envelope of its own', async () => {
    const { simulator } = start()
    const bare: TransportRequest = {
      method: 'GET',
      url: 'https://kms.cn-hangzhou.aliyuncs.com/?Action=ListNothing',
      headers: {},
      body: ''
    }
    const xml = await send(simulator, bare)
    expect(xml.headers?.['content-type']).toBe('text/xml;charset=utf-8')
    expect(xml.body).toMatch(
      /^<\?xml version='1.0' encoding='UTF-8'\?><Error><RequestId>.*<Code>InvalidAction.NotFound<.*<!\[CDATA\[https:/
    )
    const json = await send(simulator, { ...bare, url: `${bare.url}&Format=JSON` })
    expect(json.headers?.['x-acs-request-id']).toBe(JSON.parse(json.body).RequestId)
    expect(Object.keys(JSON.parse(json.body))).toEqual(['RequestId', 'HostId', 'Code', 'Message', 'Recommend'])
    const own = await send(simulator, kmsRequest(simulator.credentials, 'DescribeKey', { KeyId: 'none' }))
    expect(Object.keys(JSON.parse(own.body))).toEqual(['HttpStatus', 'Code', 'Message', 'RequestId'])
    const changes = { headers: { accept: 'application/xml' } }
    const ownXml = await send(simulator, kmsRequest(simulator.credentials, 'DescribeKey', { KeyId: 'none' }, changes))
    expect(ownXml.body).toMatch(/^<KMS><HttpStatus>404<\/HttpStatus>/)
  })

  it('throttles with status 429', async () => {
    const { outcome } = start({ rateLimits: { ListKeys: { calls: 1, perMs: 1_000 } } })
    expect([await outcome(), await outcome()]).toEqual(['success', '429 Rejected.Throttling Throttled throttling'])
  })
})
