import type { WireResponse } from '@cloud-result/core'
import { decode } from '@cloud-result/kingsoft-monitor'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { xmlOf } from './support/renderings.js'

const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): WireResponse => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body)
})

const read = (status: number, body: unknown, headers?: Readonly<Record<string, string>>) =>
  decode(t.unknown)(answer(status, body, headers))

const data = { requestId: 'r', alertHistoryList: [], totalCount: 0 }

const faultOf = (status: number, type: unknown) => {
  const result = read(status, { requestid: 'r', error: { type, code: 'ServiceTimeout', message: 'no' } })
  return result._tag === 'Left' ? result.left.fault : undefined
}

describe('an error member', () => {
  it.each([200, 204, 302, 400, 404, 500, 503])('makes a failure with status %i', (status) => {
    for (const error of [{ type: 'sender', code: 'X', message: 'no' }, {}, '', 'no', [], false, 0]) {
      for (const name of ['error', 'Error', 'ERROR']) {
        expect(read(status, { ...data, [name]: error })).toMatchObject({
          _tag: 'Left',
          left: { _tag: 'ServiceError', status, requestId: 'r' }
        })
      }
    }
  })

  it('that is null is ignored', () => {
    for (const body of [
      { ...data, error: null },
      { ...data, Error: null, error: null }
    ]) {
      expect(read(200, body)).toEqual({ _tag: 'Right', right: { data: body, requestId: 'r', status: 200 } })
      expect(read(500, body)).toMatchObject({ left: { _tag: 'HttpError', category: 'Internal', requestId: 'r' } })
    }
  })

  it('that is not null is used if another one is null', () => {
    expect(read(200, { Error: null, error: { code: 'X' }, requestId: 'r' })).toMatchObject({ left: { code: 'X' } })
  })

  it('without a code is classified by the status', () => {
    expect(read(403, { requestid: 'r', error: {} })).toMatchObject({
      left: { category: 'PermissionDenied', code: undefined, classifiedBy: 'status' }
    })
    expect(read(200, { requestid: 'r', error: {} })).toMatchObject({
      left: { category: 'Unknown', code: undefined, classifiedBy: 'default' }
    })
  })

  it('that is a string or empty has code and message from the members next to it', () => {
    expect(read(400, { requestId: 'r', error: 'Bad Request', code: 'MissingSignature' })).toMatchObject({
      left: { category: 'Unauthenticated', code: 'MissingSignature', message: 'Bad Request' }
    })
    expect(read(400, { requestId: 'r', error: {}, code: 'Success', message: 'no' })).toMatchObject({
      left: { code: undefined, message: 'no' }
    })
  })

  it('decides the fault by its type', () => {
    expect(['sender', 'Sender', 'SENDER'].map((type) => faultOf(500, type))).toEqual(['client', 'client', 'client'])
    expect(['receiver', 'Receiver'].map((type) => faultOf(400, type))).toEqual(['server', 'server'])
    expect([undefined, null, 'somebody', {}].map((type) => faultOf(500, type))).toEqual(Array(4).fill('server'))
  })

  it('does not change the fault of a passed dry run, which is other', () => {
    expect(read(412, { requestid: 'r', error: { type: 'sender', code: 'DryRunOperation' } })).toMatchObject({
      left: { category: 'DryRunSucceeded', fault: 'other' }
    })
  })
})

describe('a flat code', () => {
  it.each(['Success', 'success', 'SUCCESS', ' Success ', 'OK', '0', 0, '200', 200, null, '', ' '])(
    'of %j is a success with status 200, and not with an error status',
    (code) => {
      for (const name of ['code', 'Code']) {
        const body = { ...data, [name]: code, message: 'fine' }
        expect(read(200, body)).toEqual({ _tag: 'Right', right: { data: body, requestId: 'r', status: 200 } })
        expect(read(500, body)).toMatchObject({ left: { category: 'Internal', requestId: 'r' } })
      }
    }
  )

  it.each(['InvalidParameterValue', 'Failure', '1', 1, -1, 4000, '404'])(
    'of %j is a failure, with and without data',
    (code) => {
      for (const body of [
        { requestId: 'r', code, message: 'no' },
        { ...data, code, message: 'no' },
        { RequestId: 'r', Code: code, Message: 'no', Data: { HasPermission: false } }
      ]) {
        for (const status of [200, 400, 500]) {
          expect(read(status, body)).toMatchObject({
            left: { _tag: 'ServiceError', code: String(code), message: 'no', requestId: 'r', status }
          })
        }
      }
    }
  )

  it('that is a number is replaced by codeDesc', () => {
    expect(read(400, { code: 4000, message: 'no', codeDesc: 'MissingParameter' })).toMatchObject({
      left: { category: 'InvalidArgument', code: 'MissingParameter', classifiedBy: 'code' }
    })
    expect(read(200, { code: 0, message: '', codeDesc: 'Success', requestId: 'r' })).toMatchObject({ _tag: 'Right' })
    expect(read(400, { message: 'no', codeDesc: 'MissingParameter' })).toMatchObject({
      left: { code: 'MissingParameter' }
    })
  })

  it('that is missing makes a message alone no envelope', () => {
    expect(read(404, { message: 'no Route matched' })).toMatchObject({
      left: { _tag: 'HttpError', category: 'Unsupported' }
    })
    expect(read(200, { ...data, message: 'fine' })).toMatchObject({ _tag: 'Right' })
  })
})

describe('a refusal', () => {
  it.each(['Return', 'return', 'Result'])('by %s is a failure', (name) => {
    for (const value of [false, 'false', 'False']) {
      expect(read(200, { RequestId: 'r', [name]: value })).toMatchObject({
        left: { _tag: 'ServiceError', category: 'Unknown', code: undefined, requestId: 'r' }
      })
    }
    expect(read(200, { RequestId: 'r', [name]: true })).toMatchObject({ _tag: 'Right' })
    expect(read(200, { RequestId: 'r', [name]: 'true' })).toMatchObject({ _tag: 'Right' })
  })
})

describe("Prometheus's envelope", () => {
  const headers = { 'X-KSC-Request-Id': 'r' }

  it('is a success with the status success', () => {
    const body = { status: 'success', isPartial: false, data: { resultType: 'matrix', result: [] } }
    expect(read(200, body, headers)).toEqual({ _tag: 'Right', right: { data: body, requestId: 'r', status: 200 } })
  })

  it.each([
    [400, 'bad_data', 'InvalidArgument'],
    [422, 'execution', 'InvalidArgument'],
    [503, 'timeout', 'DeadlineExceeded'],
    [200, '422', 'InvalidArgument'],
    [200, 'internal', 'Unknown']
  ])('is a failure with status %i and the type %s: %s', (status, errorType, category) => {
    expect(read(status, { status: 'error', errorType, error: 'no' }, headers)).toMatchObject({
      left: { _tag: 'ServiceError', category, code: errorType, message: 'no', requestId: 'r' }
    })
  })

  it('is a failure without an error type', () => {
    expect(read(200, { status: 'error' })).toMatchObject({ left: { _tag: 'ServiceError', code: undefined } })
  })
})

describe('another status', () => {
  it('of a resource is data', () => {
    expect(read(200, { requestId: 'r', status: 'active' })).toMatchObject({ _tag: 'Right' })
  })
})

describe('an object with only a response member', () => {
  it('is read like the response inside it', () => {
    const error = { Type: 'Sender', Code: 'MissingSignature', Message: 'no' }
    expect(read(400, { ErrorResponse: { RequestId: 'r', Error: error } })).toMatchObject({
      left: { category: 'Unauthenticated', requestId: 'r' }
    })
    expect(read(200, { ListMetricsResponse: { RequestId: 'r', marker: 1 } })).toEqual({
      _tag: 'Right',
      right: { data: { RequestId: 'r', marker: 1 }, requestId: 'r', status: 200 }
    })
  })
})

describe('XML', () => {
  const error = { Type: 'Sender', Code: 'MissingSignature', Message: 'no' }

  it.each(['ErrorResponse', 'errorResponse', 'response', 'Response', 'ListMetricsResponse', 'Error'])(
    'with an error in the root %s is a failure with any status',
    (root) => {
      for (const children of [
        { RequestId: 'r', Error: error },
        { Error: error, RequestID: 'r' },
        { RequestId: 'r', ...error }
      ]) {
        for (const status of [200, 400, 500]) {
          expect(read(status, xmlOf(root, children))).toMatchObject({
            left: { _tag: 'ServiceError', category: 'Unauthenticated', code: 'MissingSignature', requestId: 'r' }
          })
        }
      }
    }
  )

  it('or JSON with the root ErrorResponse is a failure with any content', () => {
    for (const body of [
      '<ErrorResponse/>',
      '<ErrorResponse>no</ErrorResponse>',
      '<ErrorResponse><RequestId>r</RequestId></ErrorResponse>',
      '{"ErrorResponse":{"RequestId":"r"}}',
      '{"errorResponse":null}'
    ]) {
      expect(read(200, body)).toMatchObject({ left: { _tag: 'ServiceError', category: 'Unknown', code: undefined } })
      expect(read(503, body)).toMatchObject({ left: { _tag: 'ServiceError', category: 'Unavailable' } })
    }
  })

  it('that is not of the vendor is not a success', () => {
    for (const body of [
      '<html><body><p>Login</p></body></html>',
      '<Envelope><code>Success</code></Envelope>',
      '<Result>false</Result>',
      '<ListMetricsResponse>text</ListMetricsResponse>'
    ]) {
      expect(read(200, body)).toMatchObject({ left: { _tag: 'DecodeError' } })
      expect(read(502, body)).toMatchObject({ left: { _tag: 'HttpError', category: 'Unavailable' } })
    }
  })

  it('of a success gives the content of its root, with local names', () => {
    const body = `<m:ListMetricsResponse xmlns:m="https://ksyun.kingeyes.com/">
      <m:ListMetricsResult><m:Metrics><m:member><m:MetricName>cpu</m:MetricName></m:member></m:Metrics></m:ListMetricsResult>
      <m:ResponseMetadata><m:RequestId>r</m:RequestId></m:ResponseMetadata>
    </m:ListMetricsResponse>`
    expect(read(200, body)).toEqual({
      _tag: 'Right',
      right: {
        data: {
          ListMetricsResult: { Metrics: { member: { MetricName: 'cpu' } } },
          ResponseMetadata: { RequestId: 'r' }
        },
        requestId: 'r',
        status: 200
      }
    })
    expect(read(200, '<PutMetricDataResponse/>')).toMatchObject({ _tag: 'Right', right: { data: {} } })
  })

  it('that is truncated is a failure', () => {
    const body = xmlOf('ListMetricsResponse', { ListMetricsResult: { Metrics: '' }, RequestId: 'r' })
    for (let length = 0; length < body.length; length++) {
      expect(read(200, body.slice(0, length))).toMatchObject({ _tag: 'Left' })
    }
  })
})

describe('errors of other vendors', () => {
  it('are failures', () => {
    for (const body of [
      { Response: { Error: { Code: 'AuthFailure', Message: 'no' }, RequestId: 'r' } },
      { Response: { RequestId: 'r', Error: {}, TotalCount: 0 } },
      { RequestId: 'r', HostId: 'kms.example.com', Code: 'Forbidden.KeyNotFound', Message: 'no' },
      { code: 4100, message: 'no', codeDesc: 'AuthFailure' }
    ]) {
      expect(read(200, body)).toMatchObject({ left: { _tag: 'ServiceError' } })
    }
  })
})
