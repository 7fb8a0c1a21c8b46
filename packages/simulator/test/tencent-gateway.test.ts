import { decode } from '@cloud-result/tencent-cvm'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeSimulator } from '../src/index.js'
import type { SimulatorOptions } from '../src/index.js'
import { cvmRequest, makeClock, send, today } from './support/requests.js'
import type { Changes, Key } from './support/requests.js'
import { refusalOf } from './support/typed-calls.js'

const minute = 60_000

const start = (options: SimulatorOptions = {}) => {
  const simulator = makeSimulator({ clock: makeClock(), products: ['tencent-cvm'], ...options })
  const outcome = async (changes: Changes = {}, key: Key = simulator.credentials, action = 'DescribeInstances') => {
    const answer = await send(simulator, cvmRequest(key, action, {}, changes))
    expect(answer.status).toBe(200)
    const result = decode(t.UnknownRecord)(answer)
    return result._tag === 'Right' ? 'fine' : refusalOf(result)
  }
  return { simulator, outcome }
}

describe('the gateway of CVM', () => {
  it.each<[string, Changes, string]>([
    ['nothing special', {}, 'fine'],
    ['a clock 5 minutes late', { instant: today - 5 * minute }, 'fine'],
    [
      'a clock 6 minutes late',
      { instant: today - 6 * minute },
      'AuthFailure.SignatureExpire Unauthenticated clock-skew'
    ],
    [
      'a clock 6 minutes early',
      { instant: today + 6 * minute },
      'AuthFailure.SignatureExpire Unauthenticated clock-skew'
    ],
    ['an unknown version', { version: '2000-01-01' }, 'NoSuchVersion Unsupported'],
    ['an unknown region', { region: 'ap-atlantis' }, 'UnsupportedRegion Unsupported'],
    ['no region', { region: '' }, 'MissingParameter InvalidArgument'],
    ['PUT', { method: 'PUT' }, 'UnsupportedProtocol Unsupported'],
    ['XML', { headers: { 'content-type': 'text/xml' } }, 'InvalidParameter InvalidArgument'],
    ['a broken body', { body: '{' }, 'InvalidParameter InvalidArgument'],
    ['a list for a body', { body: '[]' }, 'InvalidParameter InvalidArgument'],
    ['11 MiB', { body: `{"x":"${'x'.repeat(11 * 1024 * 1024)}"}` }, 'RequestSizeLimitExceeded InvalidArgument']
  ])('answers to %s', async (_, changes, expected) => {
    expect(await start().outcome(changes)).toBe(expected)
  })

  it('tells wrong keys, tokens and permissions apart', async () => {
    const { simulator, outcome } = start()
    const { credentials } = simulator
    expect(await outcome({}, { ...credentials, secretAccessKey: 'x' })).toBe(
      'AuthFailure.SignatureFailure Unauthenticated'
    )
    expect(await outcome({}, { ...credentials, accessKeyId: 'x' })).toBe('AuthFailure.SecretIdNotFound Unauthenticated')
    expect(await outcome({}, { ...credentials, sessionToken: 'x' })).toBe(
      'AuthFailure.TokenFailure Unauthenticated credential-refresh'
    )
    const temporary = simulator.issueCredentials()
    expect(await outcome({}, temporary)).toBe('fine')
    expect(await outcome({}, { ...temporary, sessionToken: 'x' })).toContain('AuthFailure.TokenFailure')

    simulator.setAccount({ ...credentials, denied: ['DescribeInstances'] })
    expect(await outcome()).toBe('UnauthorizedOperation PermissionDenied')
    expect(await outcome({}, credentials, 'DescribeImages')).toBe('fine')
    simulator.setAccount({ ...credentials, disabled: true })
    expect(await outcome()).toBe('AuthFailure.InvalidSecretId Unauthenticated')
  })

  it('refuses what is not signed as it must be', async () => {
    const { simulator } = start()
    const request = cvmRequest(simulator.credentials, 'DescribeInstances')
    const { authorization = '', ...rest } = request.headers
    const outcome = async (headers: Readonly<Record<string, string>>) =>
      refusalOf(decode(t.unknown)(await send(simulator, { ...request, headers })))
    expect(await outcome(rest)).toBe('MissingParameter InvalidArgument')
    for (const wrong of [
      'SKIP',
      authorization.replace('TC3', 'TC4'),
      authorization.replace('tc3_request', 'tc4_request'),
      authorization.replace('content-type;', ''),
      authorization.split(', Signature')[0] ?? ''
    ]) {
      expect(await outcome({ ...rest, authorization: wrong })).toBe('AuthFailure.InvalidAuthorization Unauthenticated')
    }
    expect(await outcome({ ...rest, authorization: authorization.replace('/cvm/', '/cbs/') })).toContain(
      'SignatureFailure'
    )
    expect(await outcome({ ...request.headers, 'x-tc-timestamp': 'now' })).toBe('InvalidParameterValue InvalidArgument')
    expect(refusalOf(decode(t.unknown)(await send(simulator, { ...request, body: '{ }' })))).toContain(
      'SignatureFailure'
    )
  })

  it('echoes the trace id, and has no request id but in the body', async () => {
    const { simulator } = start()
    const changes = { headers: { 'x-tc-traceid': 'trace-1' } }
    const { headers, body } = await send(simulator, cvmRequest(simulator.credentials, 'DescribeInstances', {}, changes))
    expect(headers).toEqual({
      server: 'nginx',
      date: new Date(today).toUTCString(),
      'content-type': 'application/json',
      'x-tc-traceid': 'trace-1'
    })
    expect(JSON.parse(body).Response.RequestId).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    )
  })

  it('limits the rate of each API and region, by the second', async () => {
    const clock = makeClock()
    const { outcome } = start({ clock })
    for (let call = 0; call < 40; call++) expect(await outcome()).toBe('fine')
    expect(await outcome()).toBe('RequestLimitExceeded Throttled throttling')
    expect(await outcome({ region: 'ap-beijing' })).toBe('fine')
    clock.advance(1_000)
    expect(await outcome({ instant: clock.now() })).toBe('fine')
  })

  it('limits rates as it is told, or not at all', async () => {
    const strict = start({ rateLimits: { '*': { calls: 1, perMs: 1_000 } } })
    expect([await strict.outcome(), await strict.outcome()]).toEqual([
      'fine',
      'RequestLimitExceeded Throttled throttling'
    ])
    const lax = start({ rateLimits: false })
    for (let call = 0; call < 50; call++) expect(await lax.outcome()).toBe('fine')
  })
})
