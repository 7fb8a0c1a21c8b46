import { dryRun } from '@cloud-result/core'
import type { CloudError, Result, Success } from '@cloud-result/core'
import { decode, errorCatalogue } from '@cloud-result/tencent-cvm'
import type { ErrorCode } from '@cloud-result/tencent-cvm'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import model from '../model/codes.json' with { type: 'json' }
import { failurePattern } from '../src/envelope.js'

const answer = (response: unknown, status = 200) => ({ status, body: JSON.stringify({ Response: response }) })

const classify = (code: string, status = 200) => {
  const result = decode(t.unknown)(answer({ Error: { Code: code, Message: 'm' }, RequestId: 'r' }, status))
  return result._tag === 'Left' ? result.left : undefined
}

describe('codes that are often misunderstood', () => {
  it.each([
    ['LimitExceeded', 'QuotaExceeded', 'permanent', 'yes'],
    ['RequestLimitExceeded', 'Throttled', 'throttling', 'yes'],
    ['RequestLimitExceeded.UinLimitExceeded', 'Throttled', 'throttling', 'yes'],
    ['AuthFailure.SignatureExpire', 'Unauthenticated', 'clock-skew', 'yes'],
    ['AuthFailure.TokenFailure', 'Unauthenticated', 'credential-refresh', 'yes'],
    ['AuthFailure.UnauthorizedOperation', 'PermissionDenied', 'permanent', 'yes'],
    ['InvalidAction', 'Unsupported', 'permanent', 'yes'],
    ['NoSuchVersion', 'Unsupported', 'permanent', 'yes'],
    ['UnsupportedRegion', 'Unsupported', 'permanent', 'yes'],
    ['ResourceUnavailable', 'FailedPrecondition', 'conflict', 'yes'],
    ['ResourceInsufficient', 'InsufficientCapacity', 'permanent', 'yes'],
    ['ResourcesSoldOut.SpecifiedInstanceType', 'InsufficientCapacity', 'permanent', 'yes'],
    ['ResourceInsufficient.DisasterRecoverGroupCvmQuota', 'QuotaExceeded', 'permanent', 'yes'],
    ['InternalError', 'Internal', 'transient', 'maybe'],
    ['FailedOperation', 'FailedPrecondition', 'permanent', 'maybe'],
    ['DryRunOperation', 'DryRunSucceeded', 'permanent', 'yes'],
    ['InvalidParameterValue.SubnetNotExist', 'NotFound', 'permanent', 'yes'],
    ['InvalidParameterValue.LimitExceeded', 'InvalidArgument', 'permanent', 'yes'],
    ['UnsupportedOperation.InstanceStateStopping', 'Conflict', 'conflict', 'yes'],
    ['UnsupportedOperation.InstanceStateStopped', 'FailedPrecondition', 'permanent', 'yes'],
    ['UnsupportedOperation.NotSupportUnpaidOrder', 'PaymentRequired', 'permanent', 'yes'],
    ['InvalidRegion.NotFound', 'Unsupported', 'permanent', 'yes']
  ])('%s is %s, %s, replay %s, by its code', (code, category, retry, replay) => {
    expect(classify(code)).toMatchObject({ category, retry, replay, classifiedBy: 'code' })
  })
})

describe('undocumented codes', () => {
  it.each([
    ['InvalidParameterValue.GatewayNotFound', 'NotFound', 'suffix'],
    ['ResourceInsufficient.SomeQuota', 'QuotaExceeded', 'suffix'],
    ['UnsupportedOperation.InstanceStateDreaming', 'FailedPrecondition', 'suffix'],
    ['FailedOperation.NameDuplicate', 'AlreadyExists', 'suffix'],
    ['AuthFailure.UserNotFound', 'Unauthenticated', 'suffix'],
    ['AuthFailure.SomethingNew', 'Unauthenticated', 'prefix'],
    ['InvalidParameterValue.Colour', 'InvalidArgument', 'prefix'],
    ['RequestLimitExceeded.NewLimit', 'Throttled', 'prefix'],
    ['InvalidColour', 'InvalidArgument', 'prefix'],
    ['OperationDenied.Whatever', 'FailedPrecondition', 'prefix'],
    ['Whatever', 'Unknown', 'default']
  ])('%s is %s by its %s', (code, category, classifiedBy) => {
    expect(classify(code)).toMatchObject({ category, classifiedBy })
  })

  it('are classified by the status last', () => {
    expect(classify('Whatever', 503)).toMatchObject({ category: 'Unavailable', classifiedBy: 'status' })
    expect(classify('Whatever', 418)).toMatchObject({ category: 'Unknown', fault: 'client', classifiedBy: 'default' })
  })

  it('are not classified by the message, because the vendor changes messages', () => {
    const messages = ['RequestLimitExceeded', 'not found', 'The request would have succeeded']
    for (const message of messages) {
      const body = { Error: { Code: 'Whatever', Message: message } }
      expect(decode(t.unknown)(answer(body))).toMatchObject({ left: { category: 'Unknown', classifiedBy: 'default' } })
    }
  })
})

describe('the envelope', () => {
  it('is an error with any error member that is not null', () => {
    for (const error of [{}, [], '', 'no', 0, false, { Code: null }]) {
      expect(decode(t.unknown)(answer({ Error: error, RequestId: 'r' }))).toMatchObject({
        left: { _tag: 'ServiceError', code: undefined, requestId: 'r', category: 'Unknown' }
      })
    }
    expect(decode(t.unknown)(answer({ Error: null, RequestId: 'r' }))._tag).toBe('Right')
  })

  it('has numeric codes as strings', () => {
    expect(classify(4102 as never)).toMatchObject({ code: '4102' })
  })

  it('may be that of API 2.0, with codeDesc or else the number as the code', () => {
    const legacy = (body: unknown) => decode(t.unknown)({ status: 200, body: JSON.stringify(body) })
    expect(legacy({ code: 4102, message: 'm', codeDesc: 'SecretidNotAuthAccessResource' })).toMatchObject({
      left: { _tag: 'ServiceError', code: 'SecretidNotAuthAccessResource', message: 'm', requestId: undefined }
    })
    expect(legacy({ code: 4500, message: 'm' })).toMatchObject({ left: { _tag: 'ServiceError', code: '4500' } })
    expect(legacy({ code: 0, message: '', codeDesc: 'Success' })).toMatchObject({ left: { _tag: 'DecodeError' } })
  })

  it('gives the request id of a failure without an error member', () => {
    expect(decode(t.unknown)(answer({ RequestId: 'r' }, 500))).toMatchObject({
      left: {
        _tag: 'HttpError',
        category: 'Internal',
        requestId: 'r',
        message: 'HTTP 500: JSON, not a response of tencent cvm'
      }
    })
  })
})

describe('a dry run', () => {
  const Reservation = t.partial({ InstanceIdSet: t.array(t.string) })

  it('has passed if it is an error DryRunOperation or a success with only a request id', () => {
    const passed = [answer({ Error: { Code: 'DryRunOperation' }, RequestId: 'r' }), answer({ RequestId: 'r' })]
    for (const response of passed) {
      const outcome = dryRun(decode(Reservation)(response))
      expect(outcome).toEqual({ _tag: 'Right', right: { _tag: 'WouldSucceed', requestId: 'r' } })
    }
  })

  it('was executed if the response has data', () => {
    const outcome = dryRun(decode(Reservation)(answer({ InstanceIdSet: ['ins-1'], RequestId: 'r' })))
    expect(outcome).toMatchObject({ right: { _tag: 'Executed', data: { InstanceIdSet: ['ins-1'] }, requestId: 'r' } })
  })

  it('has the error of a call that would fail', () => {
    const outcome = dryRun(decode(Reservation)(answer({ Error: { Code: 'InvalidParameter' }, RequestId: 'r' })))
    expect(outcome).toMatchObject({ left: { category: 'InvalidArgument' } })
  })
})

describe('the catalogue', () => {
  it('has a meaning of one sentence for every code', () => {
    expect(model.codes.map(({ code }) => code)).toEqual(errorCatalogue.map(({ code }) => code))
    const wordless = model.codes.filter(({ meaning }) => !/^[A-Z].{10,110}\.$/.test(meaning))
    expect(wordless).toEqual([])
  })

  it('has the 19 codes of the page, the 38 common ones and the 422 of CVM', () => {
    const listedIn = (source: string) => model.codes.filter(({ sources }) => sources.includes(source))
    expect(['page', 'common', 'cvm'].map((source) => listedIn(source).length)).toEqual([19, 38, 422])
    expect(errorCatalogue).toHaveLength(467)
  })
})

describe('the types', () => {
  it('infer data from the codec, and keep codes open', () => {
    expectTypeOf(decode(t.type({ TotalCount: t.number }))).returns.toEqualTypeOf<
      Result<Success<{ TotalCount: number }>>
    >()
    expectTypeOf<'ResourcesSoldOut.EipInsufficient'>().toExtend<ErrorCode>()
    expectTypeOf<'InvalidParameter'>().toExtend<ErrorCode>()
    expectTypeOf<'InvalidParameterX'>().not.toExtend<ErrorCode>()
    expectTypeOf<CloudError['code']>().toEqualTypeOf<string | undefined>()
  })
})

describe('the pattern of a failure', () => {
  const error = { Error: { Code: 'InvalidInstanceId.NotFound', Message: 'No such `ins-1`.' }, RequestId: 'a-1' }

  it.each([
    ['as the gateway writes it', error, true],
    ['with an escape', { ...error, Error: { ...error.Error, Message: 'a "word"' } }, false],
    ['in another order', { RequestId: 'a-1', Error: error.Error }, false],
    ['with another field', { ...error, TotalCount: 0 }, false],
    ['with a code of two words', { ...error, Error: { ...error.Error, Code: 'two words' } }, false]
  ])('matches only a body %s', (_, response, isKnown) => {
    expect(failurePattern.test(answer(response).body)).toBe(isKnown)
    expect(decode(t.unknown)(answer(response))).toMatchObject({
      left: { code: response.Error.Code, message: response.Error.Message, requestId: 'a-1' }
    })
  })

  it.each([4_000, 10_000_000])('does not matter for a message of %d characters', (length) => {
    const message = 'x'.repeat(length)
    const result = decode(t.unknown)(answer({ ...error, Error: { ...error.Error, Message: message } }))
    expect(result).toMatchObject({ left: { category: 'NotFound', requestId: 'a-1' } })
    expect(result._tag === 'Left' && result.left.message?.length).toBe(2_000)
  })
})
