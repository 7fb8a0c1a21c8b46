// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type { DescribeTaskInfoCode, RepairTaskControlCode } from './codes.js'
import type { RepairAuthorization, RepairProduct, RepairTaskOrder } from './values.js'

/** A repair task. */
export interface RepairTaskInfo {
  readonly TaskId?: string | undefined
  readonly InstanceId?: string | undefined
  readonly Alias?: string | undefined
  readonly TaskTypeId?: number | undefined
  readonly TaskTypeName?: string | undefined
  readonly TaskStatus?: number | undefined
  readonly DeviceStatus?: number | undefined
  readonly OperateStatus?: number | undefined
  readonly CreateTime?: string | undefined
  readonly AuthTime?: string | undefined
  readonly EndTime?: string | undefined
  readonly TaskDetail?: string | undefined
  readonly Zone?: string | undefined
  readonly Region?: string | undefined
  readonly VpcId?: string | undefined
  readonly VpcName?: string | undefined
  readonly SubnetId?: string | undefined
  readonly SubnetName?: string | undefined
  readonly WanIp?: string | undefined
  readonly LanIp?: string | undefined
  readonly Product?: RepairProduct | undefined
  readonly TaskSubType?: string | undefined
  readonly AuthType?: number | undefined
  readonly AuthSource?: RepairAuthorization | undefined
}

/** The codec of `RepairTaskInfo`. */
export const RepairTaskInfo: () => t.Type<RepairTaskInfo, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<RepairTaskInfo>(
    {
      TaskId: optional(t.string),
      InstanceId: optional(t.string),
      Alias: optional(t.string),
      TaskTypeId: optional(t.number),
      TaskTypeName: optional(t.string),
      TaskStatus: optional(t.number),
      DeviceStatus: optional(t.number),
      OperateStatus: optional(t.number),
      CreateTime: optional(t.string),
      AuthTime: optional(t.string),
      EndTime: optional(t.string),
      TaskDetail: optional(t.string),
      Zone: optional(t.string),
      Region: optional(t.string),
      VpcId: optional(t.string),
      VpcName: optional(t.string),
      SubnetId: optional(t.string),
      SubnetName: optional(t.string),
      WanIp: optional(t.string),
      LanIp: optional(t.string),
      Product: optional(t.string),
      TaskSubType: optional(t.string),
      AuthType: optional(t.number),
      AuthSource: optional(t.string)
    },
    'RepairTaskInfo'
  )
)

/** The input of `DescribeTaskInfo`. */
export interface DescribeTaskInfoInput {
  /** At most 100. */
  readonly Limit: number
  readonly Offset: number
  readonly Product?: RepairProduct | undefined
  readonly TaskStatus?: readonly number[] | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly TaskTypeIds?: ReadonlyNonEmptyArray<number> | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly TaskIds?: ReadonlyNonEmptyArray<string> | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly InstanceIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly Aliases?: readonly string[] | undefined
  readonly StartDate?: string | undefined
  readonly EndDate?: string | undefined
  readonly OrderField?: RepairTaskOrder | undefined
  readonly Order?: number | undefined
}

/** The output of `DescribeTaskInfo`. */
export interface DescribeTaskInfoOutput {
  readonly TotalCount?: number | undefined
  readonly RepairTaskInfoSet: readonly RepairTaskInfo[]
  readonly RequestId?: string | undefined
}

/**
 * Lists repair tasks of instances.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeTaskInfo
 */
export const DescribeTaskInfo: Operation<
  DescribeTaskInfoInput,
  DescribeTaskInfoOutput,
  DescribeTaskInfoCode,
  'tencent-cvm'
> &
  HasPages<['RepairTaskInfoSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeTaskInfo',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeTaskInfoInput>(
      { Limit: Integer, Offset: Integer },
      {
        Product: t.string,
        TaskStatus: nonEmptyList(Integer),
        TaskTypeIds: nonEmptyList(Integer),
        TaskIds: nonEmptyList(t.string),
        InstanceIds: nonEmptyList(t.string),
        Aliases: nonEmptyList(t.string),
        StartDate: t.string,
        EndDate: t.string,
        OrderField: t.string,
        Order: Integer
      },
      'DescribeTaskInfoInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeTaskInfoOutput>(
      { TotalCount: optional(t.number), RepairTaskInfoSet: list(RepairTaskInfo()), RequestId: optional(t.string) },
      'DescribeTaskInfoOutput'
    )
  ),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['RepairTaskInfoSet'], total: ['TotalCount'] }
}

/** The input of `RepairTaskControl`. */
export interface RepairTaskControlInput {
  readonly Product: RepairProduct
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly TaskId: string
  readonly Operate: string
  readonly OrderAuthTime?: string | undefined
  readonly TaskSubMethod?: string | undefined
}

/** The output of `RepairTaskControl`. */
export interface RepairTaskControlOutput {
  readonly TaskId?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Authorizes a pending repair task, for now or for a later time.
 *
 * Not safe to repeat. It starts the repair, which can restart the instance.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RepairTaskControl
 */
export const RepairTaskControl: Operation<
  RepairTaskControlInput,
  RepairTaskControlOutput,
  RepairTaskControlCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'RepairTaskControl',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<RepairTaskControlInput>(
      { Product: t.string, InstanceIds: nonEmptyList(t.string), TaskId: t.string, Operate: t.string },
      { OrderAuthTime: t.string, TaskSubMethod: t.string },
      'RepairTaskControlInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<RepairTaskControlOutput>(
      { TaskId: optional(t.string), RequestId: optional(t.string) },
      'RepairTaskControlOutput'
    )
  )
}
