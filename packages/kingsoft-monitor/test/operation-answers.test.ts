import type { Operation } from '@cloud-result/core'
import { encodeParameters } from '@cloud-result/client/vendor'
import { decode } from '@cloud-result/kingsoft-monitor'
import * as operations from '@cloud-result/kingsoft-monitor/operations'
import {
  AddAlarmReceives,
  CreateAlarmPolicy,
  DescribeSysEventGroupList,
  GetAlertUser,
  GetMetricStatistics20100525,
  GetMetricStatistics20190812,
  GetMetricStatisticsBatch20180929,
  GetMetricStatisticsBatch20181114,
  GetMetricStatisticsBatch20230712,
  ListMetrics20100525,
  PutMetricData,
  QueryRange
} from '@cloud-result/kingsoft-monitor/operations'
import type { Datapoint } from '@cloud-result/kingsoft-monitor/operations'
import { describe, expect, expectTypeOf, it } from 'vitest'

const dataOf = <Output>(operation: Pick<Operation<unknown, Output>, 'output'>, body: unknown): Output => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const result = decode(operation.output())({ status: 200, body: text })
  return result._tag === 'Right' ? result.right.data : expect.fail(JSON.stringify(result.left))
}

describe('responses of Monitor', () => {
  const expected = { average: 9.41, unixTimestamp: 1_573_714_800_000 }

  it.each([
    {
      getMetricStatisticsResult: {
        label: 'cpu',
        datapoints: { member: [{ average: '9.41', unixTimestamp: 1573714800000 }] }
      }
    },
    { getMetricStatisticsResult: { label: 'cpu', datapoints: [{ average: '9.41', unixTimestamp: '1573714800000' }] } },
    {
      GetMetricStatisticsResult: {
        Label: 'cpu',
        Datapoints: { member: { Average: 9.41, UnixTimestamp: 1573714800000 } }
      }
    },
    `<GetMetricStatisticsResponse xmlns="https://ksyun.kingeyes.com/"><GetMetricStatisticsResult>
       <Datapoints><member><Average>9.41</Average><UnixTimestamp>1573714800000</UnixTimestamp></member></Datapoints>
       <Label>cpu</Label>
     </GetMetricStatisticsResult></GetMetricStatisticsResponse>`
  ])('have datapoints in several forms: %j', (body) => {
    for (const operation of [GetMetricStatistics20100525, GetMetricStatistics20190812]) {
      const { getMetricStatisticsResult } = dataOf(operation, body)
      expect(getMetricStatisticsResult).toEqual({ label: 'cpu', datapoints: [expected] })
    }
    expectTypeOf<Datapoint['average']>().toEqualTypeOf<number | undefined>()
  })

  it.each([
    {
      getMetricStatisticsBatchResults: [{ Instance: 'i', label: 'cpu', datapoints: [expected] }],
      errorMessage: ['no j']
    },
    {
      getMetricStatisticsBatchResults: { instance: 'i', label: 'cpu', datapoints: [expected] },
      errorMessage: ['no j']
    },
    `<GetMetricStatisticsBatchResponse>
       <GetMetricStatisticsBatchResults><GetMetricStatisticsBatchResult>
         <Datapoints><member><Average>9.41</Average><UnixTimestamp>1573714800000</UnixTimestamp></member></Datapoints>
         <Label>cpu</Label><Instance>i</Instance>
       </GetMetricStatisticsBatchResult></GetMetricStatisticsBatchResults>
       <ErrorMessages><ErrorMessage>no j</ErrorMessage></ErrorMessages>
     </GetMetricStatisticsBatchResponse>`
  ])('have the failed parts of a batch: %j', (body) => {
    for (const operation of [GetMetricStatisticsBatch20181114, GetMetricStatisticsBatch20180929]) {
      const data = dataOf(operation, body)
      expect(data.getMetricStatisticsBatchResults).toEqual([{ Instance: 'i', label: 'cpu', datapoints: [expected] }])
      expect(data.errorMessage).toEqual(['no j'])
    }
  })

  it('have the dimensions of a batch, in XML and in JSON', () => {
    const result = { instance: 'i', metricName: 'cpu', points: [{ dimensions: ['a'], values: ['1', '2'] }] }
    const xml = `<GetMetricStatisticsBatchResponse>
       <GetMetricStatisticsBatchResults><GetMetricStatisticsBatchResult>
         <Instance>i</Instance><MetricName>cpu</MetricName>
         <Points><member>
           <Dimensions><member>a</member></Dimensions><Values><member>1</member><member>2</member></Values>
         </member></Points>
       </GetMetricStatisticsBatchResult></GetMetricStatisticsBatchResults>
       <ErrorMessages><ErrorMessage>no j</ErrorMessage></ErrorMessages>
     </GetMetricStatisticsBatchResponse>`
    for (const body of [{ getMetricStatisticsBatchResults: [result], errorMessage: ['no j'] }, xml]) {
      const data = dataOf(GetMetricStatisticsBatch20230712, body)
      expect([data.getMetricStatisticsBatchResults, data.errorMessage]).toEqual([[result], ['no j']])
    }
  })

  it('have contacts as a list or as one object', () => {
    for (const userList of [[{ userId: 1 }], { userId: '1' }]) {
      expect(dataOf(GetAlertUser, { data: { userList } }).data?.userList).toEqual([{ userId: 1, userGroups: [] }])
    }
  })

  const cpu = { metricName: 'cpu' }
  const disk = { metricName: 'disk' }

  it.each([
    [{ listMetricsResult: { metrics: [cpu, disk] } }, [cpu, disk]],
    [{ listMetricsResult: [{ metrics: [cpu, disk] }] }, [cpu, disk]],
    [{ ListMetricsResult: [{ Metrics: { member: [cpu] } }, { Metrics: [disk] }] }, [cpu, disk]],
    [{ listMetricsResult: [{ metrics: null }, {}] }, []],
    [{ listMetricsResult: [] }, []],
    [
      `<ListMetricsResponse><ListMetricsResult><Metrics><member><MetricName>cpu</MetricName></member></Metrics></ListMetricsResult></ListMetricsResponse>`,
      [cpu]
    ]
  ] as const)('have metrics in one object or in a list of objects: %j', (body, metrics) => {
    expect(dataOf(ListMetrics20100525, body).listMetricsResult?.metrics).toEqual(metrics)
  })

  it('can be responses of Prometheus', () => {
    const result = [{ metric: { __name__: 'up', region: 'r' }, values: [[1_700_000_000, '1']] }]
    expect(dataOf(QueryRange, { status: 'success', data: { resultType: 'matrix', result } }).data?.result).toEqual(
      result
    )
  })
})

describe('requests to Monitor', () => {
  it('have lists in four forms', () => {
    const window = { StartTime: '2019-11-14T15:00:00Z', EndTime: '2019-11-14T16:00:00Z' }
    expect(
      encodeParameters({ Aggregate: ['Max', 'Min'], ...window }, GetMetricStatistics20100525.encodings)[0]
    ).toEqual(['Aggregate', 'Max,Min'])
    expect(
      encodeParameters({ Dimensions: [{ Name: 'n', Value: 'v' }] }, GetMetricStatistics20190812.encodings)
    ).toEqual([
      ['Dimensions.0.Name', 'n'],
      ['Dimensions.0.Value', 'v']
    ])
    expect(encodeParameters({ ContactId: [1985] }, AddAlarmReceives.encodings)).toEqual([['ContactId[0]', '1985']])
    expect(encodeParameters({ UserGrpId: [7] }, GetAlertUser.encodings)).toEqual([['UserGrpId.1', '7']])
    expect(encodeParameters({ InstanceId: ['i', 'j'], Order: 1 }, DescribeSysEventGroupList.encodings)).toEqual([
      ['InstanceId', 'i,j'],
      ['Order', '1']
    ])
  })

  it('are JSON if an operation needs it', () => {
    expect(CreateAlarmPolicy.encodings).toEqual({ '*': 'json', DryRun: 'query' })
    expect(GetMetricStatisticsBatch20181114.encodings).toEqual({ '*': 'json' })
    expect(PutMetricData.encodings).toEqual({ Data: 'body', DryRun: 'query' })
  })
})

describe('versions', () => {
  it('are part of the name only if an action has several', () => {
    const names = Object.entries(operations as unknown as Readonly<Record<string, Operation<unknown, unknown>>>)
    for (const [name, { action, version = '' }] of names) {
      const isOneOfSeveral = names.filter(([, other]) => other.action === action).length > 1
      expect(name).toBe(isOneOfSeveral ? action + version.replaceAll('-', '') : action)
    }
    expect(names.flatMap(([name, { action }]) => (action === 'GetMetricStatistics' ? [name] : [])).toSorted()).toEqual([
      'GetMetricStatistics20100525',
      'GetMetricStatistics20170701',
      'GetMetricStatistics20190812',
      'GetMetricStatistics20230712'
    ])
  })

  it('can be listed in pages, with or without a total', () => {
    expect(ListMetrics20100525.paging).toEqual({
      style: 'page',
      page: 'PageIndex',
      size: 'PageSize',
      items: ['listMetricsResult', 'metrics']
    })
  })
})
