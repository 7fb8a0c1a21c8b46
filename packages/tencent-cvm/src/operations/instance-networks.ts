// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  closedObject,
  codecOf,
  isAbsent,
  isText,
  nonEmptyList,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  AssociateSecurityGroupsCode,
  DescribeInstanceInternetBandwidthConfigsCode,
  DescribeInternetChargeTypeConfigsCode,
  DisassociateSecurityGroupsCode,
  ModifyInstancesVpcAttributeCode,
  ResetInstancesInternetMaxBandwidthCode
} from './codes.js'
import { InternetAccessibleInput, VirtualPrivateCloudInput } from './shared-inputs.js'
import { InternetAccessible } from './shared-outputs.js'
import type { InternetChargeType } from './values.js'

/** A prepaid bandwidth and its period. */
export interface InternetBandwidthConfig {
  readonly StartTime?: string | undefined
  readonly EndTime?: string | undefined
  readonly InternetAccessible?: InternetAccessible | undefined
}

/** The reader of `InternetBandwidthConfig`. */
export const InternetBandwidthConfig: Reader<InternetBandwidthConfig> = /* @__PURE__ */ object(
  'InternetBandwidthConfig',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.StartTime))) draft.StartTime = readOptional(wire, 'StartTime', text, reading)
    if (!isText((wire = draft.EndTime))) draft.EndTime = readOptional(wire, 'EndTime', text, reading)
    if (!isAbsent((wire = draft.InternetAccessible))) {
      draft.InternetAccessible = readOptional(wire, 'InternetAccessible', InternetAccessible, reading)
    }
  }
)

/** A billing mode of public traffic. */
export interface InternetChargeTypeConfig {
  readonly InternetChargeType?: InternetChargeType | undefined
  readonly Description?: string | undefined
}

/** The reader of `InternetChargeTypeConfig`. */
export const InternetChargeTypeConfig: Reader<InternetChargeTypeConfig> = /* @__PURE__ */ object(
  'InternetChargeTypeConfig',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InternetChargeType))) {
      draft.InternetChargeType = readOptional(wire, 'InternetChargeType', text, reading)
    }
    if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', text, reading)
  }
)

/** The input of `AssociateSecurityGroups`. */
export interface AssociateSecurityGroupsInput {
  readonly SecurityGroupIds: ReadonlyNonEmptyArray<string>
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
}

/** The output of `AssociateSecurityGroups`. */
export interface AssociateSecurityGroupsOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `AssociateSecurityGroupsOutput`. */
export const AssociateSecurityGroupsOutput: Reader<AssociateSecurityGroupsOutput> = /* @__PURE__ */ object(
  'AssociateSecurityGroupsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Adds instances to security groups.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=AssociateSecurityGroups
 */
export const AssociateSecurityGroups: Operation<
  AssociateSecurityGroupsInput,
  AssociateSecurityGroupsOutput,
  AssociateSecurityGroupsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'AssociateSecurityGroups',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<AssociateSecurityGroupsInput>(
      { SecurityGroupIds: nonEmptyList(t.string), InstanceIds: nonEmptyList(t.string) },
      {},
      'AssociateSecurityGroupsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(AssociateSecurityGroupsOutput))
}

/** The input of `DescribeInstanceInternetBandwidthConfigs`. */
export interface DescribeInstanceInternetBandwidthConfigsInput {
  readonly InstanceId: string
}

/** The output of `DescribeInstanceInternetBandwidthConfigs`. */
export interface DescribeInstanceInternetBandwidthConfigsOutput {
  readonly InternetBandwidthConfigSet: readonly InternetBandwidthConfig[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeInstanceInternetBandwidthConfigsOutput`. */
export const DescribeInstanceInternetBandwidthConfigsOutput: Reader<DescribeInstanceInternetBandwidthConfigsOutput> =
  /* @__PURE__ */ object('DescribeInstanceInternetBandwidthConfigsOutput', (draft, reading) => {
    let wire: unknown
    draft.InternetBandwidthConfigSet = readList(
      draft.InternetBandwidthConfigSet,
      'InternetBandwidthConfigSet',
      InternetBandwidthConfig,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Lists the prepaid bandwidths of an instance, past ones included.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstanceInternetBandwidthConfigs
 */
export const DescribeInstanceInternetBandwidthConfigs: Operation<
  DescribeInstanceInternetBandwidthConfigsInput,
  DescribeInstanceInternetBandwidthConfigsOutput,
  DescribeInstanceInternetBandwidthConfigsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInstanceInternetBandwidthConfigs',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstanceInternetBandwidthConfigsInput>(
      { InstanceId: t.string },
      {},
      'DescribeInstanceInternetBandwidthConfigsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstanceInternetBandwidthConfigsOutput))
}

/** The input of `DescribeInternetChargeTypeConfigs`. */
export interface DescribeInternetChargeTypeConfigsInput {
  readonly [field: string]: never
}

/** The output of `DescribeInternetChargeTypeConfigs`. */
export interface DescribeInternetChargeTypeConfigsOutput {
  readonly InternetChargeTypeConfigSet: readonly InternetChargeTypeConfig[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeInternetChargeTypeConfigsOutput`. */
export const DescribeInternetChargeTypeConfigsOutput: Reader<DescribeInternetChargeTypeConfigsOutput> =
  /* @__PURE__ */ object('DescribeInternetChargeTypeConfigsOutput', (draft, reading) => {
    let wire: unknown
    draft.InternetChargeTypeConfigSet = readList(
      draft.InternetChargeTypeConfigSet,
      'InternetChargeTypeConfigSet',
      InternetChargeTypeConfig,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Lists the billing modes of public traffic.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInternetChargeTypeConfigs
 */
export const DescribeInternetChargeTypeConfigs: Operation<
  DescribeInternetChargeTypeConfigsInput,
  DescribeInternetChargeTypeConfigsOutput,
  DescribeInternetChargeTypeConfigsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInternetChargeTypeConfigs',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInternetChargeTypeConfigsInput>({}, {}, 'DescribeInternetChargeTypeConfigsInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeInternetChargeTypeConfigsOutput))
}

/** The input of `DisassociateSecurityGroups`. */
export interface DisassociateSecurityGroupsInput {
  readonly SecurityGroupIds: ReadonlyNonEmptyArray<string>
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DisassociateSecurityGroups`. */
export interface DisassociateSecurityGroupsOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DisassociateSecurityGroupsOutput`. */
export const DisassociateSecurityGroupsOutput: Reader<DisassociateSecurityGroupsOutput> = /* @__PURE__ */ object(
  'DisassociateSecurityGroupsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Removes instances from security groups.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DisassociateSecurityGroups
 */
export const DisassociateSecurityGroups: Operation<
  DisassociateSecurityGroupsInput,
  DisassociateSecurityGroupsOutput,
  DisassociateSecurityGroupsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DisassociateSecurityGroups',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DisassociateSecurityGroupsInput>(
      { SecurityGroupIds: nonEmptyList(t.string), InstanceIds: nonEmptyList(t.string) },
      {},
      'DisassociateSecurityGroupsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DisassociateSecurityGroupsOutput))
}

/** The input of `ModifyInstancesVpcAttribute`. */
export interface ModifyInstancesVpcAttributeInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly VirtualPrivateCloud: VirtualPrivateCloudInput
  readonly ForceStop?: boolean | undefined
  readonly ReserveHostName?: boolean | undefined
}

/** The output of `ModifyInstancesVpcAttribute`. */
export interface ModifyInstancesVpcAttributeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyInstancesVpcAttributeOutput`. */
export const ModifyInstancesVpcAttributeOutput: Reader<ModifyInstancesVpcAttributeOutput> = /* @__PURE__ */ object(
  'ModifyInstancesVpcAttributeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Changes the private network, subnet or addresses of instances, which stops and starts them.
 *
 * Not safe to repeat. A repetition stops and starts them again.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesVpcAttribute
 */
export const ModifyInstancesVpcAttribute: Operation<
  ModifyInstancesVpcAttributeInput,
  ModifyInstancesVpcAttributeOutput,
  ModifyInstancesVpcAttributeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyInstancesVpcAttribute',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyInstancesVpcAttributeInput>(
      { InstanceIds: nonEmptyList(t.string), VirtualPrivateCloud: VirtualPrivateCloudInput() },
      { ForceStop: t.boolean, ReserveHostName: t.boolean },
      'ModifyInstancesVpcAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyInstancesVpcAttributeOutput))
}

/** The input of `ResetInstancesInternetMaxBandwidth`. */
export interface ResetInstancesInternetMaxBandwidthInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InternetAccessible: InternetAccessibleInput
  readonly StartTime?: string | undefined
  readonly EndTime?: string | undefined
}

/** The output of `ResetInstancesInternetMaxBandwidth`. */
export interface ResetInstancesInternetMaxBandwidthOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ResetInstancesInternetMaxBandwidthOutput`. */
export const ResetInstancesInternetMaxBandwidthOutput: Reader<ResetInstancesInternetMaxBandwidthOutput> =
  /* @__PURE__ */ object('ResetInstancesInternetMaxBandwidthOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Changes the limit of the public bandwidth of instances.
 *
 * Not safe to repeat. Each call buys a period of `BANDWIDTH_PREPAID` bandwidth.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResetInstancesInternetMaxBandwidth
 */
export const ResetInstancesInternetMaxBandwidth: Operation<
  ResetInstancesInternetMaxBandwidthInput,
  ResetInstancesInternetMaxBandwidthOutput,
  ResetInstancesInternetMaxBandwidthCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ResetInstancesInternetMaxBandwidth',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ResetInstancesInternetMaxBandwidthInput>(
      { InstanceIds: nonEmptyList(t.string), InternetAccessible: InternetAccessibleInput() },
      { StartTime: t.string, EndTime: t.string },
      'ResetInstancesInternetMaxBandwidthInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ResetInstancesInternetMaxBandwidthOutput))
}
