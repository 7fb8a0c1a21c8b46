import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { acs3, alibabaRpc } from '@cloud-result/alibaba-kms/client'
import { aws4, kingsoftQuery } from '@cloud-result/kingsoft-ebs/client'
import { tc3, tencentSha1, tencentSha256 } from '@cloud-result/tencent-cvm/client'
import {
  encodeQuery,
  explainQuery,
  explainRequest,
  makeSigningCache,
  signQuery,
  signRequest
} from '@cloud-result/signing'
import type { Credentials, QueryScheme, QueryToSign, RequestToSign, SigningScheme } from '@cloud-result/signing'

type Name = 'region' | 'service' | 'nonce'

const requestSchemes: readonly (readonly [string, SigningScheme<Name>])[] = [
  ['aws4', aws4],
  ['tc3', tc3],
  ['acs3', acs3]
]
const querySchemes: readonly (readonly [string, QueryScheme<Name>])[] = [
  ['kingsoftQuery', kingsoftQuery],
  ['alibabaRpc', alibabaRpc],
  ['tencentSha1', tencentSha1],
  ['tencentSha256', tencentSha256]
]

// Any sequence of UTF-16 code units: lone surrogates, NUL and line breaks included.
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })
const text = fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string())
const parameters = fc.array(fc.tuple(text, text), { maxLength: 5 })
const instant = fc.integer({ min: 0, max: 253_402_300_799_999 })
const context = fc.record({ instant, region: text, service: text, nonce: text })
const credentials = fc.record({
  accessKeyId: text,
  secretAccessKey: text,
  sessionToken: fc.option(text, { nil: undefined })
})
const signedHeader = fc.constantFrom('content-type', 'Content-Type', 'x-acs-a', 'x-amz-a', 'x-ksc-a', 'authorization')
const headers = fc.dictionary(fc.oneof(text, signedHeader), text, { maxKeys: 5 })
const request = fc.record({ method: text, host: text, path: text, query: parameters, headers, body: text })
const queryRequest = fc.record({ method: text, host: text, path: text, parameters })

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

describe.each(requestSchemes)('signRequest with %s', (_name, scheme) => {
  it('accepts any strings, does not change its input, and gives the same result twice', () => {
    fc.assert(
      fc.property(request, credentials, context, (...input) => {
        const [given, key, place] = deepFreeze(input)
        const first = signRequest(deepFreeze(scheme), given, key, place)
        expect(signRequest(scheme, given, key, place)).toEqual(first)
        expect(first.headers['authorization']).toMatch(/Signature=[0-9a-f]{64}$/)
      })
    )
  })

  const fixed: RequestToSign = {
    method: 'POST',
    host: 'example.com',
    path: '/a/b',
    query: [['q', 'v']],
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: '{}'
  }
  const key: Credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  const place = { instant: 1_700_000_000_000, region: 'region', service: 'service', nonce: 'nonce' }
  const signatureOf = (given: RequestToSign, secret = key, at = place): string | undefined =>
    signRequest(scheme, given, secret, at).headers['authorization']?.split('Signature=')[1]
  const original = signatureOf(fixed)

  it('gives another signature if a covered part changes', () => {
    const suffix = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((added) => /[^ \t\r\n]$/.test(added) && !added.includes('/'))
    fc.assert(
      fc.property(suffix, (added) => {
        const changed = [
          signatureOf({ ...fixed, method: fixed.method + added }),
          signatureOf({ ...fixed, host: fixed.host + added }),
          signatureOf({ ...fixed, path: fixed.path + added }),
          signatureOf({ ...fixed, query: [['q' + added, 'v']] }),
          signatureOf({ ...fixed, query: [['q', 'v' + added]] }),
          signatureOf({ ...fixed, query: [...fixed.query, ['q', added]] }),
          signatureOf({ ...fixed, headers: { 'content-type': 'application/json' + added } }),
          signatureOf({ ...fixed, body: fixed.body + added }),
          signatureOf(fixed, { ...key, secretAccessKey: key.secretAccessKey + added }),
          signatureOf(fixed, key, { ...place, instant: place.instant + 1000 })
        ]
        expect(new Set([original, ...changed]).size).toBe(changed.length + 1)
      })
    )
  })

  it('does not depend on the order of parameters, on unsigned headers, or on a fraction of a second', () => {
    const query = [
      ['b', '1'],
      ['a', '2'],
      ['a', '1']
    ] as const
    expect(signatureOf({ ...fixed, query: query.toReversed() })).toBe(signatureOf({ ...fixed, query }))
    expect(signatureOf({ ...fixed, headers: { ...fixed.headers, accept: '*/*', 'user-agent': 'x' } })).toBe(original)
    expect(signatureOf(fixed, key, { ...place, instant: place.instant + 999 })).toBe(original)
  })

  it("replaces the request's headers for host, date and token by its own", () => {
    const own = { ...key, sessionToken: 'token' }
    const { headers: added } = explainRequest(scheme, fixed, own, place)
    const overridden = Object.fromEntries(
      [...Object.keys(added), 'host', 'authorization'].map((name) => [name.toUpperCase(), 'x'])
    )
    const given = { ...fixed, headers: { ...fixed.headers, ...overridden } }
    expect(signRequest(scheme, given, own, place)).toEqual(signRequest(scheme, fixed, own, place))
  })

  it('treats an empty session token like a missing one', () => {
    expect(signRequest(scheme, fixed, { ...key, sessionToken: '' }, place)).toEqual(
      signRequest(scheme, fixed, key, place)
    )
  })

  it('joins the values of one header in two spellings', () => {
    const twice = { ...fixed, headers: { 'content-type': 'a', 'Content-Type': ' b ' } }
    expect(explainRequest(scheme, twice, key, place).canonicalRequest).toContain('\ncontent-type:a,b\n')
  })

  it('treats a header named __proto__ like any other', () => {
    const given = { ...fixed, headers: JSON.parse('{"content-type":"application/json","__proto__":"x"}') }
    expect(signatureOf(given)).toBe(original)
  })

  it('takes linear time for a header of spaces', () => {
    const given = { ...fixed, headers: { 'content-type': `a${' '.repeat(1_000_000)}b` } }
    expect(explainRequest(scheme, given, key, place).canonicalRequest).toMatch(/\ncontent-type:a +b\n/)
  })

  it('never shows the secret key', () => {
    const secretAccessKey = 'canary-4f1c'
    const shown = [
      explainRequest(scheme, fixed, { ...key, secretAccessKey }, place),
      signRequest(scheme, fixed, { ...key, secretAccessKey }, place)
    ]
    expect(JSON.stringify(shown)).not.toContain('canary')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 253_402_300_800_000])('refuses the instant %d', (wrong) => {
    expect(() => signRequest(scheme, fixed, key, { ...place, instant: wrong })).toThrow(RangeError)
  })
})

describe.each(querySchemes)('signQuery with %s', (_name, scheme) => {
  it('accepts any strings, does not change its input, and gives the same result twice', () => {
    fc.assert(
      fc.property(queryRequest, credentials, context, (...input) => {
        const [given, key, place] = deepFreeze(input)
        const first = signQuery(deepFreeze(scheme), given, key, place)
        expect(signQuery(scheme, given, key, place)).toEqual(first)
        expect(first.parameters.at(-1)?.[0]).toBe('Signature')
        expect(encodeQuery(first.parameters)).toMatch(/^[A-Za-z0-9\-._~%=&]+$/)
      })
    )
  })

  const fixed: QueryToSign = {
    method: 'GET',
    host: 'example.com',
    path: '/',
    parameters: [
      ['Action', 'List'],
      ['q', 'v']
    ]
  }
  const key: Credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  const place = { instant: 1_700_000_000_000, region: 'region', service: 'service', nonce: 'nonce' }
  const signatureOf = (given: QueryToSign, secret = key, at = place): string | undefined =>
    signQuery(scheme, given, secret, at).parameters.at(-1)?.[1]
  const original = signatureOf(fixed)
  const covers = (part: 'method' | 'host' | 'path'): boolean =>
    scheme.message.some((piece) => piece === part || piece === `encoded ${part}`)

  it('gives another signature if a covered part changes, and the same if another part changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (added) => {
        const changed = [
          signatureOf({ ...fixed, parameters: [['q' + added, 'v']] }),
          signatureOf({ ...fixed, parameters: [['q', 'v' + added]] }),
          signatureOf({ ...fixed, parameters: [...fixed.parameters, ['q', added]] }),
          signatureOf(fixed, { ...key, accessKeyId: key.accessKeyId + added }),
          signatureOf(fixed, { ...key, sessionToken: added }),
          signatureOf(fixed, { ...key, secretAccessKey: key.secretAccessKey + added }),
          signatureOf(fixed, key, { ...place, instant: place.instant + 1000 })
        ]
        expect(new Set([original, ...changed]).size).toBe(changed.length + 1)
        expect(signatureOf({ ...fixed, method: fixed.method + added }) === original).toBe(!covers('method'))
        expect(signatureOf({ ...fixed, host: fixed.host + added }) === original).toBe(!covers('host'))
        expect(signatureOf({ ...fixed, path: fixed.path + added }) === original).toBe(!covers('path'))
      })
    )
  })

  it('replaces parameters of the request that it adds itself', () => {
    const added = explainQuery(scheme, { ...fixed, parameters: [] }, key, place).parameters
    const given = [
      ...added.map(([parameter]) => [parameter, 'x'] as const),
      ...fixed.parameters,
      ['Signature', 'x'] as const
    ]
    expect(signQuery(scheme, { ...fixed, parameters: given }, key, place)).toEqual(signQuery(scheme, fixed, key, place))
  })

  it('never shows the secret key', () => {
    const secretAccessKey = 'canary-4f1c'
    const shown = [
      explainQuery(scheme, fixed, { ...key, secretAccessKey }, place),
      signQuery(scheme, fixed, { ...key, secretAccessKey }, place)
    ]
    expect(JSON.stringify(shown)).not.toContain('canary')
  })

  it('refuses an instant that is not a number', () => {
    expect(() => signQuery(scheme, fixed, key, { ...place, instant: Number.NaN })).toThrow(RangeError)
  })
})

describe('what a context must hold', () => {
  it('is what the scheme names', () => {
    type Context<Scheme> = Scheme extends SigningScheme<infer Needed> | QueryScheme<infer Needed> ? Needed : never
    expectTypeOf<Context<typeof aws4>>().toEqualTypeOf<'region' | 'service'>()
    expectTypeOf<Context<typeof tc3>>().toEqualTypeOf<'service'>()
    expectTypeOf<Context<typeof acs3>>().toEqualTypeOf<'nonce'>()
    expectTypeOf<Context<typeof alibabaRpc>>().toEqualTypeOf<'nonce'>()

    const given: RequestToSign = { method: 'GET', host: '', path: '/', query: [], headers: {}, body: '' }
    const key: Credentials = { accessKeyId: '', secretAccessKey: '' }
    // @ts-expect-error: aws4 needs a region too.
    expect(() => signRequest(aws4, given, key, { instant: 0, service: 'ebs' })).toThrow(TypeError)
    // @ts-expect-error: acs3 needs a nonce.
    expect(() => signRequest(acs3, given, key, { instant: 0 })).toThrow(TypeError)
  })
})

describe('makeSigningCache', () => {
  // Few values, so that requests of a sequence often have a plan in common, or differ in one part only.
  const headerSets: readonly Readonly<Record<string, string>>[] = [
    {},
    { 'content-type': 'application/json' },
    { 'Content-Type': ' application/json  ' },
    { 'content-type': 'application/json', 'x-acs-action': 'A', 'x-amz-meta': 'm', traceparent: '1' },
    { 'content-type': 'application/json', 'x-acs-action': 'A', 'X-Acs-Action': 'B', 'x-tc-token': 'given' },
    { 'x-acs-action': 'A\nx-acs-more:1' },
    { 'x-acs-action': 'A', 'x-acs-more': '1' },
    { 'x-acs-date': 'given', 'x-amz-date': 'given', 'x-acs-content-sha256': 'given', host: 'given' }
  ]
  const step = fc.record({
    scheme: fc.constantFrom(...requestSchemes.map(([, scheme]) => scheme), { ...aws4 }),
    headers: fc.constantFrom(...headerSets),
    host: fc.constantFrom('one.example', 'two.example:8443'),
    method: fc.constantFrom('GET', 'POST'),
    path: fc.constantFrom('/', '/a/../b%20c/'),
    body: fc.constantFrom('', '{}', '名字'),
    query: fc.constantFrom([], [['q', 'v'] as const]),
    key: fc.constantFrom(
      { accessKeyId: 'id', secretAccessKey: 'secret' },
      { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
      { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'other' },
      { accessKeyId: 'id', secretAccessKey: 'other' },
      { accessKeyId: 'other', secretAccessKey: 'secret' }
    ),
    at: fc.constantFrom(1_700_000_000_000, 1_700_000_001_000, 1_700_086_400_000, 1_699_999_999_999),
    region: fc.constantFrom('here', 'there'),
    service: fc.constantFrom('ebs', 'monitor'),
    nonce: fc.constantFrom('1', '2')
  })

  it('changes no signature', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 30 }), (steps) => {
        const cache = makeSigningCache()
        for (const { scheme, key, at, region, service, nonce, ...given } of steps) {
          const place = { instant: at, region, service, nonce }
          expect(signRequest(scheme, given, key, place, { cache })).toEqual(signRequest(scheme, given, key, place))
        }
      })
    )
  })
})
