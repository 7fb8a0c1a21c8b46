// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  number,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `PostPaidQuota`. */
export const PostPaidQuota: Reader<PostPaidQuota> = /* @__PURE__ */ object('PostPaidQuota', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.UsedQuota))) draft.UsedQuota = readOptional(wire, 'UsedQuota', number, reading)
  if (!isNumber((wire = draft.RemainingQuota))) {
    draft.RemainingQuota = readOptional(wire, 'RemainingQuota', number, reading)
  }
  if (!isNumber((wire = draft.TotalQuota))) draft.TotalQuota = readOptional(wire, 'TotalQuota', number, reading)
  if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
})

/** The quota of prepaid instances in a zone. */
export interface PrePaidQuota {
  readonly UsedQuota?: number | undefined
  readonly OnceQuota?: number | undefined
  readonly RemainingQuota?: number | undefined
  readonly TotalQuota?: number | undefined
  readonly Zone?: string | undefined
}

/** The reader of `PrePaidQuota`. */
export const PrePaidQuota: Reader<PrePaidQuota> = /* @__PURE__ */ object('PrePaidQuota', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.UsedQuota))) draft.UsedQuota = readOptional(wire, 'UsedQuota', number, reading)
  if (!isNumber((wire = draft.OnceQuota))) draft.OnceQuota = readOptional(wire, 'OnceQuota', number, reading)
  if (!isNumber((wire = draft.RemainingQuota))) {
    draft.RemainingQuota = readOptional(wire, 'RemainingQuota', number, reading)
  }
  if (!isNumber((wire = draft.TotalQuota))) draft.TotalQuota = readOptional(wire, 'TotalQuota', number, reading)
  if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
})

/** The quota of spot instances in a zone, in cores. */
export interface SpotPaidQuota {
  readonly UsedQuota?: number | undefined
  readonly RemainingQuota?: number | undefined
  readonly TotalQuota?: number | undefined
  readonly Zone?: string | undefined
}

/** The reader of `SpotPaidQuota`. */
export const SpotPaidQuota: Reader<SpotPaidQuota> = /* @__PURE__ */ object('SpotPaidQuota', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.UsedQuota))) draft.UsedQuota = readOptional(wire, 'UsedQuota', number, reading)
  if (!isNumber((wire = draft.RemainingQuota))) {
    draft.RemainingQuota = readOptional(wire, 'RemainingQuota', number, reading)
  }
  if (!isNumber((wire = draft.TotalQuota))) draft.TotalQuota = readOptional(wire, 'TotalQuota', number, reading)
  if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
})

/** The quota of images. */
export interface ImageQuota {
  readonly UsedQuota?: number | undefined
  readonly TotalQuota?: number | undefined
}

/** The reader of `ImageQuota`. */
export const ImageQuota: Reader<ImageQuota> = /* @__PURE__ */ object('ImageQuota', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.UsedQuota))) draft.UsedQuota = readOptional(wire, 'UsedQuota', number, reading)
  if (!isNumber((wire = draft.TotalQuota))) draft.TotalQuota = readOptional(wire, 'TotalQuota', number, reading)
})

/** The quotas of placement groups. */
export interface DisasterRecoverGroupQuota {
  readonly GroupQuota?: number | undefined
  readonly CurrentNum?: number | undefined
  readonly CvmInHostGroupQuota?: number | undefined
  readonly CvmInSwitchGroupQuota?: number | undefined
  readonly CvmInRackGroupQuota?: number | undefined
}

/** The reader of `DisasterRecoverGroupQuota`. */
export const DisasterRecoverGroupQuota: Reader<DisasterRecoverGroupQuota> = /* @__PURE__ */ object(
  'DisasterRecoverGroupQuota',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.GroupQuota))) draft.GroupQuota = readOptional(wire, 'GroupQuota', number, reading)
    if (!isNumber((wire = draft.CurrentNum))) draft.CurrentNum = readOptional(wire, 'CurrentNum', number, reading)
    if (!isNumber((wire = draft.CvmInHostGroupQuota))) {
      draft.CvmInHostGroupQuota = readOptional(wire, 'CvmInHostGroupQuota', number, reading)
    }
    if (!isNumber((wire = draft.CvmInSwitchGroupQuota))) {
      draft.CvmInSwitchGroupQuota = readOptional(wire, 'CvmInSwitchGroupQuota', number, reading)
    }
    if (!isNumber((wire = draft.CvmInRackGroupQuota))) {
      draft.CvmInRackGroupQuota = readOptional(wire, 'CvmInRackGroupQuota', number, reading)
    }
  }
)

/** The quotas of an account, by type. */
export interface AccountQuota {
  readonly PostPaidQuotaSet: readonly PostPaidQuota[]
  readonly PrePaidQuotaSet: readonly PrePaidQuota[]
  readonly SpotPaidQuotaSet: readonly SpotPaidQuota[]
  readonly ImageQuotaSet: readonly ImageQuota[]
  readonly DisasterRecoverGroupQuotaSet: readonly DisasterRecoverGroupQuota[]
}

/** The reader of `AccountQuota`. */
export const AccountQuota: Reader<AccountQuota> = /* @__PURE__ */ object('AccountQuota', (draft, reading) => {
  draft.PostPaidQuotaSet = readList(draft.PostPaidQuotaSet, 'PostPaidQuotaSet', PostPaidQuota, reading)
  draft.PrePaidQuotaSet = readList(draft.PrePaidQuotaSet, 'PrePaidQuotaSet', PrePaidQuota, reading)
  draft.SpotPaidQuotaSet = readList(draft.SpotPaidQuotaSet, 'SpotPaidQuotaSet', SpotPaidQuota, reading)
  draft.ImageQuotaSet = readList(draft.ImageQuotaSet, 'ImageQuotaSet', ImageQuota, reading)
  draft.DisasterRecoverGroupQuotaSet = readList(
    draft.DisasterRecoverGroupQuotaSet,
    'DisasterRecoverGroupQuotaSet',
    DisasterRecoverGroupQuota,
    reading
  )
})

/** The quotas of an account in a region. */
export interface AccountQuotaOverview {
  readonly Region?: string | undefined
  readonly AccountQuota?: AccountQuota | undefined
}

/** The reader of `AccountQuotaOverview`. */
export const AccountQuotaOverview: Reader<AccountQuotaOverview> = /* @__PURE__ */ object(
  'AccountQuotaOverview',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Region))) draft.Region = readOptional(wire, 'Region', text, reading)
    if (!isAbsent((wire = draft.AccountQuota))) {
      draft.AccountQuota = readOptional(wire, 'AccountQuota', AccountQuota, reading)
    }
  }
)

/** A region. */
export interface RegionInfo {
  readonly Region?: string | undefined
  readonly RegionName?: string | undefined
  readonly RegionState?: string | undefined
}

/** The reader of `RegionInfo`. */
export const RegionInfo: Reader<RegionInfo> = /* @__PURE__ */ object('RegionInfo', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Region))) draft.Region = readOptional(wire, 'Region', text, reading)
  if (!isText((wire = draft.RegionName))) draft.RegionName = readOptional(wire, 'RegionName', text, reading)
  if (!isText((wire = draft.RegionState))) draft.RegionState = readOptional(wire, 'RegionState', text, reading)
})

/** A zone. */
export interface ZoneInfo {
  readonly Zone?: string | undefined
  readonly ZoneName?: string | undefined
  readonly ZoneId?: string | undefined
  readonly ZoneState?: ZoneState | undefined
}

/** The reader of `ZoneInfo`. */
export const ZoneInfo: Reader<ZoneInfo> = /* @__PURE__ */ object('ZoneInfo', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
  if (!isText((wire = draft.ZoneName))) draft.ZoneName = readOptional(wire, 'ZoneName', text, reading)
  if (!isText((wire = draft.ZoneId))) draft.ZoneId = readOptional(wire, 'ZoneId', text, reading)
  if (!isText((wire = draft.ZoneState))) draft.ZoneState = readOptional(wire, 'ZoneState', text, reading)
})

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

/** The reader of `DescribeAccountQuotaOutput`. */
export const DescribeAccountQuotaOutput: Reader<DescribeAccountQuotaOutput> = /* @__PURE__ */ object(
  'DescribeAccountQuotaOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.AppId))) draft.AppId = readOptional(wire, 'AppId', number, reading)
    if (!isAbsent((wire = draft.AccountQuotaOverview))) {
      draft.AccountQuotaOverview = readOptional(wire, 'AccountQuotaOverview', AccountQuotaOverview, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeAccountQuotaOutput))
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

/** The reader of `DescribeRegionsOutput`. */
export const DescribeRegionsOutput: Reader<DescribeRegionsOutput> = /* @__PURE__ */ object(
  'DescribeRegionsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.RegionSet = readList(draft.RegionSet, 'RegionSet', RegionInfo, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeRegionsOutput))
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

/** The reader of `DescribeZonesOutput`. */
export const DescribeZonesOutput: Reader<DescribeZonesOutput> = /* @__PURE__ */ object(
  'DescribeZonesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.ZoneSet = readList(draft.ZoneSet, 'ZoneSet', ZoneInfo, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeZonesOutput))
}
