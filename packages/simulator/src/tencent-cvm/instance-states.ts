import { right } from '@cloud-result/core'
import {
  ModifyInstancesAttribute,
  RebootInstances,
  ResetInstancesType,
  StartInstances,
  StopInstances,
  TerminateInstances
} from '@cloud-result/tencent-cvm/operations'

import type { Step } from '../product-error.js'
import { isIdOf, on, refuseCvm } from './store.js'
import type { CvmCall, CvmStore, StoredInstance } from './store.js'

/** Finds the instances that a call names, or refuses it. */
export const instancesNamed = (
  store: CvmStore,
  ids: readonly string[],
  now: number
): Step<readonly StoredInstance[]> => {
  if (ids.length === 0) return refuseCvm('InvalidParameterValue', '`InstanceIds` is empty.')
  if (ids.length > 100) return refuseCvm('InvalidParameterValue.LimitExceeded', 'There may be at most 100 ids.')
  const instances: StoredInstance[] = []
  for (const id of new Set(ids)) {
    if (!isIdOf('ins', id)) return refuseCvm('InvalidInstanceId.Malformed', `\`${id}\` is not the id of an instance.`)
    const instance = store.instances.get(id, now)
    if (instance === undefined) return refuseCvm('InvalidInstanceId.NotFound', `The instance \`${id}\` is not found.`)
    instances.push(instance)
  }
  return right(instances)
}

/** Says that an instance is in a state in which this cannot be done to it. */
export const wrongState = ({ id, state }: StoredInstance): Step<never> => {
  const name = state
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('')
  return refuseCvm(`UnsupportedOperation.InstanceState${name}`, `The instance \`${id}\` is in the state ${state}.`)
}

interface Change {
  readonly operation: string
  readonly from: readonly string[]
  /** The state meanwhile. */
  readonly by: string
  /** The state at the end; `undefined` if there is nothing then. */
  readonly to: string | undefined
  readonly usualMs: number
}

type Named = CvmCall<{ readonly InstanceIds: readonly string[] }>

const change =
  ({ operation, from, by, to, usualMs }: Change) =>
  ({ input, store, now, requestId, settleMs }: Named): Step<() => Readonly<Record<string, never>>> => {
    const named = instancesNamed(store, input.InstanceIds, now)
    if (named._tag === 'Left') return named
    const wrong = named.right.find(({ state }) => !from.includes(state))
    if (wrong !== undefined) return wrongState(wrong)
    return right(() => {
      for (const instance of named.right) {
        store.instances.put({
          ...instance,
          state: by,
          operation,
          operationState: 'OPERATING',
          operationRequestId: requestId,
          next: {
            at: now + settleMs(usualMs),
            changes: to === undefined ? undefined : { state: to, operationState: 'SUCCESS' }
          }
        })
      }
      return {}
    })
  }

/** Starting, stopping, restarting, changing and terminating instances. */
export const instanceStateBehaviours = [
  on(
    StartInstances,
    change({ operation: 'StartInstances', from: ['STOPPED'], by: 'STARTING', to: 'RUNNING', usualMs: 15_000 })
  ),
  on(
    StopInstances,
    change({ operation: 'StopInstances', from: ['RUNNING'], by: 'STOPPING', to: 'STOPPED', usualMs: 15_000 })
  ),
  on(
    RebootInstances,
    change({ operation: 'RebootInstances', from: ['RUNNING'], by: 'REBOOTING', to: 'RUNNING', usualMs: 20_000 })
  ),
  on(
    TerminateInstances,
    change({
      operation: 'TerminateInstances',
      from: ['LAUNCH_FAILED', 'RUNNING', 'STOPPED'],
      by: 'TERMINATING',
      to: undefined,
      usualMs: 10_000
    })
  ),
  on(ModifyInstancesAttribute, ({ input, store, now, requestId }) => {
    const named = instancesNamed(store, input.InstanceIds, now)
    if (named._tag === 'Left') return named
    const operation = {
      operation: 'ModifyInstancesAttribute',
      operationState: 'SUCCESS',
      operationRequestId: requestId
    }
    return right(() => {
      for (const instance of named.right) {
        const { SecurityGroups, InstanceName } = input
        store.instances.put({
          ...instance,
          ...operation,
          name: InstanceName ?? instance.name,
          details: {
            ...instance.details,
            ...(SecurityGroups === undefined ? {} : { SecurityGroupIds: SecurityGroups })
          }
        })
      }
      return {}
    })
  }),
  on(ResetInstancesType, ({ input, store, now, requestId, settleMs }) => {
    const named = instancesNamed(store, input.InstanceIds, now)
    if (named._tag === 'Left') return named
    const wrong = named.right.find(
      ({ state }) => state !== 'STOPPED' && !(state === 'RUNNING' && input.ForceStop === true)
    )
    if (wrong !== undefined) return wrongState(wrong)
    return right(() => {
      for (const instance of named.right) {
        store.instances.put({
          ...instance,
          operation: 'ResetInstancesType',
          operationState: 'OPERATING',
          operationRequestId: requestId,
          next: { at: now + settleMs(20_000), changes: { type: input.InstanceType, operationState: 'SUCCESS' } }
        })
      }
      return {}
    })
  })
]
