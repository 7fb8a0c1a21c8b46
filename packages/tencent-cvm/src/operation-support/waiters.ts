import { condition } from '@cloud-result/core'
import type { Condition } from '@cloud-result/core'

import type { DescribeHostsOutput } from '../operations/hosts.js'
import type { DescribeImagesOutput } from '../operations/images.js'
import type { DescribeInstancesOutput, DescribeInstancesStatusOutput } from '../operations/instances.js'
import type { DescribeResourcePoolPacksOutput } from '../operations/resource-pool-packs.js'

/** What either of the operations answers that tell the states of instances. */
export type InstanceStates =
  | Pick<DescribeInstancesOutput, 'InstanceSet'>
  | Pick<DescribeInstancesStatusOutput, 'InstanceStatusSet'>

/**
 * Holds when there are instances in the answer and all of them run. Hopeless once one failed to launch or is being destroyed.
 *
 * Wait on `DescribeInstances` or on `DescribeInstancesStatus`. An instance that the vendor does not list yet is not waited for.
 */
export const isInstanceRunning: Condition<InstanceStates> = /* @__PURE__ */ condition(
  (data) => areAll(instanceStates(data), ['RUNNING']),
  (data) => isAny(instanceStates(data), lostInstance)
)

/** Holds when there are instances in the answer and all of them are stopped. Hopeless as `isInstanceRunning` is. */
export const isInstanceStopped: Condition<InstanceStates> = /* @__PURE__ */ condition(
  (data) => areAll(instanceStates(data), ['STOPPED']),
  (data) => isAny(instanceStates(data), lostInstance)
)

/** Holds when every instance in the answer is in the recycle bin, and when there is none any more. */
export const isInstanceReturned = (data: InstanceStates): boolean =>
  instanceStates(data).every((state) => state === 'SHUTDOWN')

/**
 * Holds when the latest operation on each instance of the answer succeeded. Hopeless once one failed; `LatestOperationErrorMsg`
 * tells why. `LatestOperationRequestId` is the request id of the call, for those who must know that it is theirs.
 */
export const isLatestOperationDone: Condition<Pick<DescribeInstancesOutput, 'InstanceSet'>> = /* @__PURE__ */ condition(
  (data) => areAll(operationStates(data), ['SUCCESS']),
  (data) => isAny(operationStates(data), ['FAILED'])
)

/** Holds when there are images in the answer of `DescribeImages` and all of them can be used. Hopeless once one failed. */
export const isImageAvailable: Condition<Pick<DescribeImagesOutput, 'ImageSet'>> = /* @__PURE__ */ condition(
  (data) => areAll(imageStates(data), ['NORMAL']),
  (data) => isAny(imageStates(data), ['CREATEFAILED', 'IMPORTFAILED'])
)

/** Holds when there are dedicated hosts in the answer of `DescribeHosts` and all of them run. Hopeless once one failed. */
export const isHostRunning: Condition<Pick<DescribeHostsOutput, 'HostSet'>> = /* @__PURE__ */ condition(
  (data) => areAll(hostStates(data), ['RUNNING']),
  (data) => isAny(hostStates(data), ['LAUNCH_FAILURE', 'EXPIRED'])
)

/** Holds when there are packs in the answer of `DescribeResourcePoolPacks` and all are active. Hopeless once one failed. */
export const isResourcePoolPackActive: Condition<Pick<DescribeResourcePoolPacksOutput, 'DedicatedResourcePackSet'>> =
  /* @__PURE__ */ condition(
    (data) => areAll(packStates(data), ['ACTIVE']),
    (data) => isAny(packStates(data), ['FAILED', 'RETIRED'])
  )

type States = readonly (string | undefined)[]

const lostInstance: States = ['LAUNCH_FAILED', 'SHUTDOWN', 'TERMINATING']

const instanceStates = (data: InstanceStates): States =>
  ('InstanceSet' in data ? data.InstanceSet : data.InstanceStatusSet).map(({ InstanceState }) => InstanceState)

const operationStates = ({ InstanceSet }: Pick<DescribeInstancesOutput, 'InstanceSet'>): States =>
  InstanceSet.map(({ LatestOperationState }) => LatestOperationState)

const imageStates = ({ ImageSet }: Pick<DescribeImagesOutput, 'ImageSet'>): States =>
  ImageSet.map(({ ImageState }) => ImageState)

const hostStates = ({ HostSet }: Pick<DescribeHostsOutput, 'HostSet'>): States =>
  HostSet.map(({ HostState }) => HostState)

const packStates = ({
  DedicatedResourcePackSet
}: Pick<DescribeResourcePoolPacksOutput, 'DedicatedResourcePackSet'>): States =>
  DedicatedResourcePackSet.map(({ Status }) => Status)

const areAll = (states: States, wanted: States): boolean =>
  states.length > 0 && states.every((state) => wanted.includes(state))

const isAny = (states: States, wanted: States): boolean => states.some((state) => wanted.includes(state))
