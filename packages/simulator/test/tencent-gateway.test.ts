import { decode } from '@cloud-result/tencent-cvm'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeSimulator } from '../src/index.js'
import type { SimulatorOptions } from '../src/index.js'
import { cvmRequest, makeClock, send, today } from './support/requests.js'
import type { Changes, Key } from './support/requests.js'
import { errorSummaryOf } from './support/typed-calls.js'

const minute = 60_000

const start = (options: SimulatorOptions = {}) => {
  const simulator = makeSimulator({ clock: makeClock(), products: ['tencent-cvm'], ...options })
  const outcome = async (changes: Changes = {}, key: Key = simulator.credentials, action = 'DescribeInstances') => {
    const response = await send(simulator, cvmRequest(key, action, {}, changes))
    expect(response.status).toBe(200)
    const result = decode(t.UnknownRecord)(response)
    return result._tag === 'Right' ? 'success' : errorSummaryOf(result)
  }
  return { simulator, outcome }
}

describe('the gateway of CVM', () => {
  it.each<[string, Changes, string]>([
    ['no changes', {}, 'success'],
    ['a clock 5 minutes late', { instant: today - 5 * minute }, 'success'],
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
  ])('responds correctly to %s', async (_, changes, expected) => {
    expect(await start().outcome(changes)).toBe(expected)
  })

  it('distinguishes wrong access keys, tokens and permissions', async () => {
    const { simulator, outcome } = start()
    const { credentials } = simulator
    expect(await outcome({}, { ...credentials, secretAccessKey: 'x' })).toBe(
      'AuthFailure.SignatureFailure Unauthenticated'
    )
    expect(await outcome({}, { ...credentials, accessKeyId: 'x' })).toBe(
      'AuthFailure.SecretIdNotFound Unauthenticated credential-refresh'
    )
    expect(await outcome({}, { ...credentials, sessionToken: 'x' })).toBe(
      'AuthFailure.TokenFailure Unauthenticated credential-refresh'
    )
    const temporary = simulator.issueCredentials()
    expect(await outcome({}, temporary)).toBe('success')
    expect(await outcome({}, { ...temporary, sessionToken: 'x' })).toContain('AuthFailure.TokenFailure')

    simulator.setAccount({ ...credentials, denied: ['DescribeInstances'] })
    expect(await outcome()).toBe('UnauthorizedOperation PermissionDenied')
    expect(await outcome({}, credentials, 'DescribeImages')).toBe('success')
    simulator.setAccount({ ...credentials, disabled: true })
    expect(await outcome()).toBe('AuthFailure.InvalidSecretId Unauthenticated')
  })

  it('rejects wrong signatures', async () => {
    const { simulator } = start()
    const request = cvmRequest(simulator.credentials, 'DescribeInstances')
    const { authorization = '', ...rest } = request.headers
    const outcome = async (headers: Readonly<Record<string, string>>) =>
      errorSummaryOf(decode(t.unknown)(await send(simulator, { ...request, headers })))
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
    expect(errorSummaryOf(decode(t.unknown)(await send(simulator, { ...request, body: '{ }' })))).toContain(
      'SignatureFailure'
    )
  })

  it('echoes the trace id, and has the request id only in the body', async () => {
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

  it('limits the calls per second of each API and region', async () => {
    const clock = makeClock()
    const { outcome } = start({ clock })
    for (let call = 0; call < 40; call++) expect(await outcome()).toBe('success')
    expect(await outcome()).toBe('RequestLimitExceeded Throttled throttling')
    expect(await outcome({ region: 'ap-beijing' })).toBe('success')
    clock.advance(1_000)
    expect(await outcome({ instant: clock.now() })).toBe('success')
  })

  it('limits rates as configured, or not at all', async () => {
    const strict = start({ rateLimits: { '*': { calls: 1, perMs: 1_000 } } })
    expect([await strict.outcome(), await strict.outcome()]).toEqual([
      'success',
      'RequestLimitExceeded Throttled throttling'
    ])
    const lax = start({ rateLimits: false })
    for (let call = 0; call < 50; call++) expect(await lax.outcome()).toBe('success')
  })
})
