import { condition } from '@cloud-result/core'
import type { Condition } from '@cloud-result/core'

import type { DescribeImagesOutput } from './operations/images.js'
import type { DescribeInstancesOutput, DescribeInstancesStatusOutput } from './operations/instances.js'

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
  (data) => areAll(statesIn(data), ['RUNNING']),
  (data) => isAny(statesIn(data), ['LAUNCH_FAILED', 'SHUTDOWN', 'TERMINATING'])
)

/** Holds when there are instances in the answer and all of them are stopped. Hopeless as `isInstanceRunning` is. */
export const isInstanceStopped: Condition<InstanceStates> = /* @__PURE__ */ condition(
  (data) => areAll(statesIn(data), ['STOPPED']),
  (data) => isAny(statesIn(data), ['LAUNCH_FAILED', 'SHUTDOWN', 'TERMINATING'])
)

/**
 * Holds when the latest operation on each instance of the answer succeeded. Hopeless once one failed; `LatestOperationErrorMsg`
 * tells why. `LatestOperationRequestId` is the request id of the call, for those who must know that it is theirs.
 */
export const isLatestOperationDone: Condition<Pick<DescribeInstancesOutput, 'InstanceSet'>> = /* @__PURE__ */ condition(
  ({ InstanceSet }) =>
    areAll(
      InstanceSet.map(({ LatestOperationState }) => LatestOperationState),
      ['SUCCESS']
    ),
  ({ InstanceSet }) =>
    isAny(
      InstanceSet.map(({ LatestOperationState }) => LatestOperationState),
      ['FAILED']
    )
)

/** Holds when there are images in the answer of `DescribeImages` and all of them can be used. Hopeless once one failed. */
export const isImageAvailable: Condition<Pick<DescribeImagesOutput, 'ImageSet'>> = /* @__PURE__ */ condition(
  ({ ImageSet }) =>
    areAll(
      ImageSet.map(({ ImageState }) => ImageState),
      ['NORMAL']
    ),
  ({ ImageSet }) =>
    isAny(
      ImageSet.map(({ ImageState }) => ImageState),
      ['CREATEFAILED', 'IMPORTFAILED']
    )
)

type States = readonly (string | undefined)[]

const statesIn = (data: InstanceStates): States =>
  ('InstanceSet' in data ? data.InstanceSet : data.InstanceStatusSet).map(({ InstanceState }) => InstanceState)

const areAll = (states: States, wanted: States): boolean =>
  states.length > 0 && states.every((state) => wanted.includes(state))

const isAny = (states: States, wanted: States): boolean => states.some((state) => wanted.includes(state))
