import { dryRun } from '@cloud-result/core'
import type { Condition, Operation } from '@cloud-result/core'
import { encodeParameters } from '@cloud-result/client/vendor'
import { decode } from '@cloud-result/kingsoft-ebs'
import {
  AttachVolume,
  CreateVolume,
  DeleteVolume,
  DescribeDedicatedBlockStorageClusters,
  DescribeSnapshots,
  DescribeVolumes,
  GetUpgradeVolumeTypeProcessInfo,
  isSnapshotAvailable,
  isVolumeAvailable,
  isVolumeInUse,
  isVolumeRecovered,
  isVolumeSettled,
  ModifySnapshotType
} from '@cloud-result/kingsoft-ebs/operations'
import type {
  AttachVolumeOutput,
  CreateVolumeInput,
  DescribeVolumesInput,
  Volume,
  VolumeStatus
} from '@cloud-result/kingsoft-ebs/operations'
import { describe, expect, expectTypeOf, it } from 'vitest'

const dataOf = <Output>(operation: Pick<Operation<unknown, Output>, 'output'>, body: unknown): Output => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const result = decode(operation.output())({ status: 200, body: text })
  return result._tag === 'Right' ? result.right.data : expect.fail(JSON.stringify(result.left))
}

describe('responses of EBS', () => {
  it('have sizes as numbers or strings, and may lack lists', () => {
    const { TotalCount, Volumes } = dataOf(DescribeVolumes, {
      RequestId: 'r',
      Volumes: [
        { VolumeId: 'a', Size: 20, ProjectId: 0 },
        { VolumeId: 'b', Size: '20' }
      ],
      TotalCount: '2'
    })
    expect(Volumes).toEqual([
      { VolumeId: 'a', Size: 20, ProjectId: '0', Attachment: [], Tags: [], HistoryAttachment: [] },
      { VolumeId: 'b', Size: 20, Attachment: [], Tags: [], HistoryAttachment: [] }
    ])
    expect(TotalCount).toBe(2)
    expect(dataOf(DescribeVolumes, { RequestId: 'r' }).Volumes).toEqual([])
  })

  it('have the request id in lower camel case, in XML and in JSON', () => {
    const fields = '<Dbscs><item><DscId>d</DscId></item></Dbscs><TotalCount>1</TotalCount>'
    for (const body of [
      { requestId: 'r', Dbscs: [{ DscId: 'd' }], TotalCount: 1 },
      { RequestId: 'r', Dbscs: [{ DscId: 'd' }], TotalCount: 1 },
      `<DescribeDedicatedBlockStorageClustersResponse><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>${fields}</DescribeDedicatedBlockStorageClustersResponse>`
    ]) {
      const data = dataOf(DescribeDedicatedBlockStorageClusters, body)
      expect(data).toEqual({ requestId: 'r', Dbscs: [{ DscId: 'd' }], TotalCount: 1 })
    }
  })

  it('have the progress of a change of type, in the types of the SDK and of the documentation', () => {
    const typed = {
      PrepareProcess: 50,
      LatestDataProcess: 0,
      PrepareDone: false,
      LatestDataDone: true,
      EstimatedDuring: 9
    }
    const documented = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)]))
    for (const Process of [typed, documented]) {
      const { Result } = dataOf(GetUpgradeVolumeTypeProcessInfo, {
        RequestId: 'r',
        Result: [{ VolumeId: 'v', Process }]
      })
      expect(Result).toEqual([{ VolumeId: 'v', Process: typed }])
    }
  })

  it('decode to the same data from XML', () => {
    const { Volumes } = dataOf(
      DescribeVolumes,
      `<DescribeVolumesResponse xmlns="http://ebs.api.ksyun.com/doc/2016-03-04/">
         <Volumes><item>
           <VolumeId>a</VolumeId><Size>20</Size>
           <Attachment><item><InstanceId>i</InstanceId><DeleteWithInstance>false</DeleteWithInstance></item></Attachment>
         </item></Volumes>
         <RequestId>r</RequestId>
       </DescribeVolumesResponse>`
    )
    expect(Volumes).toEqual([
      {
        VolumeId: 'a',
        Size: 20,
        Attachment: [{ InstanceId: 'i', DeleteWithInstance: false }],
        Tags: [],
        HistoryAttachment: []
      }
    ])
  })

  it.each([
    [{ RequestId: 'r', Return: true }, true],
    [{ RequestId: 'r', Return: 'true' }, true],
    ['<AttachVolumeResponse><Return>True</Return></AttachVolumeResponse>', true],
    [{ RequestId: 'r' }, undefined]
  ])('have the result true: %j', (body, expected) => {
    expect(dataOf(AttachVolume, body).Return).toBe(expected)
    expectTypeOf<AttachVolumeOutput['Return']>().toEqualTypeOf<boolean | undefined>()
  })

  it('are failures if the result is false', () => {
    const result = decode(AttachVolume.output())({ status: 200, body: '{"RequestId":"r","Return":false}' })
    expect(result).toMatchObject({ _tag: 'Left', left: { _tag: 'ServiceError', category: 'Unknown' } })
  })

  it('have the status 412 for a passed dry run', () => {
    const body = '{"RequestId":"r","Error":{"Code":"DryRunOperation","Message":"Request would have succeeded"}}'
    expect(dryRun(decode(CreateVolume.output())({ status: 412, body }))).toMatchObject({
      _tag: 'Right',
      right: { _tag: 'WouldSucceed', requestId: 'r' }
    })
    expect(CreateVolume.dryRun).toBe('DryRun')
  })
})

describe('requests to EBS', () => {
  it('number the entries of lists from 1, except one list that has brackets and starts at 0', () => {
    const input: CreateVolumeInput = {
      VolumeType: 'SSD3.0',
      Size: 20,
      AvailabilityZone: 'cn-beijing-6a',
      ChargeType: 'Daily',
      Tag: [{ Key: 'k', Value: 'v' }]
    }
    expect(encodeParameters(input, CreateVolume.encodings).slice(-2)).toEqual([
      ['Tag.1.Key', 'k'],
      ['Tag.1.Value', 'v']
    ])
    expect(encodeParameters({ VolumeId: ['a', 'b'] }, DescribeVolumes.encodings)).toEqual([
      ['VolumeId.1', 'a'],
      ['VolumeId.2', 'b']
    ])
    expect(encodeParameters({ SnapshotIds: ['a', 'b'] }, ModifySnapshotType.encodings)).toEqual([
      ['SnapshotIds[0]', 'a'],
      ['SnapshotIds[1]', 'b']
    ])
  })

  it('cannot have an empty list of volumes, because EBS would return all of them', () => {
    // @ts-expect-error -- an empty list of ids
    const input: DescribeVolumesInput = { VolumeId: [] }
    expect(DescribeVolumes.input().decode(input)._tag).toBe('Left')
    expect(DeleteVolume.input().decode({})._tag).toBe('Left')
  })
})

describe('waiters for EBS', () => {
  const verdict = <Data>(waiter: Condition<Data>, data: Data): string =>
    waiter(data) ? 'done' : waiter.hasFailed?.(data) === true ? 'failed' : 'waiting'

  it.each([
    [['available'], 'done', 'waiting', 'done'],
    [['in-use'], 'waiting', 'done', 'done'],
    [['inuse', 'in-use'], 'waiting', 'done', 'done'],
    [['available', 'attaching'], 'waiting', 'waiting', 'waiting'],
    [['extending'], 'waiting', 'waiting', 'waiting'],
    [['recycling'], 'failed', 'failed', 'failed'],
    [['available', 'recycling'], 'failed', 'failed', 'failed'],
    [['available', 'error'], 'failed', 'failed', 'failed'],
    [['deleting'], 'failed', 'failed', 'failed'],
    [[null], 'waiting', 'waiting', 'waiting'],
    [[], 'waiting', 'waiting', 'waiting']
  ])('volumes that are %j', (statuses, available, inUse, settled) => {
    const data = dataOf(DescribeVolumes, { Volumes: statuses.map((VolumeStatus) => ({ VolumeStatus })) })
    expect([verdict(isVolumeAvailable, data), verdict(isVolumeInUse, data), verdict(isVolumeSettled, data)]).toEqual([
      available,
      inUse,
      settled
    ])
  })

  it.each([
    [['recycling'], 'waiting'],
    [['available', 'recycling'], 'waiting'],
    [['recycling', 'error'], 'failed'],
    [['available'], 'done']
  ])('volumes that are %j, for recovery: %s', (statuses, expected) => {
    const Volumes = statuses.map((VolumeStatus) => ({ VolumeId: VolumeStatus, VolumeStatus }))
    const data = dataOf(DescribeVolumes, { Volumes })
    expect(verdict(isVolumeRecovered, data)).toBe(expected)
    if (expected === 'failed') {
      expect(isVolumeRecovered.failureDetails?.(data)).toEqual({ VolumeId: 'error', VolumeStatus: 'error' })
    }
  })

  it('give the volume or snapshot that failed', () => {
    const Volumes = [
      { VolumeId: 'v-1', VolumeStatus: 'available' },
      { VolumeId: 'v-2', VolumeStatus: 'recycling' }
    ]
    for (const waiter of [isVolumeAvailable, isVolumeInUse, isVolumeSettled]) {
      const details = waiter.failureDetails?.(dataOf(DescribeVolumes, { Volumes }))
      expect(details).toEqual({ VolumeId: 'v-2', VolumeStatus: 'recycling' })
    }
    const data = dataOf(DescribeSnapshots, { Snapshots: [{ SnapshotId: 's-1', SnapshotStatus: 'failed' }] })
    expect(isSnapshotAvailable.failureDetails?.(data)).toEqual({ SnapshotId: 's-1', SnapshotStatus: 'failed' })
  })

  it('wait for what is not found yet only where a resource is created', () => {
    const errorOf = (code: string) => {
      const result = decode(DescribeVolumes.output())({ status: 400, body: JSON.stringify({ Error: { Code: code } }) })
      return result._tag === 'Left' ? result.left : expect.fail('expected a Left')
    }
    expect(isVolumeAvailable.isNotYet?.(errorOf('VolumeCanNotFoundError'))).toBe(true)
    expect(isSnapshotAvailable.isNotYet?.(errorOf('SnapshotCanNotFoundError'))).toBe(true)
    expect(isVolumeAvailable.isNotYet?.(errorOf('NoSuchEntity'))).toBe(false)
    for (const waiter of [isVolumeInUse, isVolumeSettled, isVolumeRecovered]) expect(waiter.isNotYet).toBeUndefined()
  })

  it.each([
    [['available'], 'done'],
    [['available', 'creating'], 'waiting'],
    [['failed'], 'failed'],
    [[], 'waiting']
  ])('snapshots that are %j: %s', (statuses, expected) => {
    const data = dataOf(DescribeSnapshots, { Snapshots: statuses.map((SnapshotStatus) => ({ SnapshotStatus })) })
    expect(verdict(isSnapshotAvailable, data)).toBe(expected)
  })

  it('have the documented statuses as types', () => {
    expectTypeOf<'in-use' | 'inuse'>().toExtend<VolumeStatus>()
    expectTypeOf<Volume['VolumeStatus']>().toEqualTypeOf<VolumeStatus | undefined>()
  })
})
