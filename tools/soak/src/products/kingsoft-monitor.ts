import { errorCatalogue } from '@cloud-result/kingsoft-monitor'
import { makeClient } from '@cloud-result/kingsoft-monitor/client'
import {
  CreateAlarmPolicy,
  DeleteAlarmPolicy,
  GetMetricStatistics20100525,
  ListAlarmPolicy
} from '@cloud-result/kingsoft-monitor/operations'

import { expectedError } from '../expected-behaviour.js'
import { collectItems } from '../scenario.js'
import type { SoakedProduct } from '../scenario.js'

const rule = { ItemKey: 'k', ItemName: 'n', Period: '5m', Method: 'avg', Compare: '>', TriggerValue: '9' }
const policy = { ProductType: 1, PolicyType: 0, TriggerRules: [rule] }
const metricQuery = {
  Namespace: 'KEC',
  InstanceID: '11111111-1111-4111-8111-111111111111',
  MetricName: 'cpu.utilizition.total',
  StartTime: '2026-01-01T00:00:00Z',
  EndTime: '2026-01-01T01:00:00Z',
  Period: '300',
  Aggregate: ['Average']
}
const notFound = expectedError('ServiceError', 'NotFound', { code: 'PolicyNotFound' })

/**
 * Monitor: creates, lists and deletes alarm policies, and reads metrics. A repeated request creates a second policy.
 */
export const kingsoftMonitor: SoakedProduct = {
  name: 'kingsoft-monitor',
  rows: errorCatalogue,
  makeClient: (config) => makeClient(config),
  region: 'cn-beijing-6',
  makeScenario:
    async () =>
    async ({ call, model, name }) => {
      const created = await call({
        operation: 'CreateAlarmPolicy',
        effect: 'unsafe',
        send: (client, options) => client.send(CreateAlarmPolicy, { ...policy, PolicyName: name }, options),
        execute: () => {
          model.add(name)
          return undefined
        },
        isExpected: ({ data }) => data?.policyId !== undefined
      })
      const listed = await call({
        operation: 'ListAlarmPolicy',
        effect: 'read',
        send: (client, options) => client.send(ListAlarmPolicy, { PageSize: 100 }, options),
        execute: () => undefined,
        isExpected: ({ totalCount }) => totalCount === model.size()
      })
      await call({
        operation: 'GetMetricStatistics',
        effect: 'read',
        send: (client, options) => client.send(GetMetricStatistics20100525, metricQuery, options),
        execute: () => undefined,
        isExpected: ({ getMetricStatisticsResult }) => (getMetricStatisticsResult?.datapoints ?? []).length > 0
      })
      const mine = listed?.data?.alarmPolicyList.find(({ policyName }) => policyName === name)
      const id = mine?.policyId ?? created?.data?.policyId
      if (id === undefined) return
      await call({
        operation: 'DeleteAlarmPolicy',
        effect: 'idempotent',
        send: (client, options) => client.send(DeleteAlarmPolicy, { PolicyIds: [id] }, options),
        execute: () => (model.remove(name) ? undefined : notFound),
        isExpected: ({ requestId }) => requestId !== undefined
      })
    },
  resourceNames: (client) =>
    collectItems(client.pages(ListAlarmPolicy, { PageSize: 100 }), ({ data }) =>
      (data?.alarmPolicyList ?? []).map(({ policyName }) => policyName ?? '')
    )
}
