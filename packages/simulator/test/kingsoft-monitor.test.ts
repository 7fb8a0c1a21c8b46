import { makeClient } from '@cloud-result/kingsoft-monitor/client'
import {
  AddAlarmReceives,
  CreateAlarmPolicy,
  DeleteAlarmPolicy,
  DeleteAlarmReceives,
  DescribeAlarmPolicy,
  DescribeAlarmReceives,
  DescribePolicyObject,
  GetMetricStatistics20100525,
  GetMetricStatisticsBatch20181114,
  GetMetricStatisticsBatch20230712,
  ListAlarmPolicy,
  ListMetrics20100525,
  PutMetricData
} from '@cloud-result/kingsoft-monitor/operations'
import type { CreateAlarmPolicyInput } from '@cloud-result/kingsoft-monitor/operations'
import { describe, expect, it } from 'vitest'

import { makeSimulator } from '../src/index.js'
import type { SimulatorOptions } from '../src/index.js'
import { kingsoftRequest, send, today } from './support/requests.js'
import { dataOf, errorOf, simulate, errorSummaryOf } from './support/typed-calls.js'

const InstanceID = '5e1b5f6c-0000-4000-8000-000000000001'
const MetricName = 'cpu.utilizition.total'

// Local time in UTC+8 in spite of the Z: the ten minutes before the tests' time.
const question = {
  Namespace: 'KEC',
  InstanceID,
  MetricName,
  StartTime: '2026-01-15T15:50:00Z',
  EndTime: '2026-01-15T16:10:00Z'
}

const policy: CreateAlarmPolicyInput = {
  PolicyName: 'hot',
  ProductType: 1,
  PolicyType: 0,
  InstanceIds: [InstanceID],
  TriggerRules: [
    { ItemKey: MetricName, ItemName: 'CPU', Period: '5m', Method: 'avg', Compare: '>', TriggerValue: '90', Points: 3 }
  ],
  UserNotice: [{ ContactWay: 3, ContactFlag: 2, ContactId: 17 }]
}

const start = (options: SimulatorOptions = {}) => simulate('kingsoft-monitor', options)

describe('metrics of Cloud Monitor', () => {
  it('get new values over time, and keep the old ones', async () => {
    const { call, clock } = start()
    const points = async () =>
      dataOf(await call(GetMetricStatistics20100525, { ...question, Aggregate: ['Average', 'Max'] }))
        .getMetricStatisticsResult?.datapoints ?? []
    const first = await points()
    expect(first).toHaveLength(11)
    expect(first[0]).toMatchObject({ unixTimestamp: today - 600_000, timestamp: '2026-01-15T15:50:00Z' })
    expect(first[0]?.average).toBeLessThanOrEqual(first[0]?.max ?? 0)
    expect(first[0]?.min).toBeUndefined()
    clock.advance(180_000)
    const second = await points()
    expect(second).toHaveLength(14)
    expect(second.slice(0, 11)).toEqual(first)
  })

  it('are numbers written as texts, in JSON and in XML', async () => {
    const { simulator } = start()
    const input = { ...question, Aggregate: 'Average' }
    const sent = async (accept: string) =>
      (
        await send(
          simulator,
          kingsoftRequest('monitor', simulator.credentials, 'GetMetricStatistics', input, { headers: { accept } })
        )
      ).body
    const json = JSON.parse(await sent('application/json'))
    expect(json.getMetricStatisticsResult.datapoints[0].average).toMatch(/^\d+\.\d\d$/)
    expect(json.responseMetadata.requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(await sent('application/xml')).toMatch(
      /^<GetMetricStatisticsResponse><GetMetricStatisticsResult><Datapoints><member><Timestamp>.*<ResponseMetadata><RequestId>/
    )
  })

  it('are refused if there are none or too many', async () => {
    const { call } = start()
    const outcome = async (input: Partial<typeof question>) => {
      const result = await call(GetMetricStatistics20100525, { ...question, Aggregate: ['Max'], ...input })
      return `${errorOf(result).status} ${errorSummaryOf(result)}`
    }
    expect(await outcome({ Namespace: 'NONE' })).toBe('400 NoSuchNamespace InvalidArgument')
    expect(await outcome({ MetricName: 'none' })).toBe('404 NoSuchMetric NotFound')
    expect(await outcome({ InstanceID: 'short' })).toBe('400 InvalidParameterValue InvalidArgument')
    expect(await outcome({ EndTime: question.StartTime })).toBe('400 InvalidParameterValue InvalidArgument')
    expect(await outcome({ StartTime: 'yesterday' })).toBe('400 InvalidParameterValue InvalidArgument')
    expect(await outcome({ StartTime: '2025-01-15T15:50:00Z' })).toBe('400 RequestTooLarge InvalidArgument')
  })

  it('are read in batches that can succeed in part', async () => {
    const { call } = start()
    const { InstanceID: _, MetricName: __, ...span } = question
    const Metrics = [
      { InstanceID, MetricName },
      { InstanceID, MetricName: 'none' }
    ]
    const batch = dataOf(await call(GetMetricStatisticsBatch20181114, { ...span, Aggregate: ['Max', 'Min'], Metrics }))
    expect(batch.getMetricStatisticsBatchResults).toMatchObject([{ Instance: InstanceID, label: MetricName }])
    expect(batch.errorMessage).toEqual([expect.stringContaining('none')])
    const newer = dataOf(await call(GetMetricStatisticsBatch20230712, { ...span, Period: 300, Metrics }))
    expect(newer.getMetricStatisticsBatchResults).toMatchObject([{ instance: InstanceID, metricName: MetricName }])
    const many = Array.from({ length: 201 }, () => ({ InstanceID, MetricName }))
    expect(errorSummaryOf(await call(GetMetricStatisticsBatch20181114, { ...span, Metrics: many }))).toBe(
      'RequestTooLarge InvalidArgument'
    )
  })

  it('are listed by namespace', async () => {
    const { call } = start()
    const listed = dataOf(await call(ListMetrics20100525, { Namespace: 'EBS', InstanceID, PageIndex: 1, PageSize: 2 }))
    expect(listed.listMetricsResult?.metrics).toMatchObject([{ namespace: 'EBS' }, { namespace: 'EBS' }])
    expect(errorSummaryOf(await call(ListMetrics20100525, { Namespace: 'NONE' }))).toBe(
      'NoSuchNamespace InvalidArgument'
    )
  })

  it('of the user are accepted in a body that is one parameter', async () => {
    const { call } = start()
    const value = { namespace: 'mine', metricName: 'a', value: 1, unit: 'Count', dimensions: ['x'], timestamp: 't' }
    expect(dataOf(await call(PutMetricData, { Data: [value] })).Message).toEqual(expect.any(String))
  })
})

describe('alarm policies of Cloud Monitor', () => {
  it('can be created, listed, described, modified and deleted', async () => {
    const { call } = start()
    const PolicyId = dataOf(await call(CreateAlarmPolicy, policy)).data?.policyId ?? 0
    expect(dataOf(await call(ListAlarmPolicy, {}))).toMatchObject({
      totalCount: 1,
      data: { alarmPolicyList: [{ policyId: PolicyId, policyName: 'hot', triggerRuleCount: 1 }] }
    })
    expect(dataOf(await call(DescribeAlarmPolicy, { PolicyId })).data?.alarmPolicyList[0]).toMatchObject({
      policyName: 'hot',
      triggerRuleList: [{ itemKey: MetricName, triggerValue: '90' }],
      contactInfoList: [{ contactId: 17 }]
    })
    expect(dataOf(await call(DescribePolicyObject, { PolicyId })).data?.instanceInfoList).toMatchObject([
      { instanceId: InstanceID }
    ])
    dataOf(await call(AddAlarmReceives, { PolicyId, ContactFlag: 2, ContactWay: 1, ContactId: [5, 6] }))
    dataOf(await call(DeleteAlarmReceives, { PolicyId, ContactFlag: 2, ContactId: [17, 5] }))
    expect(dataOf(await call(DescribeAlarmReceives, { PolicyId })).contactInfoList).toMatchObject([
      { contactId: 6, contactWay: 1 }
    ])
    dataOf(await call(DeleteAlarmPolicy, { PolicyIds: [PolicyId] }))
    expect(errorSummaryOf(await call(DescribeAlarmPolicy, { PolicyId }))).toBe('PolicyNotFound NotFound')
  })

  it('are refused above the quota and without a required parameter', async () => {
    const { call } = start({ quota: 1 })
    dataOf(await call(CreateAlarmPolicy, policy))
    expect(errorSummaryOf(await call(CreateAlarmPolicy, policy))).toBe('PolicyLimitExceeded QuotaExceeded')
    const { PolicyName: _, ...nameless } = policy
    expect(errorSummaryOf(await call(CreateAlarmPolicy, nameless as CreateAlarmPolicyInput))).toBe(
      'MissingParameter InvalidArgument'
    )
    expect(errorSummaryOf(await call(ListAlarmPolicy, { PageSize: 101 }))).toBe('InvalidParameterValue InvalidArgument')
  })

  it('are not created by a dry run of a client', async () => {
    const { credentials, transport } = makeSimulator({ products: ['kingsoft-monitor'] })
    const client = makeClient({ region: 'cn-beijing-6', credentials, transport })
    expect(await client.dryRun(CreateAlarmPolicy, policy)()).toMatchObject({ right: { _tag: 'WouldSucceed' } })
    expect(await client.send(ListAlarmPolicy, {})()).toMatchObject({ right: { data: { totalCount: 0 } } })
  })
})
