import type { Condition, Operation } from '@cloud-result/core'
import { decode } from '@cloud-result/tencent-cvm'
import {
  DescribeImages,
  DescribeInstances,
  DescribeInstancesStatus,
  isImageAvailable,
  isInstanceRunning,
  isInstanceStopped,
  isLatestOperationDone
} from '@cloud-result/tencent-cvm/operations'
import type { DescribeInstancesOutput, DescribeInstancesStatusOutput } from '@cloud-result/tencent-cvm/operations'
import { describe, expect, expectTypeOf, it } from 'vitest'

const dataOf = <Output>(operation: Pick<Operation<unknown, Output>, 'output'>, response: unknown): Output => {
  const result = decode(operation.output())({ status: 200, body: JSON.stringify({ Response: response }) })
  return result._tag === 'Right' ? result.right.data : expect.fail('expected a Right')
}

const verdict = <Data>(waiter: Condition<Data>, data: Data): string =>
  waiter(data) ? 'done' : waiter.isHopeless?.(data) === true ? 'hopeless' : 'waiting'

describe('waiters for instances', () => {
  it.each([
    [['RUNNING'], 'done', 'waiting'],
    [['RUNNING', 'RUNNING'], 'done', 'waiting'],
    [['RUNNING', 'PENDING'], 'waiting', 'waiting'],
    [['STOPPED'], 'waiting', 'done'],
    [['STOPPING', 'STOPPED'], 'waiting', 'waiting'],
    [['RUNNING', 'LAUNCH_FAILED'], 'hopeless', 'hopeless'],
    [['TERMINATING'], 'hopeless', 'hopeless'],
    [['A_STATE_OF_TOMORROW'], 'waiting', 'waiting'],
    [[null], 'waiting', 'waiting'],
    [[], 'waiting', 'waiting'],
    [null, 'waiting', 'waiting']
  ])('%j', (states, running, stopped) => {
    const set = states?.map((InstanceState) => ({ InstanceId: 'ins-1', InstanceState })) ?? null
    const data = dataOf(DescribeInstances, { InstanceSet: set, RequestId: 'r' })
    expect([verdict(isInstanceRunning, data), verdict(isInstanceStopped, data)]).toEqual([running, stopped])
    const status = dataOf(DescribeInstancesStatus, { InstanceStatusSet: set, RequestId: 'r' })
    expect([verdict(isInstanceRunning, status), verdict(isInstanceStopped, status)]).toEqual([running, stopped])
  })

  it.each([
    [['SUCCESS', 'SUCCESS'], 'done'],
    [['SUCCESS', 'OPERATING'], 'waiting'],
    [['SUCCESS', 'FAILED'], 'hopeless'],
    [[null], 'waiting'],
    [[], 'waiting']
  ])('%j is %s', (states, expected) => {
    const set = states.map((LatestOperationState) => ({ LatestOperationState }))
    expect(verdict(isLatestOperationDone, dataOf(DescribeInstances, { InstanceSet: set }))).toBe(expected)
  })

  it('fit the operations that they are waited on with', () => {
    expectTypeOf(isInstanceRunning).toExtend<Condition<DescribeInstancesOutput>>()
    expectTypeOf(isInstanceRunning).toExtend<Condition<DescribeInstancesStatusOutput>>()
    expectTypeOf(isLatestOperationDone).not.toExtend<Condition<DescribeInstancesStatusOutput>>()
  })
})

describe('the waiter for images', () => {
  it.each([
    [['NORMAL'], 'done'],
    [['NORMAL', 'CREATING'], 'waiting'],
    [['CREATEFAILED'], 'hopeless'],
    [['IMPORTFAILED'], 'hopeless'],
    [[], 'waiting']
  ])('%j is %s', (states, expected) => {
    const set = states.map((ImageState) => ({ ImageState }))
    expect(verdict(isImageAvailable, dataOf(DescribeImages, { ImageSet: set }))).toBe(expected)
  })
})
