import {
  AssociateInstancesKeyPairs,
  CreateImage,
  CreateKeyPair,
  DeleteImages,
  DeleteKeyPairs,
  DescribeImages,
  DescribeInstances,
  DescribeInstancesStatus,
  DescribeKeyPairs,
  DescribeRegions,
  DescribeZones,
  ImportKeyPair,
  RebootInstances,
  ResetInstancesType,
  RunInstances,
  StartInstances,
  StopInstances,
  TerminateInstances
} from '@cloud-result/tencent-cvm/operations'
import type { RunInstancesInput } from '@cloud-result/tencent-cvm/operations'
import { describe, expect, it } from 'vitest'

import type { SimulatorOptions } from '../src/index.js'
import { dataOf, simulate, errorSummaryOf } from './support/typed-calls.js'

const start = (options: SimulatorOptions = {}) => {
  const opened = simulate('tencent-cvm', options)
  const { call, clock } = opened
  const launchInput = async (): Promise<RunInstancesInput> => {
    const { ImageSet } = dataOf(await call(DescribeImages, {}))
    return { Placement: { Zone: 'ap-guangzhou-3' }, ImageId: ImageSet[0]?.ImageId ?? '' }
  }
  const launch = async (input: RunInstancesInput = {}): Promise<readonly string[]> =>
    dataOf(await call(RunInstances, { ...(await launchInput()), ...input })).InstanceIdSet
  const run = async (input: RunInstancesInput = {}): Promise<readonly string[]> => {
    const ids = await launch(input)
    clock.advance(20_000)
    return ids
  }
  const instanceOf = async (id: string) => dataOf(await call(DescribeInstances, { InstanceIds: [id] })).InstanceSet[0]
  return { ...opened, launchInput, launch, run, instanceOf }
}

describe('instances of CVM', () => {
  it('are launched, stopped, started, rebooted and terminated, each after some time', async () => {
    const { clock, call, launch, instanceOf } = start()
    const [id = ''] = await launch()
    const seen: (string | undefined)[] = []
    const look = async (): Promise<void> => {
      const instance = await instanceOf(id)
      seen.push(instance && `${instance.InstanceState} ${instance.LatestOperationState}`)
    }
    await look()
    clock.advance(20_000)
    await look()
    for (const operation of [StopInstances, StartInstances, RebootInstances, TerminateInstances]) {
      dataOf(await call(operation, { InstanceIds: [id] }))
      await look()
      clock.advance(20_000)
      await look()
    }
    expect(seen).toEqual([
      'PENDING OPERATING',
      'RUNNING SUCCESS',
      'STOPPING OPERATING',
      'STOPPED SUCCESS',
      'STARTING OPERATING',
      'RUNNING SUCCESS',
      'REBOOTING OPERATING',
      'RUNNING SUCCESS',
      'TERMINATING OPERATING',
      undefined
    ])
  })

  it('change their state at once if transitions take no time', async () => {
    const { launch, instanceOf } = start({ transitionMs: 0 })
    const [id = ''] = await launch()
    expect((await instanceOf(id))?.InstanceState).toBe('RUNNING')
  })

  it('refuse operations that their state does not allow', async () => {
    const { call, run, launch } = start()
    const [running = ''] = await run()
    const [pending = ''] = await launch()
    expect(errorSummaryOf(await call(StartInstances, { InstanceIds: [running] }))).toBe(
      'UnsupportedOperation.InstanceStateRunning FailedPrecondition'
    )
    expect(errorSummaryOf(await call(StopInstances, { InstanceIds: [pending] }))).toBe(
      'UnsupportedOperation.InstanceStatePending Conflict conflict'
    )
    dataOf(await call(TerminateInstances, { InstanceIds: [running] }))
    expect(errorSummaryOf(await call(TerminateInstances, { InstanceIds: [running] }))).toBe(
      'UnsupportedOperation.InstanceStateTerminating Conflict conflict'
    )
    expect(
      errorSummaryOf(await call(ResetInstancesType, { InstanceIds: [pending], InstanceType: 'S5.LARGE8' }))
    ).toContain('InstanceStatePending')
  })

  it('are found by ids, which must exist and be well-formed', async () => {
    const { call } = start()
    expect(errorSummaryOf(await call(StopInstances, { InstanceIds: ['i-1'] }))).toBe(
      'InvalidInstanceId.Malformed InvalidArgument'
    )
    expect(errorSummaryOf(await call(StopInstances, { InstanceIds: ['ins-00000000'] }))).toBe(
      'InvalidInstanceId.NotFound NotFound'
    )
    expect(dataOf(await call(DescribeInstances, { InstanceIds: ['ins-00000000'] }))).toMatchObject({
      TotalCount: 0,
      InstanceSet: []
    })
  })

  it('are listed with pages and filters', async () => {
    const { call, run } = start()
    const ids = await run({ InstanceCount: 3, InstanceName: 'web' })
    await run({ InstanceName: 'db', Placement: { Zone: 'ap-guangzhou-4' } })
    const page = async (Offset: number, Limit: number) => dataOf(await call(DescribeInstancesStatus, { Offset, Limit }))
    expect((await page(0, 3)).InstanceStatusSet.map(({ InstanceId }) => InstanceId)).toEqual(ids)
    expect((await page(3, 3)).InstanceStatusSet).toHaveLength(1)
    expect(await page(4, 3)).toMatchObject({ TotalCount: 4, InstanceStatusSet: [] })

    const named = async (Name: string, ...Values: readonly string[]) =>
      call(DescribeInstances, { Filters: [{ Name, Values }] })
    expect(dataOf(await named('zone', 'ap-guangzhou-4')).InstanceSet.map(({ InstanceName }) => InstanceName)).toEqual([
      'db'
    ])
    expect(dataOf(await named('instance-name', 'web1', 'web2')).TotalCount).toBe(2)
    expect(errorSummaryOf(await named('colour', 'red'))).toBe('InvalidFilter InvalidArgument')
    expect(errorSummaryOf(await call(DescribeInstances, { Limit: 101 }))).toBe(
      'InvalidParameterValueLimit InvalidArgument'
    )
    expect(
      errorSummaryOf(
        await call(DescribeInstances, { InstanceIds: ['ins-1'], Filters: [{ Name: 'zone', Values: ['x'] }] })
      )
    ).toContain('InvalidParameterCombination')
  })

  it('are launched once with one client token, and not by a dry run', async () => {
    const { call, launchInput } = start()
    const input = { ...(await launchInput()), ClientToken: 'token-1' }
    const first = dataOf(await call(RunInstances, input))
    const second = dataOf(await call(RunInstances, input))
    expect(second.InstanceIdSet).toEqual(first.InstanceIdSet)
    expect(second.RequestId).not.toBe(first.RequestId)
    dataOf(await call(RunInstances, { ...input, ClientToken: 'token-2' }))

    const dry = await call(RunInstances, { ...(await launchInput()), DryRun: true })
    expect(dataOf(dry).InstanceIdSet).toEqual([])
    expect(dataOf(await call(DescribeInstances, {})).TotalCount).toBe(2)
    const wrong = await call(RunInstances, { ...input, ImageId: 'img-00000000', ClientToken: 'token-3', DryRun: true })
    expect(errorSummaryOf(wrong)).toBe('InvalidImageId.NotFound NotFound')
  })

  it('are refused above the quota, in a zone of another region, and with a token that is too long', async () => {
    const { call, launch, launchInput } = start({ quota: 5 })
    const input = await launchInput()
    expect(errorSummaryOf(await call(RunInstances, { ...input, Placement: { Zone: 'ap-beijing-3' } }))).toContain(
      'InvalidZone.MismatchRegion'
    )
    expect(errorSummaryOf(await call(RunInstances, { ...input, ClientToken: 'x'.repeat(65) }))).toContain(
      'InvalidClientToken.TooLong'
    )
    await launch({ InstanceCount: 4 })
    expect(errorSummaryOf(await call(RunInstances, { ...input, InstanceCount: 2 }))).toBe(
      'LimitExceeded.InstanceQuota QuotaExceeded'
    )
    expect(await launch()).toHaveLength(1)
  })

  it('look like recorded responses and not like documented ones', async () => {
    const { simulator, call, run } = start()
    await run({ TagSpecification: [{ ResourceType: 'instance', Tags: [{ Key: 'a', Value: 'b' }] }] })
    const instance = dataOf(await call(DescribeInstances, {})).InstanceSet[0]
    expect(instance).toMatchObject({
      ExpiredTime: undefined,
      PublicIpAddresses: [],
      Tags: [{ Key: 'a', Value: 'b', tagKey: 'a', tagValue: 'b' }]
    })
    expect(simulator.calls().at(-1)).toMatchObject({ action: 'DescribeInstances', status: 200, executed: true })
  })
})

describe('images and key pairs of CVM', () => {
  it('make an image of an instance after some time', async () => {
    const { call, clock, run } = start()
    const [InstanceId = ''] = await run()
    const { ImageId = '' } = dataOf(await call(CreateImage, { ImageName: 'mine', InstanceId }))
    const state = async () => dataOf(await call(DescribeImages, { ImageIds: [ImageId] })).ImageSet[0]?.ImageState
    expect(await state()).toBe('CREATING')
    expect(errorSummaryOf(await call(DeleteImages, { ImageIds: [ImageId] }))).toContain('InvalidImageId.IncorrectState')
    expect(errorSummaryOf(await call(CreateImage, { ImageName: 'mine', InstanceId }))).toBe(
      'InvalidImageName.Duplicate AlreadyExists'
    )
    clock.advance(60_000)
    expect(await state()).toBe('NORMAL')
    dataOf(await call(DeleteImages, { ImageIds: [ImageId] }))
    expect(errorSummaryOf(await call(DescribeImages, { ImageIds: [ImageId] }))).toBe('InvalidImageId.NotFound NotFound')
  })

  it('create, associate and delete key pairs', async () => {
    const { call, run } = start()
    const [id = ''] = await run()
    const { KeyPair } = dataOf(await call(CreateKeyPair, { KeyName: 'mine', ProjectId: 0 }))
    const KeyId = KeyPair?.KeyId ?? ''
    expect(KeyPair?.PrivateKey).toContain('PRIVATE KEY')
    expect(errorSummaryOf(await call(CreateKeyPair, { KeyName: 'mine', ProjectId: 0 }))).toBe(
      'InvalidKeyPairName.Duplicate AlreadyExists'
    )
    expect(errorSummaryOf(await call(ImportKeyPair, { KeyName: 'other', ProjectId: 0, PublicKey: 'x' }))).toContain(
      'InvalidPublicKey.Malformed'
    )

    dataOf(await call(AssociateInstancesKeyPairs, { InstanceIds: [id], KeyIds: [KeyId] }))
    const [listed] = dataOf(await call(DescribeKeyPairs, {})).KeyPairSet
    expect(listed).toMatchObject({ KeyName: 'mine', AssociatedInstanceIds: [id] })
    expect(listed?.PrivateKey).toBeUndefined()
    expect(errorSummaryOf(await call(DeleteKeyPairs, { KeyIds: [KeyId] }))).toContain('InvalidKeyPair.NotSupported')
    dataOf(await call(TerminateInstances, { InstanceIds: [id] }))
  })
})

describe('regions of CVM', () => {
  it('have separate resources', async () => {
    const { call, run } = start()
    await run()
    const elsewhere = { region: 'ap-beijing' }
    expect(dataOf(await call(DescribeInstances, {}, elsewhere)).TotalCount).toBe(0)
    expect(dataOf(await call(DescribeInstances, {})).TotalCount).toBe(1)
    expect(dataOf(await call(DescribeZones, {}, elsewhere)).ZoneSet.map(({ Zone }) => Zone)).toContain('ap-beijing-1')
    expect(dataOf(await call(DescribeRegions, {})).RegionSet.length).toBeGreaterThan(10)
  })
})
