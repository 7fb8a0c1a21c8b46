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
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

/** The query that shows the metric of an alarm. */
export interface AlertQuery {
  readonly startTime?: number | undefined
  readonly endTime?: number | undefined
  readonly interval?: number | undefined
  readonly function?: string | undefined
  readonly legend?: string | undefined
  readonly metricname?: string | undefined
  readonly tags?: string | undefined
}

/** The codec of `AlertQuery`. */
export const AlertQuery: () => t.Type<AlertQuery, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlertQuery>(
    {
      startTime: optional(WireNumber),
      endTime: optional(WireNumber),
      interval: optional(WireNumber),
      function: optional(WireString),
      legend: optional(WireString),
      metricname: optional(WireString),
      tags: optional(WireString)
    },
    'AlertQuery'
  )
)

/** A callback and its result. */
export interface CallbackResult {
  readonly callBack?: string | undefined
  readonly result?: string | undefined
}

/** The codec of `CallbackResult`. */
export const CallbackResult: () => t.Type<CallbackResult, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<CallbackResult>(
    { callBack: optional(WireString), result: optional(WireString) },
    'CallbackResult'
  )
)

/** A past alarm. */
export interface AlertHistory {
  readonly historyId?: number | undefined
  readonly policyId?: number | undefined
  readonly policyName?: string | undefined
  readonly productType?: number | undefined
  readonly productName?: string | undefined
  readonly instanceId?: string | undefined
  readonly instanceName?: string | undefined
  readonly instanceIP?: string | undefined
  readonly region?: string | undefined
  readonly groupDataId?: number | undefined
  readonly rule?: string | undefined
  readonly curValue?: number | undefined
  readonly alarmState?: number | undefined
  readonly triggerTime?: string | undefined
  readonly recoveryTime?: string | undefined
  readonly duration?: string | undefined
  readonly alarmReceivers: readonly string[]
  readonly callBack?: string | undefined
  readonly shieldVersion?: string | undefined
  readonly queryData?: AlertQuery | undefined
  readonly callBackResult: readonly CallbackResult[]
}

/** The codec of `AlertHistory`. */
export const AlertHistory: () => t.Type<AlertHistory, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlertHistory>(
    {
      historyId: optional(WireNumber),
      policyId: optional(WireNumber),
      policyName: optional(WireString),
      productType: optional(WireNumber),
      productName: optional(WireString),
      instanceId: optional(WireString),
      instanceName: optional(WireString),
      instanceIP: optional(WireString),
      region: optional(WireString),
      groupDataId: optional(WireNumber),
      rule: optional(WireString),
      curValue: optional(WireNumber),
      alarmState: optional(WireNumber),
      triggerTime: optional(WireString),
      recoveryTime: optional(WireString),
      duration: optional(WireString),
      alarmReceivers: list(WireString),
      callBack: optional(WireString),
      shieldVersion: optional(WireString),
      queryData: optional(AlertQuery()),
      callBackResult: list(CallbackResult())
    },
    'AlertHistory'
  )
)

/** An event of the platform that concerns an instance. */
export interface SystemEventGroup {
  readonly instanceId?: string | undefined
  readonly groupId?: string | undefined
  readonly producttype?: number | undefined
  readonly eventName?: string | undefined
  readonly status?: string | undefined
  readonly createdAt?: number | undefined
  readonly updateAt?: number | undefined
  readonly planAt?: number | undefined
  readonly finishAt?: number | undefined
  readonly deadline?: number | undefined
}

/** The codec of `SystemEventGroup`. */
export const SystemEventGroup: () => t.Type<SystemEventGroup, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<SystemEventGroup>(
    {
      instanceId: optional(WireString),
      groupId: optional(WireString),
      producttype: optional(WireNumber),
      eventName: optional(WireString),
      status: optional(WireString),
      createdAt: optional(WireNumber),
      updateAt: optional(WireNumber),
      planAt: optional(WireNumber),
      finishAt: optional(WireNumber),
      deadline: optional(WireNumber)
    },
    'SystemEventGroup'
  )
)

/** Metadata of the request. */
export interface RequestMetadata {
  readonly RequestID?: string | undefined
}

/** The codec of `RequestMetadata`. */
export const RequestMetadata: () => t.Type<RequestMetadata, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<RequestMetadata>({ RequestID: optional(WireString) }, 'RequestMetadata')
)

/** A tag of a resource. */
export interface InstanceTag {
  readonly ResourceType?: string | undefined
  readonly ResourceId?: string | undefined
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** The codec of `InstanceTag`. */
export const InstanceTag: () => t.Type<InstanceTag, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<InstanceTag>(
    {
      ResourceType: optional(WireString),
      ResourceId: optional(WireString),
      Key: optional(WireString),
      Value: optional(WireString)
    },
    'InstanceTag'
  )
)

/** A policy that raises alarms. */
export interface AlertingPolicy {
  readonly PolicyId?: number | undefined
  readonly PolicyName?: string | undefined
  readonly PolicyRule?: string | undefined
  readonly CurValue?: number | undefined
  readonly AlarmState?: number | undefined
  readonly TriggerTime?: string | undefined
  readonly Duration?: string | undefined
}

/** The codec of `AlertingPolicy`. */
export const AlertingPolicy: () => t.Type<AlertingPolicy, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlertingPolicy>(
    {
      PolicyId: optional(WireNumber),
      PolicyName: optional(WireString),
      PolicyRule: optional(WireString),
      CurValue: optional(WireNumber),
      AlarmState: optional(WireNumber),
      TriggerTime: optional(WireString),
      Duration: optional(WireString)
    },
    'AlertingPolicy'
  )
)

/** A resource that belongs to another one. */
export interface RelatedResource {
  readonly Namespace?: string | undefined
  readonly InstanceID?: string | undefined
}

/** The codec of `RelatedResource`. */
export const RelatedResource: () => t.Type<RelatedResource, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<RelatedResource>(
    { Namespace: optional(WireString), InstanceID: optional(WireString) },
    'RelatedResource'
  )
)

/** A resource for which there is an alarm. */
export interface AlertingResource {
  readonly InstanceId?: string | undefined
  readonly InstanceName?: string | undefined
  readonly InstanceIP?: string | undefined
  readonly InstanceTags: readonly InstanceTag[]
  readonly ProjectID?: number | undefined
  readonly Region?: string | undefined
  readonly Policies: readonly AlertingPolicy[]
  readonly RelatedResourceSet: readonly RelatedResource[]
}

/** The codec of `AlertingResource`. */
export const AlertingResource: () => t.Type<AlertingResource, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlertingResource>(
    {
      InstanceId: optional(WireString),
      InstanceName: optional(WireString),
      InstanceIP: optional(WireString),
      InstanceTags: list(InstanceTag()),
      ProjectID: optional(WireNumber),
      Region: optional(WireString),
      Policies: list(AlertingPolicy()),
      RelatedResourceSet: list(RelatedResource())
    },
    'AlertingResource'
  )
)

/** A product and its resources for which there is an alarm. */
export interface AlertingProduct {
  readonly Namespace?: string | undefined
  readonly ProductType?: number | undefined
  readonly ProductName?: string | undefined
  readonly ResourceSet: readonly AlertingResource[]
}

/** The codec of `AlertingProduct`. */
export const AlertingProduct: () => t.Type<AlertingProduct, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlertingProduct>(
    {
      Namespace: optional(WireString),
      ProductType: optional(WireNumber),
      ProductName: optional(WireString),
      ResourceSet: list(AlertingResource())
    },
    'AlertingProduct'
  )
)

/** An event of the platform. */
export interface SystemEvent {
  readonly Time?: number | undefined
  readonly Namespace?: string | undefined
  readonly NamespaceID?: number | undefined
  readonly EventType?: string | undefined
  readonly EventName?: string | undefined
  readonly EventLevel?: string | undefined
  readonly EventStatus?: string | undefined
  readonly Tags: readonly string[]
  readonly Content?: string | undefined
  readonly InstanceName?: string | undefined
  readonly InstanceID?: string | undefined
  readonly Region?: string | undefined
}

/** The codec of `SystemEvent`. */
export const SystemEvent: () => t.Type<SystemEvent, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<SystemEvent>(
    {
      Time: optional(WireNumber),
      Namespace: optional(WireString),
      NamespaceID: optional(WireNumber),
      EventType: optional(WireString),
      EventName: optional(WireString),
      EventLevel: optional(WireString),
      EventStatus: optional(WireString),
      Tags: list(WireString),
      Content: optional(WireString),
      InstanceName: optional(WireString),
      InstanceID: optional(WireString),
      Region: optional(WireString)
    },
    'SystemEvent'
  )
)

/** An instance that an alarm affects. */
export interface AlarmResource {
  readonly InstanceID?: string | undefined
  readonly InstanceName?: string | undefined
  readonly Project?: string | undefined
  readonly Region?: string | undefined
}

/** The codec of `AlarmResource`. */
export const AlarmResource: () => t.Type<AlarmResource, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlarmResource>(
    {
      InstanceID: optional(WireString),
      InstanceName: optional(WireString),
      Project: optional(WireString),
      Region: optional(WireString)
    },
    'AlarmResource'
  )
)

/** A product and its instances that an alarm affects. */
export interface AlarmProduct {
  readonly ProductName?: string | undefined
  readonly ResourceSet: readonly AlarmResource[]
}

/** The codec of `AlarmProduct`. */
export const AlarmProduct: () => t.Type<AlarmProduct, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlarmProduct>(
    { ProductName: optional(WireString), ResourceSet: list(AlarmResource()) },
    'AlarmProduct'
  )
)

/** An alarm and what it affects. */
export interface Alarm {
  readonly AlarmID?: number | undefined
  readonly Product?: string | undefined
  readonly AlarmTime?: string | undefined
  readonly RecoveryTime?: string | undefined
  readonly RelatedProductSet: readonly AlarmProduct[]
}

/** The codec of `Alarm`. */
export const Alarm: () => t.Type<Alarm, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<Alarm>(
    {
      AlarmID: optional(WireNumber),
      Product: optional(WireString),
      AlarmTime: optional(WireString),
      RecoveryTime: optional(WireString),
      RelatedProductSet: list(AlarmProduct())
    },
    'Alarm'
  )
)

/** The input of `DescribeAlertHistories`. */
export interface DescribeAlertHistoriesInput {
  /** In seconds since 1970. */
  readonly StartTime?: number | undefined
  /** In seconds since 1970. */
  readonly EndTime?: number | undefined
  readonly ProductType?: number | undefined
  readonly PolicyId?: number | undefined
  readonly InstanceId?: string | undefined
  readonly PageIndex?: number | undefined
  readonly PageSize?: number | undefined
}

/** The output of `DescribeAlertHistories`. */
export interface DescribeAlertHistoriesOutput {
  readonly requestId?: string | undefined
  readonly alertHistoryList: readonly AlertHistory[]
  readonly totalCount?: number | undefined
}

/**
 * Lists past alarms.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribeAlertHistories: Operation<
  DescribeAlertHistoriesInput,
  DescribeAlertHistoriesOutput,
  string,
  'kingsoft-monitor'
> &
  HasPages<['alertHistoryList']> = {
  product: 'kingsoft-monitor',
  action: 'DescribeAlertHistories',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeAlertHistoriesInput>(
      {},
      {
        StartTime: Integer,
        EndTime: Integer,
        ProductType: Integer,
        PolicyId: Integer,
        InstanceId: t.string,
        PageIndex: Integer,
        PageSize: Integer
      },
      'DescribeAlertHistoriesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DescribeAlertHistoriesOutput>(
      { requestId: optional(WireString), alertHistoryList: list(AlertHistory()), totalCount: optional(WireNumber) },
      'DescribeAlertHistoriesOutput'
    )
  ),
  paging: { style: 'page', page: 'PageIndex', size: 'PageSize', items: ['alertHistoryList'], total: ['totalCount'] }
}

/** The input of `DescribeSysEventGroupList`. */
export interface DescribeSysEventGroupListInput {
  readonly Namespace?: string | undefined
  /** In milliseconds since 1970. */
  readonly StartTime?: number | undefined
  /** Probably in milliseconds since 1970, as `StartTime` is. */
  readonly EndTime?: number | undefined
  /** Several names are separated by commas. */
  readonly EventName?: string | undefined
  /** At most 20. An empty list is refused, because the vendor treats it as absent. */
  readonly InstanceId?: ReadonlyNonEmptyArray<string> | undefined
  /** By the time of creation: 0 for the latest first, 1 for the earliest first. */
  readonly Order?: number | undefined
  readonly PageIndex?: number | undefined
  readonly PageSize?: number | undefined
}

/** The output of `DescribeSysEventGroupList`. */
export interface DescribeSysEventGroupListOutput {
  readonly requestId?: string | undefined
  readonly sysEventGroupList: readonly SystemEventGroup[]
  readonly totalCount?: number | undefined
}

/**
 * Lists events of the platform, such as maintenance, by instance.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribeSysEventGroupList: Operation<
  DescribeSysEventGroupListInput,
  DescribeSysEventGroupListOutput,
  string,
  'kingsoft-monitor'
> &
  HasPages<['sysEventGroupList']> = {
  product: 'kingsoft-monitor',
  action: 'DescribeSysEventGroupList',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeSysEventGroupListInput>(
      {},
      {
        Namespace: t.string,
        StartTime: Integer,
        EndTime: Integer,
        EventName: t.string,
        InstanceId: nonEmptyList(t.string),
        Order: Integer,
        PageIndex: Integer,
        PageSize: Integer
      },
      'DescribeSysEventGroupListInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DescribeSysEventGroupListOutput>(
      {
        requestId: optional(WireString),
        sysEventGroupList: list(SystemEventGroup()),
        totalCount: optional(WireNumber)
      },
      'DescribeSysEventGroupListOutput'
    )
  ),
  paging: { style: 'page', page: 'PageIndex', size: 'PageSize', items: ['sysEventGroupList'], total: ['totalCount'] },
  encodings: { InstanceId: 'comma' }
}

/** The input of `DescribeAlertingResources`. */
export interface DescribeAlertingResourcesInput {
  readonly Namespace?: string | undefined
  /** A Unix time of the last 30 days. Whether in seconds or milliseconds is not documented. */
  readonly StartTime?: number | undefined
  /** A Unix time. */
  readonly EndTime?: number | undefined
}

/** The output of `DescribeAlertingResources`. */
export interface DescribeAlertingResourcesOutput {
  readonly ResponseMetadata?: RequestMetadata | undefined
  readonly AlertingProductSet: readonly AlertingProduct[]
}

/**
 * Lists resources for which there is an alarm.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribeAlertingResources: Operation<
  DescribeAlertingResourcesInput,
  DescribeAlertingResourcesOutput,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'DescribeAlertingResources',
  version: '2025-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeAlertingResourcesInput>(
      {},
      { Namespace: t.string, StartTime: Integer, EndTime: Integer },
      'DescribeAlertingResourcesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DescribeAlertingResourcesOutput>(
      { ResponseMetadata: optional(RequestMetadata()), AlertingProductSet: list(AlertingProduct()) },
      'DescribeAlertingResourcesOutput'
    )
  )
}

/** The input of `DescribeSystemEventAttributes`. */
export interface DescribeSystemEventAttributesInput {
  /** In milliseconds since 1970. */
  readonly StartTime?: number | undefined
  /** In milliseconds since 1970. */
  readonly EndTime?: number | undefined
  readonly Namespace?: string | undefined
  readonly EventType?: string | undefined
  /** Up to ten, separated by commas. */
  readonly EventName?: string | undefined
  /** `Critical`, `Warn` or `Info`. */
  readonly Level?: string | undefined
  readonly Status?: string | undefined
  /** Such as `a and b` or `a or b`. */
  readonly SearchKeywords?: string | undefined
  readonly PageIndex?: number | undefined
  /** At most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `DescribeSystemEventAttributes`. */
export interface DescribeSystemEventAttributesOutput {
  readonly RequestID?: string | undefined
  readonly SystemEvents: readonly SystemEvent[]
  readonly TotalCount?: number | undefined
}

/**
 * Lists events of the platform with all their details.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribeSystemEventAttributes: Operation<
  DescribeSystemEventAttributesInput,
  DescribeSystemEventAttributesOutput,
  string,
  'kingsoft-monitor'
> &
  HasPages<['SystemEvents']> = {
  product: 'kingsoft-monitor',
  action: 'DescribeSystemEventAttributes',
  version: '2025-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeSystemEventAttributesInput>(
      {},
      {
        StartTime: Integer,
        EndTime: Integer,
        Namespace: t.string,
        EventType: t.string,
        EventName: t.string,
        Level: t.string,
        Status: t.string,
        SearchKeywords: t.string,
        PageIndex: Integer,
        PageSize: Integer
      },
      'DescribeSystemEventAttributesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DescribeSystemEventAttributesOutput>(
      { RequestID: optional(WireString), SystemEvents: list(SystemEvent()), TotalCount: optional(WireNumber) },
      'DescribeSystemEventAttributesOutput'
    )
  ),
  paging: { style: 'page', page: 'PageIndex', size: 'PageSize', items: ['SystemEvents'], total: ['TotalCount'] }
}

/** The input of `ListAlarmEffectInstance`. */
export interface ListAlarmEffectInstanceInput {
  readonly StartTime?: number | undefined
  readonly EndTime?: number | undefined
  readonly PageIndex?: number | undefined
  readonly PageSize?: number | undefined
}

/** The output of `ListAlarmEffectInstance`. */
export interface ListAlarmEffectInstanceOutput {
  readonly RequestID?: string | undefined
  readonly TotalCount?: number | undefined
  readonly Alarms: readonly Alarm[]
}

/**
 * Lists alarms with the instances that they affect.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const ListAlarmEffectInstance: Operation<
  ListAlarmEffectInstanceInput,
  ListAlarmEffectInstanceOutput,
  string,
  'kingsoft-monitor'
> &
  HasPages<['Alarms']> = {
  product: 'kingsoft-monitor',
  action: 'ListAlarmEffectInstance',
  version: '2025-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListAlarmEffectInstanceInput>(
      {},
      { StartTime: Integer, EndTime: Integer, PageIndex: Integer, PageSize: Integer },
      'ListAlarmEffectInstanceInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<ListAlarmEffectInstanceOutput>(
      { RequestID: optional(WireString), TotalCount: optional(WireNumber), Alarms: list(Alarm()) },
      'ListAlarmEffectInstanceOutput'
    )
  ),
  paging: { style: 'page', page: 'PageIndex', size: 'PageSize', items: ['Alarms'], total: ['TotalCount'] }
}
