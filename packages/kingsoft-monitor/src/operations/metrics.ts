// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  WireString,
  caseInsensitiveObject,
  closedObject,
  list,
  nonEmptyList,
  once,
  optional,
  preprocess
} from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { metricsFromList } from '../operation-support/metrics-from-list.js'
import { Datapoint, ResponseMetadata } from './shared-outputs.js'

/** The statistics of a metric. */
export interface MetricStatistics {
  readonly datapoints: readonly Datapoint[]
  readonly label?: string | undefined
}

/** The codec of `MetricStatistics`. */
export const MetricStatistics: () => t.Type<MetricStatistics, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<MetricStatistics>(
    { datapoints: list(Datapoint()), label: optional(WireString) },
    'MetricStatistics'
  )
)

/** A metric. */
export interface Metric {
  readonly instanceId?: string | undefined
  readonly metricName?: string | undefined
  readonly metricDesc?: string | undefined
  readonly namespace?: string | undefined
  readonly interval?: string | undefined
  readonly type?: string | undefined
  readonly unit?: string | undefined
}

/** The codec of `Metric`. */
export const Metric: () => t.Type<Metric, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<Metric>(
    {
      instanceId: optional(WireString),
      metricName: optional(WireString),
      metricDesc: optional(WireString),
      namespace: optional(WireString),
      interval: optional(WireString),
      type: optional(WireString),
      unit: optional(WireString)
    },
    'Metric'
  )
)

/** Metrics. */
export interface MetricList {
  readonly metrics: readonly Metric[]
}

/** The codec of `MetricList`. */
export const MetricList: () => t.Type<MetricList, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<MetricList>({ metrics: list(Metric()) }, 'MetricList')
)

/** A dimension of a metric. */
export interface DimensionInput {
  readonly Name?: string | undefined
  readonly Value?: string | undefined
}

/** The codec of `DimensionInput`. */
export const DimensionInput: () => t.Type<DimensionInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<DimensionInput>({}, { Name: t.string, Value: t.string }, 'DimensionInput')
)

/** The input of `GetMetricStatistics20100525`. */
export interface GetMetricStatistics20100525Input {
  readonly Namespace: string
  readonly InstanceID: string
  readonly MetricName: string
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. Within the last 30 days. */
  readonly StartTime: string
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. At least two minutes ago. */
  readonly EndTime: string
  /** Such as `Average`, `Max` and `Min`. */
  readonly Aggregate: readonly string[]
  /** In seconds. A number as text. */
  readonly Period?: string | undefined
}

/** The output of `GetMetricStatistics20100525`. */
export interface GetMetricStatistics20100525Output {
  readonly getMetricStatisticsResult?: MetricStatistics | undefined
  readonly responseMetadata?: ResponseMetadata | undefined
}

/**
 * Gets statistics of one metric of one instance. At most 3,600 calls a minute.
 *
 * Source: https://endocs.ksyun.com/documents/37888
 */
export const GetMetricStatistics20100525: Operation<
  GetMetricStatistics20100525Input,
  GetMetricStatistics20100525Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'GetMetricStatistics',
  version: '2010-05-25',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetMetricStatistics20100525Input>(
      {
        Namespace: t.string,
        InstanceID: t.string,
        MetricName: t.string,
        StartTime: t.string,
        EndTime: t.string,
        Aggregate: nonEmptyList(t.string)
      },
      { Period: t.string },
      'GetMetricStatistics20100525Input'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<GetMetricStatistics20100525Output>(
      { getMetricStatisticsResult: optional(MetricStatistics()), responseMetadata: optional(ResponseMetadata()) },
      'GetMetricStatistics20100525Output'
    )
  ),
  encodings: { Aggregate: 'comma' }
}

/** The input of `ListMetrics20100525`. */
export interface ListMetrics20100525Input {
  readonly Namespace?: string | undefined
  readonly InstanceID?: string | undefined
  readonly MetricName?: string | undefined
  readonly PageIndex?: number | undefined
  /** By default, everything is on one page. */
  readonly PageSize?: number | undefined
}

/** The output of `ListMetrics20100525`. */
export interface ListMetrics20100525Output {
  readonly listMetricsResult?: MetricList | undefined
  readonly responseMetadata?: ResponseMetadata | undefined
}

/**
 * Lists the metrics of instances.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const ListMetrics20100525: Operation<
  ListMetrics20100525Input,
  ListMetrics20100525Output,
  string,
  'kingsoft-monitor'
> &
  HasPages<['listMetricsResult', 'metrics']> = {
  product: 'kingsoft-monitor',
  action: 'ListMetrics',
  version: '2010-05-25',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListMetrics20100525Input>(
      {},
      { Namespace: t.string, InstanceID: t.string, MetricName: t.string, PageIndex: Integer, PageSize: Integer },
      'ListMetrics20100525Input'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    preprocess(
      metricsFromList,
      caseInsensitiveObject<ListMetrics20100525Output>(
        { listMetricsResult: optional(MetricList()), responseMetadata: optional(ResponseMetadata()) },
        'ListMetrics20100525Output'
      )
    )
  ),
  paging: { style: 'page', page: 'PageIndex', size: 'PageSize', items: ['listMetricsResult', 'metrics'] }
}

/** The input of `GetMetricStatistics20190812`. */
export interface GetMetricStatistics20190812Input {
  readonly Namespace?: string | undefined
  readonly MetricName?: string | undefined
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. Within the last 30 days. */
  readonly StartTime?: string | undefined
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. At least two minutes ago. */
  readonly EndTime?: string | undefined
  readonly Period?: string | undefined
  readonly Aggregate?: readonly string[] | undefined
  readonly Dimensions?: readonly DimensionInput[] | undefined
}

/** The output of `GetMetricStatistics20190812`. */
export interface GetMetricStatistics20190812Output {
  readonly getMetricStatisticsResult?: MetricStatistics | undefined
  readonly responseMetadata?: ResponseMetadata | undefined
}

/**
 * Gets statistics of one metric for some dimensions, such as those of a container.
 *
 * Source: https://docs.ksyun.com/documents/6853
 */
export const GetMetricStatistics20190812: Operation<
  GetMetricStatistics20190812Input,
  GetMetricStatistics20190812Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'GetMetricStatistics',
  version: '2019-08-12',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetMetricStatistics20190812Input>(
      {},
      {
        Namespace: t.string,
        MetricName: t.string,
        StartTime: t.string,
        EndTime: t.string,
        Period: t.string,
        Aggregate: nonEmptyList(t.string),
        Dimensions: nonEmptyList(DimensionInput())
      },
      'GetMetricStatistics20190812Input'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<GetMetricStatistics20190812Output>(
      { getMetricStatisticsResult: optional(MetricStatistics()), responseMetadata: optional(ResponseMetadata()) },
      'GetMetricStatistics20190812Output'
    )
  ),
  encodings: { Dimensions: 'from-0', Aggregate: 'comma' }
}

/** The input of `ListMetrics20190812`. */
export interface ListMetrics20190812Input {
  readonly Namespace?: string | undefined
  readonly PageIndex?: string | undefined
  readonly Dimensions?: readonly DimensionInput[] | undefined
}

/** The output of `ListMetrics20190812`. */
export interface ListMetrics20190812Output {
  readonly listMetricsResult?: unknown
  readonly responseMetadata?: ResponseMetadata | undefined
}

/**
 * Lists the metrics for some dimensions.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const ListMetrics20190812: Operation<
  ListMetrics20190812Input,
  ListMetrics20190812Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'ListMetrics',
  version: '2019-08-12',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListMetrics20190812Input>(
      {},
      { Namespace: t.string, PageIndex: t.string, Dimensions: nonEmptyList(DimensionInput()) },
      'ListMetrics20190812Input'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<ListMetrics20190812Output>(
      { listMetricsResult: optional(t.unknown), responseMetadata: optional(ResponseMetadata()) },
      'ListMetrics20190812Output'
    )
  ),
  encodings: { Dimensions: 'from-0' }
}

/** The input of `DescribeInstances`. */
export interface DescribeInstancesInput {
  readonly Namespace?: string | undefined
  readonly Dimensions?: readonly DimensionInput[] | undefined
}

/** The output of `DescribeInstances`. */
export interface DescribeInstancesOutput {
  readonly responseMetadata?: ResponseMetadata | undefined
}

/**
 * Lists the instances of a product that are monitored. The response is not documented.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribeInstances: Operation<DescribeInstancesInput, DescribeInstancesOutput, string, 'kingsoft-monitor'> =
  {
    product: 'kingsoft-monitor',
    action: 'DescribeInstances',
    version: '2023-07-12',
    method: 'GET',
    effect: 'read',
    input: /* @__PURE__ */ once(() =>
      closedObject<DescribeInstancesInput>(
        {},
        { Namespace: t.string, Dimensions: nonEmptyList(DimensionInput()) },
        'DescribeInstancesInput'
      )
    ),
    output: /* @__PURE__ */ once(() =>
      caseInsensitiveObject<DescribeInstancesOutput>(
        { responseMetadata: optional(ResponseMetadata()) },
        'DescribeInstancesOutput'
      )
    ),
    encodings: { Dimensions: 'from-0' }
  }

/** The input of `GetMetricStatistics20230712`. */
export interface GetMetricStatistics20230712Input {
  readonly Namespace?: string | undefined
  readonly InstanceID?: string | undefined
  readonly MetricName?: string | undefined
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. Within the last 30 days. */
  readonly StartTime?: string | undefined
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. At least two minutes ago. */
  readonly EndTime?: string | undefined
  readonly Period?: string | undefined
  readonly Aggregate?: readonly string[] | undefined
  readonly Dimensions?: readonly DimensionInput[] | undefined
}

/** The output of `GetMetricStatistics20230712`. */
export interface GetMetricStatistics20230712Output {
  readonly getMetricStatisticsResult?: unknown
  readonly responseMetadata?: ResponseMetadata | undefined
}

/**
 * Gets statistics of one metric of an instance, or for some dimensions. The response is not documented.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const GetMetricStatistics20230712: Operation<
  GetMetricStatistics20230712Input,
  GetMetricStatistics20230712Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'GetMetricStatistics',
  version: '2023-07-12',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetMetricStatistics20230712Input>(
      {},
      {
        Namespace: t.string,
        InstanceID: t.string,
        MetricName: t.string,
        StartTime: t.string,
        EndTime: t.string,
        Period: t.string,
        Aggregate: nonEmptyList(t.string),
        Dimensions: nonEmptyList(DimensionInput())
      },
      'GetMetricStatistics20230712Input'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<GetMetricStatistics20230712Output>(
      { getMetricStatisticsResult: optional(t.unknown), responseMetadata: optional(ResponseMetadata()) },
      'GetMetricStatistics20230712Output'
    )
  ),
  encodings: { Dimensions: 'from-0', Aggregate: 'comma' }
}

/** The input of `ListMetrics20230712`. */
export interface ListMetrics20230712Input {
  readonly Namespace?: string | undefined
  readonly InstanceID?: string | undefined
}

/** The output of `ListMetrics20230712`. */
export interface ListMetrics20230712Output {
  readonly listMetricsResult?: unknown
  readonly responseMetadata?: ResponseMetadata | undefined
}

/**
 * Lists the metrics of an instance. The response is not documented.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const ListMetrics20230712: Operation<
  ListMetrics20230712Input,
  ListMetrics20230712Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'ListMetrics',
  version: '2023-07-12',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListMetrics20230712Input>(
      {},
      { Namespace: t.string, InstanceID: t.string },
      'ListMetrics20230712Input'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<ListMetrics20230712Output>(
      { listMetricsResult: optional(t.unknown), responseMetadata: optional(ResponseMetadata()) },
      'ListMetrics20230712Output'
    )
  )
}
