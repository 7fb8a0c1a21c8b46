import { makeClient as makeKms } from '@cloud-result/alibaba-kms/client'
import { makeClient as makeEbs } from '@cloud-result/kingsoft-ebs/client'
import { makeSimulator, makeVirtualClock } from '@cloud-result/simulator'
import { makeClient as makeCvm } from '@cloud-result/tencent-cvm/client'

/** Simulated clouds with a client for each, whose time passes without waiting. */
export const makeClouds = () => {
  const clock = makeVirtualClock()
  const { calls, credentials, faults, transport } = makeSimulator({ clock, seed: 'pipelines' })
  const config = { transport, credentials, clock }
  return {
    clock,
    faults,
    transport,
    credentials,
    /** The calls that reached the clouds, as `action` or `action: code`. */
    calls: () => calls().map(({ action, code }) => (code === undefined ? `${action}` : `${action}: ${code}`)),
    /** How often an action was executed. */
    executed: (action: string) => calls().filter((call) => call.action === action && call.executed).length,
    kms: makeKms({ ...config, region: 'cn-hangzhou' }),
    cvm: makeCvm({ ...config, region: 'ap-guangzhou' }),
    ebs: makeEbs({ ...config, region: 'cn-beijing-6' })
  }
}

export type Clouds = ReturnType<typeof makeClouds>

export const small = { InstanceType: 'S5.MEDIUM2', Placement: { Zone: 'ap-guangzhou-1' } }
export const scratchDisk = {
  VolumeType: 'SSD3.0',
  Size: 10,
  AvailabilityZone: 'cn-beijing-6a',
  ChargeType: 'Daily'
} as const
