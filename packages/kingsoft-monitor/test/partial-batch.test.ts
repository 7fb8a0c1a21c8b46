import { readFileSync } from 'node:fs'

import { list, optional, WireNumber } from '@cloud-result/core'
import { decode, MonitorTimestamp } from '@cloud-result/kingsoft-monitor'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

const Json = t.type({
  getMetricStatisticsBatchResults: list(
    t.type({
      datapoints: list(
        t.type({
          unixTimestamp: optional(WireNumber),
          timestamp: optional(MonitorTimestamp),
          average: optional(WireNumber)
        })
      ),
      label: optional(t.string),
      instance: optional(t.string)
    })
  ),
  errorMessage: list(t.string)
})

const Xml = t.type({
  GetMetricStatisticsBatchResults: optional(
    t.type({
      GetMetricStatisticsBatchResult: list(
        t.type({
          Datapoints: list(
            t.type({
              UnixTimestamp: optional(WireNumber),
              Timestamp: optional(MonitorTimestamp),
              Average: optional(WireNumber)
            })
          ),
          Label: optional(t.string),
          Instance: optional(t.string)
        })
      )
    })
  ),
  ErrorMessages: optional(t.type({ ErrorMessage: list(t.string) }))
})

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

const expected = {
  points: [{ label: 'cpu.utilizition.total', at: 1_488_272_400_000, written: 1_488_272_400_000, average: 9.41 }],
  failures: ['6e98888c-4bbe-4d0e-9a3b-0f5b8a1c2d3f net.if.in: query timed out']
}

describe('a partly failed batch', () => {
  it('is a success with the failures as data, in JSON', () => {
    const body = fixture('get-metric-statistics-batch.ok.partial.json')
    const result = decode(Json)({ status: 200, body })
    if (result._tag === 'Left') expect.fail(result.left.message)
    const { getMetricStatisticsBatchResults: results, errorMessage } = result.right.data
    expectTypeOf(errorMessage).toEqualTypeOf<readonly string[]>()
    expect({
      points: results.flatMap(({ label, datapoints }) =>
        datapoints.map((point) => ({
          label,
          at: point.unixTimestamp,
          written: point.timestamp,
          average: point.average
        }))
      ),
      failures: errorMessage
    }).toEqual(expected)
  })

  it('is a success with the failures as data, in XML', () => {
    const body = fixture('get-metric-statistics-batch.ok.partial.xml')
    const result = decode(Xml)({ status: 200, body })
    if (result._tag === 'Left') expect.fail(result.left.message)
    const { GetMetricStatisticsBatchResults: results, ErrorMessages: failures } = result.right.data
    expectTypeOf(failures?.ErrorMessage).toEqualTypeOf<readonly string[] | undefined>()
    expect({
      points: results?.GetMetricStatisticsBatchResult.flatMap(({ Label, Datapoints }) =>
        Datapoints.map((point) => ({
          label: Label,
          at: point.UnixTimestamp,
          written: point.Timestamp,
          average: point.Average
        }))
      ),
      failures: failures?.ErrorMessage
    }).toEqual(expected)
  })

  it.each([
    ['several', ['a', 'b'], '<ErrorMessage>a</ErrorMessage><ErrorMessage>b</ErrorMessage>'],
    ['one', ['a'], '<ErrorMessage>a</ErrorMessage>'],
    ['no', [], '']
  ])('has the same list of %s failures in both', (_, errorMessage, elements) => {
    const json = decode(Json)({
      status: 200,
      body: JSON.stringify({ errorMessage, responseMetadata: { requestId: 'r' } })
    })
    expect(json).toMatchObject({ _tag: 'Right', right: { data: { errorMessage }, requestId: 'r' } })
    const xml = decode(Xml)({
      status: 200,
      body: `<GetMetricStatisticsBatchResponse><ErrorMessages>${elements}</ErrorMessages><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetMetricStatisticsBatchResponse>`
    })
    expect(xml).toMatchObject({ _tag: 'Right', right: { requestId: 'r' } })
    expect(xml._tag === 'Right' ? (xml.right.data.ErrorMessages?.ErrorMessage ?? []) : undefined).toEqual(errorMessage)
  })

  it('is a failure if it has an error member', () => {
    const body = JSON.stringify({
      errorMessage: ['a'],
      error: { type: 'receiver', code: 'ServiceTimeout' },
      requestid: 'r'
    })
    expect(decode(Json)({ status: 200, body })).toMatchObject({
      left: { category: 'DeadlineExceeded', requestId: 'r' }
    })
  })
})
