import { categoryAdvice, dryRun } from '@cloud-result/core'
import type { Category, CloudError } from '@cloud-result/core'
import { decode } from '@cloud-result/kingsoft-monitor'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import model from '../model/codes.json' with { type: 'json' }
import { codelessResponses, errorResponses } from './support/renderings.js'

interface Expectation {
  /** `undefined` if the page does not show it. */
  readonly code?: string
  readonly status: number
  readonly message: string
  readonly category: Category
  readonly retry?: CloudError['retry']
}

const lost = (
  status: number,
  message: string,
  category: Category,
  advice: Pick<Expectation, 'retry'> = {}
): Expectation => ({ status, message, category, ...advice })

const known = (code: string, ...rest: Parameters<typeof lost>): Expectation => ({ code, ...lost(...rest) })

// The 20 rows in the order of the page, with the texts that it shows.
const page: readonly Expectation[] = [
  known('MissingParameter', 400, 'The request is missing parameter', 'InvalidArgument'),
  known('MissingSignature', 400, 'The Request is missing Signature Parameter', 'Unauthenticated'),
  known('MissingAccesskey', 400, 'Access Key is Missing', 'Unauthenticated'),
  lost(400, 'The request is missing timestamp parameter', 'Unauthenticated'),
  lost(400, 'No such namespace', 'InvalidArgument'),
  lost(400, 'Request information is too large', 'InvalidArgument'),
  known('InvalidActionOrVesion', 400, 'The action or version is not valid for this web service', 'Unsupported'),
  lost(400, 'Invalid Timestamp. Pls in 15mins', 'Unauthenticated', { retry: 'clock-skew' }),
  lost(400, 'Invalid Accesskey', 'Unauthenticated', { retry: 'credential-refresh' }),
  lost(400, 'The Signature is not matched', 'Unauthenticated'),
  lost(400, 'The region is unavailable for the openapi', 'Unsupported'),
  lost(401, 'Without access to call Inner Openapi', 'PermissionDenied'),
  lost(401, 'The Account ID is invalid', 'Unauthenticated'),
  lost(403, 'lack of policy to [monitor:getmetricstatistics] the resources[]', 'PermissionDenied'),
  lost(403, '[xxx(namespace)] product does not belong to this user', 'PermissionDenied'),
  lost(404, 'Invalid service', 'Unsupported'),
  lost(404, "No such name for 'metrics'", 'NotFound'),
  lost(409, "Request was rejected because it referenced an 'InnerApi' that does not exist", 'Throttled'),
  known('DryRunOperation', 412, 'Request would have succeeded, but DryRun flag is set', 'DryRunSucceeded'),
  known('ServiceTimeout', 500, 'Internal Service is unavailable because of time out', 'DeadlineExceeded')
]

const expected = (row: Expectation) => ({
  _tag: 'Left',
  left: {
    _tag: 'ServiceError',
    vendor: 'kingsoft',
    service: 'monitor',
    ...categoryAdvice[row.category],
    category: row.category,
    retry: row.retry ?? categoryAdvice[row.category].retry,
    classifiedBy: 'code+status+message',
    requestId: '7106664e-bce9-4871-b5df-9cf6e25ce142',
    status: row.status,
    message: row.message
  }
})

const requestId = '7106664e-bce9-4871-b5df-9cf6e25ce142'

const detailsFor = (status: number, message: string) => {
  const body = JSON.stringify({ requestid: requestId, error: { code: 'X', message } })
  const result = decode(t.unknown)({ status, body })
  return result._tag === 'Left' && result.left._tag === 'ServiceError' ? result.left.details : undefined
}

const documented = model.codes.filter(({ sources }) => sources.includes('page'))

describe('the rows of the page', () => {
  it('are 20, of which 14 are without a code', () => {
    expect(page).toHaveLength(20)
    expect(page.filter(({ code }) => code === undefined)).toHaveLength(14)
    expect(documented.map(({ code, status }) => `${code} ${status}`).toSorted()).toEqual(
      page.map(({ code = null, status }) => `${code} ${status}`).toSorted()
    )
  })

  it('also match without their code, because older envelopes have a number in its place', () => {
    for (const { code, status, message, category } of documented) {
      const twin = model.codes.find((row) => row.code === null && row.status === status && row.message === message)
      expect(twin, `${code} ${message}`).toMatchObject({ category })
    }
  })

  it.each(page)('$status $message is $category in every envelope', (row) => {
    for (const code of row.code === undefined
      ? ['SomeLostCode', 'NoSuchEntity', 'InvalidParameterValue']
      : [row.code]) {
      for (const { name, response } of errorResponses({ ...row, code, requestId })) {
        const result = decode(t.unknown)(response)
        expect(result, name).toMatchObject(expected(row))
        expect(result, name).toMatchObject({ left: { code } })
      }
    }
  })

  it.each(page)('$status $message is $category with a number or nothing in place of the code', (row) => {
    for (const { name, response } of codelessResponses({ ...row, requestId })) {
      expect(decode(t.unknown)(response), name).toMatchObject(expected(row))
    }
  })

  it('match a message in any case, with any white space and closing punctuation', () => {
    for (const message of [
      'the signature is NOT matched',
      ' The Signature  is not matched. ',
      'The signature is not\nmatched!'
    ]) {
      const body = JSON.stringify({ requestid: requestId, error: { type: 'sender', code: 'X', message } })
      expect(decode(t.unknown)({ status: 400, body })).toMatchObject({
        left: { category: 'Unauthenticated', classifiedBy: 'code+status+message' }
      })
    }
  })

  it('match only with their status', () => {
    const body = JSON.stringify({ requestid: requestId, error: { code: 'X', message: 'Invalid service' } })
    expect(decode(t.unknown)({ status: 400, body })).toMatchObject({
      left: { category: 'InvalidArgument', classifiedBy: 'status' }
    })
  })

  it('give the values of their parameters as details', () => {
    expect(detailsFor(403, 'lack of policy to [monitor:listmetrics] the resources[krn:ksc:monitor::1:*]')).toEqual({
      action: 'monitor:listmetrics',
      resources: 'krn:ksc:monitor::1:*'
    })
    expect(detailsFor(403, 'lack of policy to [monitor:getmetricstatistics] the resources[]')).toEqual({
      action: 'monitor:getmetricstatistics'
    })
    expect(detailsFor(403, '[KEC] product does not belong to this user')).toEqual({ namespace: 'KEC' })
  })

  it('match any 409 as the rate limit, and any text that begins with "Invalid Timestamp" as clock skew', () => {
    for (const message of ['slow down', undefined]) {
      const body = JSON.stringify({ requestid: requestId, error: { code: 'X', message } })
      expect(decode(t.unknown)({ status: 409, body })).toMatchObject({
        left: { category: 'Throttled', retry: 'throttling', replay: 'yes' }
      })
    }
    for (const message of ['Invalid Timestamp', 'Invalid Timestamp. Pls in 5mins']) {
      const body = JSON.stringify({ requestid: requestId, error: { code: 'X', message } })
      expect(decode(t.unknown)({ status: 400, body })).toMatchObject({
        left: { category: 'Unauthenticated', retry: 'clock-skew' }
      })
    }
  })

  it.each([
    [400, 'The request is missing timestamp parameter: X-Amz-Date', 'Unauthenticated'],
    [400, 'Invalid Accesskey (AK…)', 'Unauthenticated'],
    [400, 'The Signature is not matched, see the documentation.', 'Unauthenticated'],
    [400, 'The region is unavailable for the openapi [cn-nowhere-1]', 'Unsupported'],
    [401, 'Without access to call Inner Openapi ListMetrics', 'PermissionDenied'],
    [404, 'Invalid service: monitr', 'Unsupported'],
    [404, 'An invalid service was named', 'Unknown']
  ] as const)(
    'match by the beginning of the text if the status means something else: %i %s',
    (status, message, category) => {
      const body = JSON.stringify({ requestid: requestId, error: { code: 'X', message } })
      expect(decode(t.unknown)({ status, body })).toMatchObject({ left: { category, code: 'X' } })
    }
  )

  it('include a passed dry run, which dryRun recognizes', () => {
    const [response] = errorResponses({
      code: 'DryRunOperation',
      status: 412,
      message: 'Request would have succeeded, but DryRun flag is set',
      requestId
    }).map((rendering) => rendering.response)
    if (response === undefined) expect.fail('no rendering')
    expect(dryRun(decode(t.unknown)(response))).toEqual({ _tag: 'Right', right: { _tag: 'WouldSucceed', requestId } })
  })
})
