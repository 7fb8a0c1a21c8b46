import { dryRun, toError } from '@cloud-result/core'
import type { CloudError, WireResponse } from '@cloud-result/core'
import { decode } from '@cloud-result/kingsoft-ebs'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { errorResponses, xmlOf } from './support/renderings.js'

const read = (response: WireResponse) => decode(t.UnknownRecord)(response)

const failureOf = (response: WireResponse): CloudError => {
  const result = read(response)
  if (result._tag === 'Right') expect.fail('an error passed')
  return result.left
}

/** Writes the same fields as JSON and as XML with the given root. */
const both = (root: string, fields: Readonly<Record<string, unknown>>): readonly string[] => [
  JSON.stringify(fields),
  xmlOf(root, fields)
]

describe('the fault of an error', () => {
  it.each([
    ['Sender', 500, 'client'],
    ['sender', 500, 'client'],
    [' SENDER ', 500, 'client'],
    ['Receiver', 400, 'server'],
    ['receiver', 400, 'server'],
    ['Service', 400, 'client'],
    ['', 400, 'client'],
    ['constructor', 500, 'server']
  ])('with type %j and status %i is %s', (Type, status, fault) => {
    for (const body of both('ErrorResponse', { Error: { Type, Code: 'SomethingNew', Message: 'm' }, RequestId: 'r' })) {
      expect(failureOf({ status, body })).toMatchObject({ fault, code: 'SomethingNew', requestId: 'r' })
    }
  })

  it('is other for a passed dry run', () => {
    const [{ response } = { response: undefined as never }] = errorResponses({ code: 'DryRunOperation', status: 412 })
    expect(failureOf(response).fault).toBe('other')
    expect(dryRun(read(response))).toEqual({ _tag: 'Right', right: { _tag: 'WouldSucceed', requestId: undefined } })
  })
})

describe('a response with the result false', () => {
  it.each([
    ['Return', false],
    ['Return', 'false'],
    ['Return', ' False\n'],
    ['return', 'FALSE'],
    ['Result', false],
    ['result', 'false']
  ])('is a failure without a code: %s %j', (member, value) => {
    for (const body of both('DeleteVolumeResponse', { RequestId: 'r', [member]: value })) {
      const error = failureOf({ status: 200, body })
      const name = member.toLowerCase() === 'return' ? 'Return' : 'Result'
      expect(error).toEqual({
        _tag: 'ServiceError',
        vendor: 'kingsoft',
        service: 'ebs',
        operation: undefined,
        category: 'Unknown',
        fault: 'other',
        retry: 'permanent',
        replay: 'maybe',
        classifiedBy: 'default',
        requestId: 'r',
        status: 200,
        code: undefined,
        message: `${name}: false`,
        retryAfterMs: undefined,
        details: { member: name }
      })
      expect(toError(error).message).toContain('Return: false'.replace('Return', name))
    }
  })

  it.each([
    { Return: true },
    { Return: 'true' },
    { Return: 'True' },
    { Return: null },
    { Return: 'falsehood' },
    { Result: [{ VolumeId: 'v', Process: { PrepareDone: 'false' } }] },
    { ReturnSet: [{ VolumeId: 'v', Return: false, Reason: 'r', ErrorCode: 'e' }] },
    { Returned: false },
    { Volume: { Return: false } }
  ])('is a success if it is only similar: %j', (fields) => {
    const body = JSON.stringify({ RequestId: 'r', ...fields })
    expect(read({ status: 200, body })).toMatchObject({ _tag: 'Right', right: { data: fields, requestId: 'r' } })
  })

  it('is a success if the result of one item is false, in XML, too', () => {
    const body = xmlOf('DeleteLocalVolumeSnapshotResponse', { RequestId: 'r', ReturnSet: [{ Return: false }] })
    expect(read({ status: 200, body })).toMatchObject({
      right: { data: { ReturnSet: { item: { Return: 'false' } } }, requestId: 'r' }
    })
  })

  it('has the code of its error member if there is one', () => {
    const body = JSON.stringify({ Return: false, Error: { Code: 'VolumeCanNotFoundError' } })
    expect(failureOf({ status: 200, body })).toMatchObject({ category: 'NotFound', details: {} })
  })
})

describe('an error member', () => {
  it.each(['Error', 'error', 'ERROR'])('makes a failure with status 200: %s', (name) => {
    for (const body of both('DescribeVolumesResponse', { RequestId: 'r', [name]: { Code: 'LimitExceeded' } })) {
      expect(failureOf({ status: 200, body })).toMatchObject({ category: 'Throttled', classifiedBy: 'code' })
    }
  })

  it('is ignored if null, and is an error without a code if empty', () => {
    expect(read({ status: 200, body: '{"Error":null,"error":null}' })._tag).toBe('Right')
    expect(failureOf({ status: 200, body: '{"Error":null,"error":{"code":"X"}}' }).code).toBe('X')
    expect(failureOf({ status: 200, body: '{"Error":{}}' })).toMatchObject({ code: undefined, category: 'Unknown' })
    expect(failureOf({ status: 403, body: '{"Error":{}}' })).toMatchObject({
      _tag: 'ServiceError',
      category: 'PermissionDenied',
      classifiedBy: 'status'
    })
    expect(failureOf({ status: 500, body: '<ErrorResponse><Error/></ErrorResponse>' })).toMatchObject({
      _tag: 'ServiceError',
      category: 'Internal'
    })
  })
})

describe('an ErrorResponse', () => {
  it.each([
    '<ErrorResponse/>',
    '<errorResponse>\n</errorResponse>',
    '<ErrorResponse>no</ErrorResponse>',
    '<ErrorResponse><RequestId>r</RequestId></ErrorResponse>',
    '<ErrorResponse><Code>0</Code></ErrorResponse>',
    '{"ErrorResponse":{"RequestId":"r"}}',
    '{"ErrorResponse":{}}',
    '{"ErrorResponse":null}'
  ])('is a failure with any content: %s', (body) => {
    expect(failureOf({ status: 200, body })).toMatchObject({ _tag: 'ServiceError', category: 'Unknown' })
    expect(failureOf({ status: 503, body })).toMatchObject({ _tag: 'ServiceError', category: 'Unavailable' })
  })

  it('has the code directly inside it, and the request id', () => {
    const fields = { ResponseMetadata: { RequestId: 'r' }, Type: 'Receiver', Code: 'ServiceTimeout', Message: 'm' }
    for (const body of [
      xmlOf('ErrorResponse', fields),
      JSON.stringify({ ErrorResponse: { ...fields, RequestId: 'r' } })
    ]) {
      expect(failureOf({ status: 200, body })).toMatchObject({
        code: 'ServiceTimeout',
        fault: 'server',
        requestId: 'r'
      })
    }
  })
})

describe('an error code without an error member', () => {
  it.each([
    [200, { Code: 404, Message: 'gone' }, '404', 'Unknown'],
    [200, { Code: '1', Data: {} }, '1', 'Unknown'],
    [200, { code: 4102, message: 'm', codeDesc: 'AccessDenied' }, 'AccessDenied', 'PermissionDenied'],
    [200, { Code: 'ServiceInnerError', Message: 'm' }, 'ServiceInnerError', 'Internal'],
    [404, { Code: 404, Message: 'gone', Data: null }, '404', 'Unknown'],
    [200, { Code: 429, Message: 'slow', Data: null }, '429', 'Throttled'],
    [200, { Code: 500, Message: 'broke', Data: null }, '500', 'Internal'],
    [400, { Code: 0, Message: 'odd' }, '0', 'InvalidArgument']
  ] as const)('makes a failure: %i %j', (status, fields, code, category) => {
    const body = JSON.stringify({ ...fields, RequestId: 'r' })
    expect(failureOf({ status, body })).toMatchObject({ _tag: 'ServiceError', code, category, requestId: 'r' })
  })

  it.each([{ Code: 0, Message: 'Success' }, { Code: '0' }, { code: 'Success' }, { Code: 200 }, { Code: { a: 1 } }])(
    'does not make a failure: 200 %j',
    (fields) => {
      expect(read({ status: 200, body: JSON.stringify(fields) })).toMatchObject({ right: { data: fields } })
    }
  )
})

describe('the status', () => {
  it.each([201, 202, 204, 206, 301, 304])('%i is not a success with any body', (status) => {
    for (const body of both('DeleteVolumeResponse', { RequestId: 'r', Return: true })) {
      expect(failureOf({ status, body })).toMatchObject({ _tag: 'HttpError', category: 'Unknown', requestId: 'r' })
    }
  })

  it.each([
    [400, 'InvalidArgument'],
    [404, 'Unsupported'],
    [409, 'Conflict'],
    [412, 'FailedPrecondition'],
    [500, 'Internal'],
    [502, 'Unavailable'],
    [504, 'DeadlineExceeded']
  ])('%i decides for a body that is not of the vendor: %s', (status, category) => {
    const bodies = [
      '',
      'null',
      '[]',
      '<html><body>x</body></html>',
      '<ErrorResponse><Error><Code>Throt',
      '<a></b>',
      '<Message>An invalid or out-of-range value</Message>',
      '{"RequestId":"r"}',
      '"RequestId": "r"'
    ]
    for (const body of bodies) expect(failureOf({ status, body })).toMatchObject({ _tag: 'HttpError', category })
  })

  it.each([
    '<DescribeVolumesResponse><Volumes>',
    '<DescribeVolumesResponse></DescribeVolumesResponse><x/>',
    '<DescribeVolumesResponse>&nbsp;</DescribeVolumesResponse>',
    '<!DOCTYPE x><DescribeVolumesResponse/>',
    '<DeleteVolumeResponse>true</DeleteVolumeResponse>',
    '<html><head/><body><p>Sign in</p></body></html>',
    '<ListAllMyBucketsResult><Owner/></ListAllMyBucketsResult>'
  ])('200 does not make this body a success: %s', (body) => {
    expect(failureOf({ status: 200, body })).toMatchObject({ _tag: 'DecodeError', category: 'Internal', issues: [] })
  })

  it('200 does not make a truncated XML body a success', () => {
    const body =
      '<?xml version="1.0"?><DeleteVolumeResponse><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata><Return>true</Return></DeleteVolumeResponse>'
    expect(read({ status: 200, body })._tag).toBe('Right')
    for (let end = 0; end < body.length; end++) {
      expect(read({ status: 200, body: body.slice(0, end) })._tag).toBe('Left')
    }
  })
})

describe('the request id', () => {
  it.each([
    '51aee78d-8c35-4778-92fb-a622c40fa5ae',
    '91f6c5ea-f0b0-4d1a-9f87-6154f1823442003',
    '29791235-068f-4ca5-adda-fllqooxq451'
  ])('%s is found at any place', (id) => {
    const places = [
      ['RequestId', id],
      ['requestId', id],
      ['RequestID', id],
      ['requestid', id],
      ['ResponseMetadata', { RequestId: id }],
      ['responseMetadata', { requestId: id }],
      ['ResponseMetadata', { RequestID: id }],
      ['ResponseMetadata', { Other: 'x', RequestId: id }]
    ] as const
    for (const [name, value] of places) {
      for (const fields of [
        { [name]: value, Return: true },
        { Return: true, [name]: value },
        { Return: true, [name]: value, MountPoint: '/dev/vdb' }
      ]) {
        for (const body of both('AttachVolumeResponse', fields)) {
          expect(read({ status: 200, body })).toMatchObject({ right: { requestId: id } })
        }
      }
    }
  })

  it('is read from the header only if the body has none', () => {
    const headers = { 'X-KSC-REQUEST-ID': 'from-header' }
    expect(read({ status: 200, headers, body: '{}' })).toMatchObject({ right: { requestId: 'from-header' } })
    expect(read({ status: 200, headers, body: '{"RequestId":"r"}' })).toMatchObject({ right: { requestId: 'r' } })
    expect(failureOf({ status: 502, headers, body: '<html>' }).requestId).toBe('from-header')
  })
})

describe('the payload', () => {
  it('has every field of an XML success, with the request id in the same place as in JSON', () => {
    const body = xmlOf('AttachVolumeResponse', {
      ResponseMetadata: { RequestId: 'r', Trace: 't' },
      Return: true,
      MountPoint: '/dev/vdb',
      Attachment: [{ VolumeId: 'a' }, { VolumeId: 'b' }]
    })
    expect(read({ status: 200, body })).toEqual({
      _tag: 'Right',
      right: {
        requestId: 'r',
        status: 200,
        data: {
          RequestId: 'r',
          ResponseMetadata: { Trace: 't' },
          Return: 'true',
          MountPoint: '/dev/vdb',
          Attachment: { item: [{ VolumeId: 'a' }, { VolumeId: 'b' }] }
        }
      }
    })
  })

  it('of an XML success without fields is empty', () => {
    for (const body of ['<DeleteVolumeResponse/>', '<DeleteVolumeResponse>\n\n</DeleteVolumeResponse>']) {
      expect(read({ status: 200, body })).toEqual({
        _tag: 'Right',
        right: { data: {}, requestId: undefined, status: 200 }
      })
    }
  })

  it('is read from the only member of a JSON object, which corresponds to the root element', () => {
    const body = '{"DeleteVolumeResponse":{"RequestId":"r","Return":true}}'
    expect(read({ status: 200, body })).toMatchObject({ right: { data: { RequestId: 'r', Return: true } } })
    expect(failureOf({ status: 200, body: body.replace('true', 'false') }).message).toBe('Return: false')
  })
})

describe('messages', () => {
  it('do not contain credentials that a row marks as an echo', () => {
    const credential = 'zz9plural-unusual_key/20160914/cn-beijing-6/ebs'
    const message = `Credential must have exactly 5 slash-delimited elements, e.g. accesskeyid/date/region/service/aws4_request, got: ${credential}.`
    for (const { response } of errorResponses({ code: 'IncompleteSignature', status: 400, message })) {
      const error = failureOf(response)
      expect(JSON.stringify(error)).not.toContain('zz9plural')
      expect(error.message).toContain('must have exactly 5 slash-delimited elements')
    }
  })
})
