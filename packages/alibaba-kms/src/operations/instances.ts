// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isAbsent,
  isBoolean,
  isNumber,
  isText,
  nonBlankText,
  object,
  once,
  readField,
  readList,
  readOptional,
  wireBoolean,
  wireNumber,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type { GetKmsInstanceCode, ListKmsInstancesCode } from './codes.js'
import type { BooleanText, ChargeType, KmsInstanceStatus, QuotaResourceType } from './values.js'

/** A private network that can access an instance. */
export interface BindVpc {
  readonly RegionId?: string | undefined
  readonly VSwitchId?: string | undefined
  readonly VpcId?: string | undefined
  readonly VpcOwnerId?: string | undefined
}

/** The reader of `BindVpc`. */
export const BindVpc: Reader<BindVpc> = /* @__PURE__ */ object('BindVpc', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.RegionId))) draft.RegionId = readOptional(wire, 'RegionId', wireText, reading)
  if (!isText((wire = draft.VSwitchId))) draft.VSwitchId = readOptional(wire, 'VSwitchId', wireText, reading)
  if (!isText((wire = draft.VpcId))) draft.VpcId = readOptional(wire, 'VpcId', wireText, reading)
  if (!isText((wire = draft.VpcOwnerId))) draft.VpcOwnerId = readOptional(wire, 'VpcOwnerId', wireText, reading)
})

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

/** The reader of `KmsInstance`. */
export const KmsInstance: Reader<KmsInstance> = /* @__PURE__ */ object('KmsInstance', (draft, reading) => {
  let wire: unknown
  draft.BindVpcs = readField(draft.BindVpcs, 'BindVpcs', wrappedListOf('BindVpc', BindVpc), reading)
  if (!isText((wire = draft.CaCertificateChainPem))) {
    draft.CaCertificateChainPem = readOptional(wire, 'CaCertificateChainPem', wireText, reading)
  }
  if (!isText((wire = draft.ChargeType))) draft.ChargeType = readOptional(wire, 'ChargeType', wireText, reading)
  if (!isAbsent((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', nonBlankText, reading)
  if (!isBoolean((wire = draft.DeletionProtection))) {
    draft.DeletionProtection = readOptional(wire, 'DeletionProtection', wireBoolean, reading)
  }
  if (!isText((wire = draft.DeletionProtectionDescription))) {
    draft.DeletionProtectionDescription = readOptional(wire, 'DeletionProtectionDescription', wireText, reading)
  }
  if (!isAbsent((wire = draft.EndDate))) draft.EndDate = readOptional(wire, 'EndDate', nonBlankText, reading)
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', wireText, reading)
  if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', wireText, reading)
  if (!isNumber((wire = draft.KeyNum))) draft.KeyNum = readOptional(wire, 'KeyNum', wireNumber, reading)
  if (!isNumber((wire = draft.Log))) draft.Log = readOptional(wire, 'Log', wireNumber, reading)
  if (!isNumber((wire = draft.LogStorage))) draft.LogStorage = readOptional(wire, 'LogStorage', wireNumber, reading)
  if (!isText((wire = draft.ProductType))) draft.ProductType = readOptional(wire, 'ProductType', wireText, reading)
  if (!isText((wire = draft.ProductVersion))) {
    draft.ProductVersion = readOptional(wire, 'ProductVersion', wireText, reading)
  }
  if (!isText((wire = draft.SaleStatus))) draft.SaleStatus = readOptional(wire, 'SaleStatus', wireText, reading)
  if (!isText((wire = draft.SecretNum))) draft.SecretNum = readOptional(wire, 'SecretNum', wireText, reading)
  if (!isNumber((wire = draft.Spec))) draft.Spec = readOptional(wire, 'Spec', wireNumber, reading)
  if (!isAbsent((wire = draft.StartDate))) draft.StartDate = readOptional(wire, 'StartDate', nonBlankText, reading)
  if (!isText((wire = draft.Status))) draft.Status = readOptional(wire, 'Status', wireText, reading)
  if (!isText((wire = draft.VpcId))) draft.VpcId = readOptional(wire, 'VpcId', wireText, reading)
  if (!isNumber((wire = draft.VpcNum))) draft.VpcNum = readOptional(wire, 'VpcNum', wireNumber, reading)
  draft.VswitchIds = readList(draft.VswitchIds, 'VswitchIds', wireText, reading)
  draft.ZoneIds = readList(draft.ZoneIds, 'ZoneIds', wireText, reading)
})

/** A quota of an instance and its usage. */
export interface KmsInstanceQuota {
  readonly ResourceQuota?: number | undefined
  readonly ResourceType?: QuotaResourceType | undefined
  readonly UsedQuantity?: number | undefined
}

/** The reader of `KmsInstanceQuota`. */
export const KmsInstanceQuota: Reader<KmsInstanceQuota> = /* @__PURE__ */ object(
  'KmsInstanceQuota',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.ResourceQuota))) {
      draft.ResourceQuota = readOptional(wire, 'ResourceQuota', wireNumber, reading)
    }
    if (!isText((wire = draft.ResourceType))) draft.ResourceType = readOptional(wire, 'ResourceType', wireText, reading)
    if (!isNumber((wire = draft.UsedQuantity))) {
      draft.UsedQuantity = readOptional(wire, 'UsedQuantity', wireNumber, reading)
    }
  }
)

/** An instance. */
export interface KmsInstanceReference {
  readonly KmsInstanceArn?: string | undefined
  readonly KmsInstanceId?: string | undefined
}

/** The reader of `KmsInstanceReference`. */
export const KmsInstanceReference: Reader<KmsInstanceReference> = /* @__PURE__ */ object(
  'KmsInstanceReference',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.KmsInstanceArn))) {
      draft.KmsInstanceArn = readOptional(wire, 'KmsInstanceArn', wireText, reading)
    }
    if (!isText((wire = draft.KmsInstanceId))) {
      draft.KmsInstanceId = readOptional(wire, 'KmsInstanceId', wireText, reading)
    }
  }
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

/** The reader of `ConnectKmsInstanceOutput`. */
export const ConnectKmsInstanceOutput: Reader<ConnectKmsInstanceOutput> = /* @__PURE__ */ object(
  'ConnectKmsInstanceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ConnectKmsInstanceOutput))
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

/** The reader of `GetDefaultKmsInstanceOutput`. */
export const GetDefaultKmsInstanceOutput: Reader<GetDefaultKmsInstanceOutput> = /* @__PURE__ */ object(
  'GetDefaultKmsInstanceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DefaultKmsInstanceId))) {
      draft.DefaultKmsInstanceId = readOptional(wire, 'DefaultKmsInstanceId', wireText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(GetDefaultKmsInstanceOutput))
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

/** The reader of `GetKmsInstanceOutput`. */
export const GetKmsInstanceOutput: Reader<GetKmsInstanceOutput> = /* @__PURE__ */ object(
  'GetKmsInstanceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.KmsInstance))) {
      draft.KmsInstance = readOptional(wire, 'KmsInstance', KmsInstance, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(GetKmsInstanceOutput))
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

/** The reader of `GetKmsInstanceQuotaInfosOutput`. */
export const GetKmsInstanceQuotaInfosOutput: Reader<GetKmsInstanceQuotaInfosOutput> = /* @__PURE__ */ object(
  'GetKmsInstanceQuotaInfosOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.KmsInstanceId))) {
      draft.KmsInstanceId = readOptional(wire, 'KmsInstanceId', wireText, reading)
    }
    draft.KmsInstanceQuotaInfos = readList(
      draft.KmsInstanceQuotaInfos,
      'KmsInstanceQuotaInfos',
      KmsInstanceQuota,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(GetKmsInstanceQuotaInfosOutput))
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

/** The reader of `ListKmsInstancesOutput`. */
export const ListKmsInstancesOutput: Reader<ListKmsInstancesOutput> = /* @__PURE__ */ object(
  'ListKmsInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    draft.KmsInstances = readField(
      draft.KmsInstances,
      'KmsInstances',
      wrappedListOf('KmsInstance', KmsInstanceReference),
      reading
    )
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ListKmsInstancesOutput)),
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

/** The reader of `ReleaseKmsInstanceOutput`. */
export const ReleaseKmsInstanceOutput: Reader<ReleaseKmsInstanceOutput> = /* @__PURE__ */ object(
  'ReleaseKmsInstanceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ReleaseKmsInstanceOutput))
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

/** The reader of `UpdateKmsInstanceBindVpcOutput`. */
export const UpdateKmsInstanceBindVpcOutput: Reader<UpdateKmsInstanceBindVpcOutput> = /* @__PURE__ */ object(
  'UpdateKmsInstanceBindVpcOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(UpdateKmsInstanceBindVpcOutput))
}
