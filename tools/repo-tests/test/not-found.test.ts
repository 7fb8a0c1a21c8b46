import { catchCategory, right } from '@cloud-result/core'
import type { Decode, Result, WireResponse } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { vendors } from './vendors.js'

/** Deletes a resource, and is content if it does not exist. */
const deleteIfExists = (decode: Decode, response: WireResponse): Result<string> => {
  const recovered = catchCategory('NotFound', () => right('did not exist'))(decode(t.unknown)(response))
  return recovered._tag === 'Left' ? recovered : right('gone')
}

/** Describes a resource, and creates it if it does not exist. Gives what was created. */
const createIfMissing = (decode: Decode, response: WireResponse): readonly string[] => {
  const created: string[] = []
  catchCategory('NotFound', () => {
    created.push('another one')
    return right(undefined)
  })(decode(t.unknown)(response))
  return created
}

const json = (body: unknown): string => JSON.stringify(body)
const page =
  '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center></body></html>'

/** What a program gets that reaches somebody else than the vendor's service. */
const fromOthers: Readonly<Record<string, WireResponse>> = {
  "nginx's page": { status: 404, headers: { 'content-type': 'text/html' }, body: page },
  'a page that is gone': { status: 410, headers: { 'content-type': 'text/html' }, body: page },
  'an empty 404': { status: 404, headers: {}, body: '' },
  'blanks with 404': { status: 404, headers: {}, body: ' \n' },
  'JSON of a web framework': {
    status: 404,
    headers: {},
    body: json({ timestamp: 1, status: 404, error: 'Not Found', path: '/' })
  },
  'JSON of a REST API': {
    status: 404,
    headers: {},
    body: json({ message: 'Not Found', documentation_url: 'https://example.com' })
  },
  'JSON of Kubernetes': {
    status: 404,
    headers: {},
    body: json({ kind: 'Status', status: 'Failure', reason: 'NotFound', code: 404 })
  },
  'JSON of another cloud': {
    status: 404,
    headers: {},
    body: json({ error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } })
  },
  'JSON with a code that names nothing': {
    status: 404,
    headers: {},
    body: json({ code: 'NotFound', message: 'Not Found' })
  },
  'JSON with an error that names nothing': {
    status: 404,
    headers: {},
    body: json({ error: { code: 'NOT_FOUND', message: 'm' } })
  },
  'JSON in the way of AWS': {
    status: 404,
    headers: {},
    body: json({ __type: 'ResourceNotFoundException', message: 'm' })
  },
  'XML that names nothing': {
    status: 404,
    headers: {},
    body: '<Error><Code>NotFound</Code><Message>m</Message></Error>'
  },
  text: { status: 404, headers: {}, body: 'default backend - 404' }
}

/** The same in the envelope of each vendor: the endpoint is that of another product. */
const wrongEndpoints: Readonly<Record<string, WireResponse>> = {
  'alibaba-kms': {
    status: 404,
    body: json({
      RequestId: 'r',
      HostId: 'h',
      Code: 'InvalidProduct.NotFound',
      Message: 'Cannot find product according to your specified domain.'
    })
  },
  'tencent-cvm': {
    status: 200,
    body: json({ Response: { Error: { Code: 'NoSuchProduct', Message: 'm' }, RequestId: 'r' } })
  },
  'kingsoft-ebs': {
    status: 404,
    body: json({
      RequestId: 'r',
      Error: {
        Code: 'ServiceUnavailable',
        Message: "Request was rejected because it referenced an 'InnerApi' that does not have an internal service"
      }
    })
  },
  'kingsoft-monitor': { status: 404, body: json({ requestid: 'r', error: { code: 'x', message: 'Invalid service' } }) }
}

describe.each(vendors)('a program that recovers from NotFound at $name', ({ name, module, cases }) => {
  const others = {
    ...fromOthers,
    ...(wrongEndpoints[name] === undefined ? {} : { 'the wrong endpoint': wrongEndpoints[name] }),
    ...Object.fromEntries(
      Object.entries(cases).flatMap(([failure, parityCase]) =>
        failure === 'missing resource' || typeof parityCase === 'string' ? [] : [[failure, parityCase.response]]
      )
    )
  }

  it.each(Object.entries(others))('does not after %s', (_, response) => {
    const deleted = deleteIfExists(module.decode, response)
    expect(deleted).toMatchObject({ _tag: 'Left' })
    expect(deleted._tag === 'Left' && deleted.left.category).not.toBe('NotFound')
    expect(createIfMissing(module.decode, response)).toEqual([])
  })

  it('does after the vendor said so of the resource', () => {
    const missing = cases['missing resource']
    if (typeof missing === 'string') throw new Error('every vendor has a missing resource')
    expect(deleteIfExists(module.decode, missing.response)).toEqual(right('gone'))
    expect(createIfMissing(module.decode, missing.response)).toEqual(['another one'])
  })
})

it('knows a wrong endpoint of each vendor', () => {
  expect(
    vendors
      .map(({ name }) => name)
      .filter((name) => !name.includes('/'))
      .sort()
  ).toEqual(Object.keys(wrongEndpoints).sort())
})
