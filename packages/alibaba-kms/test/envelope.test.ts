import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'

import { decode, supportDetails } from '@cloud-result/alibaba-kms'
import { dryRun, isRetryable } from '@cloud-result/core'
import type { WireResponse } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

const read = (status: number, fields: unknown, headers: WireResponse['headers'] = {}) =>
  decode(t.UnknownRecord)({ status, headers, body: typeof fields === 'string' ? fields : JSON.stringify(fields) })

const failureOf = (result: ReturnType<typeof read>) => {
  if (result._tag === 'Right') return expect.fail('this is an error')
  return result.left
}

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

describe('a response with a 2xx status', () => {
  it.each([
    ['Code and Message', { Code: 'Forbidden.KeyNotFound', Message: 'm', RequestId: 'r' }, 'NotFound'],
    ['only a Code', { Code: 'Throttling' }, 'Throttled'],
    ['Code and data', { Code: 'InternalFailure', KeyId: 'k', RequestId: 'r' }, 'Internal'],
    ['lower case', { code: 'MissingParameter', requestId: 'r' }, 'InvalidArgument'],
    ['a code without a row', { Code: 'SomethingNew' }, 'Unknown'],
    ['HostId without a code', { HostId: 'kms.aliyuncs.com', RequestId: 'r' }, 'Unknown'],
    ['HttpStatus without a code', { HttpStatus: 500, RequestId: 'r' }, 'Unknown']
  ])('is an error: %s', (_, fields, category) => {
    expect(failureOf(read(200, fields))).toMatchObject({ _tag: 'ServiceError', category, status: 200 })
  })

  it.each([
    ['data without a request id', { KeyId: 'k' }],
    ['no fields', {}],
    ['HttpStatus 200', { HttpStatus: 200, RequestId: 'r' }],
    ['Code that is null', { Code: null, RequestId: 'r' }],
    ['Code that is blank', { Code: ' ', RequestId: 'r' }],
    ['Message without a Code', { Message: 'done', RequestId: 'r' }],
    ['Errors, which is data', { Errors: [{ Code: 'Forbidden.ResourceNotFound' }], RequestId: 'r' }],
    ['Error that is null', { Error: null, error: null, Response: null, RequestId: 'r' }],
    ['Value false', { Value: false, RequestId: 'r' }]
  ])('is a success: %s', (_, fields) => {
    for (const status of [200, 201, 206, 299]) expect(read(status, fields)).toMatchObject({ right: { data: fields } })
  })

  it.each([
    ['Tencent', { Response: { Error: { Code: 'AuthFailure', Message: 'm' }, RequestId: 'r' } }],
    ['Tencent, a success', { Response: { TotalCount: 0, RequestId: 'r' } }],
    ['Tencent, API 2.0', { code: 4102, message: 'm', codeDesc: 'SecretidNotAuthAccessResource' }],
    ['Kingsoft', { RequestId: 'r', Error: { Type: 'Sender', Code: 'LimitExceeded', Message: 'm' } }],
    ['Kingsoft, lower case', { requestid: 'r', error: { type: 'sender', code: 'x', message: 'm' } }],
    ['Kingsoft, an empty error', { RequestId: 'r', Error: {} }],
    ['Kingsoft, in metadata', { ResponseMetadata: { RequestId: 'r' }, Error: { Code: 'x' } }],
    ['Kingsoft, flat', { Code: 404, Message: 'm', RequestId: 'r', Data: null }],
    ['Kingsoft, Return false', { RequestId: 'r', Return: false }],
    ['Kingsoft, Return false as a string', { RequestId: 'r', Return: 'False' }],
    ['Prometheus', { status: 'error', errorType: 'bad_data', error: 'm' }],
    ['Prometheus, without a message', { status: 'error', errorType: 'bad_data' }],
    ['Kingsoft in XML', '<ErrorResponse><RequestId>r</RequestId><Error><Code>x</Code></Error></ErrorResponse>'],
    ['Kingsoft in XML, empty', '<ErrorResponse><RequestId>r</RequestId></ErrorResponse>'],
    ['Kingsoft in XML, Return false', '<DeleteVolumeResponse><Return>false</Return></DeleteVolumeResponse>'],
    ['Tencent COS in XML', '<Error><Code>NoSuchKey</Code><RequestId>r</RequestId></Error>']
  ])('is not a success if it is an error of another vendor: %s', (_, fields) => {
    expect(read(200, fields)._tag).toBe('Left')
  })

  it.each([
    '<html><head><title>Sign in</title></head><body/></html>',
    '<HTML><RequestId>r</RequestId></HTML>',
    '<Error><RequestId>r</RequestId></Error>',
    '<rss><channel/></rss>',
    '<KMS>text</KMS>',
    '[]',
    '"text"',
    'null'
  ])('is not a success if it is not a response of KMS: %s', (body) => {
    expect(failureOf(read(200, body))).toMatchObject({ _tag: 'DecodeError', category: 'Internal' })
  })
})

describe('a response with an error status', () => {
  it.each([
    [{ Message: 'no code', RequestId: 'r' }, 503, 'ServiceError', 'Unavailable'],
    [{ HttpStatus: 403, RequestId: 'r' }, 403, 'ServiceError', 'PermissionDenied'],
    [{ Code: '', HostId: 'h', RequestId: 'r' }, 429, 'ServiceError', 'Throttled'],
    [{ RequestId: 'r' }, 500, 'HttpError', 'Internal'],
    [{ message: 'of some proxy' }, 502, 'HttpError', 'Unavailable'],
    [{ KeyId: 'k', RequestId: 'r' }, 404, 'HttpError', 'Unsupported']
  ])('%j %i is a %s %s', (fields, status, _tag, category) => {
    expect(failureOf(read(status, fields))).toMatchObject({ _tag, category, code: undefined, classifiedBy: 'status' })
  })

  it('has code and message in any case, trimmed, from a string or a number', () => {
    expect(failureOf(read(400, { code: ' NoPermission\t', message: ' m ', requestid: 'r' }))).toMatchObject({
      code: 'NoPermission',
      message: 'm',
      requestId: 'r'
    })
    expect(failureOf(read(400, { Code: 10007, Message: 'm' }))).toMatchObject({ code: '10007' })
    expect(failureOf(read(400, '{"Code":12345678901234567890}'))).toMatchObject({ code: '12345678901234567890' })
    // Some responses have both spellings, one of them empty.
    expect(failureOf(read(400, { Code: '', code: 'MissingParameter', Message: null, message: 'm' }))).toMatchObject({
      code: 'MissingParameter',
      message: 'm'
    })
    expect(failureOf(read(400, { code: 'lower', Code: 'Exact' }))).toMatchObject({ code: 'Exact' })
  })

  it('has the request id of the body, or else of the header', () => {
    const headers = { 'X-Acs-Request-Id': 'from-header' }
    expect(failureOf(read(400, { Code: 'c', RequestId: 'from-body' }, headers)).requestId).toBe('from-body')
    expect(failureOf(read(400, { Code: 'c' }, headers)).requestId).toBe('from-header')
    expect(failureOf(read(502, '', headers)).requestId).toBe('from-header')
    expect(failureOf(read(502, '<html>', headers)).requestId).toBe('from-header')
    expect(read(200, { KeyId: 'k' }, headers)).toMatchObject({ right: { requestId: 'from-header' } })
  })

  it.each([
    ['1500', 1_500],
    ['0', undefined],
    ['-1', undefined],
    ['', undefined],
    ['soon', undefined]
  ])('has x-acs-retry-after %j as %s milliseconds', (wait, retryAfterMs) => {
    const error = failureOf(read(429, { Code: 'Rejected.Throttling' }, { 'x-acs-retry-after': wait }))
    expect(error).toMatchObject({ category: 'Throttled', retryAfterMs })
    expect(isRetryable(error, 'unsafe')).toBe(true)
  })

  it('with the code of a passed dry run is a passed dry run', () => {
    for (const status of [200, 400, 403, 412]) {
      expect(dryRun(read(status, { Code: 'DryRunOperationError', RequestId: 'r' }))).toEqual({
        _tag: 'Right',
        right: { _tag: 'WouldSucceed', requestId: 'r' }
      })
    }
    expect(dryRun(read(400, { Code: 'ValidationError' }))).toMatchObject({ left: { category: 'InvalidArgument' } })
    expect(dryRun(read(403, { Code: 'AccessDeniedError' }))).toMatchObject({ left: { category: 'PermissionDenied' } })
    // An operation that ignored the flag was executed. At this vendor, an empty success is not a passed dry run.
    expect(dryRun(read(200, { RequestId: 'r' }))).toMatchObject({ right: { _tag: 'Executed' } })
  })

  it('with a repeated nonce is not retryable for unsafe operations, because the request may have been executed', () => {
    const error = failureOf(read(400, { Code: 'SignatureNonceUsed' }))
    expect(error).toMatchObject({ category: 'Unauthenticated', retry: 'transient', replay: 'maybe' })
    expect([isRetryable(error), isRetryable(error, 'unsafe')]).toEqual([true, false])
  })
})

describe('supportDetails', () => {
  it('gives the details of a refusal by the gateway', () => {
    expect(supportDetails(failureOf(read(403, fixture('decrypt.error.access-denied.json'))))).toEqual({
      hostId: 'kms.cn-hangzhou.aliyuncs.com',
      recommend:
        'https://api.aliyun.com/troubleshoot?q=NoPermission&product=Kms&requestId=C6E4A0B1-3F5D-5E7A-9B8C-1D2E3F4A5B6C',
      authAction: 'kms:Decrypt',
      authPrincipalType: 'SubUser',
      authPrincipalDisplayName: '2345678901',
      authPrincipalOwnerId: '1234567890',
      policyType: 'AccountLevelIdentityBasedPolicy',
      noPermissionType: 'ImplicitDeny',
      encodedDiagnosticMessage: 'AQFohtp4aIbaeGSH'
    })
  })

  it('reads names in any case, and XML', () => {
    expect(supportDetails(failureOf(read(400, fixture('list-keys.error.lower-case.json'))))).toEqual({
      authAction: 'kms:ListKeys'
    })
    const xml =
      '<Error><RequestId>r</RequestId><HostId>h</HostId><Code>NoPermission</Code><AccessDeniedDetail><AuthAction>kms:Decrypt</AuthAction></AccessDeniedDetail></Error>'
    expect(supportDetails(failureOf(read(403, xml)))).toEqual({ hostId: 'h', authAction: 'kms:Decrypt' })
    expect(supportDetails(failureOf(read(404, fixture('any.error.gateway.xml'))))).toEqual({
      hostId: 'kms.cn-hangzhou.aliyuncs.com',
      recommend:
        'https://api.aliyun.com/troubleshoot?q=InvalidAction.NotFound&product=Kms&requestId=9A6B5C3D-2E1F-5A4B-8C7D-6E5F4A3B2C1D'
    })
  })

  it('gives the status in the body only if it differs', () => {
    expect(failureOf(read(400, { HttpStatus: 400, Code: 'c' }))).toMatchObject({ details: {} })
    expect(supportDetails(failureOf(read(200, { HttpStatus: 404, Code: 'c' })))).toEqual({ httpStatus: '404' })
    expect(supportDetails(failureOf(read(200, { HttpStatus: '404', Code: 'c' })))).toEqual({ httpStatus: '404' })
  })

  it.each([
    ['The parameter "KeyId" is needed but not provided.', 'KeyId'],
    ['The parameter  KeyId  needed but no provided.', 'KeyId'],
    ['The specified parameter "SecurityToken.Expired" is not valid.', 'SecurityToken.Expired'],
    ['The specified parameter RotationInterval is not valid.', 'RotationInterval'],
    ['The input parameter "Timestamp" that is mandatory for processing this request is not supplied. ', 'Timestamp'],
    ['The input parameter Timestamp that is mandatory for processing this request is not supplied.', 'Timestamp'],
    ['The specified parameter is not valid.', undefined],
    ['The parameter needed but no provided.', undefined],
    ['The parameter "< parameter name >" is needed but not provided.', undefined],
    ['The specified Key is not found.', undefined]
  ])('gives the parameter in: %s', (message, parameter) => {
    expect(supportDetails(failureOf(read(400, { Code: 'InvalidParameter', Message: message })))).toEqual(
      parameter === undefined ? {} : { parameter }
    )
  })

  it('is empty without details in the response', () => {
    expect(supportDetails(failureOf(read(502, '<html></html>')))).toEqual({})
    const odd = { Code: 'c', HostId: {}, Recommend: null, AccessDeniedDetail: 'text' }
    expect(supportDetails(failureOf(read(403, odd)))).toEqual({})
    expect(supportDetails(failureOf(read(403, { Code: 'c', AccessDeniedDetail: [{ AuthAction: 'x' }] })))).toEqual({})
  })

  it('is typed', () => {
    const details = supportDetails(failureOf(read(400, { Code: 'c' })))
    expectTypeOf(details.hostId).toEqualTypeOf<string | undefined>()
    expectTypeOf(details).not.toHaveProperty('hostid')
    expect(details).toEqual({})
  })
})

describe('secrets', () => {
  const canary = 'CANARYc2VjcmV0'
  const plaintext = encodeURIComponent(encodeURIComponent(canary))

  it.each([
    ['RPC', `server string to sign is:POST&%2F&AccessKeyId%3D${canary}%26Action%3DEncrypt%26Plaintext%3D${plaintext}`],
    ['RPC in brackets', `server StringToSign is [POST&%2F&Action%3DEncrypt%26Plaintext%3D${plaintext}]`],
    ['V3', `server StringToSign is [ACS3-HMAC-SHA256\n${canary}] server CanonicalRequest is [POST\n/\nx=${canary}]`],
    ['V3, form body', `server CanonicalRequest is [POST\n/\n\ncontent-type:x\n\n${canary}]`],
    ['a secret in JSON', `cannot parse {"SecretData":"user, ${canary} ${canary}"}`]
  ])('in the string that the server signed are removed: %s', (_, echo) => {
    const message = `Specified signature is not matched with our calculation. ${echo}`
    const fields = {
      RequestId: 'r',
      HostId: `h SecretData=${canary}`,
      Code: 'SignatureDoesNotMatch',
      Message: message,
      Recommend: `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(echo)}&requestId=r`,
      AccessDeniedDetail: { AuthAction: echo, EncodedDiagnosticMessage: echo }
    }
    const xml = `<Error><Code>SignatureDoesNotMatch</Code><HostId>h</HostId><Message><![CDATA[${message}]]></Message><Recommend><![CDATA[${fields.Recommend}]]></Recommend></Error>`
    for (const body of [JSON.stringify(fields), xml]) {
      const error = failureOf(read(400, body))
      expect(error).toMatchObject({ category: 'Unauthenticated', code: 'SignatureDoesNotMatch' })
      expect(error.message).toMatch(/^Specified signature is not matched with our calculation\./)
      for (const output of [
        JSON.stringify(error),
        inspect(error, { depth: 9 }),
        JSON.stringify(supportDetails(error))
      ]) {
        expect(output).not.toContain(canary)
      }
    }
  })

  it('are not looked for in the URLs of support pages', () => {
    for (const recommend of [
      'https://error-center.aliyun.com/status/search?Keyword=SignatureDoesNotMatch&source=PopGw',
      'https://next.api.aliyun.com/troubleshoot?q=InvalidAccessKeyId.NotFound&product=Kms',
      'https://api.alibabacloud.com/troubleshoot?q=InvalidSecurityToken.Expired&product=Kms&requestId=1DD9FD9A-8E57-43E5'
    ]) {
      expect(supportDetails(failureOf(read(400, { Code: 'c', Recommend: recommend })))).toEqual({ recommend })
    }
  })
})
