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

const uuid = '0a1b2c3d-0000-4111-8222-333344445555'
const objectStore = (code: string, ...others: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>m</Message>${others.join('')}</Error>`
const awsQuery = (code: string): string =>
  `<ErrorResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><Error><Type>Sender</Type><Code>${code}</Code>` +
  `<Message>m</Message></Error><RequestId>${uuid}</RequestId></ErrorResponse>`

/** Errors of other clouds and gateways in the forms of the vendors, with a code that names something. */
const formsOfOthers = (code: string): Readonly<Record<string, WireResponse>> => ({
  'an error member': { status: 404, body: json({ error: { code, message: 'm' } }) },
  'an error member of Azure': {
    status: 404,
    headers: { 'x-ms-request-id': uuid },
    body: json({ error: { code, message: 'm', target: 't', details: [] } })
  },
  'an error member, capitalized': { status: 404, body: json({ Error: { Code: code, Message: 'm' } }) },
  'an error member within a response': {
    status: 200,
    body: json({ Response: { Error: { Code: code, Message: 'm' } } })
  },
  'an error response': { status: 404, body: json({ ErrorResponse: { Error: { Code: code, Message: 'm' } } }) },
  'flat members': { status: 404, body: json({ Code: code, Message: 'm' }) },
  'flat members with a blank id': { status: 404, body: json({ Code: code, Message: 'm', RequestId: ' ' }) },
  'flat members with null as id': { status: 404, body: json({ Code: code, Message: 'm', RequestId: null }) },
  'flat members and the id of another cloud': {
    status: 404,
    headers: { 'X-Bce-Request-Id': uuid },
    body: json({ code, message: 'm', requestId: uuid })
  },
  'an error member and the id of another cloud': {
    status: 404,
    headers: { 'x-openstack-request-id': `req-${uuid}` },
    body: json({ RequestId: uuid, Error: { Code: code, Message: 'm' } })
  },
  'an error member within a response, and the id of another cloud': {
    status: 404,
    headers: { 'x-amzn-RequestId': uuid },
    body: json({ Response: { Error: { Code: code, Message: 'm' }, RequestId: uuid } })
  },
  'members of Huawei, and the id of another cloud': {
    status: 404,
    headers: { 'x-request-id': uuid, 'x-goog-request-id': uuid },
    body: json({ error_code: code, error_msg: 'm', request_id: uuid })
  },
  "AWS's JSON": {
    status: 400,
    headers: { 'x-amzn-requestid': uuid },
    body: json({ __type: code, code, message: 'm' })
  },
  "AWS's XML": { status: 404, body: awsQuery(code) },
  "AWS's XML after a declaration": { status: 404, body: `<?xml version="1.0"?>\n<!-- c -->\n${awsQuery(code)}` },
  "EC2's XML": {
    status: 400,
    body: `<Response><Errors><Error><Code>${code}</Code><Message>m</Message></Error></Errors><RequestID>${uuid}</RequestID></Response>`
  },
  'S3 with an id in the headers': {
    status: 404,
    headers: { 'x-amz-request-id': '4442587FB7D0A2F9', 'x-amz-id-2': 'a' },
    body: objectStore(code, '<BucketName>b</BucketName>')
  },
  'S3 with an id in the body': {
    status: 404,
    body: objectStore(
      code,
      '<BucketName>b</BucketName>',
      '<RequestId>4442587FB7D0A2F9</RequestId>',
      '<HostId>a+b/c=</HostId>'
    )
  },
  'OSS with an id in the body': {
    status: 404,
    body: objectStore(
      code,
      '<RequestId>5C3D9175B6FC201293AD0001</RequestId><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId>'
    )
  },
  'COS with an id in the body': {
    status: 404,
    body: objectStore(code, '<Resource>/b</Resource><RequestId>NWU5ZGE4YzFfMThiYjk0MGFfN2E1Zl8xM2FlYTc=</RequestId>')
  },
  'Ceph with an id in the body': {
    status: 404,
    body: objectStore(code, '<RequestId>tx00000000000000000a1b2-005f3c-1-default</RequestId><HostId>a-b-c</HostId>')
  },
  "Azure's object store": { status: 404, headers: { 'x-ms-request-id': uuid }, body: `\uFEFF${objectStore(code)}` },
  OpenStack: {
    status: 404,
    headers: { 'x-openstack-request-id': `req-${uuid}` },
    body: json({ NeutronError: { type: code, message: 'm', detail: '' } })
  },
  'OpenStack, with a title': {
    status: 404,
    body: json({
      code: 404,
      title: 'Not Found',
      explanation: 'm',
      error: { type: code, message: 'm', traceback: null }
    })
  },
  Kubernetes: {
    status: 404,
    body: json({ kind: 'Status', apiVersion: 'v1', status: 'Failure', message: 'm', reason: code, code: 404 })
  },
  'Kubernetes, with a code in words': {
    status: 404,
    headers: { 'x-kubernetes-pf-flowschema-uid': uuid },
    body: json({ kind: 'Status', status: 'Failure', message: 'm', code })
  }
})

const codesOfOthers = [
  'ResourceNotFound',
  'NoSuchBucket',
  'DiskNotFound',
  'Invalid.RocketNotFound',
  'ResourceGroupNotFound.Detail'
]

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

describe.each(vendors)('a code in no row of $name', ({ module }) => {
  const listed = module.errorCatalogue.map(({ code }) => code)
  const unlisted = codesOfOthers.filter((code) => !listed.includes(code))

  it.each(Object.keys(formsOfOthers('')))('is not NotFound in %s', (form) => {
    expect(unlisted.length).toBeGreaterThanOrEqual(4)
    for (const code of unlisted) {
      const response = formsOfOthers(code)[form] as WireResponse
      expect([code, deleteIfExists(module.decode, response)]).toMatchObject([code, { _tag: 'Left' }])
      expect([code, createIfMissing(module.decode, response)]).toEqual([code, []])
    }
  })

  it.each(Object.keys(formsOfOthers('')))('is not AlreadyExists in %s', (form) => {
    for (const code of ['BucketAlreadyExists', 'InvalidRocket.AlreadyExists', 'RocketAlreadyExist']) {
      const result = module.decode(t.unknown)(formsOfOthers(code)[form] as WireResponse)
      expect([code, result]).toMatchObject([code, { _tag: 'Left' }])
      expect(result._tag === 'Left' && result.left.category).not.toBe('AlreadyExists')
    }
  })
})

const inXml = (root: string, ...fields: readonly string[]): string => `<${root}>${fields.join('')}</${root}>`
const rocket = 'Invalid.RocketNotFound'

/** What the vendor itself says of a resource, with a code in no row: its request id is in the body, or only in a header. */
const ownWords: readonly (readonly [name: string, form: string, response: WireResponse])[] = [
  [
    'alibaba-kms',
    'JSON',
    { status: 404, body: json({ HttpStatus: 404, Code: rocket, Message: 'm', RequestId: uuid }) }
  ],
  [
    'alibaba-kms',
    'JSON',
    { status: 404, headers: { 'X-Acs-Request-Id': uuid }, body: json({ Code: rocket, Message: 'm' }) }
  ],
  [
    'alibaba-kms',
    'XML of the gateway',
    {
      status: 404,
      body: `<?xml version='1.0' encoding='UTF-8'?>${inXml('Error', `<RequestId>${uuid.toUpperCase()}</RequestId><HostId>kms.cn-shanghai.aliyuncs.com</HostId><Code>${rocket}</Code><Message>m</Message>`)}`
    }
  ],
  ['alibaba-kms', 'XML', { status: 404, body: inXml('KMS', `<Code>${rocket}</Code><RequestId>${uuid}</RequestId>`) }],
  [
    'alibaba-kms',
    'XML without an id, which is in a header',
    {
      status: 404,
      headers: { 'x-acs-request-id': uuid, 'x-acs-trace-id': 'a', 'x-request-id': 'proxy' },
      body: inXml('Error', `<Code>${rocket}</Code>`)
    }
  ],
  [
    'kingsoft-ebs',
    'JSON',
    { status: 404, body: json({ RequestId: `${uuid}001`, Error: { Code: rocket, Message: 'm' } }) }
  ],
  [
    'kingsoft-ebs',
    'JSON',
    { status: 404, headers: { 'X-KSC-REQUEST-ID': uuid }, body: json({ Error: { Code: rocket } }) }
  ],
  [
    'kingsoft-ebs',
    'XML',
    { status: 404, body: inXml('ErrorResponse', `<RequestId>${uuid}</RequestId><Error><code>${rocket}</code></Error>`) }
  ],
  [
    'kingsoft-ebs',
    'XML without an id, which is in a header',
    {
      status: 404,
      headers: { 'x-ksc-request-id': uuid },
      body: inXml('ErrorResponse', `<Error><Code>${rocket}</Code></Error>`)
    }
  ],
  ['kingsoft-monitor', 'JSON', { status: 404, body: json({ requestid: uuid, error: { code: rocket, message: 'm' } }) }],
  [
    'kingsoft-monitor',
    'JSON',
    { status: 404, headers: { 'x-ksc-request-id': uuid }, body: json({ error: { code: rocket, message: 'm' } }) }
  ],
  [
    'kingsoft-monitor',
    'XML',
    { status: 404, body: inXml('response', `<Error><Code>${rocket}</Code></Error><RequestId>${uuid}</RequestId>`) }
  ],
  [
    'tencent-cvm',
    'JSON',
    { status: 200, body: json({ Response: { Error: { Code: rocket, Message: 'm' }, RequestId: uuid } }) }
  ],
  [
    'tencent-cvm',
    'JSON',
    {
      status: 200,
      headers: { 'X-TC-RequestId': uuid },
      body: json({ Response: { Error: { Code: rocket, Message: 'm' } } })
    }
  ]
]

describe('a code in no row, with the request id of the vendor', () => {
  it.each(ownWords)('is NotFound at %s in %s', (name, _, response) => {
    const { module } = vendors.find((vendor) => vendor.name === name) ?? {}
    if (module === undefined) throw new Error(`${name} is no vendor`)
    expect(deleteIfExists(module.decode, response)).toEqual(right('gone'))
    const headers = new Headers(Object.entries(response.headers ?? {}))
    expect(deleteIfExists(module.decode, { ...response, headers: headers as never })).toEqual(right('gone'))
    expect(
      deleteIfExists(module.decode, { ...response, headers: { ...response.headers, 'x-amz-request-id': 'a' } })
    ).toMatchObject({
      left: { category: expect.stringMatching(/^(Unknown|InvalidArgument)$/), code: rocket }
    })
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
