// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { closedObject, list, once, openObject, optional } from '@cloud-result/core/vendor'
import type { Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type { DescribeAccountQuotaCode, DescribeRegionsCode, DescribeZonesCode } from './codes.js'
import { FilterInput } from './shared-inputs.js'
import type { ZoneState } from './values.js'

/** The quota of instances paid by the hour in a zone, in cores. */
export interface PostPaidQuota {
  readonly UsedQuota?: number | undefined
  readonly RemainingQuota?: number | undefined
  readonly TotalQuota?: number | undefined
  readonly Zone?: string | undefined
}

/** The codec of `PostPaidQuota`. */
export const PostPaidQuota: () => t.Type<PostPaidQuota, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<PostPaidQuota>(
    {
      UsedQuota: optional(t.number),
      RemainingQuota: optional(t.number),
      TotalQuota: optional(t.number),
      Zone: optional(t.string)
    },
    'PostPaidQuota'
  )
)

/** The quota of prepaid instances in a zone. */
export interface PrePaidQuota {
  readonly UsedQuota?: number | undefined
  readonly OnceQuota?: number | undefined
  readonly RemainingQuota?: number | undefined
  readonly TotalQuota?: number | undefined
  readonly Zone?: string | undefined
}

/** The codec of `PrePaidQuota`. */
export const PrePaidQuota: () => t.Type<PrePaidQuota, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<PrePaidQuota>(
    {
      UsedQuota: optional(t.number),
      OnceQuota: optional(t.number),
      RemainingQuota: optional(t.number),
      TotalQuota: optional(t.number),
      Zone: optional(t.string)
    },
    'PrePaidQuota'
  )
)

/** The quota of spot instances in a zone, in cores. */
export interface SpotPaidQuota {
  readonly UsedQuota?: number | undefined
  readonly RemainingQuota?: number | undefined
  readonly TotalQuota?: number | undefined
  readonly Zone?: string | undefined
}

/** The codec of `SpotPaidQuota`. */
export const SpotPaidQuota: () => t.Type<SpotPaidQuota, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<SpotPaidQuota>(
    {
      UsedQuota: optional(t.number),
      RemainingQuota: optional(t.number),
      TotalQuota: optional(t.number),
      Zone: optional(t.string)
    },
    'SpotPaidQuota'
  )
)

/** The quota of images. */
export interface ImageQuota {
  readonly UsedQuota?: number | undefined
  readonly TotalQuota?: number | undefined
}

/** The codec of `ImageQuota`. */
export const ImageQuota: () => t.Type<ImageQuota, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ImageQuota>({ UsedQuota: optional(t.number), TotalQuota: optional(t.number) }, 'ImageQuota')
)

/** The quotas of placement groups. */
export interface DisasterRecoverGroupQuota {
  readonly GroupQuota?: number | undefined
  readonly CurrentNum?: number | undefined
  readonly CvmInHostGroupQuota?: number | undefined
  readonly CvmInSwitchGroupQuota?: number | undefined
  readonly CvmInRackGroupQuota?: number | undefined
}

/** The codec of `DisasterRecoverGroupQuota`. */
export const DisasterRecoverGroupQuota: () => t.Type<DisasterRecoverGroupQuota, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<DisasterRecoverGroupQuota>(
      {
        GroupQuota: optional(t.number),
        CurrentNum: optional(t.number),
        CvmInHostGroupQuota: optional(t.number),
        CvmInSwitchGroupQuota: optional(t.number),
        CvmInRackGroupQuota: optional(t.number)
      },
      'DisasterRecoverGroupQuota'
    )
  )

/** The quotas of an account, by type. */
export interface AccountQuota {
  readonly PostPaidQuotaSet: readonly PostPaidQuota[]
  readonly PrePaidQuotaSet: readonly PrePaidQuota[]
  readonly SpotPaidQuotaSet: readonly SpotPaidQuota[]
  readonly ImageQuotaSet: readonly ImageQuota[]
  readonly DisasterRecoverGroupQuotaSet: readonly DisasterRecoverGroupQuota[]
}

/** The codec of `AccountQuota`. */
export const AccountQuota: () => t.Type<AccountQuota, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<AccountQuota>(
    {
      PostPaidQuotaSet: list(PostPaidQuota()),
      PrePaidQuotaSet: list(PrePaidQuota()),
      SpotPaidQuotaSet: list(SpotPaidQuota()),
      ImageQuotaSet: list(ImageQuota()),
      DisasterRecoverGroupQuotaSet: list(DisasterRecoverGroupQuota())
    },
    'AccountQuota'
  )
)

/** The quotas of an account in a region. */
export interface AccountQuotaOverview {
  readonly Region?: string | undefined
  readonly AccountQuota?: AccountQuota | undefined
}

/** The codec of `AccountQuotaOverview`. */
export const AccountQuotaOverview: () => t.Type<AccountQuotaOverview, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<AccountQuotaOverview>(
    { Region: optional(t.string), AccountQuota: optional(AccountQuota()) },
    'AccountQuotaOverview'
  )
)

/** A region. */
export interface RegionInfo {
  readonly Region?: string | undefined
  readonly RegionName?: string | undefined
  readonly RegionState?: string | undefined
}

/** The codec of `RegionInfo`. */
export const RegionInfo: () => t.Type<RegionInfo, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<RegionInfo>(
    { Region: optional(t.string), RegionName: optional(t.string), RegionState: optional(t.string) },
    'RegionInfo'
  )
)

/** A zone. */
export interface ZoneInfo {
  readonly Zone?: string | undefined
  readonly ZoneName?: string | undefined
  readonly ZoneId?: string | undefined
  readonly ZoneState?: ZoneState | undefined
}

/** The codec of `ZoneInfo`. */
export const ZoneInfo: () => t.Type<ZoneInfo, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ZoneInfo>(
    {
      Zone: optional(t.string),
      ZoneName: optional(t.string),
      ZoneId: optional(t.string),
      ZoneState: optional(t.string)
    },
    'ZoneInfo'
  )
)

/** The input of `DescribeAccountQuota`. */
export interface DescribeAccountQuotaInput {
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeAccountQuota`. */
export interface DescribeAccountQuotaOutput {
  readonly AppId?: number | undefined
  readonly AccountQuotaOverview?: AccountQuotaOverview | undefined
  readonly RequestId?: string | undefined
}

/**
 * Lists the quotas of the account in a region.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeAccountQuota
 */
export const DescribeAccountQuota: Operation<
  DescribeAccountQuotaInput,
  DescribeAccountQuotaOutput,
  DescribeAccountQuotaCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeAccountQuota',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeAccountQuotaInput>(
      {},
      { Filters: t.readonlyArray(FilterInput()) },
      'DescribeAccountQuotaInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeAccountQuotaOutput>(
      {
        AppId: optional(t.number),
        AccountQuotaOverview: optional(AccountQuotaOverview()),
        RequestId: optional(t.string)
      },
      'DescribeAccountQuotaOutput'
    )
  )
}

/** The input of `DescribeRegions`. */
export interface DescribeRegionsInput {
  readonly [field: string]: never
}

/** The output of `DescribeRegions`. */
export interface DescribeRegionsOutput {
  readonly TotalCount?: number | undefined
  readonly RegionSet: readonly RegionInfo[]
  readonly RequestId?: string | undefined
}

/**
 * Lists regions. The vendor no longer adds regions to this list.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeRegions
 */
export const DescribeRegions: Operation<
  DescribeRegionsInput,
  DescribeRegionsOutput,
  DescribeRegionsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeRegions',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<DescribeRegionsInput>({}, {}, 'DescribeRegionsInput')),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeRegionsOutput>(
      { TotalCount: optional(t.number), RegionSet: list(RegionInfo()), RequestId: optional(t.string) },
      'DescribeRegionsOutput'
    )
  )
}

/** The input of `DescribeZones`. */
export interface DescribeZonesInput {
  readonly [field: string]: never
}

/** The output of `DescribeZones`. */
export interface DescribeZonesOutput {
  readonly TotalCount?: number | undefined
  readonly ZoneSet: readonly ZoneInfo[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the zones of a region.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeZones
 */
export const DescribeZones: Operation<DescribeZonesInput, DescribeZonesOutput, DescribeZonesCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'DescribeZones',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<DescribeZonesInput>({}, {}, 'DescribeZonesInput')),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeZonesOutput>(
      { TotalCount: optional(t.number), ZoneSet: list(ZoneInfo()), RequestId: optional(t.string) },
      'DescribeZonesOutput'
    )
  )
}
