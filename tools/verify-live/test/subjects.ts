import * as kms from '@cloud-result/alibaba-kms/client'
import { CreateKey } from '@cloud-result/alibaba-kms/operations'
import type { ClientConfig, Transport } from '@cloud-result/client'
import * as ebs from '@cloud-result/kingsoft-ebs/client'
import { CreateSnapshot, CreateVolume } from '@cloud-result/kingsoft-ebs/operations'
import * as monitor from '@cloud-result/kingsoft-monitor/client'
import { CreateAlarmPolicy } from '@cloud-result/kingsoft-monitor/operations'
import { makeSimulator, makeVirtualClock } from '@cloud-result/simulator'
import * as cvm from '@cloud-result/tencent-cvm/client'
import { DescribeImages, RunInstances } from '@cloud-result/tencent-cvm/operations'

import type { VendorName } from '../src/vendors.js'
import type { VerifyOptions } from '../src/verify-live.js'

/** A parsed response. Tests change it. */
export type Tree = Record<string, any> // oxlint-disable-line typescript/no-explicit-any -- tests change any place in it

/** An operation of a vendor with the places of its answer that the tests change. */
export interface Subject {
  readonly vendor: VendorName
  /** An operation with pages that has an item in the seeded account. */
  readonly operation: string
  /** The object with the fields of the output, of a parsed body. */
  readonly payloadOf: (tree: Tree) => Tree
  /** A field with an object, in the payload. */
  readonly object: { readonly shown: string; readonly owner: (payload: Tree) => Tree; readonly name: string }
  /** The first item, and its field with a text. */
  readonly item: { readonly shown: string; readonly of: (payload: Tree) => Tree; readonly text: string }
  readonly total: string
  /** A failure in the vendor's envelope. */
  readonly failure: (code: string, message: string, requestId: string) => Tree
  /** Fills the account, so that its lists have items. */
  readonly seed: (config: ClientConfig) => Promise<void>
}

const kingsoftFailure: Subject['failure'] = (Code, Message, RequestId) => ({
  RequestId,
  Error: { Type: 'Sender', Code, Message }
})

/** One operation of each vendor. */
export const subjects: readonly Subject[] = [
  {
    vendor: 'alibaba-kms',
    operation: 'ListKeys',
    payloadOf: (tree) => tree,
    object: { shown: 'Keys', owner: (payload) => payload, name: 'Keys' },
    item: { shown: 'Keys.Key[]', of: (payload) => payload['Keys'].Key[0], text: 'KeyId' },
    total: 'TotalCount',
    failure: (Code, Message, RequestId) => ({ Code, Message, RequestId, HostId: 'kms.example' }),
    seed: async (config) => {
      await kms.makeClient(config).run(CreateKey, {})
    }
  },
  {
    vendor: 'kingsoft-ebs',
    operation: 'DescribeSnapshots',
    payloadOf: (tree) => tree,
    object: { shown: 'Page', owner: (payload) => payload, name: 'Page' },
    item: { shown: 'Snapshots[]', of: (payload) => payload['Snapshots'][0], text: 'SnapshotId' },
    total: 'Page.TotalCount',
    failure: kingsoftFailure,
    seed: async (config) => {
      const client = ebs.makeClient(config)
      const disk = { VolumeType: 'SSD3.0', Size: 20, AvailabilityZone: 'cn-beijing-6a', ChargeType: 'Daily' }
      const created = await client.run(CreateVolume, disk)
      await config.clock?.sleep(60_000, new AbortController().signal)
      const VolumeId = created._tag === 'Right' ? (created.right.data.VolumeId ?? '') : ''
      await client.run(CreateSnapshot, { VolumeId, SnapshotName: 'seed' })
    }
  },
  {
    vendor: 'kingsoft-monitor',
    operation: 'ListAlarmPolicy',
    payloadOf: (tree) => tree,
    object: { shown: 'data', owner: (payload) => payload, name: 'data' },
    item: { shown: 'data.alarmPolicyList[]', of: (payload) => payload['data'].alarmPolicyList[0], text: 'policyName' },
    total: 'totalCount',
    failure: kingsoftFailure,
    seed: async (config) => {
      const rule = { ItemKey: 'k', ItemName: 'n', Period: '5m', Method: 'avg', Compare: '>', TriggerValue: '9' }
      const policy = { ProductType: 1, PolicyType: 0, PolicyName: 'seed', TriggerRules: [rule] }
      await monitor.makeClient(config).run(CreateAlarmPolicy, policy)
    }
  },
  {
    vendor: 'tencent-cvm',
    operation: 'DescribeInstances',
    payloadOf: (tree) => tree['Response'],
    object: {
      shown: 'InstanceSet[].Placement',
      owner: (payload) => payload['InstanceSet'][0],
      name: 'Placement'
    },
    item: { shown: 'InstanceSet[]', of: (payload) => payload['InstanceSet'][0], text: 'InstanceId' },
    total: 'TotalCount',
    failure: (Code, Message, RequestId) => ({ Response: { Error: { Code, Message }, RequestId } }),
    seed: async (config) => {
      const client = cvm.makeClient(config)
      const images = await client.run(DescribeImages, { Limit: 1 })
      const ImageId = images._tag === 'Right' ? (images.right.data.ImageSet[0]?.ImageId ?? '') : ''
      await client.run(RunInstances, { Placement: { Zone: 'ap-guangzhou-3' }, ImageId })
    }
  }
]

/** The regions in which the accounts are filled: those that `verifyLive` calls by default. */
const regions: Readonly<Record<VendorName, string>> = {
  'alibaba-kms': 'cn-hangzhou',
  'kingsoft-ebs': 'cn-beijing-6',
  'kingsoft-monitor': 'cn-beijing-6',
  'tencent-cvm': 'ap-guangzhou'
}

type Response = Awaited<ReturnType<Transport>>

/** Makes the options of a run against a filled account, whose responses a function changes. */
export const seeded = async (
  { seed, vendor }: Subject,
  change: (response: Response) => Response = (response) => response
): Promise<VerifyOptions> => {
  const clock = makeVirtualClock()
  const { credentials, transport } = makeSimulator({ clock })
  await seed({ region: regions[vendor], clock, credentials, transport })
  return { vendor, clock, credentials, transport: async (request, signal) => change(await transport(request, signal)) }
}
