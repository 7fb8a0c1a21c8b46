// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  anything,
  caseInsensitiveObject,
  closedObject,
  codecOf,
  isAbsent,
  isBoolean,
  isNumber,
  isText,
  once,
  readList,
  readOptional,
  recordOf,
  wireBoolean,
  wireNumber,
  wireText
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

/** A Grafana instance. */
export interface GrafanaInstance {
  readonly UserID?: number | undefined
  readonly ClusterID?: string | undefined
  readonly ClusterName?: string | undefined
  readonly ClusterState?: string | undefined
  readonly ClusterType?: number | undefined
  readonly InstanceID?: string | undefined
  readonly InstanceName?: string | undefined
  readonly InstanceType?: string | undefined
  readonly InstanceStatus?: string | undefined
  readonly InstanceStatusDesc?: string | undefined
  readonly Region?: string | undefined
  readonly RegionCnName?: string | undefined
  readonly GrafanaUserName?: string | undefined
  readonly UID?: number | undefined
  readonly OrgID?: number | undefined
  readonly AccessURL?: string | undefined
  /** A secret. */
  readonly AccessToken?: string | undefined
  readonly CreatedAt?: string | undefined
  readonly UpdatedAt?: string | undefined
}

/** The reader of `GrafanaInstance`. */
export const GrafanaInstance: Reader<GrafanaInstance> = /* @__PURE__ */ caseInsensitiveObject(
  'GrafanaInstance',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.UserID))) draft.UserID = readOptional(wire, 'UserID', wireNumber, reading)
    if (!isText((wire = draft.ClusterID))) draft.ClusterID = readOptional(wire, 'ClusterID', wireText, reading)
    if (!isText((wire = draft.ClusterName))) draft.ClusterName = readOptional(wire, 'ClusterName', wireText, reading)
    if (!isText((wire = draft.ClusterState))) draft.ClusterState = readOptional(wire, 'ClusterState', wireText, reading)
    if (!isNumber((wire = draft.ClusterType))) {
      draft.ClusterType = readOptional(wire, 'ClusterType', wireNumber, reading)
    }
    if (!isText((wire = draft.InstanceID))) draft.InstanceID = readOptional(wire, 'InstanceID', wireText, reading)
    if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', wireText, reading)
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', wireText, reading)
    if (!isText((wire = draft.InstanceStatus))) {
      draft.InstanceStatus = readOptional(wire, 'InstanceStatus', wireText, reading)
    }
    if (!isText((wire = draft.InstanceStatusDesc))) {
      draft.InstanceStatusDesc = readOptional(wire, 'InstanceStatusDesc', wireText, reading)
    }
    if (!isText((wire = draft.Region))) draft.Region = readOptional(wire, 'Region', wireText, reading)
    if (!isText((wire = draft.RegionCnName))) draft.RegionCnName = readOptional(wire, 'RegionCnName', wireText, reading)
    if (!isText((wire = draft.GrafanaUserName))) {
      draft.GrafanaUserName = readOptional(wire, 'GrafanaUserName', wireText, reading)
    }
    if (!isNumber((wire = draft.UID))) draft.UID = readOptional(wire, 'UID', wireNumber, reading)
    if (!isNumber((wire = draft.OrgID))) draft.OrgID = readOptional(wire, 'OrgID', wireNumber, reading)
    if (!isText((wire = draft.AccessURL))) draft.AccessURL = readOptional(wire, 'AccessURL', wireText, reading)
    if (!isText((wire = draft.AccessToken))) draft.AccessToken = readOptional(wire, 'AccessToken', wireText, reading)
    if (!isText((wire = draft.CreatedAt))) draft.CreatedAt = readOptional(wire, 'CreatedAt', wireText, reading)
    if (!isText((wire = draft.UpdatedAt))) draft.UpdatedAt = readOptional(wire, 'UpdatedAt', wireText, reading)
  }
)

/** A series of values. */
export interface QueryResult {
  readonly metric?: Readonly<Record<string, string>> | undefined
  /** Pairs of a time in seconds and a value as text. */
  readonly values: readonly unknown[]
}

/** The reader of `QueryResult`. */
export const QueryResult: Reader<QueryResult> = /* @__PURE__ */ caseInsensitiveObject(
  'QueryResult',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.metric))) draft.metric = readOptional(wire, 'metric', recordOf(wireText), reading)
    draft.values = readList(draft.values, 'values', anything, reading)
  }
)

/** The result of a Prometheus query. */
export interface QueryData {
  readonly resultType?: string | undefined
  readonly result: readonly QueryResult[]
}

/** The reader of `QueryData`. */
export const QueryData: Reader<QueryData> = /* @__PURE__ */ caseInsensitiveObject('QueryData', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.resultType))) draft.resultType = readOptional(wire, 'resultType', wireText, reading)
  draft.result = readList(draft.result, 'result', QueryResult, reading)
})

/** The statistics of a Prometheus query. */
export interface QueryStats {
  readonly seriesFetched?: string | undefined
  /** In milliseconds. */
  readonly executionTimeMsec?: number | undefined
}

/** The reader of `QueryStats`. */
export const QueryStats: Reader<QueryStats> = /* @__PURE__ */ caseInsensitiveObject('QueryStats', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.seriesFetched))) {
    draft.seriesFetched = readOptional(wire, 'seriesFetched', wireText, reading)
  }
  if (!isNumber((wire = draft.executionTimeMsec))) {
    draft.executionTimeMsec = readOptional(wire, 'executionTimeMsec', wireNumber, reading)
  }
})

/** The input of `GetPrometheusToken`. */
export interface GetPrometheusTokenInput {
  readonly ControllerID?: string | undefined
}

/** The output of `GetPrometheusToken`. */
export interface GetPrometheusTokenOutput {
  readonly RequestID?: string | undefined
  /** A secret. */
  readonly Token?: string | undefined
}

/** The reader of `GetPrometheusTokenOutput`. */
export const GetPrometheusTokenOutput: Reader<GetPrometheusTokenOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'GetPrometheusTokenOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestID))) draft.RequestID = readOptional(wire, 'RequestID', wireText, reading)
    if (!isText((wire = draft.Token))) draft.Token = readOptional(wire, 'Token', wireText, reading)
  }
)

/**
 * Gets the token with which a controller authenticates at Prometheus.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const GetPrometheusToken: Operation<
  GetPrometheusTokenInput,
  GetPrometheusTokenOutput,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'GetPrometheusToken',
  version: '2025-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetPrometheusTokenInput>({}, { ControllerID: t.string }, 'GetPrometheusTokenInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(GetPrometheusTokenOutput))
}

/** The input of `ListGrafanaInstances`. */
export interface ListGrafanaInstancesInput {
  readonly PageIndex?: number | undefined
  readonly PageSize?: number | undefined
}

/** The output of `ListGrafanaInstances`. */
export interface ListGrafanaInstancesOutput {
  readonly RequestID?: string | undefined
  readonly Code?: string | undefined
  readonly TotalCount?: number | undefined
  readonly PageIndex?: number | undefined
  readonly PageSize?: number | undefined
  readonly InstancesSet: readonly GrafanaInstance[]
}

/** The reader of `ListGrafanaInstancesOutput`. */
export const ListGrafanaInstancesOutput: Reader<ListGrafanaInstancesOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'ListGrafanaInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestID))) draft.RequestID = readOptional(wire, 'RequestID', wireText, reading)
    if (!isText((wire = draft.Code))) draft.Code = readOptional(wire, 'Code', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
    if (!isNumber((wire = draft.PageIndex))) draft.PageIndex = readOptional(wire, 'PageIndex', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    draft.InstancesSet = readList(draft.InstancesSet, 'InstancesSet', GrafanaInstance, reading)
  }
)

/**
 * Lists Grafana instances.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const ListGrafanaInstances: Operation<
  ListGrafanaInstancesInput,
  ListGrafanaInstancesOutput,
  string,
  'kingsoft-monitor'
> &
  HasPages<['InstancesSet']> = {
  product: 'kingsoft-monitor',
  action: 'ListGrafanaInstances',
  version: '2025-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListGrafanaInstancesInput>({}, { PageIndex: Integer, PageSize: Integer }, 'ListGrafanaInstancesInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListGrafanaInstancesOutput)),
  paging: { style: 'page', page: 'PageIndex', size: 'PageSize', items: ['InstancesSet'], total: ['TotalCount'] }
}

/** The input of `QueryRange`. */
export interface QueryRangeInput {
  readonly Query?: string | undefined
  readonly Start?: number | undefined
  readonly End?: number | undefined
  readonly Step?: number | undefined
}

/** The output of `QueryRange`. */
export interface QueryRangeOutput {
  readonly status?: string | undefined
  readonly isPartial?: boolean | undefined
  readonly data?: QueryData | undefined
  readonly stats?: QueryStats | undefined
}

/** The reader of `QueryRangeOutput`. */
export const QueryRangeOutput: Reader<QueryRangeOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'QueryRangeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.status))) draft.status = readOptional(wire, 'status', wireText, reading)
    if (!isBoolean((wire = draft.isPartial))) draft.isPartial = readOptional(wire, 'isPartial', wireBoolean, reading)
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', QueryData, reading)
    if (!isAbsent((wire = draft.stats))) draft.stats = readOptional(wire, 'stats', QueryStats, reading)
  }
)

/**
 * Runs a Prometheus query over a time range. The response has no request id.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const QueryRange: Operation<QueryRangeInput, QueryRangeOutput, string, 'kingsoft-monitor'> = {
  product: 'kingsoft-monitor',
  action: 'QueryRange',
  version: '2025-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<QueryRangeInput>(
      {},
      { Query: t.string, Start: Integer, End: Integer, Step: Integer },
      'QueryRangeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(QueryRangeOutput))
}
