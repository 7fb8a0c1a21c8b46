import type { CloudError, Condition, Operation } from '@cloud-result/core'
import { decode } from '@cloud-result/tencent-cvm'
import { makeClient } from '@cloud-result/tencent-cvm/client'
import {
  DescribeChcHosts,
  DescribeHosts,
  DescribeImages,
  DescribeInstances,
  DescribeInstancesStatus,
  DescribeResourcePoolPacks,
  isChcOnBusinessNetwork,
  isChcOnDeployNetwork,
  isHostRunning,
  isImageAvailable,
  isInstanceReturned,
  isInstanceRunning,
  isInstanceStopped,
  isLatestOperationDone,
  isResourcePoolPackActive
} from '@cloud-result/tencent-cvm/operations'
import type { DescribeInstancesOutput, DescribeInstancesStatusOutput } from '@cloud-result/tencent-cvm/operations'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

const dataOf = <Output>(operation: Pick<Operation<unknown, Output>, 'output'>, response: unknown): Output => {
  const result = decode(operation.output())({ status: 200, body: JSON.stringify({ Response: response }) })
  return result._tag === 'Right' ? result.right.data : expect.fail('expected a Right')
}

const verdict = <Data>(waiter: Condition<Data>, data: Data): string =>
  waiter(data) ? 'done' : waiter.hasFailed?.(data) === true ? 'failed' : 'waiting'

describe('waiters for instances', () => {
  it.each([
    [['RUNNING'], 'done', 'waiting'],
    [['RUNNING', 'RUNNING'], 'done', 'waiting'],
    [['RUNNING', 'PENDING'], 'waiting', 'waiting'],
    [['STOPPED'], 'waiting', 'done'],
    [['STOPPING', 'STOPPED'], 'waiting', 'waiting'],
    [['RUNNING', 'LAUNCH_FAILED'], 'failed', 'failed'],
    [['TERMINATING'], 'failed', 'failed'],
    [['A_STATE_OF_TOMORROW'], 'waiting', 'waiting'],
    [['ENTER_SERVICE_LIVE_MIGRATE'], 'waiting', 'waiting'],
    [['SERVICE_LIVE_MIGRATE'], 'waiting', 'waiting'],
    [['EXIT_SERVICE_LIVE_MIGRATE'], 'waiting', 'waiting'],
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
    [['SUCCESS', 'FAILED'], 'failed'],
    [[null], 'waiting'],
    [[], 'waiting']
  ])('%j is %s', (states, expected) => {
    const set = states.map((LatestOperationState) => ({ LatestOperationState }))
    expect(verdict(isLatestOperationDone, dataOf(DescribeInstances, { InstanceSet: set }))).toBe(expected)
  })

  it('give the instance that failed, with the reason', () => {
    const fine = { InstanceId: 'ins-1', InstanceState: 'RUNNING', LatestOperationState: 'SUCCESS' }
    const failed = {
      InstanceId: 'ins-2',
      InstanceState: 'LAUNCH_FAILED',
      LatestOperation: 'RunInstances',
      LatestOperationState: 'FAILED',
      LatestOperationRequestId: 'r-1',
      LatestOperationErrorMsg: 'No address is free; SecretKey=abcdefgh'
    }
    const data = dataOf(DescribeInstances, { InstanceSet: [fine, failed] })
    const LatestOperationErrorMsg = 'No address is free; SecretKey=[redacted]'
    expect(isInstanceRunning.failureDetails?.(data)).toEqual({
      InstanceId: 'ins-2',
      InstanceState: 'LAUNCH_FAILED',
      LatestOperationErrorMsg
    })
    expect(isLatestOperationDone.failureDetails?.(data)).toEqual({
      InstanceId: 'ins-2',
      LatestOperation: 'RunInstances',
      LatestOperationRequestId: 'r-1',
      LatestOperationErrorMsg
    })
    const status = dataOf(DescribeInstancesStatus, { InstanceStatusSet: [failed] })
    expect(isInstanceStopped.failureDetails?.(status)).toEqual({ InstanceId: 'ins-2', InstanceState: 'LAUNCH_FAILED' })
  })

  it('accept only the outputs of their operations', () => {
    expectTypeOf(isInstanceRunning).toExtend<Condition<DescribeInstancesOutput>>()
    expectTypeOf(isInstanceRunning).toExtend<Condition<DescribeInstancesStatusOutput>>()
    expectTypeOf(isLatestOperationDone).not.toExtend<Condition<DescribeInstancesStatusOutput>>()
  })
})

describe('waiters for physical servers', () => {
  const host = (NetworkMode: string, LatestOperation: string, LatestOperationState: string) => ({
    NetworkMode,
    LatestOperation,
    LatestOperationState
  })

  it.each([
    [[host('DEPLOY', 'SwitchChcDeployNetwork', 'SUCCESS')], 'done', 'waiting'],
    [[host('BUSINESS', 'SwitchChcBusinessNetwork', 'SUCCESS')], 'waiting', 'done'],
    [[host('DEPLOY', 'SwitchChcDeployNetwork', 'OPERATING')], 'waiting', 'waiting'],
    [[host('BUSINESS', 'SwitchChcDeployNetwork', 'SUCCESS')], 'waiting', 'waiting'],
    [[host('BUSINESS', 'SwitchChcDeployNetwork', 'FAILED')], 'failed', 'waiting'],
    [[host('DEPLOY', 'SwitchChcBusinessNetwork', 'FAILED')], 'waiting', 'failed'],
    [[host('DEPLOY', 'AnotherOperation', 'FAILED')], 'waiting', 'waiting'],
    [[], 'waiting', 'waiting']
  ])('%j', (ChcHostSet, deploy, business) => {
    const data = dataOf(DescribeChcHosts, { ChcHostSet })
    expect([verdict(isChcOnDeployNetwork, data), verdict(isChcOnBusinessNetwork, data)]).toEqual([deploy, business])
  })

  it('give the reason of a failed switch', () => {
    const failure = { ChcId: 'chc-1', LatestOperationErrorCode: 'E', LatestOperationErrorMsg: 'The port is down.' }
    const ChcHostSet = [{ ...host('BUSINESS', 'SwitchChcDeployNetwork', 'FAILED'), ...failure }]
    expect(isChcOnDeployNetwork.failureDetails?.(dataOf(DescribeChcHosts, { ChcHostSet }))).toEqual({
      ...failure,
      LatestOperation: 'SwitchChcDeployNetwork'
    })
  })
})

describe('a resource that is not found', () => {
  const notFound = decode(t.unknown)({
    status: 200,
    body: '{"Response":{"Error":{"Code":"InvalidInstanceId.NotFound"}}}'
  })
  const error = notFound._tag === 'Left' ? notFound.left : expect.fail('expected a Left')

  it('may not be there yet after a create, and is missing otherwise', () => {
    for (const waiter of [isInstanceRunning, isImageAvailable, isHostRunning, isResourcePoolPackActive]) {
      expect(waiter.isNotYet?.(error)).toBe(true)
      expect(waiter.isNotYet?.({ ...error, category: 'Unauthenticated' } as CloudError)).toBe(false)
    }
    for (const waiter of [isInstanceStopped, isLatestOperationDone, isChcOnDeployNetwork, isChcOnBusinessNetwork]) {
      expect(waiter.isNotYet).toBeUndefined()
    }
  })
})

describe('other waiters', () => {
  it.each([
    [['NORMAL'], 'done'],
    [['NORMAL', 'CREATING'], 'waiting'],
    [['CREATEFAILED'], 'failed'],
    [['IMPORTFAILED'], 'failed'],
    [[], 'waiting']
  ])('images that are %j: %s', (states, expected) => {
    const set = states.map((ImageState) => ({ ImageState }))
    expect(verdict(isImageAvailable, dataOf(DescribeImages, { ImageSet: set }))).toBe(expected)
  })

  it.each([
    [['RUNNING'], 'done'],
    [['RUNNING', 'PENDING'], 'waiting'],
    [['LAUNCH_FAILURE'], 'failed'],
    [[], 'waiting']
  ])('hosts that are %j: %s', (states, expected) => {
    const set = states.map((HostState) => ({ HostState }))
    expect(verdict(isHostRunning, dataOf(DescribeHosts, { HostSet: set }))).toBe(expected)
  })

  it.each([
    [['ACTIVE'], 'done'],
    [['CREATING'], 'waiting'],
    [['ACTIVE', 'FAILED'], 'failed'],
    [[], 'waiting']
  ])('packs that are %j: %s', (states, expected) => {
    const set = states.map((Status) => ({ Status }))
    const data = dataOf(DescribeResourcePoolPacks, { DedicatedResourcePackSet: set })
    expect(verdict(isResourcePoolPackActive, data)).toBe(expected)
  })

  it.each([
    [[], true],
    [['SHUTDOWN'], true],
    [['SHUTDOWN', 'TERMINATING'], false],
    [['RUNNING'], false]
  ])('instances that are %j are returned: %s', (states, expected) => {
    const set = states.map((InstanceState) => ({ InstanceState }))
    expect(isInstanceReturned(dataOf(DescribeInstances, { InstanceSet: set }))).toBe(expected)
    expect(isInstanceReturned(dataOf(DescribeInstancesStatus, { InstanceStatusSet: set }))).toBe(expected)
  })
})

describe('waiting with a client', () => {
  const waitFor = async (states: readonly (string | undefined)[], isReached = isInstanceRunning) => {
    let polls = 0
    const client = makeClient({
      region: 'ap-guangzhou',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
      transport: () => {
        const InstanceState = states[polls++]
        const Response =
          InstanceState === undefined
            ? { Error: { Code: 'InvalidInstanceId.NotFound', Message: 'made up' }, RequestId: 'r' }
            : { InstanceSet: [{ InstanceId: 'ins-1', InstanceState }], RequestId: 'r' }
        return Promise.resolve({ status: 200, body: JSON.stringify({ Response }) })
      }
    })
    const options = { timeoutMs: 60_000, delayMs: 0 }
    const result = await client.wait(DescribeInstances, { InstanceIds: ['ins-1'] }, isReached, options)()
    return { polls, result }
  }

  it('ends when the condition holds', async () => {
    const { polls, result } = await waitFor(['PENDING', 'PENDING', 'RUNNING'])
    expect(polls).toBe(3)
    expect(result).toMatchObject({ _tag: 'Right', right: { data: { InstanceSet: [{ InstanceState: 'RUNNING' }] } } })
  })

  it('waits for an instance that is not found yet, if it is to run', async () => {
    const { polls, result } = await waitFor([undefined, 'PENDING', 'RUNNING'])
    expect([result._tag, polls]).toEqual(['Right', 3])
    const stopped = await waitFor([undefined, 'STOPPED'], isInstanceStopped)
    expect(stopped.polls).toBe(1)
    expect(stopped.result).toMatchObject({ left: { category: 'NotFound', code: 'InvalidInstanceId.NotFound' } })
  })

  it('ends when the condition has failed', async () => {
    const { polls, result } = await waitFor(['PENDING', 'LAUNCH_FAILED', 'RUNNING'])
    expect(polls).toBe(2)
    expect(result).toMatchObject({ _tag: 'Left', left: { category: 'FailedPrecondition' } })
  })
})
