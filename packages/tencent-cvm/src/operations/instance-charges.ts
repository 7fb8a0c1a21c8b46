// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  closedObject,
  codecOf,
  isText,
  nonEmptyList,
  object,
  once,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type { ModifyInstancesChargeTypeCode, ModifyInstancesRenewFlagCode, RenewInstancesCode } from './codes.js'
import { InstanceChargePrepaidInput } from './shared-inputs.js'
import type { InstanceChargeType, RenewFlag } from './values.js'

/** The input of `ModifyInstancesChargeType`. */
export interface ModifyInstancesChargeTypeInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceChargeType: InstanceChargeType
  readonly InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined
  readonly ModifyPortableDataDisk?: boolean | undefined
}

/** The output of `ModifyInstancesChargeType`. */
export interface ModifyInstancesChargeTypeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyInstancesChargeTypeOutput`. */
export const ModifyInstancesChargeTypeOutput: Reader<ModifyInstancesChargeTypeOutput> = /* @__PURE__ */ object(
  'ModifyInstancesChargeTypeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Changes the billing mode of instances.
 *
 * Not safe to repeat. A change to prepaid buys a period.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesChargeType
 */
export const ModifyInstancesChargeType: Operation<
  ModifyInstancesChargeTypeInput,
  ModifyInstancesChargeTypeOutput,
  ModifyInstancesChargeTypeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyInstancesChargeType',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyInstancesChargeTypeInput>(
      { InstanceIds: nonEmptyList(t.string), InstanceChargeType: t.string },
      { InstanceChargePrepaid: InstanceChargePrepaidInput(), ModifyPortableDataDisk: t.boolean },
      'ModifyInstancesChargeTypeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyInstancesChargeTypeOutput))
}

/** The input of `ModifyInstancesRenewFlag`. */
export interface ModifyInstancesRenewFlagInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly RenewFlag: RenewFlag
}

/** The output of `ModifyInstancesRenewFlag`. */
export interface ModifyInstancesRenewFlagOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyInstancesRenewFlagOutput`. */
export const ModifyInstancesRenewFlagOutput: Reader<ModifyInstancesRenewFlagOutput> = /* @__PURE__ */ object(
  'ModifyInstancesRenewFlagOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Sets whether prepaid instances are renewed automatically.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesRenewFlag
 */
export const ModifyInstancesRenewFlag: Operation<
  ModifyInstancesRenewFlagInput,
  ModifyInstancesRenewFlagOutput,
  ModifyInstancesRenewFlagCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyInstancesRenewFlag',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyInstancesRenewFlagInput>(
      { InstanceIds: nonEmptyList(t.string), RenewFlag: t.string },
      {},
      'ModifyInstancesRenewFlagInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyInstancesRenewFlagOutput))
}

/** The input of `RenewInstances`. */
export interface RenewInstancesInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined
  readonly RenewPortableDataDisk?: boolean | undefined
}

/** The output of `RenewInstances`. */
export interface RenewInstancesOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `RenewInstancesOutput`. */
export const RenewInstancesOutput: Reader<RenewInstancesOutput> = /* @__PURE__ */ object(
  'RenewInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Extends prepaid instances by another period.
 *
 * Not safe to repeat. Each call buys a period.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RenewInstances
 */
export const RenewInstances: Operation<RenewInstancesInput, RenewInstancesOutput, RenewInstancesCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'RenewInstances',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<RenewInstancesInput>(
      { InstanceIds: nonEmptyList(t.string) },
      { InstanceChargePrepaid: InstanceChargePrepaidInput(), RenewPortableDataDisk: t.boolean },
      'RenewInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(RenewInstancesOutput))
}
