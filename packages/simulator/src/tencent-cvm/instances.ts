import { right } from '@cloud-result/core'
import { DescribeInstances, DescribeInstancesStatus, RunInstances } from '@cloud-result/tencent-cvm/operations'
import type { RunInstancesInput } from '@cloud-result/tencent-cvm/operations'

import type { Fields } from '../fields.js'
import type { ProductResult } from '../product-error.js'
import { viewOf } from './instance-view.js'
import { zonesOf } from './regions.js'
import { cvmTime, drawId, filtered, isIdOf, handle, pageOf, cvmError } from './store.js'
import type { CvmCall, CvmStore, FilterFields, StoredInstance } from './store.js'

const launchMs = 20_000
const defaultType = 'S5.MEDIUM2'

const launchProblem = ({
  input,
  region,
  store,
  quota,
  now
}: CvmCall<RunInstancesInput>): ProductResult<never> | undefined => {
  const zone = input.Placement?.Zone
  if (zone === undefined) {
    return cvmError('MissingParameter', 'The request is missing a required parameter `Placement`.')
  }
  if (!zonesOf(region).includes(zone)) {
    return cvmError('InvalidZone.MismatchRegion', `The zone \`${zone}\` is not in the region \`${region}\`.`)
  }
  const count = input.InstanceCount ?? 1
  if (count < 1 || count > 100) return cvmError('InvalidParameterValue.Range', '`InstanceCount` must be from 1 to 100.')
  if ((input.ClientToken?.length ?? 0) > 64) {
    return cvmError('InvalidClientToken.TooLong', '`ClientToken` has more than 64 characters.')
  }
  if ((input.InstanceName?.length ?? 0) > 128) {
    return cvmError('InvalidInstanceName.TooLong', '`InstanceName` has more than 128 characters.')
  }
  const image = imageProblem(store, input.ImageId, now)
  if (image !== undefined) return image
  for (const id of input.LoginSettings?.KeyIds ?? []) {
    if (store.keyPairs.get(id, now) === undefined) {
      return cvmError('InvalidKeyPairId.NotFound', `The key pair \`${id}\` is not found.`)
    }
  }
  return store.instances.isFull(quota - count + 1, now)
    ? cvmError('LimitExceeded.InstanceQuota', `There may be no more than ${quota} instances.`)
    : undefined
}

const imageProblem = (store: CvmStore, id: string | undefined, now: number): ProductResult<never> | undefined => {
  if (id === undefined) return cvmError('MissingParameter', 'The request is missing a required parameter `ImageId`.')
  if (!isIdOf('img', id)) return cvmError('InvalidImageId.Malformed', `\`${id}\` is not the id of an image.`)
  const image = store.images.get(id, now)
  if (image === undefined) return cvmError('InvalidImageId.NotFound', `The image \`${id}\` is not found.`)
  return image.state === 'NORMAL'
    ? undefined
    : cvmError('InvalidImageId.IncorrectState', `The image \`${id}\` is in the state ${image.state}.`)
}

const launch = (call: CvmCall<RunInstancesInput>): Fields => {
  const { input, store, random, now, requestId, transitionMs } = call
  const ids = Array.from({ length: input.InstanceCount ?? 1 }, () => drawId('ins', random))
  for (const [index, id] of ids.entries()) {
    const suffix = ids.length === 1 ? '' : String(index + 1)
    const isPublic = (input.InternetAccessible?.InternetMaxBandwidthOut ?? 0) > 0
    const tags = (input.TagSpecification ?? []).flatMap(({ Tags }) => Tags)
    store.instances.put({
      id,
      name: `${input.InstanceName ?? 'unnamed'}${suffix}`,
      state: 'PENDING',
      zone: input.Placement?.Zone ?? '',
      type: input.InstanceType ?? defaultType,
      imageId: input.ImageId ?? '',
      keyIds: input.LoginSettings?.KeyIds ?? [],
      privateIp: `10.0.${random.below(256)}.${2 + random.below(252)}`,
      publicIp: isPublic ? `203.0.113.${1 + random.below(254)}` : undefined,
      operation: 'RunInstances',
      operationState: 'OPERATING',
      operationRequestId: requestId,
      details: {
        CPU: 2,
        Memory: 2,
        InstanceChargeType: input.InstanceChargeType ?? 'POSTPAID_BY_HOUR',
        CreatedTime: cvmTime(now),
        OsName: store.images.get(input.ImageId ?? '', now)?.name,
        SystemDisk: {
          DiskType: input.SystemDisk?.DiskType ?? 'CLOUD_PREMIUM',
          DiskId: drawId('disk', random),
          DiskSize: input.SystemDisk?.DiskSize ?? 50,
          KmsKeyId: null
        },
        DataDisks: (input.DataDisks ?? []).map((disk) => ({ ...disk, DiskId: drawId('disk', random) })),
        InternetAccessible: {
          InternetChargeType: isPublic
            ? (input.InternetAccessible?.InternetChargeType ?? 'TRAFFIC_POSTPAID_BY_HOUR')
            : null,
          InternetMaxBandwidthOut: input.InternetAccessible?.InternetMaxBandwidthOut ?? 0
        },
        VirtualPrivateCloud: {
          VpcId: input.VirtualPrivateCloud?.VpcId ?? 'vpc-default0',
          SubnetId: input.VirtualPrivateCloud?.SubnetId ?? 'subnet-default0',
          AsVpcGateway: false
        },
        SecurityGroupIds: input.SecurityGroupIds ?? [],
        Tags: tags.map(({ Key, Value }) => ({ Key, Value, tagKey: Key, tagValue: Value })),
        Uuid: random.uuid()
      },
      next: { at: now + transitionMs(launchMs), changes: { state: 'RUNNING', operationState: 'SUCCESS' } }
    })
  }
  return { InstanceIdSet: ids }
}

const tagsOf = ({ details }: StoredInstance): readonly { readonly Key: string; readonly Value: string }[] =>
  details['Tags'] as readonly { readonly Key: string; readonly Value: string }[]

const filterFields: FilterFields<StoredInstance> = {
  zone: ({ zone }) => [zone],
  'instance-id': ({ id }) => [id],
  'instance-name': ({ name }) => [name],
  'instance-state': ({ state }) => [state],
  'instance-type': ({ type }) => [type],
  'instance-charge-type': ({ details }) => [String(details['InstanceChargeType'])],
  'image-id': ({ imageId }) => [imageId],
  'private-ip-address': ({ privateIp }) => [privateIp],
  'public-ip-address': ({ publicIp }) => [publicIp],
  'security-group-id': ({ details }) => details['SecurityGroupIds'] as readonly string[],
  'tag-key': (instance) => tagsOf(instance).map(({ Key }) => Key),
  'tag-value': (instance) => tagsOf(instance).map(({ Value }) => Value)
}

type Filters = Parameters<typeof filtered>[1]

const listInstances = ({
  input,
  store,
  now
}: CvmCall<{
  readonly InstanceIds?: readonly string[] | undefined
  readonly Filters?: Filters | undefined
}>): ProductResult<readonly StoredInstance[]> => {
  const ids = input.InstanceIds ?? []
  if (ids.length > 0 && (input.Filters ?? []).length > 0) {
    return cvmError('InvalidParameterCombination', '`InstanceIds` and `Filters` exclude each other.')
  }
  if (ids.length > 100) return cvmError('InvalidParameterValue.LimitExceeded', 'There may be at most 100 ids.')
  const malformed = ids.find((id) => !isIdOf('ins', id))
  if (malformed !== undefined) {
    return cvmError('InvalidInstanceId.Malformed', `\`${malformed}\` is not the id of an instance.`)
  }
  const all = store.instances.list(now)
  return filtered(ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id)), input.Filters, filterFields)
}

/** The operations that launch and list instances. */
export const instanceHandlers = [
  handle(RunInstances, (call) => launchProblem(call) ?? right(() => launch(call))),
  handle(DescribeInstances, (call) => {
    const all = listInstances(call)
    if (all._tag === 'Left') return all
    const page = pageOf(all.right, call.input)
    if (page._tag === 'Left') return page
    return right(() => ({ TotalCount: all.right.length, InstanceSet: page.right.map(viewOf) }))
  }),
  handle(DescribeInstancesStatus, (call) => {
    const all = listInstances(call)
    if (all._tag === 'Left') return all
    const page = pageOf(all.right, call.input)
    if (page._tag === 'Left') return page
    return right(() => ({
      TotalCount: all.right.length,
      InstanceStatusSet: page.right.map(({ id, state }) => ({ InstanceId: id, InstanceState: state }))
    }))
  })
]
