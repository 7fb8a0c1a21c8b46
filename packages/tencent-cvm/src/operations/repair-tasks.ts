// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isNumber,
  isText,
  nonEmptyList,
  number,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `RepairTaskInfo`. */
export const RepairTaskInfo: Reader<RepairTaskInfo> = /* @__PURE__ */ object('RepairTaskInfo', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.TaskId))) draft.TaskId = readOptional(wire, 'TaskId', text, reading)
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', text, reading)
  if (!isText((wire = draft.Alias))) draft.Alias = readOptional(wire, 'Alias', text, reading)
  if (!isNumber((wire = draft.TaskTypeId))) draft.TaskTypeId = readOptional(wire, 'TaskTypeId', number, reading)
  if (!isText((wire = draft.TaskTypeName))) draft.TaskTypeName = readOptional(wire, 'TaskTypeName', text, reading)
  if (!isNumber((wire = draft.TaskStatus))) draft.TaskStatus = readOptional(wire, 'TaskStatus', number, reading)
  if (!isNumber((wire = draft.DeviceStatus))) draft.DeviceStatus = readOptional(wire, 'DeviceStatus', number, reading)
  if (!isNumber((wire = draft.OperateStatus))) {
    draft.OperateStatus = readOptional(wire, 'OperateStatus', number, reading)
  }
  if (!isText((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', text, reading)
  if (!isText((wire = draft.AuthTime))) draft.AuthTime = readOptional(wire, 'AuthTime', text, reading)
  if (!isText((wire = draft.EndTime))) draft.EndTime = readOptional(wire, 'EndTime', text, reading)
  if (!isText((wire = draft.TaskDetail))) draft.TaskDetail = readOptional(wire, 'TaskDetail', text, reading)
  if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
  if (!isText((wire = draft.Region))) draft.Region = readOptional(wire, 'Region', text, reading)
  if (!isText((wire = draft.VpcId))) draft.VpcId = readOptional(wire, 'VpcId', text, reading)
  if (!isText((wire = draft.VpcName))) draft.VpcName = readOptional(wire, 'VpcName', text, reading)
  if (!isText((wire = draft.SubnetId))) draft.SubnetId = readOptional(wire, 'SubnetId', text, reading)
  if (!isText((wire = draft.SubnetName))) draft.SubnetName = readOptional(wire, 'SubnetName', text, reading)
  if (!isText((wire = draft.WanIp))) draft.WanIp = readOptional(wire, 'WanIp', text, reading)
  if (!isText((wire = draft.LanIp))) draft.LanIp = readOptional(wire, 'LanIp', text, reading)
  if (!isText((wire = draft.Product))) draft.Product = readOptional(wire, 'Product', text, reading)
  if (!isText((wire = draft.TaskSubType))) draft.TaskSubType = readOptional(wire, 'TaskSubType', text, reading)
  if (!isNumber((wire = draft.AuthType))) draft.AuthType = readOptional(wire, 'AuthType', number, reading)
  if (!isText((wire = draft.AuthSource))) draft.AuthSource = readOptional(wire, 'AuthSource', text, reading)
})

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

/** The reader of `DescribeTaskInfoOutput`. */
export const DescribeTaskInfoOutput: Reader<DescribeTaskInfoOutput> = /* @__PURE__ */ object(
  'DescribeTaskInfoOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.RepairTaskInfoSet = readList(draft.RepairTaskInfoSet, 'RepairTaskInfoSet', RepairTaskInfo, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeTaskInfoOutput)),
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

/** The reader of `RepairTaskControlOutput`. */
export const RepairTaskControlOutput: Reader<RepairTaskControlOutput> = /* @__PURE__ */ object(
  'RepairTaskControlOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.TaskId))) draft.TaskId = readOptional(wire, 'TaskId', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(RepairTaskControlOutput))
}
