// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  WireNumber,
  WireString,
  caseInsensitiveObject,
  closedObject,
  list,
  nonEmptyList,
  once,
  optional
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation } from '@cloud-result/core/vendor'
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

/** The codec of `TriggerRule`. */
export const TriggerRule: () => t.Type<TriggerRule, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<TriggerRule>(
    {
      triggerId: optional(WireNumber),
      period: optional(WireString),
      method: optional(WireString),
      compare: optional(WireString),
      triggerValue: optional(WireString),
      itemName: optional(WireString),
      itemKey: optional(WireString),
      units: optional(WireString),
      effectBT: optional(WireString),
      effectET: optional(WireString),
      tags: optional(WireString),
      interval: optional(WireString),
      points: optional(WireNumber),
      maxCount: optional(WireNumber)
    },
    'TriggerRule'
  )
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

/** The codec of `AlarmPolicy`. */
export const AlarmPolicy: () => t.Type<AlarmPolicy, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlarmPolicy>(
    {
      policyId: optional(WireNumber),
      policyName: optional(WireString),
      productType: optional(WireNumber),
      policyType: optional(WireNumber),
      enabled: optional(WireNumber),
      triggerRuleList: list(TriggerRule()),
      contactInfoList: list(ContactInfo()),
      callbackUrl: optional(WireString),
      instanceInfoCount: optional(WireNumber)
    },
    'AlarmPolicy'
  )
)

/** The details of an alarm policy. */
export interface AlarmPolicyData {
  readonly alarmPolicyList: readonly AlarmPolicy[]
}

/** The codec of `AlarmPolicyData`. */
export const AlarmPolicyData: () => t.Type<AlarmPolicyData, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlarmPolicyData>({ alarmPolicyList: list(AlarmPolicy()) }, 'AlarmPolicyData')
)

/** An instance that an alarm policy watches. */
export interface PolicyInstance {
  readonly instanceId?: string | undefined
  readonly ip?: string | undefined
  readonly instanceName?: string | undefined
}

/** The codec of `PolicyInstance`. */
export const PolicyInstance: () => t.Type<PolicyInstance, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<PolicyInstance>(
    { instanceId: optional(WireString), ip: optional(WireString), instanceName: optional(WireString) },
    'PolicyInstance'
  )
)

/** The instances that an alarm policy watches. */
export interface PolicyObjects {
  readonly productType?: number | undefined
  readonly instanceInfoList: readonly PolicyInstance[]
}

/** The codec of `PolicyObjects`. */
export const PolicyObjects: () => t.Type<PolicyObjects, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<PolicyObjects>(
    { productType: optional(WireNumber), instanceInfoList: list(PolicyInstance()) },
    'PolicyObjects'
  )
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

/** The codec of `ListedAlarmPolicy`. */
export const ListedAlarmPolicy: () => t.Type<ListedAlarmPolicy, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<ListedAlarmPolicy>(
    {
      policyId: optional(WireNumber),
      policyName: optional(WireString),
      productType: optional(WireString),
      policyType: optional(WireString),
      enabled: optional(WireString),
      instanceInfoCount: optional(WireNumber),
      triggerRuleCount: optional(WireNumber),
      contactInfoCount: optional(WireNumber),
      callbackUrl: optional(WireString)
    },
    'ListedAlarmPolicy'
  )
)

/** Alarm policies. */
export interface ListedAlarmPolicyData {
  readonly alarmPolicyList: readonly ListedAlarmPolicy[]
}

/** The codec of `ListedAlarmPolicyData`. */
export const ListedAlarmPolicyData: () => t.Type<ListedAlarmPolicyData, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<ListedAlarmPolicyData>({ alarmPolicyList: list(ListedAlarmPolicy()) }, 'ListedAlarmPolicyData')
)

/** The alarm policy that was created. */
export interface CreatedAlarmPolicy {
  readonly policyId?: number | undefined
}

/** The codec of `CreatedAlarmPolicy`. */
export const CreatedAlarmPolicy: () => t.Type<CreatedAlarmPolicy, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<CreatedAlarmPolicy>({ policyId: optional(WireNumber) }, 'CreatedAlarmPolicy')
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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DescribeAlarmPolicyOutput>(
      { data: optional(AlarmPolicyData()), totalCount: optional(WireNumber), requestId: optional(WireString) },
      'DescribeAlarmPolicyOutput'
    )
  )
}

/** The input of `DescribeMonitorProductList`. */
export interface DescribeMonitorProductListInput {
  readonly [field: string]: never
}

/** The output of `DescribeMonitorProductList`. */
export interface DescribeMonitorProductListOutput {
  readonly [field: string]: unknown
}

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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DescribeMonitorProductListOutput>({}, 'DescribeMonitorProductListOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DescribePolicyObjectOutput>(
      { requestId: optional(WireString), data: optional(PolicyObjects()), totalCount: optional(WireNumber) },
      'DescribePolicyObjectOutput'
    )
  ),
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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<ListAlarmPolicyOutput>(
      { data: optional(ListedAlarmPolicyData()), totalCount: optional(WireNumber), requestId: optional(WireString) },
      'ListAlarmPolicyOutput'
    )
  ),
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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<CreateAlarmPolicyOutput>(
      { requestId: optional(WireString), data: optional(CreatedAlarmPolicy()), policyId: optional(WireNumber) },
      'CreateAlarmPolicyOutput'
    )
  ),
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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DeleteAlarmPolicyOutput>({ requestId: optional(WireString) }, 'DeleteAlarmPolicyOutput')
  ),
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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<PutDefaultEventPolicyOutput>(
      {
        requestId: optional(WireString),
        DefaultPolicyName: optional(WireString),
        PreviousDefaultPolicyName: optional(WireString),
        UpdatedAt: optional(WireNumber)
      },
      'PutDefaultEventPolicyOutput'
    )
  ),
  dryRun: 'DryRun',
  encodings: { '*': 'json', DryRun: 'query' }
}
