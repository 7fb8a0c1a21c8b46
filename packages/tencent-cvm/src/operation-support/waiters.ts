import { condition } from '@cloud-result/core'
import type { CloudError, Condition } from '@cloud-result/core'

import type { ChcHost, DescribeChcHostsOutput } from '../operations/bare-metal-hosts.js'
import type { DescribeHostsOutput } from '../operations/hosts.js'
import type { DescribeImagesOutput } from '../operations/images.js'
import type { DescribeInstancesOutput, DescribeInstancesStatusOutput } from '../operations/instances.js'
import type { DescribeResourcePoolPacksOutput } from '../operations/resource-pool-packs.js'

/** The output of either operation that returns the states of instances. */
export type InstanceStates =
  | Pick<DescribeInstancesOutput, 'InstanceSet'>
  | Pick<DescribeInstancesStatusOutput, 'InstanceStatusSet'>

// Right after a create, the vendor may not find it yet.
const isMissing = ({ category }: CloudError): boolean => category === 'NotFound'

/**
 * True when there are instances and all of them run. It has failed when one failed to launch or is being destroyed.
 *
 * Wait on `DescribeInstances` or on `DescribeInstancesStatus`; the first also says why a launch failed. An instance that the
 * vendor does not list yet is not waited for, but `NotFound` means not yet, as right after `RunInstances`.
 */
export const isInstanceRunning: Condition<InstanceStates> = /* @__PURE__ */ condition(
  (data) => areAll(instanceStates(data), ['RUNNING']),
  {
    hasFailed: (data) => isAny(instanceStates(data), lostInstance),
    isNotYet: isMissing,
    failureDetails: (data) => lostInstanceDetails(data)
  }
)

/** True when there are instances and all of them are stopped. It has failed when `isInstanceRunning` has. */
export const isInstanceStopped: Condition<InstanceStates> = /* @__PURE__ */ condition(
  (data) => areAll(instanceStates(data), ['STOPPED']),
  {
    hasFailed: (data) => isAny(instanceStates(data), lostInstance),
    failureDetails: (data) => lostInstanceDetails(data)
  }
)

/** True when every listed instance is in the recycle bin, and when none is listed any more. */
export const isInstanceReturned = (data: InstanceStates): boolean =>
  instanceStates(data).every((state) => state === 'SHUTDOWN')

/**
 * True when the latest operation on each instance succeeded. It has failed when one failed; the `details` of the error have its
 * `LatestOperationErrorMsg`. Compare `LatestOperationRequestId` with the request id of your call to be sure that it is yours.
 */
export const isLatestOperationDone: Condition<Pick<DescribeInstancesOutput, 'InstanceSet'>> = /* @__PURE__ */ condition(
  ({ InstanceSet }) => areAll(operationStates(InstanceSet), ['SUCCESS']),
  {
    hasFailed: ({ InstanceSet }) => isAny(operationStates(InstanceSet), ['FAILED']),
    failureDetails: ({ InstanceSet }) => {
      const failed = InstanceSet.find(({ LatestOperationState }) => LatestOperationState === 'FAILED')
      return {
        InstanceId: failed?.InstanceId,
        LatestOperation: failed?.LatestOperation,
        LatestOperationErrorMsg: failed?.LatestOperationErrorMsg,
        LatestOperationRequestId: failed?.LatestOperationRequestId
      }
    }
  }
)

/**
 * True when `DescribeImages` returns images and all of them can be used. It has failed when one could not be made. `NotFound`
 * means not yet.
 */
export const isImageAvailable: Condition<Pick<DescribeImagesOutput, 'ImageSet'>> = /* @__PURE__ */ condition(
  ({ ImageSet }) =>
    areAll(
      ImageSet.map(({ ImageState }) => ImageState),
      ['NORMAL']
    ),
  {
    hasFailed: ({ ImageSet }) => ImageSet.some(({ ImageState }) => lostImage.includes(ImageState)),
    isNotYet: isMissing,
    failureDetails: ({ ImageSet }) => {
      const lost = ImageSet.find(({ ImageState }) => lostImage.includes(ImageState))
      return { ImageId: lost?.ImageId, ImageState: lost?.ImageState }
    }
  }
)

/**
 * True when `DescribeHosts` returns dedicated hosts and all of them run. It has failed when one failed or has expired. `NotFound`
 * means not yet.
 */
export const isHostRunning: Condition<Pick<DescribeHostsOutput, 'HostSet'>> = /* @__PURE__ */ condition(
  ({ HostSet }) =>
    areAll(
      HostSet.map(({ HostState }) => HostState),
      ['RUNNING']
    ),
  {
    hasFailed: ({ HostSet }) => HostSet.some(({ HostState }) => lostHost.includes(HostState)),
    isNotYet: isMissing,
    failureDetails: ({ HostSet }) => {
      const lost = HostSet.find(({ HostState }) => lostHost.includes(HostState))
      return { HostId: lost?.HostId, HostState: lost?.HostState }
    }
  }
)

/**
 * True when `DescribeResourcePoolPacks` returns packs and all are active. It has failed when one failed or is retired. `NotFound`
 * means not yet.
 */
export const isResourcePoolPackActive: Condition<Pick<DescribeResourcePoolPacksOutput, 'DedicatedResourcePackSet'>> =
  /* @__PURE__ */ condition(
    ({ DedicatedResourcePackSet: packs }) =>
      areAll(
        packs.map(({ Status }) => Status),
        ['ACTIVE']
      ),
    {
      hasFailed: ({ DedicatedResourcePackSet: packs }) => packs.some(({ Status }) => lostPack.includes(Status)),
      isNotYet: isMissing,
      failureDetails: ({ DedicatedResourcePackSet: packs }) => {
        const lost = packs.find(({ Status }) => lostPack.includes(Status))
        return { DedicatedResourcePackId: lost?.DedicatedResourcePackId, Status: lost?.Status }
      }
    }
  )

type ChcHosts = Pick<DescribeChcHostsOutput, 'ChcHostSet'>

/**
 * True when `DescribeChcHosts` returns physical servers and all of them have switched to the deployment network. It has failed
 * when the switch of one failed; the `details` of the error have its `LatestOperationErrorMsg`.
 */
export const isChcOnDeployNetwork: Condition<ChcHosts> = /* @__PURE__ */ condition(
  ({ ChcHostSet }) => haveSwitched(ChcHostSet, 'DEPLOY', 'SwitchChcDeployNetwork'),
  {
    hasFailed: ({ ChcHostSet }) => failedSwitch(ChcHostSet, 'SwitchChcDeployNetwork') !== undefined,
    failureDetails: ({ ChcHostSet }) => switchDetails(failedSwitch(ChcHostSet, 'SwitchChcDeployNetwork'))
  }
)

/** True when all physical servers have switched to the business network. It fails as `isChcOnDeployNetwork` does. */
export const isChcOnBusinessNetwork: Condition<ChcHosts> = /* @__PURE__ */ condition(
  ({ ChcHostSet }) => haveSwitched(ChcHostSet, 'BUSINESS', 'SwitchChcBusinessNetwork'),
  {
    hasFailed: ({ ChcHostSet }) => failedSwitch(ChcHostSet, 'SwitchChcBusinessNetwork') !== undefined,
    failureDetails: ({ ChcHostSet }) => switchDetails(failedSwitch(ChcHostSet, 'SwitchChcBusinessNetwork'))
  }
)

type States = readonly (string | undefined)[]
type Details = Readonly<Record<string, string | undefined>>

const lostInstance: States = ['LAUNCH_FAILED', 'SHUTDOWN', 'TERMINATING']
const lostImage: States = ['CREATEFAILED', 'IMPORTFAILED']
const lostHost: States = ['LAUNCH_FAILURE', 'EXPIRED']
const lostPack: States = ['FAILED', 'RETIRED']

const instanceStates = (data: InstanceStates): States =>
  ('InstanceSet' in data ? data.InstanceSet : data.InstanceStatusSet).map(({ InstanceState }) => InstanceState)

const lostInstanceDetails = (data: InstanceStates): Details => {
  if ('InstanceSet' in data) {
    const lost = data.InstanceSet.find(({ InstanceState }) => lostInstance.includes(InstanceState))
    return {
      InstanceId: lost?.InstanceId,
      InstanceState: lost?.InstanceState,
      LatestOperationErrorMsg: lost?.LatestOperationErrorMsg
    }
  }
  const lost = data.InstanceStatusSet.find(({ InstanceState }) => lostInstance.includes(InstanceState))
  return { InstanceId: lost?.InstanceId, InstanceState: lost?.InstanceState }
}

const operationStates = (instances: DescribeInstancesOutput['InstanceSet']): States =>
  instances.map(({ LatestOperationState }) => LatestOperationState)

// As the vendor says to recognise it: the mode alone changes before the switch is done.
const haveSwitched = (hosts: readonly ChcHost[], mode: string, operation: string): boolean =>
  hosts.length > 0 &&
  hosts.every(
    ({ LatestOperation, LatestOperationState, NetworkMode }) =>
      NetworkMode === mode && LatestOperation === operation && LatestOperationState === 'SUCCESS'
  )

const failedSwitch = (hosts: readonly ChcHost[], operation: string): ChcHost | undefined =>
  hosts.find(
    ({ LatestOperation, LatestOperationState }) => LatestOperation === operation && LatestOperationState === 'FAILED'
  )

const switchDetails = (host: ChcHost | undefined): Details => ({
  ChcId: host?.ChcId,
  LatestOperation: host?.LatestOperation,
  LatestOperationErrorCode: host?.LatestOperationErrorCode,
  LatestOperationErrorMsg: host?.LatestOperationErrorMsg
})

const areAll = (states: States, wanted: States): boolean =>
  states.length > 0 && states.every((state) => wanted.includes(state))

const isAny = (states: States, wanted: States): boolean => states.some((state) => wanted.includes(state))
