// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  anything,
  caseInsensitiveObject,
  closedObject,
  codecOf,
  isAbsent,
  isText,
  nonEmptyList,
  once,
  prepared,
  readList,
  readOptional,
  wireText
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { metricsFromList } from '../operation-support/metrics-from-list.js'
import { Datapoint, ResponseMetadata } from './shared-outputs.js'

/** The statistics of a metric. */
export interface MetricStatistics {
  readonly datapoints: readonly Datapoint[]
  readonly label?: string | undefined
}

/** The reader of `MetricStatistics`. */
export const MetricStatistics: Reader<MetricStatistics> = /* @__PURE__ */ caseInsensitiveObject(
  'MetricStatistics',
  (draft, reading) => {
    let wire: unknown
    draft.datapoints = readList(draft.datapoints, 'datapoints', Datapoint, reading)
    if (!isText((wire = draft.label))) draft.label = readOptional(wire, 'label', wireText, reading)
  }
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

/** The reader of `Metric`. */
export const Metric: Reader<Metric> = /* @__PURE__ */ caseInsensitiveObject('Metric', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.instanceId))) draft.instanceId = readOptional(wire, 'instanceId', wireText, reading)
  if (!isText((wire = draft.metricName))) draft.metricName = readOptional(wire, 'metricName', wireText, reading)
  if (!isText((wire = draft.metricDesc))) draft.metricDesc = readOptional(wire, 'metricDesc', wireText, reading)
  if (!isText((wire = draft.namespace))) draft.namespace = readOptional(wire, 'namespace', wireText, reading)
  if (!isText((wire = draft.interval))) draft.interval = readOptional(wire, 'interval', wireText, reading)
  if (!isText((wire = draft.type))) draft.type = readOptional(wire, 'type', wireText, reading)
  if (!isText((wire = draft.unit))) draft.unit = readOptional(wire, 'unit', wireText, reading)
})

/** Metrics. */
export interface MetricList {
  readonly metrics: readonly Metric[]
}

/** The reader of `MetricList`. */
export const MetricList: Reader<MetricList> = /* @__PURE__ */ caseInsensitiveObject('MetricList', (draft, reading) => {
  draft.metrics = readList(draft.metrics, 'metrics', Metric, reading)
})

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

/** The reader of `GetMetricStatistics20100525Output`. */
export const GetMetricStatistics20100525Output: Reader<GetMetricStatistics20100525Output> =
  /* @__PURE__ */ caseInsensitiveObject('GetMetricStatistics20100525Output', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.getMetricStatisticsResult))) {
      draft.getMetricStatisticsResult = readOptional(wire, 'getMetricStatisticsResult', MetricStatistics, reading)
    }
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
  })

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
  output: /* @__PURE__ */ once(() => codecOf(GetMetricStatistics20100525Output)),
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

/** The reader of `ListMetrics20100525Output`. */
export const ListMetrics20100525Output: Reader<ListMetrics20100525Output> = /* @__PURE__ */ caseInsensitiveObject(
  'ListMetrics20100525Output',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.listMetricsResult))) {
      draft.listMetricsResult = readOptional(wire, 'listMetricsResult', MetricList, reading)
    }
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(prepared(metricsFromList, ListMetrics20100525Output))),
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

/** The reader of `GetMetricStatistics20190812Output`. */
export const GetMetricStatistics20190812Output: Reader<GetMetricStatistics20190812Output> =
  /* @__PURE__ */ caseInsensitiveObject('GetMetricStatistics20190812Output', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.getMetricStatisticsResult))) {
      draft.getMetricStatisticsResult = readOptional(wire, 'getMetricStatisticsResult', MetricStatistics, reading)
    }
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
  })

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
  output: /* @__PURE__ */ once(() => codecOf(GetMetricStatistics20190812Output)),
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

/** The reader of `ListMetrics20190812Output`. */
export const ListMetrics20190812Output: Reader<ListMetrics20190812Output> = /* @__PURE__ */ caseInsensitiveObject(
  'ListMetrics20190812Output',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.listMetricsResult))) {
      draft.listMetricsResult = readOptional(wire, 'listMetricsResult', anything, reading)
    }
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ListMetrics20190812Output)),
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

/** The reader of `DescribeInstancesOutput`. */
export const DescribeInstancesOutput: Reader<DescribeInstancesOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'DescribeInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
  }
)

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
    output: /* @__PURE__ */ once(() => codecOf(DescribeInstancesOutput)),
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

/** The reader of `GetMetricStatistics20230712Output`. */
export const GetMetricStatistics20230712Output: Reader<GetMetricStatistics20230712Output> =
  /* @__PURE__ */ caseInsensitiveObject('GetMetricStatistics20230712Output', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.getMetricStatisticsResult))) {
      draft.getMetricStatisticsResult = readOptional(wire, 'getMetricStatisticsResult', anything, reading)
    }
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
  })

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
  output: /* @__PURE__ */ once(() => codecOf(GetMetricStatistics20230712Output)),
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

/** The reader of `ListMetrics20230712Output`. */
export const ListMetrics20230712Output: Reader<ListMetrics20230712Output> = /* @__PURE__ */ caseInsensitiveObject(
  'ListMetrics20230712Output',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.listMetricsResult))) {
      draft.listMetricsResult = readOptional(wire, 'listMetricsResult', anything, reading)
    }
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ListMetrics20230712Output))
}
