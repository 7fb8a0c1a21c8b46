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
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `AlertQuery`. */
export const AlertQuery: Reader<AlertQuery> = /* @__PURE__ */ caseInsensitiveObject('AlertQuery', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.startTime))) draft.startTime = readOptional(wire, 'startTime', wireNumber, reading)
  if (!isNumber((wire = draft.endTime))) draft.endTime = readOptional(wire, 'endTime', wireNumber, reading)
  if (!isNumber((wire = draft.interval))) draft.interval = readOptional(wire, 'interval', wireNumber, reading)
  if (!isText((wire = draft.function))) draft.function = readOptional(wire, 'function', wireText, reading)
  if (!isText((wire = draft.legend))) draft.legend = readOptional(wire, 'legend', wireText, reading)
  if (!isText((wire = draft.metricname))) draft.metricname = readOptional(wire, 'metricname', wireText, reading)
  if (!isText((wire = draft.tags))) draft.tags = readOptional(wire, 'tags', wireText, reading)
})

/** A callback and its result. */
export interface CallbackResult {
  readonly callBack?: string | undefined
  readonly result?: string | undefined
}

/** The reader of `CallbackResult`. */
export const CallbackResult: Reader<CallbackResult> = /* @__PURE__ */ caseInsensitiveObject(
  'CallbackResult',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.callBack))) draft.callBack = readOptional(wire, 'callBack', wireText, reading)
    if (!isText((wire = draft.result))) draft.result = readOptional(wire, 'result', wireText, reading)
  }
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

/** The reader of `AlertHistory`. */
export const AlertHistory: Reader<AlertHistory> = /* @__PURE__ */ caseInsensitiveObject(
  'AlertHistory',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.historyId))) draft.historyId = readOptional(wire, 'historyId', wireNumber, reading)
    if (!isNumber((wire = draft.policyId))) draft.policyId = readOptional(wire, 'policyId', wireNumber, reading)
    if (!isText((wire = draft.policyName))) draft.policyName = readOptional(wire, 'policyName', wireText, reading)
    if (!isNumber((wire = draft.productType))) {
      draft.productType = readOptional(wire, 'productType', wireNumber, reading)
    }
    if (!isText((wire = draft.productName))) draft.productName = readOptional(wire, 'productName', wireText, reading)
    if (!isText((wire = draft.instanceId))) draft.instanceId = readOptional(wire, 'instanceId', wireText, reading)
    if (!isText((wire = draft.instanceName))) draft.instanceName = readOptional(wire, 'instanceName', wireText, reading)
    if (!isText((wire = draft.instanceIP))) draft.instanceIP = readOptional(wire, 'instanceIP', wireText, reading)
    if (!isText((wire = draft.region))) draft.region = readOptional(wire, 'region', wireText, reading)
    if (!isNumber((wire = draft.groupDataId))) {
      draft.groupDataId = readOptional(wire, 'groupDataId', wireNumber, reading)
    }
    if (!isText((wire = draft.rule))) draft.rule = readOptional(wire, 'rule', wireText, reading)
    if (!isNumber((wire = draft.curValue))) draft.curValue = readOptional(wire, 'curValue', wireNumber, reading)
    if (!isNumber((wire = draft.alarmState))) draft.alarmState = readOptional(wire, 'alarmState', wireNumber, reading)
    if (!isText((wire = draft.triggerTime))) draft.triggerTime = readOptional(wire, 'triggerTime', wireText, reading)
    if (!isText((wire = draft.recoveryTime))) draft.recoveryTime = readOptional(wire, 'recoveryTime', wireText, reading)
    if (!isText((wire = draft.duration))) draft.duration = readOptional(wire, 'duration', wireText, reading)
    draft.alarmReceivers = readList(draft.alarmReceivers, 'alarmReceivers', wireText, reading)
    if (!isText((wire = draft.callBack))) draft.callBack = readOptional(wire, 'callBack', wireText, reading)
    if (!isText((wire = draft.shieldVersion))) {
      draft.shieldVersion = readOptional(wire, 'shieldVersion', wireText, reading)
    }
    if (!isAbsent((wire = draft.queryData))) draft.queryData = readOptional(wire, 'queryData', AlertQuery, reading)
    draft.callBackResult = readList(draft.callBackResult, 'callBackResult', CallbackResult, reading)
  }
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

/** The reader of `SystemEventGroup`. */
export const SystemEventGroup: Reader<SystemEventGroup> = /* @__PURE__ */ caseInsensitiveObject(
  'SystemEventGroup',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.instanceId))) draft.instanceId = readOptional(wire, 'instanceId', wireText, reading)
    if (!isText((wire = draft.groupId))) draft.groupId = readOptional(wire, 'groupId', wireText, reading)
    if (!isNumber((wire = draft.producttype))) {
      draft.producttype = readOptional(wire, 'producttype', wireNumber, reading)
    }
    if (!isText((wire = draft.eventName))) draft.eventName = readOptional(wire, 'eventName', wireText, reading)
    if (!isText((wire = draft.status))) draft.status = readOptional(wire, 'status', wireText, reading)
    if (!isNumber((wire = draft.createdAt))) draft.createdAt = readOptional(wire, 'createdAt', wireNumber, reading)
    if (!isNumber((wire = draft.updateAt))) draft.updateAt = readOptional(wire, 'updateAt', wireNumber, reading)
    if (!isNumber((wire = draft.planAt))) draft.planAt = readOptional(wire, 'planAt', wireNumber, reading)
    if (!isNumber((wire = draft.finishAt))) draft.finishAt = readOptional(wire, 'finishAt', wireNumber, reading)
    if (!isNumber((wire = draft.deadline))) draft.deadline = readOptional(wire, 'deadline', wireNumber, reading)
  }
)

/** Metadata of the request. */
export interface RequestMetadata {
  readonly RequestID?: string | undefined
}

/** The reader of `RequestMetadata`. */
export const RequestMetadata: Reader<RequestMetadata> = /* @__PURE__ */ caseInsensitiveObject(
  'RequestMetadata',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestID))) draft.RequestID = readOptional(wire, 'RequestID', wireText, reading)
  }
)

/** A tag of a resource. */
export interface InstanceTag {
  readonly ResourceType?: string | undefined
  readonly ResourceId?: string | undefined
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** The reader of `InstanceTag`. */
export const InstanceTag: Reader<InstanceTag> = /* @__PURE__ */ caseInsensitiveObject(
  'InstanceTag',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ResourceType))) draft.ResourceType = readOptional(wire, 'ResourceType', wireText, reading)
    if (!isText((wire = draft.ResourceId))) draft.ResourceId = readOptional(wire, 'ResourceId', wireText, reading)
    if (!isText((wire = draft.Key))) draft.Key = readOptional(wire, 'Key', wireText, reading)
    if (!isText((wire = draft.Value))) draft.Value = readOptional(wire, 'Value', wireText, reading)
  }
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

/** The reader of `AlertingPolicy`. */
export const AlertingPolicy: Reader<AlertingPolicy> = /* @__PURE__ */ caseInsensitiveObject(
  'AlertingPolicy',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.PolicyId))) draft.PolicyId = readOptional(wire, 'PolicyId', wireNumber, reading)
    if (!isText((wire = draft.PolicyName))) draft.PolicyName = readOptional(wire, 'PolicyName', wireText, reading)
    if (!isText((wire = draft.PolicyRule))) draft.PolicyRule = readOptional(wire, 'PolicyRule', wireText, reading)
    if (!isNumber((wire = draft.CurValue))) draft.CurValue = readOptional(wire, 'CurValue', wireNumber, reading)
    if (!isNumber((wire = draft.AlarmState))) draft.AlarmState = readOptional(wire, 'AlarmState', wireNumber, reading)
    if (!isText((wire = draft.TriggerTime))) draft.TriggerTime = readOptional(wire, 'TriggerTime', wireText, reading)
    if (!isText((wire = draft.Duration))) draft.Duration = readOptional(wire, 'Duration', wireText, reading)
  }
)

/** A resource that belongs to another one. */
export interface RelatedResource {
  readonly Namespace?: string | undefined
  readonly InstanceID?: string | undefined
}

/** The reader of `RelatedResource`. */
export const RelatedResource: Reader<RelatedResource> = /* @__PURE__ */ caseInsensitiveObject(
  'RelatedResource',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Namespace))) draft.Namespace = readOptional(wire, 'Namespace', wireText, reading)
    if (!isText((wire = draft.InstanceID))) draft.InstanceID = readOptional(wire, 'InstanceID', wireText, reading)
  }
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

/** The reader of `AlertingResource`. */
export const AlertingResource: Reader<AlertingResource> = /* @__PURE__ */ caseInsensitiveObject(
  'AlertingResource',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', wireText, reading)
    if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', wireText, reading)
    if (!isText((wire = draft.InstanceIP))) draft.InstanceIP = readOptional(wire, 'InstanceIP', wireText, reading)
    draft.InstanceTags = readList(draft.InstanceTags, 'InstanceTags', InstanceTag, reading)
    if (!isNumber((wire = draft.ProjectID))) draft.ProjectID = readOptional(wire, 'ProjectID', wireNumber, reading)
    if (!isText((wire = draft.Region))) draft.Region = readOptional(wire, 'Region', wireText, reading)
    draft.Policies = readList(draft.Policies, 'Policies', AlertingPolicy, reading)
    draft.RelatedResourceSet = readList(draft.RelatedResourceSet, 'RelatedResourceSet', RelatedResource, reading)
  }
)

/** A product and its resources for which there is an alarm. */
export interface AlertingProduct {
  readonly Namespace?: string | undefined
  readonly ProductType?: number | undefined
  readonly ProductName?: string | undefined
  readonly ResourceSet: readonly AlertingResource[]
}

/** The reader of `AlertingProduct`. */
export const AlertingProduct: Reader<AlertingProduct> = /* @__PURE__ */ caseInsensitiveObject(
  'AlertingProduct',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Namespace))) draft.Namespace = readOptional(wire, 'Namespace', wireText, reading)
    if (!isNumber((wire = draft.ProductType))) {
      draft.ProductType = readOptional(wire, 'ProductType', wireNumber, reading)
    }
    if (!isText((wire = draft.ProductName))) draft.ProductName = readOptional(wire, 'ProductName', wireText, reading)
    draft.ResourceSet = readList(draft.ResourceSet, 'ResourceSet', AlertingResource, reading)
  }
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

/** The reader of `SystemEvent`. */
export const SystemEvent: Reader<SystemEvent> = /* @__PURE__ */ caseInsensitiveObject(
  'SystemEvent',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.Time))) draft.Time = readOptional(wire, 'Time', wireNumber, reading)
    if (!isText((wire = draft.Namespace))) draft.Namespace = readOptional(wire, 'Namespace', wireText, reading)
    if (!isNumber((wire = draft.NamespaceID))) {
      draft.NamespaceID = readOptional(wire, 'NamespaceID', wireNumber, reading)
    }
    if (!isText((wire = draft.EventType))) draft.EventType = readOptional(wire, 'EventType', wireText, reading)
    if (!isText((wire = draft.EventName))) draft.EventName = readOptional(wire, 'EventName', wireText, reading)
    if (!isText((wire = draft.EventLevel))) draft.EventLevel = readOptional(wire, 'EventLevel', wireText, reading)
    if (!isText((wire = draft.EventStatus))) draft.EventStatus = readOptional(wire, 'EventStatus', wireText, reading)
    draft.Tags = readList(draft.Tags, 'Tags', wireText, reading)
    if (!isText((wire = draft.Content))) draft.Content = readOptional(wire, 'Content', wireText, reading)
    if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', wireText, reading)
    if (!isText((wire = draft.InstanceID))) draft.InstanceID = readOptional(wire, 'InstanceID', wireText, reading)
    if (!isText((wire = draft.Region))) draft.Region = readOptional(wire, 'Region', wireText, reading)
  }
)

/** An instance that an alarm affects. */
export interface AlarmResource {
  readonly InstanceID?: string | undefined
  readonly InstanceName?: string | undefined
  readonly Project?: string | undefined
  readonly Region?: string | undefined
}

/** The reader of `AlarmResource`. */
export const AlarmResource: Reader<AlarmResource> = /* @__PURE__ */ caseInsensitiveObject(
  'AlarmResource',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InstanceID))) draft.InstanceID = readOptional(wire, 'InstanceID', wireText, reading)
    if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', wireText, reading)
    if (!isText((wire = draft.Project))) draft.Project = readOptional(wire, 'Project', wireText, reading)
    if (!isText((wire = draft.Region))) draft.Region = readOptional(wire, 'Region', wireText, reading)
  }
)

/** A product and its instances that an alarm affects. */
export interface AlarmProduct {
  readonly ProductName?: string | undefined
  readonly ResourceSet: readonly AlarmResource[]
}

/** The reader of `AlarmProduct`. */
export const AlarmProduct: Reader<AlarmProduct> = /* @__PURE__ */ caseInsensitiveObject(
  'AlarmProduct',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ProductName))) draft.ProductName = readOptional(wire, 'ProductName', wireText, reading)
    draft.ResourceSet = readList(draft.ResourceSet, 'ResourceSet', AlarmResource, reading)
  }
)

/** An alarm and what it affects. */
export interface Alarm {
  readonly AlarmID?: number | undefined
  readonly Product?: string | undefined
  readonly AlarmTime?: string | undefined
  readonly RecoveryTime?: string | undefined
  readonly RelatedProductSet: readonly AlarmProduct[]
}

/** The reader of `Alarm`. */
export const Alarm: Reader<Alarm> = /* @__PURE__ */ caseInsensitiveObject('Alarm', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.AlarmID))) draft.AlarmID = readOptional(wire, 'AlarmID', wireNumber, reading)
  if (!isText((wire = draft.Product))) draft.Product = readOptional(wire, 'Product', wireText, reading)
  if (!isText((wire = draft.AlarmTime))) draft.AlarmTime = readOptional(wire, 'AlarmTime', wireText, reading)
  if (!isText((wire = draft.RecoveryTime))) draft.RecoveryTime = readOptional(wire, 'RecoveryTime', wireText, reading)
  draft.RelatedProductSet = readList(draft.RelatedProductSet, 'RelatedProductSet', AlarmProduct, reading)
})

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

/** The reader of `DescribeAlertHistoriesOutput`. */
export const DescribeAlertHistoriesOutput: Reader<DescribeAlertHistoriesOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'DescribeAlertHistoriesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
    draft.alertHistoryList = readList(draft.alertHistoryList, 'alertHistoryList', AlertHistory, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeAlertHistoriesOutput)),
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

/** The reader of `DescribeSysEventGroupListOutput`. */
export const DescribeSysEventGroupListOutput: Reader<DescribeSysEventGroupListOutput> =
  /* @__PURE__ */ caseInsensitiveObject('DescribeSysEventGroupListOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
    draft.sysEventGroupList = readList(draft.sysEventGroupList, 'sysEventGroupList', SystemEventGroup, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeSysEventGroupListOutput)),
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

/** The reader of `DescribeAlertingResourcesOutput`. */
export const DescribeAlertingResourcesOutput: Reader<DescribeAlertingResourcesOutput> =
  /* @__PURE__ */ caseInsensitiveObject('DescribeAlertingResourcesOutput', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.ResponseMetadata))) {
      draft.ResponseMetadata = readOptional(wire, 'ResponseMetadata', RequestMetadata, reading)
    }
    draft.AlertingProductSet = readList(draft.AlertingProductSet, 'AlertingProductSet', AlertingProduct, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeAlertingResourcesOutput))
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

/** The reader of `DescribeSystemEventAttributesOutput`. */
export const DescribeSystemEventAttributesOutput: Reader<DescribeSystemEventAttributesOutput> =
  /* @__PURE__ */ caseInsensitiveObject('DescribeSystemEventAttributesOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestID))) draft.RequestID = readOptional(wire, 'RequestID', wireText, reading)
    draft.SystemEvents = readList(draft.SystemEvents, 'SystemEvents', SystemEvent, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeSystemEventAttributesOutput)),
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

/** The reader of `ListAlarmEffectInstanceOutput`. */
export const ListAlarmEffectInstanceOutput: Reader<ListAlarmEffectInstanceOutput> =
  /* @__PURE__ */ caseInsensitiveObject('ListAlarmEffectInstanceOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestID))) draft.RequestID = readOptional(wire, 'RequestID', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
    draft.Alarms = readList(draft.Alarms, 'Alarms', Alarm, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(ListAlarmEffectInstanceOutput)),
  paging: { style: 'page', page: 'PageIndex', size: 'PageSize', items: ['Alarms'], total: ['TotalCount'] }
}
