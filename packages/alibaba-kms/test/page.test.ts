import { decode, errorCatalogue } from '@cloud-result/alibaba-kms'
import type { Category, Replay, Retry } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { ErrorCode } from '@cloud-result/alibaba-kms'

import model from '../model/codes.json' with { type: 'json' }
import { errorResponses } from './support/renderings.js'

type Row = readonly [status: number, code: ErrorCode, message: string, Category, Retry, Replay]

const client = ['permanent', 'yes'] as const
const server = ['transient', 'maybe'] as const
const refresh = ['credential-refresh', 'yes'] as const

// The table of the vendor's page, row by row, with the expected classification.
const page: readonly Row[] = [
  [500, 'InternalFailure', 'Internal Failure.', 'Internal', ...server],
  [503, 'ServiceUnavailableTemporary', 'Service Unavailable Temporary.', 'Unavailable', ...server],
  [
    404,
    'InvalidAccessKeyId.NotFound',
    'The AccessKey ID provided does not exist in our records.',
    'Unauthenticated',
    ...refresh
  ],
  [404, 'Forbidden.KeyNotFound', 'The specified Key is not found.', 'NotFound', ...client],
  [404, 'Forbidden.KeyVersionNotFound', 'The specified Key version is not found.', 'NotFound', ...client],
  [404, 'Forbidden.AliasNotFound', 'The specified Alias is not found.', 'NotFound', ...client],
  [403, 'Forbidden.NoPermission', 'This operation is forbidden by permission system.', 'PermissionDenied', ...refresh],
  [403, 'Forbidden.AccessKey', 'This AccessKey is not enabled.', 'Unauthenticated', ...refresh],
  [403, 'UnsupportedHTTPMethod', 'This http method is not supported.', 'Unsupported', ...client],
  [403, 'Forbidden.UbsmsInvalidUserid', 'Userid Invalid For Ubsms.', 'FailedPrecondition', ...client],
  [
    403,
    'Forbidden.UbsmsInvalidBid',
    'Your account partner does not have KMS Service.',
    'FailedPrecondition',
    ...client
  ],
  [
    403,
    'Forbidden.KmsServiceNotEnabled',
    'Kms service is not Enabled for current user. Please get access permission first.',
    'FailedPrecondition',
    ...client
  ],
  [
    403,
    'Forbidden.ProhibitedByRiskControl',
    'Current user is Prohibited By Risk Control.',
    'PermissionDenied',
    ...client
  ],
  [403, 'Forbidden.InDebtOverdue', 'Current user is indebted Overdue.', 'PaymentRequired', ...client],
  [403, 'Forbidden.InDebt', 'Current user is indebted.', 'PaymentRequired', ...client],
  [
    400,
    'ParseRequestParameterException',
    'Server parse parameters exception. Please check your input params.',
    'InvalidArgument',
    ...client
  ],
  [
    400,
    'MissingParameter',
    'The parameter "< parameter name >" is needed but not provided.',
    'InvalidArgument',
    ...client
  ],
  [400, 'InvalidParameter', 'The specified parameter "< parameter name >" is not valid.', 'InvalidArgument', ...client],
  [
    400,
    'IncompleteSignature',
    'The request signature does not conform to Alibaba Cloud standards.',
    'Unauthenticated',
    ...client
  ],
  [
    400,
    'IllegalTimestamp',
    'The input parameter "Timestamp" that is required for processing this request is not supplied.',
    'Unauthenticated',
    'clock-skew',
    'yes'
  ],
  [
    400,
    'Rejected.LimitExceeded',
    'The request was rejected because user create resource limit was exceeded.',
    'QuotaExceeded',
    ...client
  ],
  [400, 'AliasAlreadyExists', 'AliasName Already Exists.', 'AlreadyExists', ...client],
  [400, 'InvalidKeyMaterial', 'key material is invalid.', 'InvalidArgument', ...client],
  [400, 'InvalidImportToken', 'import token is invalid.', 'InvalidArgument', ...client],
  [400, 'ExpiredImportToken', 'import token is expired.', 'FailedPrecondition', ...client],
  [400, 'Unsupported.Origin', 'This key origin is not valid for this api.', 'Unsupported', ...client],
  [400, 'Unsupported.Alias', 'Alias is not valid for this api.', 'Unsupported', ...client],
  [400, 'Unsupported.ProtectionLevel', 'This protection level is not valid for this region', 'Unsupported', ...client],
  [409, 'Rejected.StateModifiedFailed', 'Keystate modified failed.', 'Conflict', 'conflict', 'yes'],
  [
    409,
    'Rejected.Disabled',
    'The request was rejected because the key state is Disabled.',
    'FailedPrecondition',
    ...client
  ],
  [
    409,
    'Rejected.PendingDeletion',
    'The request was rejected because the key state is PendingDeletion.',
    'FailedPrecondition',
    ...client
  ],
  [
    409,
    'Rejected.PendingImport',
    'The request was rejected because the key state is PendingImport.',
    'FailedPrecondition',
    ...client
  ]
]

describe('the codes of the page', () => {
  it('are the 32 documented ones', () => {
    const documented = model.codes.filter(({ sources }) => sources.includes('page')).map(({ code }) => code)
    expect(page.map(([, code]) => code).toSorted()).toEqual(documented.toSorted())
    expect(new Set(documented).size).toBe(32)
  })

  it.each(page)('%i %s', (status, code, message, category, retry, replay) => {
    const fault = category === 'Internal' || category === 'Unavailable' ? 'server' : 'client'
    for (const { name, response } of errorResponses({ status, code, message, requestId: 'r-1' })) {
      const result = decode(t.UnknownRecord)(response)
      expect({ name, result }).toEqual({
        name,
        result: {
          _tag: 'Left',
          left: expect.objectContaining({
            _tag: 'ServiceError',
            vendor: 'alibaba',
            service: 'kms',
            category,
            fault,
            retry,
            replay,
            classifiedBy: 'code',
            code,
            status,
            message,
            requestId: 'r-1'
          })
        }
      })
    }
  })

  it('have the same category with any status', () => {
    for (const [, code, , category, retry] of page) {
      for (const status of [200, 400, 403, 404, 409, 500]) {
        for (const { response } of errorResponses({ status, code, requestId: 'r-1' })) {
          expect(decode(t.unknown)(response)).toMatchObject({ left: { code, category, retry, classifiedBy: 'code' } })
        }
      }
    }
  })
})

describe('errorCatalogue', () => {
  it('has a source for every row that documents it', () => {
    const listed = new Set(model.codes.flatMap(({ code, sources }) => sources.map((source) => `${source} ${code}`)))
    expect(errorCatalogue.filter(({ source, code }) => !listed.has(`${source} ${code}`))).toEqual([])
  })

  it('has a meaning for every code', () => {
    expect(model.codes.map(({ code }) => code)).toEqual(errorCatalogue.map(({ code }) => code).toSorted())
    expect(model.codes.filter(({ meaning }) => !/^[A-Z].+\.$/.test(meaning))).toEqual([])
  })

  it('has a type of its codes', () => {
    expectTypeOf<'Forbidden.KeyNotFound'>().toExtend<ErrorCode>()
    expectTypeOf<'SerivceUnvailableTemporary'>().toExtend<ErrorCode>()
    expectTypeOf<'Forbidden.KeyNotFoun'>().not.toExtend<ErrorCode>()
    expectTypeOf<ErrorCode>().not.toEqualTypeOf<string>()
  })

  it.each([
    ['InvalidSecurityToken.Revoked', 400, 'Unauthenticated', 'credential-refresh', 'prefix'],
    ['InvalidAccessKeyId.Deleted', 404, 'Unauthenticated', 'credential-refresh', 'prefix'],
    ['Forbidden.AccessKeyNotFound', 404, 'Unauthenticated', 'credential-refresh', 'suffix'],
    ['InvalidSignature', 400, 'Unauthenticated', 'permanent', 'suffix'],
    ['InvalidSignatureAlgorithm', 400, 'InvalidArgument', 'permanent', 'status'],
    ['InvalidTimeStamp.Future', 400, 'Unauthenticated', 'clock-skew', 'prefix'],
    ['Forbidden.UbsmsInvalidAccount', 403, 'FailedPrecondition', 'permanent', 'prefix'],
    ['Forbidden.SecretNotFound', 403, 'NotFound', 'permanent', 'suffix'],
    ['Forbidden.SomethingElse', 403, 'PermissionDenied', 'permanent', 'prefix'],
    ['Forbidden.SomethingElse', 400, 'PermissionDenied', 'permanent', 'prefix'],
    ['Throttling.Tenant', 400, 'Throttled', 'throttling', 'prefix'],
    ['ThrottlingException', 400, 'Throttled', 'throttling', 'suffix'],
    ['Throttli∂ngException', 429, 'Throttled', 'throttling', 'suffix'],
    ['Rejected.QuotaExceeded', 400, 'QuotaExceeded', 'permanent', 'suffix'],
    ['Rejected.Archived', 409, 'FailedPrecondition', 'permanent', 'prefix'],
    ['Rejected.Migrating', 409, 'Conflict', 'conflict', 'suffix'],
    ['Rejetced.Disabled', 409, 'FailedPrecondition', 'permanent', 'suffix'],
    ['Rejetced.Archived', 409, 'FailedPrecondition', 'permanent', 'prefix'],
    ['InvalidVersion.NotFound', 404, 'Unsupported', 'permanent', 'suffix'],
    ['InvalidService.NotFound', 404, 'Unsupported', 'permanent', 'suffix'],
    ['InvalidRegionId.NotFound', 404, 'Unsupported', 'permanent', 'suffix'],
    ['ServiceUnavailbleTemporary', 503, 'Unavailable', 'transient', 'suffix'],
    ['InvalidAction.Offline', 404, 'Unsupported', 'permanent', 'prefix'],
    ['Unsupported.KeySpec', 400, 'Unsupported', 'permanent', 'prefix'],
    ['EntityNotExist.Alias', 404, 'NotFound', 'permanent', 'prefix'],
    ['SomethingNew', 418, 'Unknown', 'permanent', 'default']
  ] as const)('classifies the unlisted %s (%i) as %s', (code, status, category, retry, classifiedBy) => {
    for (const { response } of errorResponses({ status, code, requestId: 'r-1' })) {
      const result = decode(t.unknown)(response)
      expect(result).toMatchObject({ _tag: 'Left', left: { code, category, retry } })
      expect(classifiedBy).toContain(result._tag === 'Left' ? result.left.classifiedBy : '')
    }
  })
})
