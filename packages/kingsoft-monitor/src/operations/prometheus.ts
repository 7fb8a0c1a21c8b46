// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  WireBoolean,
  WireNumber,
  WireString,
  caseInsensitiveObject,
  closedObject,
  list,
  once,
  optional
} from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
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

/** The codec of `GrafanaInstance`. */
export const GrafanaInstance: () => t.Type<GrafanaInstance, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<GrafanaInstance>(
    {
      UserID: optional(WireNumber),
      ClusterID: optional(WireString),
      ClusterName: optional(WireString),
      ClusterState: optional(WireString),
      ClusterType: optional(WireNumber),
      InstanceID: optional(WireString),
      InstanceName: optional(WireString),
      InstanceType: optional(WireString),
      InstanceStatus: optional(WireString),
      InstanceStatusDesc: optional(WireString),
      Region: optional(WireString),
      RegionCnName: optional(WireString),
      GrafanaUserName: optional(WireString),
      UID: optional(WireNumber),
      OrgID: optional(WireNumber),
      AccessURL: optional(WireString),
      AccessToken: optional(WireString),
      CreatedAt: optional(WireString),
      UpdatedAt: optional(WireString)
    },
    'GrafanaInstance'
  )
)

/** A series of values. */
export interface QueryResult {
  readonly metric?: Readonly<Record<string, string>> | undefined
  /** Pairs of a time in seconds and a value as text. */
  readonly values: readonly unknown[]
}

/** The codec of `QueryResult`. */
export const QueryResult: () => t.Type<QueryResult, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<QueryResult>(
    { metric: optional(t.record(t.string, WireString)), values: list(t.unknown) },
    'QueryResult'
  )
)

/** The result of a Prometheus query. */
export interface QueryData {
  readonly resultType?: string | undefined
  readonly result: readonly QueryResult[]
}

/** The codec of `QueryData`. */
export const QueryData: () => t.Type<QueryData, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<QueryData>({ resultType: optional(WireString), result: list(QueryResult()) }, 'QueryData')
)

/** The statistics of a Prometheus query. */
export interface QueryStats {
  readonly seriesFetched?: string | undefined
  /** In milliseconds. */
  readonly executionTimeMsec?: number | undefined
}

/** The codec of `QueryStats`. */
export const QueryStats: () => t.Type<QueryStats, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<QueryStats>(
    { seriesFetched: optional(WireString), executionTimeMsec: optional(WireNumber) },
    'QueryStats'
  )
)

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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<GetPrometheusTokenOutput>(
      { RequestID: optional(WireString), Token: optional(WireString) },
      'GetPrometheusTokenOutput'
    )
  )
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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<ListGrafanaInstancesOutput>(
      {
        RequestID: optional(WireString),
        Code: optional(WireString),
        TotalCount: optional(WireNumber),
        PageIndex: optional(WireNumber),
        PageSize: optional(WireNumber),
        InstancesSet: list(GrafanaInstance())
      },
      'ListGrafanaInstancesOutput'
    )
  ),
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
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<QueryRangeOutput>(
      {
        status: optional(WireString),
        isPartial: optional(WireBoolean),
        data: optional(QueryData()),
        stats: optional(QueryStats())
      },
      'QueryRangeOutput'
    )
  )
}
