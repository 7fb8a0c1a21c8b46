import { makeClient as makeKms } from '@cloud-result/alibaba-kms/client'
import { CreateKey, Decrypt, Encrypt, ListKeys } from '@cloud-result/alibaba-kms/operations'
import type { Client, ClientConfig, Credentials } from '@cloud-result/client'
import { makeClient as makeEbs } from '@cloud-result/kingsoft-ebs/client'
import { CreateVolume, DescribeVolumes, ModifySnapshotType } from '@cloud-result/kingsoft-ebs/operations'
import { makeClient as makeMonitor } from '@cloud-result/kingsoft-monitor/client'
import {
  AddAlarmReceives,
  CreateAlarmPolicy,
  DescribeAlarmReceives,
  ListAlarmPolicy
} from '@cloud-result/kingsoft-monitor/operations'
import { makeClient as makeCvm } from '@cloud-result/tencent-cvm/client'
import {
  DescribeImages,
  DescribeInstances,
  isInstanceRunning,
  RunInstances
} from '@cloud-result/tencent-cvm/operations'
import { describe, expect, it } from 'vitest'

import { makeSimulator, makeVirtualClock, startSimulator } from '../src/index.js'
import type { SimulatorOptions } from '../src/index.js'
import { makeRandom } from '../src/random.js'
import { today } from './support/requests.js'
import { dataOf, errorOf } from './support/typed-calls.js'

const start = (options: SimulatorOptions = {}) => {
  const clock = makeVirtualClock(today)
  const simulator = makeSimulator({ clock, ...options })
  const { transport, credentials } = simulator
  const configFor = (region: string): ClientConfig => ({
    region,
    transport,
    credentials,
    clock,
    random: makeRandom('clients').fraction
  })
  return { clock, simulator, configFor }
}

const launched = async (cvm: Client): Promise<string> => {
  const { ImageSet } = dataOf(await cvm.send(DescribeImages, {})())
  const input = { Placement: { Zone: 'ap-guangzhou-3' }, ImageId: ImageSet[0]?.ImageId ?? '' }
  return dataOf(await cvm.send(RunInstances, input)()).InstanceIdSet[0] ?? ''
}

describe('the clients of all vendors with the simulator', () => {
  it.each([true, false])('work without sockets: %s', async (isWithoutSockets) => {
    const simulator = await startSimulator({ transitionMs: 0 })
    const configFor = (region: string, endpoint: string): ClientConfig => ({
      region,
      credentials: simulator.credentials,
      ...(isWithoutSockets ? { transport: simulator.transport } : { endpoint })
    })
    const { endpoints } = simulator
    const cvm = makeCvm(configFor('ap-guangzhou', endpoints['tencent-cvm']))
    expect(dataOf(await cvm.send(DescribeInstances, { InstanceIds: [await launched(cvm)] })()).TotalCount).toBe(1)

    const disk = { VolumeType: 'SSD3.0', Size: 20, AvailabilityZone: 'cn-beijing-6a', ChargeType: 'Daily' }
    for (const format of ['json', 'xml'] as const) {
      const ebs = makeEbs({ ...configFor('cn-beijing-6', endpoints['kingsoft-ebs']), format })
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { VolumeId = '' } = dataOf(await ebs.send(CreateVolume, disk)())
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { Volumes } = dataOf(await ebs.send(DescribeVolumes, { VolumeId: [VolumeId] })())
      expect(Volumes).toMatchObject([{ VolumeStatus: 'available', Size: 20 }])

      const kms = makeKms({ ...configFor('cn-hangzhou', endpoints['alibaba-kms']), format })
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { KeyMetadata } = dataOf(await kms.send(CreateKey, {})())
      const plain = { KeyId: KeyMetadata?.KeyId ?? '', Plaintext: 'aGVsbG8=' }
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { CiphertextBlob = '' } = dataOf(await kms.send(Encrypt, plain)())
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(dataOf(await kms.send(Decrypt, { CiphertextBlob })()).Plaintext).toBe('aGVsbG8=')
    }

    const monitor = makeMonitor(configFor('cn-beijing-6', endpoints['kingsoft-monitor']))
    const rule = { ItemKey: 'k', ItemName: 'n', Period: '5m', Method: 'avg', Compare: '>', TriggerValue: '9' }
    const policy = { PolicyName: 'hot', ProductType: 1, PolicyType: 0, TriggerRules: [rule] }
    const PolicyId = dataOf(await monitor.send(CreateAlarmPolicy, policy)()).data?.policyId ?? 0
    expect(dataOf(await monitor.send(ListAlarmPolicy, {})()).totalCount).toBe(1)
    // Two requests with forms. One has a list in brackets.
    dataOf(await monitor.send(AddAlarmReceives, { PolicyId, ContactFlag: 2, ContactWay: 1, ContactId: [5, 6] })())
    expect(dataOf(await monitor.send(DescribeAlarmReceives, { PolicyId })()).contactInfoList).toHaveLength(2)
    const ebs = makeEbs(configFor('cn-beijing-6', endpoints['kingsoft-ebs']))
    dataOf(await ebs.send(ModifySnapshotType, { SnapshotIds: ['a', 'b'] })())
    await simulator.close()
  })

  it('send options of a call that the signature still covers, over sockets', async () => {
    const simulator = await startSimulator()
    const config = (region: string, endpoint: string): ClientConfig => ({
      region,
      endpoint,
      credentials: simulator.credentials,
      userAgent: 'my-service/2.1'
    })
    const { endpoints } = simulator
    const kms = makeKms(config('cn-hangzhou', endpoints['alibaba-kms']))
    const ebs = makeEbs(config('cn-beijing-6', endpoints['kingsoft-ebs']))
    const monitor = makeMonitor(config('cn-beijing-6', endpoints['kingsoft-monitor']))
    const cvm = makeCvm(config('ap-guangzhou', endpoints['tencent-cvm']))
    const options = (region: string, headers: Readonly<Record<string, string>>) => ({
      region,
      headers: { 'x-trace': 'a  b', ...headers },
      retry: { maxAttempts: 1 },
      responseHeaders: true
    })
    const results = [
      await kms.send(ListKeys, {}, options('cn-beijing', { 'x-acs-note': 'n  m' }))(),
      await ebs.send(DescribeVolumes, {}, options('cn-shanghai-2', { 'x-ksc-source': 's  t', 'x-amz-note': 'n' }))(),
      await monitor.send(ListAlarmPolicy, {}, options('cn-shanghai-2', { 'X-KSC-Source': 's' }))(),
      await cvm.send(
        DescribeInstances,
        {},
        options('ap-shanghai', { 'X-TC-TraceId': 't', 'x-tc-requestclient': 'c' })
      )()
    ]
    for (const result of results) {
      expect(result).toMatchObject({ _tag: 'Right', right: { headers: { 'content-type': expect.any(String) } } })
    }
    await simulator.close()
  })

  it('wait until an instance is running, and read many pages', async () => {
    const { configFor } = start({ rateLimits: false })
    const cvm = makeCvm(configFor('ap-guangzhou'))
    const InstanceIds = [await launched(cvm)] as const
    const wait = { timeoutMs: 60_000 }
    const running = dataOf(await cvm.wait(DescribeInstances, { InstanceIds }, isInstanceRunning, wait)())
    expect(running.InstanceSet[0]?.InstanceState).toBe('RUNNING')
    for (let index = 0; index < 24; index++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await launched(cvm)
    }
    let count = 0
    for await (const page of cvm.pages(DescribeInstances, { Limit: 10 })) count += dataOf(page).InstanceSet.length
    expect(count).toBe(25)
  })

  it('recover from a throttle, a reset connection and a gateway error, and launch one instance', async () => {
    const { simulator, configFor } = start()
    const cvm = makeCvm({ ...configFor('ap-guangzhou'), retry: { maxAttempts: 5 } })
    simulator.faults.inject(
      { operation: 'RunInstances', error: { code: 'RequestLimitExceeded' } },
      { operation: 'RunInstances', transport: { kind: 'reset' }, executed: true },
      { operation: 'RunInstances', transport: { kind: 'gateway-page' } }
    )
    await launched(cvm)
    expect(simulator.calls().filter(({ action }) => action === 'RunInstances')).toHaveLength(4)
    expect(dataOf(await cvm.send(DescribeInstances, {})()).TotalCount).toBe(1)
  })

  it.each<[string, (config: ClientConfig) => Promise<unknown>]>([
    [
      'tencent-cvm',
      async (config) => dataOf(await makeCvm({ ...config, region: 'ap-guangzhou' }).send(DescribeInstances, {})())
    ],
    [
      'kingsoft-ebs',
      async (config) => dataOf(await makeEbs({ ...config, region: 'cn-beijing-6' }).send(DescribeVolumes, {})())
    ],
    ['alibaba-kms', async (config) => dataOf(await makeKms({ ...config, region: 'cn-hangzhou' }).send(ListKeys, {})())]
  ])('recover from a wrong clock and from an expired token: %s', async (_, call) => {
    const { clock, simulator } = start()
    const wrong = makeVirtualClock(today - 3_600_000)
    const { transport } = simulator
    await call({ region: '', transport, clock: wrong, credentials: simulator.credentials })
    expect(simulator.calls().map(({ code }) => code !== undefined)).toEqual([true, false])

    const issued: Credentials[] = [simulator.issueCredentials({ durationMs: 60_000 }), simulator.issueCredentials()]
    clock.advance(60_000)
    const credentials = async (): Promise<Credentials> => {
      const { expiration: __, ...rest } = issued.shift() as Credentials
      return rest
    }
    await call({ region: '', transport, clock, credentials })
    expect(issued).toEqual([])
  })

  it('report a wrong secret key', async () => {
    const { simulator, configFor } = start()
    const credentials = { ...simulator.credentials, secretAccessKey: 'x' }
    const error = errorOf(await makeCvm({ ...configFor('ap-guangzhou'), credentials }).send(DescribeInstances, {})())
    expect(error).toMatchObject({ category: 'Unauthenticated', code: 'AuthFailure.SignatureFailure', attempts: [{}] })
  })

  it('take no real time to wait', async () => {
    const { simulator, configFor } = start()
    const cvm = makeCvm(configFor('ap-guangzhou'))
    simulator.faults.inject({ times: 2, error: { code: 'RequestLimitExceeded', retryAfterMs: 20_000 } })
    const began = Date.now()
    dataOf(await cvm.send(DescribeInstances, {})())
    expect(Date.now() - began).toBeLessThan(10_000)
  })
})
