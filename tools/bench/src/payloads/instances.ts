import { makeSeededRandom } from '@cloud-result/seeded-random'

import { boolean, list, nullable, number, object, string } from '../shape.js'
import type { Shape } from '../shape.js'
import { hexadecimal, uuid } from './uuid.js'

// The fields of `DescribeInstances` of Tencent Cloud CVM, with nulls where real responses have them. Values are invented.
const instance = (random: () => number, memory: unknown) => ({
  Placement: { Zone: 'ap-guangzhou-6', ProjectId: 0, HostId: null, HostIds: null },
  InstanceId: `ins-${hexadecimal(random, 8)}`,
  InstanceType: 'S5.LARGE8',
  CPU: 4,
  Memory: memory,
  RestrictState: 'NORMAL',
  InstanceName: `web-${Math.floor(random() * 1_000)}`,
  InstanceChargeType: 'POSTPAID_BY_HOUR',
  SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskId: `disk-${hexadecimal(random, 8)}`, DiskSize: 50, CdcId: null },
  DataDisks: [
    {
      DiskType: 'CLOUD_SSD',
      DiskId: `disk-${hexadecimal(random, 8)}`,
      DiskSize: 100 + Math.floor(random() * 400),
      DeleteWithInstance: true,
      Encrypt: false,
      SnapshotId: null,
      KmsKeyId: null,
      ThroughputPerformance: 0
    }
  ],
  PrivateIpAddresses: [`10.0.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}`],
  PublicIpAddresses: random() < 0.5 ? null : [`203.0.113.${Math.floor(random() * 256)}`],
  InternetAccessible: {
    InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR',
    InternetMaxBandwidthOut: 5,
    PublicIpAssigned: false,
    BandwidthPackageId: null
  },
  VirtualPrivateCloud: {
    VpcId: `vpc-${hexadecimal(random, 8)}`,
    SubnetId: `subnet-${hexadecimal(random, 8)}`,
    AsVpcGateway: false,
    Ipv6AddressCount: 0
  },
  ImageId: `img-${hexadecimal(random, 8)}`,
  RenewFlag: null,
  CreatedTime: '2025-09-25T08:53:41Z',
  ExpiredTime: null,
  OsName: 'TencentOS Server 3.1 (TK4)',
  SecurityGroupIds: [`sg-${hexadecimal(random, 8)}`, `sg-${hexadecimal(random, 8)}`],
  LoginSettings: { KeyIds: [`skey-${hexadecimal(random, 8)}`], KeepImageLogin: 'false' },
  InstanceState: 'RUNNING',
  Tags: [
    { Key: 'team', Value: 'search' },
    { Key: 'stage', Value: 'production' }
  ],
  StopChargingMode: 'NOT_APPLICABLE',
  Uuid: uuid(random),
  LatestOperation: 'RunInstances',
  LatestOperationState: 'SUCCESS',
  LatestOperationRequestId: uuid(random),
  DisasterRecoverGroupId: '',
  IPv6Addresses: null,
  CamRoleName: '',
  HpcClusterId: '',
  RdmaIpAddresses: null,
  DedicatedClusterId: '',
  IsolatedSource: 'NOTISOLATED',
  GPUInfo: null,
  LicenseType: 'TencentCloud',
  DisableApiTermination: false,
  DefaultLoginUser: 'root',
  DefaultLoginPort: 22,
  LatestOperationErrorMsg: null
})

/** Which elements of a list have a field of the wrong type. */
export type Wrong = 'none' | 'last' | 'every'

/** The suffix of the name of such a payload. */
export const wrongs: Readonly<Record<Wrong, string>> = {
  none: '',
  last: ', last one invalid',
  every: ', all invalid'
}

/** Whether an element of a list has a field of the wrong type. */
export const isWrong = (wrong: Wrong, index: number, count: number): boolean =>
  wrong === 'every' || (wrong === 'last' && index === count - 1)

/** Makes the body of a response of `DescribeInstances`. */
export const instancesText = (count: number, wrong: Wrong, seed: number): string => {
  const random = makeSeededRandom(seed)
  return JSON.stringify({
    Response: {
      TotalCount: count,
      InstanceSet: Array.from({ length: count }, (_, index) =>
        instance(random, isWrong(wrong, index, count) ? '8 GB' : 8)
      ),
      RequestId: uuid(random)
    }
  })
}

const texts = nullable(list(string))

/** The shape of `Response`. */
export const instancesShape: Shape = object({
  TotalCount: number,
  InstanceSet: list(
    object(
      {
        Placement: object({ Zone: string }, { ProjectId: number, HostId: nullable(string), HostIds: texts }),
        InstanceId: string,
        InstanceType: string,
        CPU: number,
        Memory: number,
        InstanceState: string
      },
      {
        RestrictState: string,
        InstanceName: string,
        InstanceChargeType: string,
        SystemDisk: object({ DiskType: string, DiskId: string, DiskSize: number }, { CdcId: nullable(string) }),
        DataDisks: nullable(
          list(
            object(
              { DiskType: string, DiskId: string, DiskSize: number },
              {
                DeleteWithInstance: boolean,
                Encrypt: boolean,
                SnapshotId: nullable(string),
                KmsKeyId: nullable(string),
                ThroughputPerformance: number
              }
            )
          )
        ),
        PrivateIpAddresses: texts,
        PublicIpAddresses: texts,
        InternetAccessible: object(
          {},
          {
            InternetChargeType: string,
            InternetMaxBandwidthOut: number,
            PublicIpAssigned: boolean,
            BandwidthPackageId: nullable(string)
          }
        ),
        VirtualPrivateCloud: object(
          { VpcId: string, SubnetId: string },
          { AsVpcGateway: boolean, Ipv6AddressCount: number }
        ),
        ImageId: string,
        RenewFlag: nullable(string),
        CreatedTime: string,
        ExpiredTime: nullable(string),
        OsName: string,
        SecurityGroupIds: texts,
        LoginSettings: object({}, { KeyIds: texts, KeepImageLogin: string }),
        Tags: nullable(list(object({ Key: string, Value: string }))),
        StopChargingMode: string,
        Uuid: string,
        LatestOperation: nullable(string),
        LatestOperationState: nullable(string),
        LatestOperationRequestId: nullable(string),
        DisasterRecoverGroupId: string,
        IPv6Addresses: texts,
        CamRoleName: nullable(string),
        HpcClusterId: string,
        RdmaIpAddresses: texts,
        DedicatedClusterId: string,
        IsolatedSource: string,
        GPUInfo: nullable(object({}, { GPUCount: number, GPUType: string, GPUId: texts })),
        LicenseType: string,
        DisableApiTermination: boolean,
        DefaultLoginUser: string,
        DefaultLoginPort: number,
        LatestOperationErrorMsg: nullable(string)
      }
    )
  ),
  RequestId: string
})
