import { errorCatalogue } from '@cloud-result/tencent-cvm'
import { makeClient } from '@cloud-result/tencent-cvm/client'
import {
  DescribeImages,
  DescribeInstances,
  DescribeInstancesStatus,
  RunInstances,
  TerminateInstances
} from '@cloud-result/tencent-cvm/operations'

import { failure } from '../expected-behaviour.js'
import { collect, dataOf } from '../scenario.js'
import type { ProductUnderSoak } from '../scenario.js'

const gone = failure('ServiceError', 'NotFound', { code: 'InvalidInstanceId.NotFound' })

/** CVM: instances that are launched with a token, looked at, and terminated. */
export const tencentCvm: ProductUnderSoak = {
  name: 'tencent-cvm',
  rows: errorCatalogue,
  makeClient: (config) => makeClient(config),
  region: 'ap-guangzhou',
  open: async (setUp) => {
    const { ImageSet } = dataOf(await setUp.send(DescribeImages, { Limit: 1 })())
    const base = { Placement: { Zone: 'ap-guangzhou-3' }, ImageId: ImageSet[0]?.ImageId ?? '' }
    return async ({ visit, book, name }) => {
      const launched = await visit({
        operation: 'RunInstances',
        repetition: 'has a token',
        send: (client, options) => client.send(RunInstances, { ...base, InstanceName: name }, options),
        execute: () => {
          book.add(name)
          return undefined
        },
        isRight: ({ InstanceIdSet }) => InstanceIdSet.length === 1
      })
      const Filters = [{ Name: 'instance-name', Values: [name] }]
      const found = await visit({
        operation: 'DescribeInstances',
        repetition: 'reads',
        send: (client, options) => client.send(DescribeInstances, { Filters }, options),
        execute: () => undefined,
        isRight: ({ InstanceSet, TotalCount }) => TotalCount === book.count(name) && InstanceSet.length === TotalCount
      })
      await visit({
        operation: 'DescribeInstancesStatus',
        repetition: 'reads',
        send: (client, options) => client.send(DescribeInstancesStatus, { Limit: 1 }, options),
        execute: () => undefined,
        isRight: ({ TotalCount }) => TotalCount === book.size()
      })
      const id = found?.InstanceSet[0]?.InstanceId ?? launched?.InstanceIdSet[0]
      if (id === undefined) return
      await visit({
        operation: 'TerminateInstances',
        repetition: 'does it again',
        send: (client, options) => client.send(TerminateInstances, { InstanceIds: [id] }, options),
        execute: () => (book.take(name) ? undefined : gone),
        isRight: ({ RequestId }) => RequestId !== undefined
      })
    }
  },
  inventory: (client) =>
    collect(client.pages(DescribeInstances, { Limit: 100 }), ({ InstanceSet }) =>
      InstanceSet.map(({ InstanceName }) => InstanceName ?? '')
    )
}
