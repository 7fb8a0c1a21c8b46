import { right } from '@cloud-result/core'
import {
  ModifyInstancesAttribute,
  RebootInstances,
  ResetInstancesType,
  StartInstances,
  StopInstances,
  TerminateInstances
} from '@cloud-result/tencent-cvm/operations'

import type { ProductResult } from '../product-error.js'
import { isIdOf, handle, cvmError } from './store.js'
import type { CvmCall, CvmStore, StoredInstance } from './store.js'

/** Finds the instances of a call, or ends the call. */
export const findInstances = (
  store: CvmStore,
  ids: readonly string[],
  now: number
): ProductResult<readonly StoredInstance[]> => {
  if (ids.length === 0) return cvmError('InvalidParameterValue', '`InstanceIds` is empty.')
  if (ids.length > 100) return cvmError('InvalidParameterValue.LimitExceeded', 'There may be at most 100 ids.')
  const instances: StoredInstance[] = []
  for (const id of new Set(ids)) {
    if (!isIdOf('ins', id)) return cvmError('InvalidInstanceId.Malformed', `\`${id}\` is not the id of an instance.`)
    const instance = store.instances.get(id, now)
    if (instance === undefined) return cvmError('InvalidInstanceId.NotFound', `The instance \`${id}\` is not found.`)
    instances.push(instance)
  }
  return right(instances)
}

/** Ends a call because the state of an instance does not allow the operation. */
export const wrongState = ({ id, state }: StoredInstance): ProductResult<never> => {
  const name = state
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('')
  return cvmError(`UnsupportedOperation.InstanceState${name}`, `The instance \`${id}\` is in the state ${state}.`)
}

interface Change {
  readonly operation: string
  readonly from: readonly string[]
  /** The state during the change. */
  readonly during: string
  /** The state after the change; `undefined` if the instance is removed. */
  readonly to: string | undefined
  readonly usualMs: number
}

type Named = CvmCall<{ readonly InstanceIds: readonly string[] }>

const change =
  ({ operation, from, during, to, usualMs }: Change) =>
  ({ input, store, now, requestId, transitionMs }: Named): ProductResult<() => Readonly<Record<string, never>>> => {
    const named = findInstances(store, input.InstanceIds, now)
    if (named._tag === 'Left') return named
    const wrong = named.right.find(({ state }) => !from.includes(state))
    if (wrong !== undefined) return wrongState(wrong)
    return right(() => {
      for (const instance of named.right) {
        store.instances.put({
          ...instance,
          state: during,
          operation,
          operationState: 'OPERATING',
          operationRequestId: requestId,
          next: {
            at: now + transitionMs(usualMs),
            changes: to === undefined ? undefined : { state: to, operationState: 'SUCCESS' }
          }
        })
      }
      return {}
    })
  }

/** The operations that start, stop, reboot, modify and terminate instances. */
export const instanceStateHandlers = [
  handle(
    StartInstances,
    change({ operation: 'StartInstances', from: ['STOPPED'], during: 'STARTING', to: 'RUNNING', usualMs: 15_000 })
  ),
  handle(
    StopInstances,
    change({ operation: 'StopInstances', from: ['RUNNING'], during: 'STOPPING', to: 'STOPPED', usualMs: 15_000 })
  ),
  handle(
    RebootInstances,
    change({ operation: 'RebootInstances', from: ['RUNNING'], during: 'REBOOTING', to: 'RUNNING', usualMs: 20_000 })
  ),
  handle(
    TerminateInstances,
    change({
      operation: 'TerminateInstances',
      from: ['LAUNCH_FAILED', 'RUNNING', 'STOPPED'],
      during: 'TERMINATING',
      to: undefined,
      usualMs: 10_000
    })
  ),
  handle(ModifyInstancesAttribute, ({ input, store, now, requestId }) => {
    const named = findInstances(store, input.InstanceIds, now)
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
  handle(ResetInstancesType, ({ input, store, now, requestId, transitionMs }) => {
    const named = findInstances(store, input.InstanceIds, now)
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
          next: { at: now + transitionMs(20_000), changes: { type: input.InstanceType, operationState: 'SUCCESS' } }
        })
      }
      return {}
    })
  })
]
