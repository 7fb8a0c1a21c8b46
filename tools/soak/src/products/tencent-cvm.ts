import { errorCatalogue } from '@cloud-result/tencent-cvm'
import { makeClient } from '@cloud-result/tencent-cvm/client'
import {
  DescribeImages,
  DescribeInstances,
  DescribeInstancesStatus,
  RunInstances,
  TerminateInstances
} from '@cloud-result/tencent-cvm/operations'

import { expectedError } from '../expected-behaviour.js'
import { collectItems, dataOf } from '../scenario.js'
import type { SoakedProduct } from '../scenario.js'

const notFound = expectedError('ServiceError', 'NotFound', { code: 'InvalidInstanceId.NotFound' })

/** CVM: launches, lists and terminates instances. The launch has an idempotency token. */
export const tencentCvm: SoakedProduct = {
  name: 'tencent-cvm',
  rows: errorCatalogue,
  makeClient: (config) => makeClient(config),
  region: 'ap-guangzhou',
  makeScenario: async (setupClient) => {
    const { ImageSet } = dataOf(await setupClient.send(DescribeImages, { Limit: 1 })())
    const base = { Placement: { Zone: 'ap-guangzhou-3' }, ImageId: ImageSet[0]?.ImageId ?? '' }
    return async ({ call, model, name }) => {
      const launched = await call({
        operation: 'RunInstances',
        effect: 'unsafe with token',
        send: (client, options) => client.send(RunInstances, { ...base, InstanceName: name }, options),
        execute: () => {
          model.add(name)
          return undefined
        },
        isExpected: ({ InstanceIdSet }) => InstanceIdSet.length === 1
      })
      const Filters = [{ Name: 'instance-name', Values: [name] }]
      const found = await call({
        operation: 'DescribeInstances',
        effect: 'read',
        send: (client, options) => client.send(DescribeInstances, { Filters }, options),
        execute: () => undefined,
        isExpected: ({ InstanceSet, TotalCount }) =>
          TotalCount === model.count(name) && InstanceSet.length === TotalCount
      })
      await call({
        operation: 'DescribeInstancesStatus',
        effect: 'read',
        send: (client, options) => client.send(DescribeInstancesStatus, { Limit: 1 }, options),
        execute: () => undefined,
        isExpected: ({ TotalCount }) => TotalCount === model.size()
      })
      const id = found?.InstanceSet[0]?.InstanceId ?? launched?.InstanceIdSet[0]
      if (id === undefined) return
      await call({
        operation: 'TerminateInstances',
        effect: 'unsafe',
        send: (client, options) => client.send(TerminateInstances, { InstanceIds: [id] }, options),
        execute: () => (model.remove(name) ? undefined : notFound),
        isExpected: ({ RequestId }) => RequestId !== undefined
      })
    }
  },
  resourceNames: (client) =>
    collectItems(client.pages(DescribeInstances, { Limit: 100 }), ({ InstanceSet }) =>
      InstanceSet.map(({ InstanceName }) => InstanceName ?? '')
    )
}
