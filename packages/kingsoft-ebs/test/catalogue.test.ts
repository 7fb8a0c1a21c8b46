import { categoryAdvice } from '@cloud-result/core'
import type { Category, CloudError, Replay, Retry } from '@cloud-result/core'
import { decode, errorCatalogue } from '@cloud-result/kingsoft-ebs'
import type { ErrorCode } from '@cloud-result/kingsoft-ebs'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import model from '../model/codes.json' with { type: 'json' }
import { errorResponses } from './support/renderings.js'

interface Expected {
  readonly category: Category
  readonly retry?: Retry
  readonly replay?: Replay
  readonly details?: Readonly<Record<string, string>>
}

const unauthenticated: Expected = { category: 'Unauthenticated' }
const invalid: Expected = { category: 'InvalidArgument', details: { parameter: 'P 1' } }

// The 33 rows of the page in its order, written by hand: status, code, a message as sent, the expected classification.
const page: readonly (readonly [number, string, string, Expected])[] = [
  [403, 'MissingAuthenticationToken', "Request is missing 'Host' header.", unauthenticated],
  [403, 'MissingAuthenticationToken', 'Request is missing Authentication Token.', unauthenticated],
  [
    403,
    'MissingAuthenticationToken',
    'X-Amz-Date not in Http Header.',
    { ...unauthenticated, details: { header: 'X-Amz-Date' } }
  ],
  [403, 'SignatureDoesNotMatch', "'Host' must be a 'SignedHeader' in the Authorization.", unauthenticated],
  [
    403,
    'SignatureDoesNotMatch',
    "Credential should be scoped with a valid terminator: 'aws4_request', not: aws5_request.",
    { ...unauthenticated, details: { terminator: 'aws5_request' } }
  ],
  [
    403,
    'SignatureDoesNotMatch',
    'Credential should be scoped to a valid region, not:cn-nowhere-1.',
    { ...unauthenticated, details: { region: 'cn-nowhere-1' } }
  ],
  [
    403,
    'SignatureDoesNotMatch',
    'Credential should be scoped to correct service: ebs.',
    { ...unauthenticated, details: { service: 'ebs' } }
  ],
  [
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
    unauthenticated
  ],
  [
    403,
    'SignatureDoesNotMatch',
    'Signature expired:20160914T114902Z is now earlier than 20160914T120000Z.',
    {
      category: 'Unauthenticated',
      retry: 'clock-skew',
      details: { times: '20160914T114902Z is now earlier than 20160914T120000Z' }
    }
  ],
  [
    403,
    'SignatureDoesNotMatch',
    'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.',
    unauthenticated
  ],
  [
    403,
    'InvalidClientTokenId',
    'The security token included in the request is invalid.',
    { ...unauthenticated, retry: 'credential-refresh' }
  ],
  [
    403,
    'AccessDenied',
    'User: krn:ksc:iam::73400111:user/ann is not authorized to perform: ebs:DeleteVolume.',
    { category: 'PermissionDenied', details: { user: 'krn:ksc:iam::73400111:user/ann', action: 'ebs:DeleteVolume' } }
  ],
  [
    400,
    'IncompleteSignature',
    "Date must be in ISO-8601 'basic format'. Got '2016-09-14'. See http://en.wikipedia.org/wiki/ISO_8601.",
    { ...unauthenticated, details: { date: '2016-09-14', reference: 'http://en.wikipedia.org/wiki/ISO_8601' } }
  ],
  [
    400,
    'IncompleteSignature',
    'KSC query-string parameters must include X-Amz-Date. Re-examine the query-string parameters.',
    { ...unauthenticated, details: { parameter: 'X-Amz-Date' } }
  ],
  [
    400,
    'IncompleteSignature',
    "Unsupported ksc 'algorithm': AWS3-HMAC-SHA1.",
    { ...unauthenticated, details: { algorithm: 'AWS3-HMAC-SHA1' } }
  ],
  [
    400,
    'IncompleteSignature',
    "Authorization header requires 'Credential' parameter. Authorization=AWS4-HMAC-SHA256 CANARY.",
    unauthenticated
  ],
  [
    400,
    'IncompleteSignature',
    'Credential must have exactly 5 slash-delimited elements, e.g. accesskeyid/date/region/service/aws4_request, got: CANARY/20160914.',
    unauthenticated
  ],
  [400, 'IncompleteSignature', 'Authorization header format error.', unauthenticated],
  [
    400,
    'IncompleteSignature',
    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header, Authorization=CANARY",
    unauthenticated
  ],
  [
    400,
    'IncompleteSignature',
    "Authorization header requires 'Signature' parameter. Authorization=CANARY",
    unauthenticated
  ],
  [
    400,
    'IncompleteSignature',
    "Authorization header requires 'SignedHeaders' parameter. Authorization=CANARY",
    unauthenticated
  ],
  [
    500,
    'ServiceUnavailable',
    'Exception java.net.ConnectException: Connection refused',
    { category: 'Unavailable', details: { exception: 'java.net.ConnectException: Connection refused' } }
  ],
  [
    500,
    'ServiceUnavailable',
    'Auth Service is unavailable because of an unknown error, exception or failure',
    { category: 'Unavailable', replay: 'yes' }
  ],
  [
    404,
    'ServiceUnavailable',
    "Request was rejected because it referenced an 'InnerApi' that does not have an internal service",
    { category: 'Unsupported' }
  ],
  [
    500,
    'ServiceUnavailable',
    'OpenAPI or Service is unavailable because of an unknown error, exception or failure.',
    { category: 'Unavailable' }
  ],
  [412, 'DryRunOperation', 'Request would have succeeded, but DryRun flag is set', { category: 'DryRunSucceeded' }],
  [
    404,
    'NoSuchEntity',
    "Request was rejected because it referenced an 'InnerApi' that does not exist.",
    { category: 'Unsupported' }
  ],
  [
    409,
    'LimitExceeded',
    'Request was rejected because the request speed of this openAPI is beyond the current flow control limit.',
    { category: 'Throttled' }
  ],
  [400, 'InvalidParameterValue', 'An invalid or out-of-range value was supplied for the input parameter P 1.', invalid],
  [
    400,
    'InvalidMethod',
    'The method PUT for is not valid for this web service.',
    { category: 'Unsupported', details: { method: 'PUT' } }
  ],
  [400, 'MissingParameter', 'An value must be supplied for the input parameter P 1.', invalid],
  [400, 'InvalidQueryParameter', 'The query parameter P 1 is malformed or does not adhere to KSC standards.', invalid],
  [500, 'ServiceTimeout', 'Internal Service is unavailable because of time out.', { category: 'DeadlineExceeded' }]
]

const errorsOf = (code: string, status: number, message: string): readonly CloudError[] =>
  errorResponses({ code, status, message, requestId: 'request-1' }).map(({ response }) => {
    const result = decode(t.unknown)(response)
    if (result._tag === 'Right') expect.fail('an error passed')
    return result.left
  })

const classified = ({ category, fault, retry, replay, classifiedBy }: CloudError) => ({
  category,
  fault,
  retry,
  replay,
  classifiedBy
})

describe('the rows of the page', () => {
  it('are 33, and each is in the catalogue and in the table above', () => {
    expect(page).toHaveLength(33)
    const documented = model.codes.filter(({ sources }) => sources.includes('page'))
    expect(documented).toHaveLength(33)
    expect(errorCatalogue.filter((row) => row.source === 'page')).toHaveLength(33)
    expect(page.map(([status, code]) => `${code} ${status}`).toSorted()).toEqual(
      documented.map(({ status, code }) => `${code} ${status}`).toSorted()
    )
  })

  it.each(page)('%i %s: %s', (status, code, message, { category, retry, replay, details }) => {
    for (const error of errorsOf(code, status, message)) {
      // Without a Type, the fault is that of the category. The other renderings have the Type Sender.
      const usual = categoryAdvice[category]
      expect(classified(error)).toEqual({
        category,
        fault: category === 'DryRunSucceeded' ? 'other' : expect.stringMatching(`^(client|${usual.fault})$`),
        retry: retry ?? usual.retry,
        replay: replay ?? usual.replay,
        classifiedBy: 'code+status+message'
      })
      expect(error).toMatchObject({ _tag: 'ServiceError', vendor: 'kingsoft', service: 'ebs', code, status })
      expect(error.requestId).toBe('request-1')
      expect('details' in error ? error.details : undefined).toEqual(details ?? {})
      expect(JSON.stringify(error)).not.toContain('CANARY')
    }
  })

  it.each(page)('%i %s has the fault of its category if the envelope has no Type: %s', (...row) => {
    const [status, code, message, { category }] = row
    const body = JSON.stringify({ RequestId: 'request-1', Error: { Code: code, Message: message } })
    expect(decode(t.unknown)({ status, body })).toMatchObject({ left: { fault: categoryAdvice[category].fault } })
  })

  it('match a message in any case, with any white space and closing punctuation', () => {
    const message = '  signature EXPIRED:  20160914T114902Z is now earlier\n than 20160914T120000Z !'
    for (const error of errorsOf('SignatureDoesNotMatch', 403, message)) expect(error.retry).toBe('clock-skew')
  })
})

describe('codes and messages that are not on the page', () => {
  it.each([
    ['SignatureDoesNotMatch', 403, 'Another text', 'Unauthenticated', 'permanent', 'yes', 'code'],
    [
      'SignatureDoesNotMatch',
      400,
      'Signature expired:20160914T114902Z.',
      'Unauthenticated',
      'permanent',
      'yes',
      'code'
    ],
    ['IncompleteSignature', 403, 'Another text', 'Unauthenticated', 'permanent', 'yes', 'code'],
    ['MissingAuthenticationToken', 400, 'Another text', 'Unauthenticated', 'permanent', 'yes', 'code'],
    ['LimitExceeded', 409, 'Another text', 'Throttled', 'throttling', 'yes', 'code'],
    ['LimitExceeded', 429, 'Another text', 'Throttled', 'throttling', 'yes', 'code'],
    ['NoSuchEntity', 404, 'Another text', 'Unsupported', 'permanent', 'yes', 'code'],
    ['ServiceUnavailable', 404, 'Another text', 'Unsupported', 'permanent', 'yes', 'code+status'],
    ['ServiceUnavailable', 500, 'Another text', 'Unavailable', 'transient', 'maybe', 'code+status'],
    ['ServiceUnavailable', 503, 'Another text', 'Unavailable', 'transient', 'maybe', 'suffix'],
    ['ServiceUnavailable', 200, 'Another text', 'Unavailable', 'transient', 'maybe', 'suffix'],
    ['DryRunOperation', 400, 'Another text', 'DryRunSucceeded', 'permanent', 'yes', 'code'],
    ['DryRunOperation', 200, 'Another text', 'DryRunSucceeded', 'permanent', 'yes', 'code'],
    ['ServiceTimeout', 504, 'Another text', 'DeadlineExceeded', 'transient', 'maybe', 'code'],
    ['MissingParameter', 400, 'The request is missing parameter', 'InvalidArgument', 'permanent', 'yes', 'code'],
    [
      'MissingSignature',
      400,
      'The Request is missing Signature Parameter',
      'Unauthenticated',
      'permanent',
      'yes',
      'code'
    ],
    ['MissingAccesskey', 400, 'Access Key is Missing', 'Unauthenticated', 'permanent', 'yes', 'code'],
    ['InvalidActionOrVesion', 400, 'any', 'Unsupported', 'permanent', 'yes', 'code'],
    ['SecurityTokenExpired', 400, 'any', 'Unauthenticated', 'credential-refresh', 'yes', 'code'],
    ['InvalidAccessKey', 403, 'any', 'Unauthenticated', 'credential-refresh', 'yes', 'code'],
    ['InvalidClientTokenId', 400, 'any', 'Unauthenticated', 'credential-refresh', 'yes', 'code'],
    ['InnerAccountCanOnlyAccessThroughIntranet', 403, 'any', 'PermissionDenied', 'permanent', 'yes', 'code'],
    ['INTERNAL_FAILURE', 500, 'any', 'Internal', 'transient', 'maybe', 'code'],
    ['INVALID_ACTION', 404, 'Not Found', 'Unsupported', 'permanent', 'yes', 'code'],
    ['Payment.CreateOrderFailed', 400, 'any', 'FailedPrecondition', 'conflict', 'maybe', 'code'],
    ['OperationFailedWithTradeInstanceError', 400, 'any', 'Conflict', 'conflict', 'maybe', 'code'],
    ['VolumeCanNotFoundError', 400, 'any', 'NotFound', 'permanent', 'yes', 'code'],
    ['SnapshotCanNotFoundError', 500, 'any', 'NotFound', 'permanent', 'yes', 'code'],
    ['SnapshotCreatedImage', 400, 'any', 'FailedPrecondition', 'permanent', 'yes', 'code'],
    // By the words of the code.
    ['ImageCanNotFoundError', 400, 'any', 'NotFound', 'permanent', 'yes', 'suffix'],
    ['VolumeNotFound', 400, 'any', 'NotFound', 'permanent', 'yes', 'suffix'],
    ['ResourceNotfound', 400, 'any', 'NotFound', 'permanent', 'yes', 'suffix'],
    ['PolicyVersionNoSuchEntity', 400, 'any', 'NotFound', 'permanent', 'yes', 'suffix'],
    ['RoleNoSuchEntity', 404, 'any', 'NotFound', 'permanent', 'yes', 'suffix'],
    ['VolumeIdInvalidParameterValue', 409, 'any', 'InvalidArgument', 'permanent', 'yes', 'suffix'],
    ['VolumeIdRequired', 409, 'any', 'InvalidArgument', 'permanent', 'yes', 'suffix'],
    ['PolicyVersionLimitExceeded', 409, 'any', 'QuotaExceeded', 'permanent', 'yes', 'suffix'],
    ['RequestLimitExceeded', 503, 'any', 'Throttled', 'throttling', 'yes', 'suffix'],
    ['InvalidTimestamp', 400, 'Invalid Timestamp. Pls in 15mins', 'Unauthenticated', 'clock-skew', 'yes', 'suffix'],
    ['MissingTimestamp', 400, 'any', 'Unauthenticated', 'permanent', 'yes', 'suffix'],
    ['InvalidAccesskey', 400, 'Invalid Accesskey', 'Unauthenticated', 'credential-refresh', 'yes', 'suffix'],
    ['MissingAccessKey', 500, 'any', 'Unauthenticated', 'permanent', 'yes', 'suffix'],
    ['SignatureMismatch', 400, 'any', 'Unauthenticated', 'permanent', 'yes', 'suffix'],
    ['PermissionDenied', 400, 'any', 'PermissionDenied', 'permanent', 'yes', 'suffix'],
    ['InvalidActionOrVersion', 400, 'any', 'Unsupported', 'permanent', 'yes', 'suffix'],
    ['CreateOrderFailed', 400, 'any', 'FailedPrecondition', 'conflict', 'maybe', 'suffix'],
    ['Trade.CreateOrderFailed', 500, 'any', 'FailedPrecondition', 'conflict', 'maybe', 'suffix'],
    // What is missing here is not a resource.
    ['AccessKeyNotFound', 403, 'any', 'Unauthenticated', 'credential-refresh', 'yes', 'suffix'],
    ['SecretKeyNotFound', 401, 'any', 'Unauthenticated', 'credential-refresh', 'yes', 'suffix'],
    ['AuthFailure.TokenNotFound', 401, 'any', 'Unauthenticated', 'credential-refresh', 'yes', 'suffix'],
    ['ApiNotFound', 404, 'any', 'Unsupported', 'permanent', 'yes', 'suffix'],
    ['VersionNotFound', 400, 'any', 'Unsupported', 'permanent', 'yes', 'suffix'],
    ['PaymentRequired', 400, 'any', 'PaymentRequired', 'permanent', 'yes', 'suffix'],
    ['VolumeInUse', 400, 'any', 'Conflict', 'conflict', 'yes', 'suffix'],
    ['InstanceStateNotSupported', 400, 'any', 'FailedPrecondition', 'permanent', 'yes', 'suffix'],
    ['ProductSellOutInvalid', 400, 'any', 'InsufficientCapacity', 'permanent', 'yes', 'suffix'],
    // What is missing is not said, what is required is no parameter: the status decides.
    ['NotFound', 400, 'any', 'InvalidArgument', 'permanent', 'yes', 'status'],
    ['LoginRequired', 401, 'any', 'Unauthenticated', 'permanent', 'yes', 'status'],
    ['Required', 403, 'any', 'PermissionDenied', 'permanent', 'yes', 'status'],
    ['SomethingNew', 418, 'any', 'Unknown', 'permanent', 'maybe', 'default']
  ] as const)('%s %i %s is %s', (code, status, message, category, retry, replay, classifiedBy) => {
    for (const error of errorsOf(code, status, message)) {
      expect(error).toMatchObject({ _tag: 'ServiceError', code, category, retry, replay, classifiedBy })
    }
  })

  it('have a meaning for every code', () => {
    const explained = model.codes.flatMap(({ code, meaning }) => (meaning === undefined ? [] : [code]))
    expect([...new Set(explained)]).toEqual([...new Set(errorCatalogue.map(({ code }) => code))])
  })

  it('have a type', () => {
    expectTypeOf<'ServiceUnavailable' | 'VolumeCanNotFoundError' | 'INVALID_ACTION'>().toExtend<ErrorCode>()
    expectTypeOf<'NoSuchCode'>().not.toExtend<ErrorCode>()
  })

  it('takes linear time for codes made to mislead the word rules', () => {
    for (const code of ['Api'.repeat(100_000), 'NotFound'.repeat(50_000), `${'LimitExceeded'.repeat(50_000)}x`]) {
      for (const error of errorsOf(code, 400, code)) expect(error.code?.length).toBeLessThan(300)
    }
  })
})
