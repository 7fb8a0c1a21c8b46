import { categoryAdvice } from '@cloud-result/core'
import type { Category } from '@cloud-result/core'
import { decode, errorCatalogue } from '@cloud-result/kingsoft-monitor'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import model from '../model/codes.json' with { type: 'json' }
import { errorResponses } from './support/renderings.js'

const byCode: Readonly<Record<string, Category>> = {
  MissingAuthenticationToken: 'Unauthenticated',
  SignatureDoesNotMatch: 'Unauthenticated',
  InvalidClientTokenId: 'Unauthenticated',
  IncompleteSignature: 'Unauthenticated',
  AccessDenied: 'PermissionDenied',
  DryRunOperation: 'DryRunSucceeded',
  NoSuchEntity: 'Unsupported',
  LimitExceeded: 'Throttled',
  InvalidParameterValue: 'InvalidArgument',
  InvalidMethod: 'Unsupported',
  MissingParameter: 'InvalidArgument',
  InvalidQueryParameter: 'InvalidArgument',
  ServiceTimeout: 'DeadlineExceeded'
}

// The provider may have the access key that replaced an unknown one.
const retryOf = (code: string, category: Category) =>
  code === 'InvalidClientTokenId' ? 'credential-refresh' : categoryAdvice[category].retry

const decodeError = (code: string, status: number, message = 'a text that is in no row') => {
  const body = JSON.stringify({ RequestId: 'r', Error: { Code: code, Message: message } })
  const result = decode(t.unknown)({ status, body })
  if (result._tag === 'Right') expect.fail('an error passed')
  const { category, retry, replay, classifiedBy } = result.left
  return { category, retry, replay, classifiedBy }
}

const documented = model.codes.filter(({ sources }) => sources.includes('platform'))

describe('the rows of the platform', () => {
  it('are 33', () => {
    expect(documented).toHaveLength(33)
  })

  it.each(documented)('$code $status $message', ({ code, status = 0, message = '' }) => {
    if (code === null) expect.fail('every row of the platform has a code')
    const category = byCode[code] ?? (status === 404 ? 'Unsupported' : 'Unavailable')
    const text = message.replaceAll('%s', 'x')
    for (const { name, response } of errorResponses({ code, status, message: text, requestId: 'r' })) {
      expect(decode(t.unknown)(response), name).toMatchObject({
        left: {
          ...categoryAdvice[category],
          category,
          retry: message.startsWith('Signature expired') ? 'clock-skew' : retryOf(code, category),
          replay: message.startsWith('Auth Service') ? 'yes' : categoryAdvice[category].replay,
          classifiedBy: 'code+status+message',
          status,
          code
        }
      })
    }
  })

  it.each(Object.entries(byCode))('%s has the same category with another text', (code, category) => {
    expect(decodeError(code, 400)).toEqual({
      category,
      retry: retryOf(code, category),
      replay: categoryAdvice[category].replay,
      classifiedBy: 'code'
    })
  })

  it('distinguish a service that is down from one that does not exist', () => {
    expect(decodeError('ServiceUnavailable', 500)).toMatchObject({
      category: 'Unavailable',
      classifiedBy: 'code+status'
    })
    expect(decodeError('ServiceUnavailable', 404)).toMatchObject({ category: 'Unsupported', retry: 'permanent' })
    expect(decodeError('ServiceUnavailable', 503)).toMatchObject({ category: 'Unavailable', classifiedBy: 'suffix' })
  })

  it('give the invalid parameter as a detail', () => {
    const body = JSON.stringify({
      RequestId: 'r',
      Error: {
        Code: 'InvalidParameterValue',
        Message: 'An invalid or out-of-range value was supplied for the input parameter PathPrefix.'
      }
    })
    expect(decode(t.unknown)({ status: 400, body })).toMatchObject({ left: { details: { parameter: 'PathPrefix' } } })
  })
})

describe('codes that are in no row', () => {
  it.each([
    ['InvalidTimestamp', 400, 'Unauthenticated', 'clock-skew'],
    ['ExpiredTimestamp', 400, 'Unauthenticated', 'clock-skew'],
    ['MissingTimestamp', 400, 'Unauthenticated', 'permanent'],
    ['InvalidAccesskey', 400, 'Unauthenticated', 'credential-refresh'],
    ['InvalidSignature', 400, 'Unauthenticated', 'permanent'],
    ['SignatureMismatch', 400, 'Unauthenticated', 'permanent'],
    ['PermissionDenied', 400, 'PermissionDenied', 'permanent'],
    ['InvalidActionOrVersion', 400, 'Unsupported', 'permanent'],
    ['ContactNotFound', 400, 'NotFound', 'permanent'],
    ['AlarmPolicyCanNotFoundError', 400, 'NotFound', 'permanent'],
    ['PolicyLimitExceeded', 400, 'QuotaExceeded', 'permanent'],
    ['ApiRateLimitExceeded', 400, 'Throttled', 'throttling'],
    ['ContactIdInvalidParameterValue', 500, 'InvalidArgument', 'permanent']
  ])('%s with %i is %s, %s', (code, status, category, retry) => {
    expect(decodeError(code, status)).toMatchObject({ category, retry, classifiedBy: 'suffix' })
  })

  it.each([
    ['ActionNotFound', 'Unsupported'],
    ['ServiceNotFound', 'Unsupported'],
    ['RegionNotFound', 'Unsupported'],
    ['VersionNotFound', 'Unsupported'],
    ['AccessKeyNotFound', 'Unauthenticated'],
    ['AccessKeyIdNotFound', 'Unauthenticated'],
    ['SecurityTokenNotFound', 'Unauthenticated']
  ])('%s is not a missing resource, but %s', (code, category) => {
    for (const status of [400, 404]) expect(decodeError(code, status)).toMatchObject({ category })
  })

  it('are classified as a status if they are its number, in a response with status 200', () => {
    const found = [400, 401, 403, 404, 409, 429, 500, 503, 504].map((code) => decodeError(String(code), 200).category)
    expect(found).toEqual([
      'InvalidArgument',
      'Unauthenticated',
      'PermissionDenied',
      'Unknown',
      'Throttled',
      'Throttled',
      'Internal',
      'Unavailable',
      'DeadlineExceeded'
    ])
    expect(decodeError('100012', 200)).toMatchObject({ category: 'Unknown', classifiedBy: 'default' })
  })
})

describe('the meanings', () => {
  it('exist for every code, and for every text without a code', () => {
    const explained = new Set(
      model.codes.flatMap((row) => (row.meaning === undefined ? [] : [row.code ?? row.message]))
    )
    expect(errorCatalogue.filter(({ code, message }) => !explained.has(code ?? message))).toEqual([])
  })
})
