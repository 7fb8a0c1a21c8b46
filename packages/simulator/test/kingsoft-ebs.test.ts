import { parseXml } from '@cloud-result/xml'
import {
  AttachVolume,
  CreateSnapshot,
  CreateVolume,
  DeleteSnapshot,
  DeleteVolume,
  DescribeInstanceVolumes,
  DescribeSnapshots,
  DescribeVolumes,
  DetachVolume,
  ModifySnapshot,
  ModifyVolume,
  RecoveryVolume,
  ResizeVolume,
  RollbackSnapshot,
  UpdateVolumeProject
} from '@cloud-result/kingsoft-ebs/operations'
import type { CreateVolumeInput } from '@cloud-result/kingsoft-ebs/operations'
import { describe, expect, it } from 'vitest'

import type { SimulatorOptions } from '../src/index.js'
import { ebsRequest, send } from './support/requests.js'
import { dataOf, simulate, errorSummaryOf } from './support/typed-calls.js'

const instance = '5e1b5f6c-0000-4000-8000-000000000001'
const another = '5e1b5f6c-0000-4000-8000-000000000002'
const unknownId = '00000000-0000-4000-8000-000000000000'

const disk: CreateVolumeInput = {
  VolumeName: 'data',
  VolumeType: 'SSD3.0',
  Size: 20,
  AvailabilityZone: 'cn-beijing-6a',
  ChargeType: 'Daily'
}

const start = (options: SimulatorOptions = {}) => {
  const opened = simulate('kingsoft-ebs', options)
  const { call, clock } = opened
  const create = async (input: Partial<CreateVolumeInput> = {}): Promise<string> =>
    dataOf(await call(CreateVolume, { ...disk, ...input })).VolumeId ?? ''
  const created = async (input: Partial<CreateVolumeInput> = {}): Promise<string> => {
    const id = await create(input)
    clock.advance(5_000)
    return id
  }
  const volumeOf = async (id: string) => dataOf(await call(DescribeVolumes, { VolumeId: [id] })).Volumes[0]
  const statusOf = async (id: string) => (await volumeOf(id))?.VolumeStatus
  return { ...opened, create, created, volumeOf, statusOf }
}

describe('volumes of EBS', () => {
  it('can be created, attached, detached and deleted, each after some time', async () => {
    const { call, clock, create, volumeOf, statusOf } = start()
    const VolumeId = await create()
    expect(await statusOf(VolumeId)).toBe('creating')
    expect(errorSummaryOf(await call(AttachVolume, { VolumeId, InstanceId: instance }))).toBe(
      'OperationFailedWithTradeInstanceError Conflict conflict'
    )
    clock.advance(5_000)
    expect(await statusOf(VolumeId)).toBe('available')

    const { MountPoint } = dataOf(await call(AttachVolume, { VolumeId, InstanceId: instance }))
    expect(await statusOf(VolumeId)).toBe('attaching')
    clock.advance(3_000)
    expect(await volumeOf(VolumeId)).toMatchObject({
      VolumeStatus: 'in-use',
      InstanceId: instance,
      Attachment: [{ InstanceId: instance, MountPoint }]
    })
    expect(dataOf(await call(DescribeInstanceVolumes, { InstanceId: instance })).Attachments).toMatchObject([
      { VolumeId, MountPoint: '/dev/vdb' }
    ])

    dataOf(await call(DetachVolume, { VolumeId, InstanceId: instance }))
    expect(await statusOf(VolumeId)).toBe('detaching')
    clock.advance(3_000)
    expect(await volumeOf(VolumeId)).toMatchObject({ VolumeStatus: 'available', Attachment: [] })

    dataOf(await call(DeleteVolume, { VolumeId, ForceDelete: true }))
    expect(await statusOf(VolumeId)).toBe('deleting')
    clock.advance(3_000)
    expect(await volumeOf(VolumeId)).toBeUndefined()
    expect(errorSummaryOf(await call(DeleteVolume, { VolumeId, ForceDelete: true }))).toBe(
      'VolumeCanNotFoundError NotFound'
    )
  })

  it('go to the recycle bin unless their deletion is forced, and can be recovered within a week', async () => {
    const { call, clock, created, statusOf } = start()
    const VolumeId = await created()
    dataOf(await call(DeleteVolume, { VolumeId }))
    expect(await statusOf(VolumeId)).toBe('recycling')
    dataOf(await call(RecoveryVolume, { VolumeId }))
    expect(await statusOf(VolumeId)).toBe('available')
    dataOf(await call(DeleteVolume, { VolumeId }))
    clock.advance(7 * 24 * 3_600_000)
    expect(await statusOf(VolumeId)).toBeUndefined()
  })

  it('respond with a success that says no if their status does not allow the operation', async () => {
    const { call, clock, created } = start()
    const VolumeId = await created()
    dataOf(await call(AttachVolume, { VolumeId, InstanceId: instance }))
    clock.advance(3_000)
    for (const result of [
      await call(DeleteVolume, { VolumeId }),
      await call(AttachVolume, { VolumeId, InstanceId: another }),
      await call(DetachVolume, { VolumeId, InstanceId: another }),
      await call(RecoveryVolume, { VolumeId })
    ]) {
      expect(result).toMatchObject({ left: { status: 200, message: 'Return: false' } })
    }
  })

  it('can be resized, renamed and moved', async () => {
    const { call, clock, created, volumeOf } = start()
    const VolumeId = await created()
    expect(errorSummaryOf(await call(ResizeVolume, { VolumeId, Size: '10' }))).toBe(
      'InvalidParameterValue InvalidArgument'
    )
    dataOf(await call(ResizeVolume, { VolumeId, Size: '40' }))
    expect(await volumeOf(VolumeId)).toMatchObject({ VolumeStatus: 'extending', Size: 20 })
    clock.advance(5_000)
    dataOf(await call(ModifyVolume, { VolumeId, VolumeName: 'renamed' }))
    dataOf(await call(UpdateVolumeProject, { VolumeId: [VolumeId], ProjectId: '7' }))
    expect(await volumeOf(VolumeId)).toMatchObject({ VolumeStatus: 'available', Size: 40, VolumeName: 'renamed' })
  })

  it('are refused with invalid values', async () => {
    const { call } = start({ quota: 1 })
    const outcome = async (input: Partial<CreateVolumeInput>) =>
      errorSummaryOf(await call(CreateVolume, { ...disk, ...input }))
    expect(await outcome({ VolumeType: 'FLOPPY' })).toBe('InvalidParameterValue InvalidArgument')
    expect(await outcome({ Size: 9 })).toBe('InvalidParameterValue InvalidArgument')
    expect(await outcome({ AvailabilityZone: 'cn-shanghai-2a' })).toBe('InvalidParameterValue InvalidArgument')
    expect(await outcome({ ChargeType: 'Monthly' })).toBe('MissingParameter InvalidArgument')
    expect(await outcome({ SnapshotId: unknownId })).toBe('SnapshotCanNotFoundError NotFound')
    expect(errorSummaryOf(await call(CreateVolume, { VolumeType: 'SSD3.0' } as CreateVolumeInput))).toBe(
      'MissingParameter InvalidArgument'
    )
    dataOf(await call(CreateVolume, disk))
    expect(await outcome({})).toBe('VolumeLimitExceeded QuotaExceeded')
  })

  it('are listed in pages with a marker that counts items and ends at 0', async () => {
    const { call, create } = start()
    const ids: string[] = []
    // oxlint-disable-next-line no-await-in-loop -- in a fixed order
    for (let index = 0; index < 12; index++) ids.push(await create({ VolumeName: `volume-${index}` }))
    const first = dataOf(await call(DescribeVolumes, {}))
    expect(first.Volumes.map(({ VolumeId }) => VolumeId)).toEqual(ids.slice(0, 10))
    expect(first).toMatchObject({ TotalCount: 12, Marker: 10 })
    expect(dataOf(await call(DescribeVolumes, { Marker: 10 }))).toMatchObject({
      TotalCount: 12,
      Marker: 0,
      Volumes: [{}, {}]
    })
    expect(dataOf(await call(DescribeVolumes, { VolumeExactName: 'volume-3' })).Volumes).toHaveLength(1)
    expect(dataOf(await call(DescribeVolumes, { VolumeStatus: 'in-use' }))).toMatchObject({
      TotalCount: 0,
      Volumes: []
    })
  })
})

describe('snapshots of EBS', () => {
  it('can be created, listed, renamed, rolled back to and deleted', async () => {
    const { call, clock, created } = start()
    const VolumeId = await created()
    const { SnapshotId = '' } = dataOf(await call(CreateSnapshot, { VolumeId, SnapshotName: 'before' }))
    const listed = async () => dataOf(await call(DescribeSnapshots, { VolumeId }))
    expect((await listed()).Snapshots).toMatchObject([
      { SnapshotId, SnapshotStatus: 'creating', SnapshotName: 'before' }
    ])
    clock.advance(10_000)
    dataOf(await call(ModifySnapshot, { SnapshotId, SnapshotName: 'after' }))
    dataOf(await call(RollbackSnapshot, { SnapshotId }))
    expect(await listed()).toMatchObject({
      Snapshots: [{ SnapshotStatus: 'available', SnapshotName: 'after', Progress: '100%' }],
      Page: { hasNext: false, TotalCount: 1 }
    })
    dataOf(await call(DeleteSnapshot, { SnapshotId }))
    clock.advance(3_000)
    expect((await listed()).Snapshots).toEqual([])
    expect(errorSummaryOf(await call(DeleteSnapshot, { SnapshotId }))).toBe('SnapshotCanNotFoundError NotFound')
  })
})

describe('responses of EBS', () => {
  it('are in XML unless JSON is requested, with the same data', async () => {
    const { call, create, simulator, clock } = start()
    const VolumeId = await create({ VolumeName: 'a < b & c', Tag: [{ Key: 'k', Value: 'v' }] })
    const inXml = { headers: { accept: '*/*' } }
    const { headers, body } = await send(
      simulator,
      ebsRequest(simulator.credentials, 'DescribeVolumes', {}, { ...inXml, instant: clock.now() })
    )
    expect(headers?.['content-type']).toBe('text/xml')
    expect(parseXml(body)).toMatchObject({
      right: { root: 'DescribeVolumesResponse', value: { Volumes: { item: { VolumeId, VolumeName: 'a < b & c' } } } }
    })
    const fromXml = dataOf(await call(DescribeVolumes, {}, inXml))
    const fromJson = dataOf(await call(DescribeVolumes, {}))
    expect(fromXml.Volumes).toEqual(fromJson.Volumes)
    expect(fromXml.TotalCount).toBe(fromJson.TotalCount)
  })

  it('have no empty lists', async () => {
    const { simulator } = start()
    const { body } = await send(simulator, ebsRequest(simulator.credentials, 'DescribeVolumes'))
    expect(JSON.parse(body)).toEqual({ RequestId: expect.any(String), TotalCount: 0, Marker: 0 })
  })

  it('have status 412 for a dry run, after all checks', async () => {
    const { simulator, call } = start()
    const outcome = async (input: Readonly<Record<string, string>>) => {
      const { status, body } = await send(simulator, ebsRequest(simulator.credentials, 'CreateVolume', input))
      return [status, JSON.parse(body).Error.Code]
    }
    const input = { ...disk, Size: '20', DryRun: 'true' } as unknown as Readonly<Record<string, string>>
    expect(await outcome(input)).toEqual([412, 'DryRunOperation'])
    expect(await outcome({ ...input, Size: '1' })).toEqual([400, 'InvalidParameterValue'])
    expect(dataOf(await call(DescribeVolumes, {})).TotalCount).toBe(0)
  })
})
