import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { stringify } from 'node:querystring'
import { Worker } from 'node:worker_threads'
import type Alibaba from '@alicloud/openapi-util'
import * as fc from 'fast-check'
import type Tencent from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acs3, alibabaRpc } from '@cloud-result/alibaba-kms/client'
import { aws4 } from '@cloud-result/kingsoft-ebs/client'
import { tc3, tencentSha1, tencentSha256 } from '@cloud-result/tencent-cvm/client'
import { encodeQuery, explainQuery, signQuery, signRequest } from '@cloud-result/signing'
import type { Credentials, Parameter } from '@cloud-result/signing'

// By `require`: it is compiled CommonJS with a default export, which each ES module loader exposes differently.
const require = createRequire(import.meta.url)
const { default: TencentSign } = require('tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js') as typeof Tencent
const { default: AlibabaSign } = require('@alicloud/openapi-util') as typeof Alibaba

const thousandRuns = { numRuns: 1000 }

// All code points except surrogates, on which the SDKs throw (properties.test.ts covers them), with many that are escaped.
const reserved = fc.string({ unit: fc.constantFrom(...` !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~aZ0é未🙂`) })
const text = fc.oneof(fc.string({ unit: 'binary' }), reserved)
const unreservedName = fc.string({ unit: fc.constantFrom(...'AbcXyz019.-_~'), minLength: 1, maxLength: 8 })
const nameAndText = (name: fc.Arbitrary<string>): fc.Arbitrary<readonly Parameter[]> =>
  fc.uniqueArray(fc.tuple(name, text), { selector: ([key]) => key, maxLength: 8 })

const token = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_=+/'), minLength: 1 })
const identifier = fc.string({ unit: fc.constantFrom(...'abcxyz019-'), minLength: 1, maxLength: 12 })
const labels = fc.array(
  identifier.filter((label) => /^[a-z].*[a-z0-9]$/.test(label)),
  { minLength: 2, maxLength: 4 }
)
const hostName = labels.map((names) => [...names, 'com'].join('.'))
const instant = fc.integer({ min: 0, max: 253_402_300_799_999 })
const method = fc.constantFrom('GET', 'POST')
const credentials = fc.record({ accessKeyId: token, secretAccessKey: text })

// Printable ASCII, as allowed in a header, with runs of spaces and tabs.
const headerValue = fc.string({ unit: fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom(' ', '\t')) })

interface SmithyInput {
  readonly request: {
    readonly method: string
    readonly protocol: string
    readonly hostname: string
    readonly path: string
    readonly query?: Readonly<Record<string, readonly string[]>>
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }
  readonly credentials: Credentials
  readonly region: string
  readonly service: string
  readonly instant: number
}

let worker: Worker

const signBySmithy = async (input: SmithyInput): Promise<Record<string, string>> => {
  worker.postMessage(input, [])
  const [headers] = await once(worker, 'message')
  return headers
}

beforeAll(() => {
  worker = new Worker(new URL('smithy-signer.mjs', import.meta.url), { execArgv: [] })
})

afterAll(() => worker.terminate())

describe('official SDKs sign 1,000 random requests identically', () => {
  it('AWS4-HMAC-SHA256: @smithy/signature-v4', async () => {
    // Without the name `__proto__`: the SDK loses it in a plain object.
    const parameters = fc.array(
      fc.tuple(
        text.filter((name) => name !== '__proto__'),
        text
      ),
      { maxLength: 8 }
    )
    const path = fc
      .array(fc.oneof(text, fc.constantFrom('', '.', '..', '%20')), { maxLength: 4 })
      .map((parts) => `/${parts.join('/')}`)
    const headers = fc.dictionary(fc.constantFrom('Content-Type', 'X-Amz-Target', 'x-ksc-b', 'x-ksc-a'), headerValue)
    const session = fc.option(token, { nil: undefined })
    const place = fc.record({ instant, region: identifier, service: identifier })
    await fc.assert(
      fc.asyncProperty(
        fc.record({ method, host: hostName, path, query: parameters, headers, body: text }),
        credentials,
        session,
        place,
        async (request, longTerm, sessionToken, context) => {
          const values = new Map<string, readonly string[]>()
          for (const [name, value] of request.query) values.set(name, [...(values.get(name) ?? []), value])
          const tokenHeader = sessionToken === undefined ? {} : { 'X-Ksc-Security-Token': sessionToken }
          const theirs = await signBySmithy({
            request: {
              method: request.method,
              protocol: 'https:',
              hostname: request.host,
              path: request.path,
              query: Object.fromEntries(values),
              headers: { host: request.host, ...request.headers, ...tokenHeader },
              body: request.body
            },
            credentials: longTerm,
            ...context
          })
          const ours = signRequest(aws4, request, { ...longTerm, sessionToken }, context)
          expect(ours.headers['x-amz-date']).toBe(theirs['x-amz-date'])
          expect(ours.headers['authorization']).toBe(theirs['authorization'])
        }
      ),
      thousandRuns
    )
  })

  it("AWS4-HMAC-SHA256 with AWS's own token header: @smithy/signature-v4", async () => {
    const aws: typeof aws4 = { ...aws4, sessionHeaders: [['x-amz-security-token', 'sessionToken']] }
    const session = fc.record({ accessKeyId: token, secretAccessKey: text, sessionToken: token })
    const place = fc.record({ instant, region: identifier, service: identifier })
    await fc.assert(
      fc.asyncProperty(session, place, async (temporary, context) => {
        const host = 'ebs.api.ksyun.com'
        const request = { method: 'GET', host, path: '/', query: [], headers: {}, body: '' }
        const theirs = await signBySmithy({
          request: { method: 'GET', protocol: 'https:', hostname: host, path: '/', headers: { host } },
          credentials: temporary,
          ...context
        })
        expect(signRequest(aws, request, temporary, context).headers).toEqual({
          'x-amz-date': theirs['x-amz-date'],
          'x-amz-security-token': temporary.sessionToken,
          authorization: theirs['authorization']
        })
      }),
      { numRuns: 100 }
    )
  })

  // The generators avoid three differences of the Node SDK: it does not convert header values to lower case, which the
  // documentation requires; it signs the host without its port but sends it with the port; and it neither sorts the query of
  // a GET nor escapes `!'()*` in it.
  const contentType = fc.constantFrom('application/json', 'application/json; charset=utf-8', 'application/octet-stream')

  it('TC3-HMAC-SHA256, POST: tencentcloud-sdk-nodejs-common', () => {
    fc.assert(
      fc.property(hostName, contentType, text, credentials, instant, text, (name, type, body, key, moment, service) => {
        const request = { method: 'POST', host: name, path: '/', query: [], headers: { 'content-type': type }, body }
        const theirs = TencentSign.sign3({
          method: 'POST',
          url: `https://${name}/`,
          payload: Buffer.from(body),
          timestamp: Math.floor(moment / 1000),
          service,
          secretId: key.accessKeyId,
          secretKey: key.secretAccessKey,
          multipart: false,
          boundary: '',
          headers: { 'Content-Type': type }
        })
        expect(signRequest(tc3, request, key, { instant: moment, service }).headers['authorization']).toBe(theirs)
      }),
      thousandRuns
    )
  })

  it('TC3-HMAC-SHA256, GET: tencentcloud-sdk-nodejs-common', () => {
    const escapedAlike = text.map((value) => value.replace(/[!'()*]/g, '+'))
    const parameters = fc.uniqueArray(fc.tuple(unreservedName, escapedAlike), {
      selector: ([key]) => key,
      maxLength: 8
    })
    fc.assert(
      fc.property(hostName, parameters, credentials, instant, identifier, (name, query, key, moment, service) => {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        const request = { method: 'GET', host: name, path: '/', query, headers, body: '' }
        // Pairs are passed one by one, because an object moves names that are numbers to its front.
        const sorted = query.toSorted(([left], [right]) => (left < right ? -1 : 1))
        const sent = sorted.map(([parameter, value]) => stringify({ [parameter]: value })).join('&')
        expect(encodeQuery(query)).toBe(sent)
        const theirs = TencentSign.sign3({
          method: 'GET',
          url: `https://${name}/?${sent}`,
          payload: Buffer.alloc(0),
          timestamp: Math.floor(moment / 1000),
          service,
          secretId: key.accessKeyId,
          secretKey: key.secretAccessKey,
          multipart: false,
          boundary: '',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' }
        })
        expect(signRequest(tc3, request, key, { instant: moment, service }).headers['authorization']).toBe(theirs)
      }),
      thousandRuns
    )
  })

  it.each([
    { algorithm: 'HmacSHA1', scheme: tencentSha1 },
    { algorithm: 'HmacSHA256', scheme: tencentSha256 }
  ])('version 1, $algorithm: tencentcloud-sdk-nodejs-common', ({ algorithm, scheme }) => {
    fc.assert(
      fc.property(
        method,
        hostName,
        nameAndText(unreservedName),
        credentials,
        instant,
        (verb, name, parameters, key, moment) => {
          const request = { method: verb, host: name, path: '/', parameters }
          const context = { instant: moment, nonce: '1' }
          const { stringToSign, parameters: unsigned } = explainQuery(scheme, request, key, context)
          // The SDK's signer takes the string. Its client builds the string like this, from the sorted keys of an object.
          const sent = Object.fromEntries(unsigned)
          const joined = Object.keys(sent)
            .toSorted()
            .map((parameter) => `${parameter}=${sent[parameter]}`)
            .join('&')
          expect(stringToSign).toBe(`${verb}${name}/?${joined}`)
          const theirs = TencentSign.sign(key.secretAccessKey, `${verb}${name}/?${joined}`, algorithm)
          expect(signQuery(scheme, request, key, context).parameters.at(-1)).toEqual(['Signature', theirs])
        }
      ),
      thousandRuns
    )
  })

  it('ACS3-HMAC-SHA256: @alicloud/openapi-util', () => {
    // The SDK does not encode parameter names, so these names need no encoding, and it has no repeated parameters.
    const headers = fc.dictionary(
      fc.constantFrom('Content-Type', 'x-acs-action', 'x-acs-version', 'X-Acs-Extra', 'accept'),
      headerValue
    )
    const session = fc.option(token, { nil: undefined })
    fc.assert(
      fc.property(
        fc.record({
          method,
          host: hostName,
          path: fc.constant('/'),
          query: nameAndText(unreservedName),
          headers,
          body: text
        }),
        credentials,
        session,
        instant,
        token,
        (request, longTerm, sessionToken, moment, nonce) => {
          const ours = signRequest(acs3, request, { ...longTerm, sessionToken }, { instant: moment, nonce })
          const { authorization: _authorization, ...added } = ours.headers
          const hash = createHash('sha256').update(request.body).digest('hex')
          expect(added).toMatchObject({
            'x-acs-date': new Date(moment).toISOString().replace(/\.\d{3}/, ''),
            'x-acs-signature-nonce': nonce,
            'x-acs-content-sha256': hash
          })
          const theirs = AlibabaSign.getAuthorization(
            {
              method: request.method,
              pathname: request.path,
              query: Object.fromEntries(request.query),
              headers: { host: request.host, ...request.headers, ...added }
            } as unknown as Parameters<typeof AlibabaSign.getAuthorization>[0],
            'ACS3-HMAC-SHA256',
            hash,
            longTerm.accessKeyId,
            longTerm.secretAccessKey
          )
          expect(ours.headers['authorization']).toBe(theirs)
        }
      ),
      thousandRuns
    )
  })

  it('RPC HMAC-SHA1: @alicloud/openapi-util', () => {
    // Names are ASCII: the SDK sorts by UTF-16 code unit, not by code point as documented. It loses `__proto__` in an object.
    const name = fc.string().filter((parameter) => parameter !== '__proto__')
    const session = fc.option(token, { nil: undefined })
    fc.assert(
      fc.property(
        method,
        nameAndText(name),
        credentials,
        session,
        instant,
        token,
        (verb, parameters, longTerm, sessionToken, moment, nonce) => {
          const request = { method: verb, host: 'kms.cn-hangzhou.aliyuncs.com', path: '/', parameters }
          const key = { ...longTerm, sessionToken }
          const context = { instant: moment, nonce }
          const signed = signQuery(alibabaRpc, request, key, context).parameters
          const unsigned = Object.fromEntries(signed.slice(0, -1))
          const theirs = AlibabaSign.getRPCSignature(unsigned, verb, key.secretAccessKey)
          expect(signed.at(-1)).toEqual(['Signature', theirs])
        }
      ),
      thousandRuns
    )
  })
})
