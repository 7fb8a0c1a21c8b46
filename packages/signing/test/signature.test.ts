import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'
import {
  explainQuery,
  explainRequest,
  makeSigningCache,
  sha1Hex,
  sigV4,
  signRequest,
  sortedParameters
} from '../src/index.js'
import type { QueryScheme, RequestToSign, SigningScheme } from '../src/index.js'

const request: RequestToSign = {
  method: 'POST',
  host: 'api.example.com',
  path: '/v1/p0/servers',
  query: [
    ['Limit', '10'],
    ['Action', 'List']
  ],
  headers: { 'content-type': 'application/json' },
  body: '{}'
}
const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
const scheme: SigningScheme<'service'> = {
  algorithm: 'EX1-HMAC-SHA256',
  path: 'as-sent',
  queryOrder: 'raw',
  headerValue: 'trimmed',
  signedHeaders: ['content-type'],
  timestamp: 'basic',
  addedHeaders: [['x-ex-date', 'timestamp']],
  sessionHeaders: [],
  scope: { keyPrefix: 'EX1', date: 'basic-date', names: ['service'], terminator: 'end' },
  separator: ', '
}
const context = { instant: Date.UTC(2026, 0, 2, 3, 4, 5), service: 'things' }

describe('sigV4', () => {
  it('adds the headers of signRequest, and changes nothing else', () => {
    const { headers } = signRequest(scheme, request, credentials, context)
    const signed = { ...request, headers: { ...request.headers, ...headers } }
    expect(sigV4(scheme)(request, credentials, context)).toEqual(signed)
  })

  it('signs without a scope: the time, a path with a slash at its end, and the access key under its own label', () => {
    const unscoped: SigningScheme = {
      ...scheme,
      path: 'closed',
      addedHeaders: [['x-ex-date', 'timestamp']],
      scope: undefined,
      signsTimestamp: true,
      credentialLabel: 'Access'
    }
    const { canonicalRequest, stringToSign } = explainRequest(unscoped, request, credentials, context)
    expect(canonicalRequest.split('\n')[1]).toBe('/v1/p0/servers/')
    expect(stringToSign.split('\n').slice(0, 2)).toEqual(['EX1-HMAC-SHA256', '20260102T030405Z'])
    expect(stringToSign.split('\n')).toHaveLength(3)
    expect(sigV4(unscoped)(request, credentials, context).headers['authorization']).toMatch(
      /^EX1-HMAC-SHA256 Access=id, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/
    )
  })
})

describe('sortedParameters', () => {
  const query: QueryScheme = {
    signature: 'sha1-hex',
    message: ['names and values', 'secret'],
    encoded: false,
    keySuffix: '',
    timestamp: 'seconds',
    constants: [],
    addedParameters: [['Key', 'accessKeyId']],
    signatureParameter: 'Signature'
  }
  const signature = createHash('sha1').update('ActionListKeyidLimit10secret').digest('hex')

  it('keeps the parameters of a GET in the query', () => {
    const signed = sortedParameters(query)({ ...request, method: 'GET', body: '' }, credentials, context)
    expect(signed).toMatchObject({ headers: request.headers, body: '' })
    expect(signed.query).toEqual([...request.query, ['Key', 'id'], ['Signature', signature]])
  })

  it('sends those of any other method as a form', () => {
    expect(sortedParameters(query)({ ...request, headers: {} }, credentials, context)).toEqual({
      ...request,
      query: [],
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `Action=List&Key=id&Limit=10&Signature=${signature}`
    })
  })

  it('adds a session token only where the scheme has a place for it', () => {
    const temporary = { ...credentials, sessionToken: 'token' }
    const added = (from: QueryScheme) =>
      sortedParameters(from)({ ...request, method: 'GET' }, temporary, context).query.map(([name]) => name)
    expect(added(query)).toEqual(['Limit', 'Action', 'Key', 'Signature'])
    expect(added({ ...query, sessionTokenParameter: 'Token' })).toEqual([
      'Limit',
      'Action',
      'Key',
      'Token',
      'Signature'
    ])
  })

  it('does not show the secret that a scheme signs', () => {
    const { stringToSign } = explainQuery(query, { ...request, parameters: request.query }, credentials, context)
    expect(stringToSign).toBe('ActionListKeyidLimit10[secret]')
  })
})

describe('sha1Hex', () => {
  it('is the hash of the UTF-8 bytes', () => {
    for (const text of ['', 'a', 'é未🙂']) expect(sha1Hex(text)).toBe(createHash('sha1').update(text).digest('hex'))
  })
})

describe('makeSigningCache', () => {
  const other = { ...credentials, secretAccessKey: 'other' }

  it('makes a value once for a scheme, credentials, a period and a name', () => {
    const { recall } = makeSigningCache()
    let made = 0
    const make = (): number => ++made
    expect(recall(scheme, credentials, 1, 'a', make)).toBe(1)
    expect(recall(scheme, { ...credentials }, 1, 'a', make)).toBe(1)
    expect(recall(scheme, credentials, 1, 'b', make)).toBe(2)
    expect(recall({ ...scheme }, credentials, 1, 'a', make)).toBe(3)
  })

  it.each([
    ['credentials', other, 1],
    ['a session token', { ...credentials, sessionToken: 'token' }, 1],
    ['an access key', { ...credentials, accessKeyId: 'other' }, 1],
    ['a period', credentials, 2]
  ])('forgets everything for other values of %s', (_what, given, period) => {
    const { recall } = makeSigningCache()
    recall(scheme, credentials, 1, 'a', () => 'old')
    expect(recall(scheme, given, period, 'a', () => 'new')).toBe('new')
    expect(recall(scheme, credentials, 1, 'a', () => 'made again')).toBe('made again')
  })

  it('notices that the caller changed the credentials', () => {
    const { recall } = makeSigningCache()
    const changing = { ...credentials }
    recall(scheme, changing, 1, 'a', () => 'old')
    changing.secretAccessKey = 'other'
    expect(recall(scheme, changing, 1, 'a', () => 'new')).toBe('new')
  })

  it('keeps nothing if making fails', () => {
    const { recall } = makeSigningCache()
    const fail = (): never => {
      throw new RangeError('no')
    }
    expect(() => recall(scheme, credentials, 1, 'a', fail)).toThrow(RangeError)
    expect(recall(scheme, credentials, 1, 'a', () => 'made')).toBe('made')
  })

  it('is bounded', () => {
    const { recall } = makeSigningCache()
    for (let index = 0; index <= 256; index++) recall(scheme, credentials, 1, `${index}`, () => 'first')
    expect(recall(scheme, credentials, 1, '256', () => 'again')).toBe('first')
    expect(recall(scheme, credentials, 1, '0', () => 'again')).toBe('again')
  })

  it('serves two signatures in turn, and a scope that holds the time', () => {
    const cache = makeSigningCache()
    const timed: SigningScheme<'service'> = {
      ...scheme,
      scope: { keyPrefix: '', date: 'basic', names: ['service'], terminator: 'end' }
    }
    for (const each of [scheme, timed, scheme, timed]) {
      for (const instant of [context.instant, context.instant + 1_000, context.instant + 86_400_000]) {
        const at = { ...context, instant }
        expect(sigV4(each)(request, credentials, at, { cache })).toEqual(sigV4(each)(request, credentials, at))
      }
    }
  })
})
