import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'
import {
  explainQuery,
  explainRequest,
  portableDigest,
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
    expect(sigV4(scheme)(request, credentials, context, { digest: portableDigest })).toEqual(signed)
  })

  it('derives a key again only for another secret, day or scope', () => {
    const kept = new Map<string, Uint8Array>()
    const keepKey = (inputs: readonly unknown[], derive: () => Uint8Array): Uint8Array => {
      const name = JSON.stringify(inputs)
      const key = kept.get(name) ?? derive()
      kept.set(name, key)
      return key
    }
    const sign = sigV4(scheme)
    for (const instant of [context.instant, context.instant + 60_000]) {
      const changed = { ...context, instant }
      expect(sign(request, credentials, changed, { keepKey })).toEqual(sign(request, credentials, changed))
    }
    expect(kept.size).toBe(1)
    sign(request, { ...credentials, secretAccessKey: 'other' }, context, { keepKey })
    sign(request, credentials, { ...context, instant: context.instant + 86_400_000 }, { keepKey })
    sign(request, credentials, { ...context, service: 'other' }, { keepKey })
    expect(kept.size).toBe(4)
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
