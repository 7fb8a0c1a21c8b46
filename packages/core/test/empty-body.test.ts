import type { Envelope } from '@cloud-result/core/vendor'
import { isRecord, makeDecode } from '@cloud-result/core/vendor'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

const decode = makeDecode({
  vendor: 'acme',
  service: 'rest',
  catalogue: { rows: [] },
  readEnvelope: (tree, status): Envelope =>
    tree === undefined && status < 300
      ? { _tag: 'Success', payload: {} }
      : isRecord(tree)
        ? { _tag: 'Failure', code: undefined, message: undefined }
        : { _tag: 'Unrecognized' },
  requestIdFields: ['request_id', 'trace.id'],
  requestIdHeaders: ['x-request-id']
})

describe('an empty body', () => {
  it.each(['', ' \r\n'])('is a success if the envelope says so: %j', (body) => {
    for (const status of [200, 202, 204]) {
      expect(decode(t.UnknownRecord)({ status, headers: { 'X-Request-Id': 'r-1' }, body })).toEqual({
        _tag: 'Right',
        right: { data: {}, requestId: 'r-1', status }
      })
    }
  })

  it('is no success with a status of failure', () => {
    expect(decode(t.UnknownRecord)({ status: 502, body: '' })).toMatchObject({
      left: {
        _tag: 'HttpError',
        category: 'Unavailable',
        message: 'HTTP 502: an empty body, not a response of acme rest'
      }
    })
  })

  it('still has to fit the codec', () => {
    expect(decode(t.type({ id: t.string }))({ status: 204, body: '' })).toMatchObject({
      left: { _tag: 'DecodeError', issues: [{ path: 'id' }] }
    })
  })
})

describe('the names of the request id', () => {
  it.each([
    ['{"request_id":"r-1"}', 'r-1'],
    ['{"Request_ID":"r-1"}', 'r-1'],
    ['{"error":{"request_id":7}}', '7'],
    ['{"trace.id":"r-1"}', 'r-1'],
    ['{"traceXid":"r-1"}', undefined],
    ['{"RequestId":"r-1"}', undefined],
    ['{"request_id":"r-1",}', 'r-1'],
    ['{"trace.id":"r-1",}', 'r-1'],
    ['{"traceXid":"r-1",}', undefined],
    ['<a><request_id>r-1</request_id>', 'r-1'],
    ['{"RequestId":"r-1",}', undefined]
  ])('are those of the vendor: %s', (body, requestId) => {
    expect(decode(t.unknown)({ status: 400, body })).toMatchObject({ left: { requestId } })
  })
})
