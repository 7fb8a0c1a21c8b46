import type { TransportRequest } from '@cloud-result/client'
import { encodeQuery } from '@cloud-result/signing'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { alibabaKms } from '../src/alibaba-kms/product.js'
import { makeSimulator, productNames } from '../src/index.js'
import type { CallRecord, ProductName } from '../src/index.js'
import { kingsoftEbs } from '../src/kingsoft-ebs/product.js'
import { kingsoftMonitor } from '../src/kingsoft-monitor/product.js'
import { tencentCvm } from '../src/tencent-cvm/product.js'
import {
  cvmRequest,
  ebsRequest,
  kingsoftRequest,
  kmsRequest,
  makeClock,
  rpcRequest,
  send,
  simpleRequest
} from './support/requests.js'
import { decoders, requestFor } from './support/typed-calls.js'

const products = [alibabaKms, kingsoftEbs, kingsoftMonitor, tencentCvm]

const records: CallRecord[] = []
const simulator = makeSimulator({ clock: makeClock(), rateLimits: false, onCall: (record) => records.push(record) })
const { credentials } = simulator

const right: readonly TransportRequest[] = [
  cvmRequest(credentials, 'DescribeInstances', { Filters: [{ Name: 'zone', Values: ['x'] }] }),
  ebsRequest(credentials, 'DescribeVolumes', { 'VolumeId.1': 'x' }),
  kingsoftRequest('monitor', credentials, 'ListMetrics'),
  kmsRequest(credentials, 'DescribeKey', { KeyId: 'x' }),
  rpcRequest(credentials, 'DescribeKey', { KeyId: 'x' }),
  simpleRequest('ebs', credentials, 'DescribeVolumes', '2016-03-04')
]

const mutated = (text: string, at: number, length: number, insert: string): string => {
  const from = at % (text.length + 1)
  return text.slice(0, from) + insert + text.slice(from + length)
}

// The characters that a header can have.
const printable = fc.string({ unit: fc.constantFrom(...'aZ09 ,;=/&%+"{}[]<>-_.:'), maxLength: 12 })

const request = fc
  .record({
    base: fc.constantFrom(...right),
    method: fc.option(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), { nil: undefined }),
    part: fc.constantFrom('body', 'header', 'query'),
    at: fc.nat(2_000),
    length: fc.nat(12),
    insert: printable,
    key: fc.nat(20)
  })
  .map(({ base, method, part, at, length, insert, key }): TransportRequest => {
    const [address = '', query = ''] = base.url.split('?')
    const names = Object.keys(base.headers)
    const name = names[key % Math.max(names.length, 1)]
    return {
      method: method ?? base.method,
      url: `${address}?${part === 'query' ? encodeURI(mutated(query, at, length, insert)) : query}`,
      headers:
        part === 'header' && name !== undefined
          ? { ...base.headers, [name]: mutated(base.headers[name] ?? '', at, length, insert) }
          : base.headers,
      body: part === 'body' ? mutated(base.body, at, length, insert) : base.body
    }
  })

describe('requests of any kind', () => {
  it('get a response in an envelope of the vendor (3,000 requests)', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        const response = await send(simulator, sent)
        const record = records.at(-1) as CallRecord
        const result = decoders[record.product as ProductName](t.unknown)(response)
        expect(result._tag === 'Right' || result.left._tag === 'ServiceError').toBe(true)
        const { requestId } = result._tag === 'Right' ? result.right : result.left
        expect(requestId).toBe(record.requestId)
      }),
      { numRuns: 3_000 }
    )
  })

  it.each(products)(
    'get a response from $name if they have a correct signature and any input (500 requests)',
    async ({ name, operations }) => {
      const operation = fc.constantFrom(...operations)
      const field = fc.oneof(
        fc.constantFrom(
          'KeyId',
          'InstanceIds',
          'VolumeId',
          'Filters',
          'Limit',
          'Marker',
          'Tags',
          'DryRun',
          'Placement',
          '__proto__'
        ),
        fc.string({ maxLength: 8 })
      )
      const value = fc.oneof(
        fc.constantFrom('true', '-1', '1e999', '[]', '{}', 'x'),
        fc.string(),
        fc.jsonValue({ maxDepth: 3 })
      )
      await fc.assert(
        fc.asyncProperty(operation, fc.dictionary(field, value), async (one, input) => {
          const response = await send(
            simulator,
            requestFor(name, credentials, one, input as Readonly<Record<string, unknown>>)
          )
          const result = decoders[name](t.unknown)(response)
          expect(result._tag === 'Right' || result.left._tag === 'ServiceError').toBe(true)
          if (result._tag === 'Left') expect(result.left.category).not.toBe('Internal')
        }),
        { numRuns: 500 }
      )
    }
  )

  it.each(productNames)('do no harm to %s with unusual, deep and long names', async (product) => {
    const names = [
      '__proto__',
      'constructor.prototype.x',
      'a.'.repeat(50),
      '[',
      'Ids[999999]',
      'x'.repeat(10_000),
      '0',
      '.'
    ]
    const query = encodeQuery(names.map((name) => [name, name] as const))
    const url = `http://${product}.localhost/?${query}&%E0%A4%A&&=&=x`
    const body = '['.repeat(50_000)
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', '']) {
      for (const method of ['GET', 'POST']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const response = await send(simulator, { method, url, headers: { 'content-type': type }, body })
        expect(decoders[product](t.unknown)(response)).toMatchObject({ left: { _tag: 'ServiceError' } })
      }
    }
    expect(({} as Readonly<Record<string, unknown>>)['x']).toBeUndefined()
  })
})
