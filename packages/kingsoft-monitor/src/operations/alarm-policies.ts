// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  caseInsensitiveObject,
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  nonEmptyList,
  once,
  readList,
  readOptional,
  wireNumber,
  wireText
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import { ContactInfo } from './shared-outputs.js'

/** The condition under which a policy raises an alarm. */
export interface TriggerRule {
  readonly triggerId?: number | undefined
  readonly period?: string | undefined
  readonly method?: string | undefined
  readonly compare?: string | undefined
  readonly triggerValue?: string | undefined
  readonly itemName?: string | undefined
  readonly itemKey?: string | undefined
  readonly units?: string | undefined
  readonly effectBT?: string | undefined
  readonly effectET?: string | undefined
  readonly tags?: string | undefined
  readonly interval?: string | undefined
  readonly points?: number | undefined
  readonly maxCount?: number | undefined
}

/** The reader of `TriggerRule`. */
export const TriggerRule: Reader<TriggerRule> = /* @__PURE__ */ caseInsensitiveObject(
  'TriggerRule',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.triggerId))) draft.triggerId = readOptional(wire, 'triggerId', wireNumber, reading)
    if (!isText((wire = draft.period))) draft.period = readOptional(wire, 'period', wireText, reading)
    if (!isText((wire = draft.method))) draft.method = readOptional(wire, 'method', wireText, reading)
    if (!isText((wire = draft.compare))) draft.compare = readOptional(wire, 'compare', wireText, reading)
    if (!isText((wire = draft.triggerValue))) draft.triggerValue = readOptional(wire, 'triggerValue', wireText, reading)
    if (!isText((wire = draft.itemName))) draft.itemName = readOptional(wire, 'itemName', wireText, reading)
    if (!isText((wire = draft.itemKey))) draft.itemKey = readOptional(wire, 'itemKey', wireText, reading)
    if (!isText((wire = draft.units))) draft.units = readOptional(wire, 'units', wireText, reading)
    if (!isText((wire = draft.effectBT))) draft.effectBT = readOptional(wire, 'effectBT', wireText, reading)
    if (!isText((wire = draft.effectET))) draft.effectET = readOptional(wire, 'effectET', wireText, reading)
    if (!isText((wire = draft.tags))) draft.tags = readOptional(wire, 'tags', wireText, reading)
    if (!isText((wire = draft.interval))) draft.interval = readOptional(wire, 'interval', wireText, reading)
    if (!isNumber((wire = draft.points))) draft.points = readOptional(wire, 'points', wireNumber, reading)
    if (!isNumber((wire = draft.maxCount))) draft.maxCount = readOptional(wire, 'maxCount', wireNumber, reading)
  }
)

/** An alarm policy. */
export interface AlarmPolicy {
  readonly policyId?: number | undefined
  readonly policyName?: string | undefined
  readonly productType?: number | undefined
  readonly policyType?: number | undefined
  /** 0 or 1. The vendor's sources do not agree on which of them means enabled. */
  readonly enabled?: number | undefined
  readonly triggerRuleList: readonly TriggerRule[]
  readonly contactInfoList: readonly ContactInfo[]
  readonly callbackUrl?: string | undefined
  readonly instanceInfoCount?: number | undefined
}

/** The reader of `AlarmPolicy`. */
export const AlarmPolicy: Reader<AlarmPolicy> = /* @__PURE__ */ caseInsensitiveObject(
  'AlarmPolicy',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.policyId))) draft.policyId = readOptional(wire, 'policyId', wireNumber, reading)
    if (!isText((wire = draft.policyName))) draft.policyName = readOptional(wire, 'policyName', wireText, reading)
    if (!isNumber((wire = draft.productType))) {
      draft.productType = readOptional(wire, 'productType', wireNumber, reading)
    }
    if (!isNumber((wire = draft.policyType))) draft.policyType = readOptional(wire, 'policyType', wireNumber, reading)
    if (!isNumber((wire = draft.enabled))) draft.enabled = readOptional(wire, 'enabled', wireNumber, reading)
    draft.triggerRuleList = readList(draft.triggerRuleList, 'triggerRuleList', TriggerRule, reading)
    draft.contactInfoList = readList(draft.contactInfoList, 'contactInfoList', ContactInfo, reading)
    if (!isText((wire = draft.callbackUrl))) draft.callbackUrl = readOptional(wire, 'callbackUrl', wireText, reading)
    if (!isNumber((wire = draft.instanceInfoCount))) {
      draft.instanceInfoCount = readOptional(wire, 'instanceInfoCount', wireNumber, reading)
    }
  }
)

/** The details of an alarm policy. */
export interface AlarmPolicyData {
  readonly alarmPolicyList: readonly AlarmPolicy[]
}

/** The reader of `AlarmPolicyData`. */
export const AlarmPolicyData: Reader<AlarmPolicyData> = /* @__PURE__ */ caseInsensitiveObject(
  'AlarmPolicyData',
  (draft, reading) => {
    draft.alarmPolicyList = readList(draft.alarmPolicyList, 'alarmPolicyList', AlarmPolicy, reading)
  }
)

/** An instance that an alarm policy watches. */
export interface PolicyInstance {
  readonly instanceId?: string | undefined
  readonly ip?: string | undefined
  readonly instanceName?: string | undefined
}

/** The reader of `PolicyInstance`. */
export const PolicyInstance: Reader<PolicyInstance> = /* @__PURE__ */ caseInsensitiveObject(
  'PolicyInstance',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.instanceId))) draft.instanceId = readOptional(wire, 'instanceId', wireText, reading)
    if (!isText((wire = draft.ip))) draft.ip = readOptional(wire, 'ip', wireText, reading)
    if (!isText((wire = draft.instanceName))) draft.instanceName = readOptional(wire, 'instanceName', wireText, reading)
  }
)

/** The instances that an alarm policy watches. */
export interface PolicyObjects {
  readonly productType?: number | undefined
  readonly instanceInfoList: readonly PolicyInstance[]
}

/** The reader of `PolicyObjects`. */
export const PolicyObjects: Reader<PolicyObjects> = /* @__PURE__ */ caseInsensitiveObject(
  'PolicyObjects',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.productType))) {
      draft.productType = readOptional(wire, 'productType', wireNumber, reading)
    }
    draft.instanceInfoList = readList(draft.instanceInfoList, 'instanceInfoList', PolicyInstance, reading)
  }
)

/** An alarm policy, without its rules and contacts. */
export interface ListedAlarmPolicy {
  readonly policyId?: number | undefined
  readonly policyName?: string | undefined
  readonly productType?: string | undefined
  readonly policyType?: string | undefined
  readonly enabled?: string | undefined
  readonly instanceInfoCount?: number | undefined
  readonly triggerRuleCount?: number | undefined
  readonly contactInfoCount?: number | undefined
  readonly callbackUrl?: string | undefined
}

/** The reader of `ListedAlarmPolicy`. */
export const ListedAlarmPolicy: Reader<ListedAlarmPolicy> = /* @__PURE__ */ caseInsensitiveObject(
  'ListedAlarmPolicy',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.policyId))) draft.policyId = readOptional(wire, 'policyId', wireNumber, reading)
    if (!isText((wire = draft.policyName))) draft.policyName = readOptional(wire, 'policyName', wireText, reading)
    if (!isText((wire = draft.productType))) draft.productType = readOptional(wire, 'productType', wireText, reading)
    if (!isText((wire = draft.policyType))) draft.policyType = readOptional(wire, 'policyType', wireText, reading)
    if (!isText((wire = draft.enabled))) draft.enabled = readOptional(wire, 'enabled', wireText, reading)
    if (!isNumber((wire = draft.instanceInfoCount))) {
      draft.instanceInfoCount = readOptional(wire, 'instanceInfoCount', wireNumber, reading)
    }
    if (!isNumber((wire = draft.triggerRuleCount))) {
      draft.triggerRuleCount = readOptional(wire, 'triggerRuleCount', wireNumber, reading)
    }
    if (!isNumber((wire = draft.contactInfoCount))) {
      draft.contactInfoCount = readOptional(wire, 'contactInfoCount', wireNumber, reading)
    }
    if (!isText((wire = draft.callbackUrl))) draft.callbackUrl = readOptional(wire, 'callbackUrl', wireText, reading)
  }
)

/** Alarm policies. */
export interface ListedAlarmPolicyData {
  readonly alarmPolicyList: readonly ListedAlarmPolicy[]
}

/** The reader of `ListedAlarmPolicyData`. */
export const ListedAlarmPolicyData: Reader<ListedAlarmPolicyData> = /* @__PURE__ */ caseInsensitiveObject(
  'ListedAlarmPolicyData',
  (draft, reading) => {
    draft.alarmPolicyList = readList(draft.alarmPolicyList, 'alarmPolicyList', ListedAlarmPolicy, reading)
  }
)

/** The alarm policy that was created. */
export interface CreatedAlarmPolicy {
  readonly policyId?: number | undefined
}

/** The reader of `CreatedAlarmPolicy`. */
export const CreatedAlarmPolicy: Reader<CreatedAlarmPolicy> = /* @__PURE__ */ caseInsensitiveObject(
  'CreatedAlarmPolicy',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.policyId))) draft.policyId = readOptional(wire, 'policyId', wireNumber, reading)
  }
)

/** The condition under which a policy raises an alarm. */
export interface NewTriggerRuleInput {
  readonly ItemKey: string
  readonly ItemName: string
  readonly EffectBT?: string | undefined
  readonly EffectET?: string | undefined
  readonly Period: string
  readonly Method: string
  readonly Compare: string
  readonly TriggerValue: string
  readonly Units?: string | undefined
  readonly Interval?: number | undefined
  readonly MaxCount?: number | undefined
  readonly Points?: number | undefined
}

/** The codec of `NewTriggerRuleInput`. */
export const NewTriggerRuleInput: () => t.Type<NewTriggerRuleInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<NewTriggerRuleInput>(
    {
      ItemKey: t.string,
      ItemName: t.string,
      Period: t.string,
      Method: t.string,
      Compare: t.string,
      TriggerValue: t.string
    },
    { EffectBT: t.string, EffectET: t.string, Units: t.string, Interval: Integer, MaxCount: Integer, Points: Integer },
    'NewTriggerRuleInput'
  )
)

/** The contacts to notify, and how. */
export interface UserNoticeInput {
  readonly ContactWay?: number | undefined
  readonly ContactFlag?: number | undefined
  readonly ContactId?: number | undefined
}

/** The codec of `UserNoticeInput`. */
export const UserNoticeInput: () => t.Type<UserNoticeInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<UserNoticeInput>(
    {},
    { ContactWay: Integer, ContactFlag: Integer, ContactId: Integer },
    'UserNoticeInput'
  )
)

/** The input of `DescribeAlarmPolicy`. */
export interface DescribeAlarmPolicyInput {
  readonly PolicyId?: number | undefined
}

/** The output of `DescribeAlarmPolicy`. */
export interface DescribeAlarmPolicyOutput {
  readonly data?: AlarmPolicyData | undefined
  readonly totalCount?: number | undefined
  readonly requestId?: string | undefined
}

/** The reader of `DescribeAlarmPolicyOutput`. */
export const DescribeAlarmPolicyOutput: Reader<DescribeAlarmPolicyOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'DescribeAlarmPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', AlarmPolicyData, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

/**
 * Gets an alarm policy with its rules and contacts.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribeAlarmPolicy: Operation<
  DescribeAlarmPolicyInput,
  DescribeAlarmPolicyOutput,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'DescribeAlarmPolicy',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeAlarmPolicyInput>({}, { PolicyId: Integer }, 'DescribeAlarmPolicyInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeAlarmPolicyOutput))
}

/** The input of `DescribeMonitorProductList`. */
export interface DescribeMonitorProductListInput {
  readonly [field: string]: never
}

/** The output of `DescribeMonitorProductList`. */
export interface DescribeMonitorProductListOutput {
  readonly [field: string]: unknown
}

/** The reader of `DescribeMonitorProductListOutput`. */
export const DescribeMonitorProductListOutput: Reader<DescribeMonitorProductListOutput> =
  /* @__PURE__ */ caseInsensitiveObject('DescribeMonitorProductListOutput', () => {})

/**
 * Lists the products that can be monitored. The response is not documented.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribeMonitorProductList: Operation<
  DescribeMonitorProductListInput,
  DescribeMonitorProductListOutput,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'DescribeMonitorProductList',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeMonitorProductListInput>({}, {}, 'DescribeMonitorProductListInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeMonitorProductListOutput))
}

/** The input of `DescribePolicyObject`. */
export interface DescribePolicyObjectInput {
  readonly PolicyId?: number | undefined
  readonly PageIndex?: number | undefined
  /** At most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `DescribePolicyObject`. */
export interface DescribePolicyObjectOutput {
  readonly requestId?: string | undefined
  readonly data?: PolicyObjects | undefined
  readonly totalCount?: number | undefined
}

/** The reader of `DescribePolicyObjectOutput`. */
export const DescribePolicyObjectOutput: Reader<DescribePolicyObjectOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'DescribePolicyObjectOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', PolicyObjects, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
  }
)

/**
 * Lists the instances that an alarm policy watches.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribePolicyObject: Operation<
  DescribePolicyObjectInput,
  DescribePolicyObjectOutput,
  string,
  'kingsoft-monitor'
> &
  HasPages<['data', 'instanceInfoList']> = {
  product: 'kingsoft-monitor',
  action: 'DescribePolicyObject',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribePolicyObjectInput>(
      {},
      { PolicyId: Integer, PageIndex: Integer, PageSize: Integer },
      'DescribePolicyObjectInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribePolicyObjectOutput)),
  paging: {
    style: 'page',
    page: 'PageIndex',
    size: 'PageSize',
    items: ['data', 'instanceInfoList'],
    total: ['totalCount']
  }
}

/** The input of `ListAlarmPolicy`. */
export interface ListAlarmPolicyInput {
  readonly PageIndex?: number | undefined
  /** 10 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListAlarmPolicy`. */
export interface ListAlarmPolicyOutput {
  readonly data?: ListedAlarmPolicyData | undefined
  readonly totalCount?: number | undefined
  readonly requestId?: string | undefined
}

/** The reader of `ListAlarmPolicyOutput`. */
export const ListAlarmPolicyOutput: Reader<ListAlarmPolicyOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'ListAlarmPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', ListedAlarmPolicyData, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

/**
 * Lists alarm policies.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const ListAlarmPolicy: Operation<ListAlarmPolicyInput, ListAlarmPolicyOutput, string, 'kingsoft-monitor'> &
  HasPages<['data', 'alarmPolicyList']> = {
  product: 'kingsoft-monitor',
  action: 'ListAlarmPolicy',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListAlarmPolicyInput>({}, { PageIndex: Integer, PageSize: Integer }, 'ListAlarmPolicyInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListAlarmPolicyOutput)),
  paging: {
    style: 'page',
    page: 'PageIndex',
    size: 'PageSize',
    items: ['data', 'alarmPolicyList'],
    total: ['totalCount']
  }
}

/** The input of `CreateAlarmPolicy`. */
export interface CreateAlarmPolicyInput {
  readonly PolicyName: string
  readonly ProductType: number
  readonly PolicyType: number
  readonly ResourceBindType?: number | undefined
  readonly ProjectId?: number | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly InstanceIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly TriggerRules: readonly NewTriggerRuleInput[]
  readonly UserNotice?: readonly UserNoticeInput[] | undefined
  readonly URLNotice?: readonly string[] | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `CreateAlarmPolicy`. */
export interface CreateAlarmPolicyOutput {
  readonly requestId?: string | undefined
  readonly data?: CreatedAlarmPolicy | undefined
  readonly policyId?: number | undefined
}

/** The reader of `CreateAlarmPolicyOutput`. */
export const CreateAlarmPolicyOutput: Reader<CreateAlarmPolicyOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'CreateAlarmPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', CreatedAlarmPolicy, reading)
    if (!isNumber((wire = draft.policyId))) draft.policyId = readOptional(wire, 'policyId', wireNumber, reading)
  }
)

/**
 * Creates an alarm policy.
 *
 * Not safe to repeat. Each call creates another.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37892
 */
export const CreateAlarmPolicy: Operation<CreateAlarmPolicyInput, CreateAlarmPolicyOutput, string, 'kingsoft-monitor'> &
  HasDryRun = {
  product: 'kingsoft-monitor',
  action: 'CreateAlarmPolicy',
  version: '2022-01-01',
  method: 'POST',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateAlarmPolicyInput>(
      {
        PolicyName: t.string,
        ProductType: Integer,
        PolicyType: Integer,
        TriggerRules: t.readonlyArray(NewTriggerRuleInput())
      },
      {
        ResourceBindType: Integer,
        ProjectId: Integer,
        InstanceIds: nonEmptyList(t.string),
        UserNotice: t.readonlyArray(UserNoticeInput()),
        URLNotice: t.readonlyArray(t.string),
        DryRun: t.boolean
      },
      'CreateAlarmPolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(CreateAlarmPolicyOutput)),
  dryRun: 'DryRun',
  encodings: { '*': 'json', DryRun: 'query' }
}

/** The input of `DeleteAlarmPolicy`. */
export interface DeleteAlarmPolicyInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly PolicyIds?: ReadonlyNonEmptyArray<number> | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `DeleteAlarmPolicy`. */
export interface DeleteAlarmPolicyOutput {
  readonly requestId?: string | undefined
}

/** The reader of `DeleteAlarmPolicyOutput`. */
export const DeleteAlarmPolicyOutput: Reader<DeleteAlarmPolicyOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'DeleteAlarmPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

/**
 * Deletes alarm policies.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DeleteAlarmPolicy: Operation<DeleteAlarmPolicyInput, DeleteAlarmPolicyOutput, string, 'kingsoft-monitor'> &
  HasDryRun = {
  product: 'kingsoft-monitor',
  action: 'DeleteAlarmPolicy',
  version: '2022-01-01',
  method: 'POST',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteAlarmPolicyInput>(
      {},
      { PolicyIds: nonEmptyList(Integer), DryRun: t.boolean },
      'DeleteAlarmPolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DeleteAlarmPolicyOutput)),
  dryRun: 'DryRun',
  encodings: { '*': 'json', DryRun: 'query' }
}

/** The input of `PutDefaultEventPolicy`. */
export interface PutDefaultEventPolicyInput {
  readonly PolicyName?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `PutDefaultEventPolicy`. */
export interface PutDefaultEventPolicyOutput {
  readonly requestId?: string | undefined
  readonly DefaultPolicyName?: string | undefined
  readonly PreviousDefaultPolicyName?: string | undefined
  readonly UpdatedAt?: number | undefined
}

/** The reader of `PutDefaultEventPolicyOutput`. */
export const PutDefaultEventPolicyOutput: Reader<PutDefaultEventPolicyOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'PutDefaultEventPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
    if (!isText((wire = draft.DefaultPolicyName))) {
      draft.DefaultPolicyName = readOptional(wire, 'DefaultPolicyName', wireText, reading)
    }
    if (!isText((wire = draft.PreviousDefaultPolicyName))) {
      draft.PreviousDefaultPolicyName = readOptional(wire, 'PreviousDefaultPolicyName', wireText, reading)
    }
    if (!isNumber((wire = draft.UpdatedAt))) draft.UpdatedAt = readOptional(wire, 'UpdatedAt', wireNumber, reading)
  }
)

/**
 * Sets the policy for events that no other policy reports.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const PutDefaultEventPolicy: Operation<
  PutDefaultEventPolicyInput,
  PutDefaultEventPolicyOutput,
  string,
  'kingsoft-monitor'
> &
  HasDryRun = {
  product: 'kingsoft-monitor',
  action: 'PutDefaultEventPolicy',
  version: '2025-01-01',
  method: 'PUT',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<PutDefaultEventPolicyInput>(
      {},
      { PolicyName: t.string, DryRun: t.boolean },
      'PutDefaultEventPolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(PutDefaultEventPolicyOutput)),
  dryRun: 'DryRun',
  encodings: { '*': 'json', DryRun: 'query' }
}
