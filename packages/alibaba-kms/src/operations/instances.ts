// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  NonBlankString,
  WireBoolean,
  WireNumber,
  WireString,
  closedObject,
  list,
  once,
  openObject,
  optional
} from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { wrappedList } from '../operation-support/wrapped-list.js'
import type { GetKmsInstanceCode, ListKmsInstancesCode } from './codes.js'
import type { BooleanText, ChargeType, KmsInstanceStatus, QuotaResourceType } from './values.js'

/** A private network that can access an instance. */
export interface BindVpc {
  readonly RegionId?: string | undefined
  readonly VSwitchId?: string | undefined
  readonly VpcId?: string | undefined
  readonly VpcOwnerId?: string | undefined
}

/** The codec of `BindVpc`. */
export const BindVpc: () => t.Type<BindVpc, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<BindVpc>(
    {
      RegionId: optional(WireString),
      VSwitchId: optional(WireString),
      VpcId: optional(WireString),
      VpcOwnerId: optional(WireString)
    },
    'BindVpc'
  )
)

/** An instance. */
export interface KmsInstance {
  readonly BindVpcs: { readonly BindVpc: readonly BindVpc[] }
  readonly CaCertificateChainPem?: string | undefined
  readonly ChargeType?: ChargeType | undefined
  readonly CreateTime?: string | undefined
  readonly DeletionProtection?: boolean | undefined
  readonly DeletionProtectionDescription?: string | undefined
  readonly EndDate?: string | undefined
  readonly InstanceId?: string | undefined
  readonly InstanceName?: string | undefined
  readonly KeyNum?: number | undefined
  /** 1 if logging is enabled, else 0. */
  readonly Log?: number | undefined
  /** In GB. */
  readonly LogStorage?: number | undefined
  readonly ProductType?: string | undefined
  readonly ProductVersion?: string | undefined
  readonly SaleStatus?: string | undefined
  readonly SecretNum?: string | undefined
  readonly Spec?: number | undefined
  readonly StartDate?: string | undefined
  readonly Status?: KmsInstanceStatus | undefined
  readonly VpcId?: string | undefined
  readonly VpcNum?: number | undefined
  readonly VswitchIds: readonly string[]
  readonly ZoneIds: readonly string[]
}

/** The codec of `KmsInstance`. */
export const KmsInstance: () => t.Type<KmsInstance, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<KmsInstance>(
    {
      BindVpcs: wrappedList('BindVpc', BindVpc()),
      CaCertificateChainPem: optional(WireString),
      ChargeType: optional(WireString),
      CreateTime: optional(NonBlankString),
      DeletionProtection: optional(WireBoolean),
      DeletionProtectionDescription: optional(WireString),
      EndDate: optional(NonBlankString),
      InstanceId: optional(WireString),
      InstanceName: optional(WireString),
      KeyNum: optional(WireNumber),
      Log: optional(WireNumber),
      LogStorage: optional(WireNumber),
      ProductType: optional(WireString),
      ProductVersion: optional(WireString),
      SaleStatus: optional(WireString),
      SecretNum: optional(WireString),
      Spec: optional(WireNumber),
      StartDate: optional(NonBlankString),
      Status: optional(WireString),
      VpcId: optional(WireString),
      VpcNum: optional(WireNumber),
      VswitchIds: list(WireString),
      ZoneIds: list(WireString)
    },
    'KmsInstance'
  )
)

/** A quota of an instance and its usage. */
export interface KmsInstanceQuota {
  readonly ResourceQuota?: number | undefined
  readonly ResourceType?: QuotaResourceType | undefined
  readonly UsedQuantity?: number | undefined
}

/** The codec of `KmsInstanceQuota`. */
export const KmsInstanceQuota: () => t.Type<KmsInstanceQuota, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<KmsInstanceQuota>(
    { ResourceQuota: optional(WireNumber), ResourceType: optional(WireString), UsedQuantity: optional(WireNumber) },
    'KmsInstanceQuota'
  )
)

/** An instance. */
export interface KmsInstanceReference {
  readonly KmsInstanceArn?: string | undefined
  readonly KmsInstanceId?: string | undefined
}

/** The codec of `KmsInstanceReference`. */
export const KmsInstanceReference: () => t.Type<KmsInstanceReference, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<KmsInstanceReference>(
    { KmsInstanceArn: optional(WireString), KmsInstanceId: optional(WireString) },
    'KmsInstanceReference'
  )
)

/** The input of `ConnectKmsInstance`. */
export interface ConnectKmsInstanceInput {
  readonly KMProvider: string
  readonly KmsInstanceId: string
  readonly VSwitchIds: string
  readonly VpcId: string
  readonly ZoneIds: string
}

/** The output of `ConnectKmsInstance`. */
export interface ConnectKmsInstanceOutput {
  readonly RequestId?: string | undefined
}

/**
 * Enables an instance in a private network.
 *
 * Not safe to repeat. It is not documented whether it can be repeated.
 *
 * It responds before that is done: wait for `isKmsInstanceConnected` on `GetKmsInstance`.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ConnectKmsInstance
 */
export const ConnectKmsInstance: Operation<ConnectKmsInstanceInput, ConnectKmsInstanceOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'ConnectKmsInstance',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ConnectKmsInstanceInput>(
      { KMProvider: t.string, KmsInstanceId: t.string, VSwitchIds: t.string, VpcId: t.string, ZoneIds: t.string },
      {},
      'ConnectKmsInstanceInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ConnectKmsInstanceOutput>({ RequestId: optional(WireString) }, 'ConnectKmsInstanceOutput')
  )
}

/** The input of `GetDefaultKmsInstance`. */
export interface GetDefaultKmsInstanceInput {
  readonly [field: string]: never
}

/** The output of `GetDefaultKmsInstance`. */
export interface GetDefaultKmsInstanceOutput {
  readonly DefaultKmsInstanceId?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Gets the id of the instance that is used by default.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetDefaultKmsInstance
 */
export const GetDefaultKmsInstance: Operation<
  GetDefaultKmsInstanceInput,
  GetDefaultKmsInstanceOutput,
  string,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'GetDefaultKmsInstance',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<GetDefaultKmsInstanceInput>({}, {}, 'GetDefaultKmsInstanceInput')),
  output: /* @__PURE__ */ once(() =>
    openObject<GetDefaultKmsInstanceOutput>(
      { DefaultKmsInstanceId: optional(WireString), RequestId: optional(WireString) },
      'GetDefaultKmsInstanceOutput'
    )
  )
}

/** The input of `GetKmsInstance`. */
export interface GetKmsInstanceInput {
  readonly KmsInstanceId: string
}

/** The output of `GetKmsInstance`. */
export interface GetKmsInstanceOutput {
  readonly KmsInstance?: KmsInstance | undefined
  readonly RequestId?: string | undefined
}

/**
 * Gets the details of an instance. If there is no such instance, the call can succeed with a blank `InstanceId`.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetKmsInstance
 */
export const GetKmsInstance: Operation<GetKmsInstanceInput, GetKmsInstanceOutput, GetKmsInstanceCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'GetKmsInstance',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetKmsInstanceInput>({ KmsInstanceId: t.string }, {}, 'GetKmsInstanceInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<GetKmsInstanceOutput>(
      { KmsInstance: optional(KmsInstance()), RequestId: optional(WireString) },
      'GetKmsInstanceOutput'
    )
  )
}

/** The input of `GetKmsInstanceQuotaInfos`. */
export interface GetKmsInstanceQuotaInfosInput {
  readonly KmsInstanceId?: string | undefined
  readonly ResourceType?: QuotaResourceType | undefined
}

/** The output of `GetKmsInstanceQuotaInfos`. */
export interface GetKmsInstanceQuotaInfosOutput {
  readonly KmsInstanceId?: string | undefined
  readonly KmsInstanceQuotaInfos: readonly KmsInstanceQuota[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the quotas of an instance and their usage.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetKmsInstanceQuotaInfos
 */
export const GetKmsInstanceQuotaInfos: Operation<
  GetKmsInstanceQuotaInfosInput,
  GetKmsInstanceQuotaInfosOutput,
  string,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'GetKmsInstanceQuotaInfos',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetKmsInstanceQuotaInfosInput>(
      {},
      { KmsInstanceId: t.string, ResourceType: t.string },
      'GetKmsInstanceQuotaInfosInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<GetKmsInstanceQuotaInfosOutput>(
      {
        KmsInstanceId: optional(WireString),
        KmsInstanceQuotaInfos: list(KmsInstanceQuota()),
        RequestId: optional(WireString)
      },
      'GetKmsInstanceQuotaInfosOutput'
    )
  )
}

/** The input of `ListKmsInstances`. */
export interface ListKmsInstancesInput {
  readonly Filters?: string | undefined
  readonly PageNumber?: number | undefined
  /** 20 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListKmsInstances`. */
export interface ListKmsInstancesOutput {
  readonly KmsInstances: { readonly KmsInstance: readonly KmsInstanceReference[] }
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/**
 * Lists instances.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListKmsInstances
 */
export const ListKmsInstances: Operation<
  ListKmsInstancesInput,
  ListKmsInstancesOutput,
  ListKmsInstancesCode,
  'alibaba-kms'
> &
  HasPages<['KmsInstances', 'KmsInstance']> = {
  product: 'alibaba-kms',
  action: 'ListKmsInstances',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListKmsInstancesInput>(
      {},
      { Filters: t.string, PageNumber: Integer, PageSize: Integer },
      'ListKmsInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ListKmsInstancesOutput>(
      {
        KmsInstances: wrappedList('KmsInstance', KmsInstanceReference()),
        PageNumber: optional(WireNumber),
        PageSize: optional(WireNumber),
        RequestId: optional(WireString),
        TotalCount: optional(WireNumber)
      },
      'ListKmsInstancesOutput'
    )
  ),
  paging: {
    style: 'page',
    page: 'PageNumber',
    size: 'PageSize',
    items: ['KmsInstances', 'KmsInstance'],
    total: ['TotalCount']
  }
}

/** The input of `ReleaseKmsInstance`. */
export interface ReleaseKmsInstanceInput {
  readonly ForceDeleteWithoutBackup?: BooleanText | undefined
  readonly KmsInstanceId: string
}

/** The output of `ReleaseKmsInstance`. */
export interface ReleaseKmsInstanceOutput {
  readonly RequestId?: string | undefined
}

/**
 * Releases a pay-as-you-go instance.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ReleaseKmsInstance
 */
export const ReleaseKmsInstance: Operation<ReleaseKmsInstanceInput, ReleaseKmsInstanceOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'ReleaseKmsInstance',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ReleaseKmsInstanceInput>(
      { KmsInstanceId: t.string },
      { ForceDeleteWithoutBackup: t.string },
      'ReleaseKmsInstanceInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ReleaseKmsInstanceOutput>({ RequestId: optional(WireString) }, 'ReleaseKmsInstanceOutput')
  )
}

/** The input of `UpdateKmsInstanceBindVpc`. */
export interface UpdateKmsInstanceBindVpcInput {
  /** JSON: a list of objects with `VpcId`, `VSwitchId`, `RegionId` and `VpcOwnerId`. */
  readonly BindVpcs: string
  readonly KmsInstanceId: string
}

/** The output of `UpdateKmsInstanceBindVpc`. */
export interface UpdateKmsInstanceBindVpcOutput {
  readonly RequestId?: string | undefined
}

/**
 * Sets the private networks that can access an instance.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateKmsInstanceBindVpc
 */
export const UpdateKmsInstanceBindVpc: Operation<
  UpdateKmsInstanceBindVpcInput,
  UpdateKmsInstanceBindVpcOutput,
  string,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'UpdateKmsInstanceBindVpc',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateKmsInstanceBindVpcInput>(
      { BindVpcs: t.string, KmsInstanceId: t.string },
      {},
      'UpdateKmsInstanceBindVpcInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<UpdateKmsInstanceBindVpcOutput>({ RequestId: optional(WireString) }, 'UpdateKmsInstanceBindVpcOutput')
  )
}
