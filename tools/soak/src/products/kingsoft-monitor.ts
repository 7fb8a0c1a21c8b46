import { errorCatalogue } from '@cloud-result/kingsoft-monitor'
import { makeClient } from '@cloud-result/kingsoft-monitor/client'
import {
  CreateAlarmPolicy,
  DeleteAlarmPolicy,
  GetMetricStatistics20100525,
  ListAlarmPolicy
} from '@cloud-result/kingsoft-monitor/operations'

import { failure } from '../expected-behaviour.js'
import { collect } from '../scenario.js'
import type { ProductUnderSoak } from '../scenario.js'

const rule = { ItemKey: 'k', ItemName: 'n', Period: '5m', Method: 'avg', Compare: '>', TriggerValue: '9' }
const policy = { ProductType: 1, PolicyType: 0, TriggerRules: [rule] }
const question = {
  Namespace: 'KEC',
  InstanceID: '11111111-1111-4111-8111-111111111111',
  MetricName: 'cpu.utilizition.total',
  StartTime: '2026-01-01T00:00:00Z',
  EndTime: '2026-01-01T01:00:00Z',
  Period: '300',
  Aggregate: ['Average']
}
const gone = failure('ServiceError', 'NotFound', { code: 'PolicyNotFound' })

/** Monitor: alarm policies, which nothing keeps from being created twice but the rules, and metrics. */
export const kingsoftMonitor: ProductUnderSoak = {
  name: 'kingsoft-monitor',
  rows: errorCatalogue,
  makeClient: (config) => makeClient(config),
  region: 'cn-beijing-6',
  open:
    async () =>
    async ({ visit, book, name }) => {
      const created = await visit({
        operation: 'CreateAlarmPolicy',
        repetition: 'does it again',
        send: (client, options) => client.send(CreateAlarmPolicy, { ...policy, PolicyName: name }, options),
        execute: () => {
          book.add(name)
          return undefined
        },
        isRight: ({ data }) => data?.policyId !== undefined
      })
      const listed = await visit({
        operation: 'ListAlarmPolicy',
        repetition: 'reads',
        send: (client, options) => client.send(ListAlarmPolicy, { PageSize: 100 }, options),
        execute: () => undefined,
        isRight: ({ totalCount }) => totalCount === book.size()
      })
      await visit({
        operation: 'GetMetricStatistics',
        repetition: 'reads',
        send: (client, options) => client.send(GetMetricStatistics20100525, question, options),
        execute: () => undefined,
        isRight: ({ getMetricStatisticsResult }) => (getMetricStatisticsResult?.datapoints ?? []).length > 0
      })
      const mine = listed?.data?.alarmPolicyList.find(({ policyName }) => policyName === name)
      const id = mine?.policyId ?? created?.data?.policyId
      if (id === undefined) return
      await visit({
        operation: 'DeleteAlarmPolicy',
        repetition: 'repeats',
        send: (client, options) => client.send(DeleteAlarmPolicy, { PolicyIds: [id] }, options),
        execute: () => (book.take(name) ? undefined : gone),
        isRight: ({ requestId }) => requestId !== undefined
      })
    },
  inventory: (client) =>
    collect(client.pages(ListAlarmPolicy, { PageSize: 100 }), ({ data }) =>
      (data?.alarmPolicyList ?? []).map(({ policyName }) => policyName ?? '')
    )
}
