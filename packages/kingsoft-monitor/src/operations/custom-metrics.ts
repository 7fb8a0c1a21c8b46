// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  FiniteNumber,
  WireNumber,
  WireString,
  caseInsensitiveObject,
  closedObject,
  list,
  once,
  optional
} from '@cloud-result/core/vendor'
import type { HasDryRun, Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { ResponseMetadata } from './shared-outputs.js'

/** The value of a custom metric at a time. */
export interface CustomDatapoint {
  readonly Value?: number | undefined
  readonly Timestamp?: string | undefined
}

/** The codec of `CustomDatapoint`. */
export const CustomDatapoint: () => t.Type<CustomDatapoint, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<CustomDatapoint>(
    { Value: optional(WireNumber), Timestamp: optional(WireString) },
    'CustomDatapoint'
  )
)

/** The statistics of a custom metric. */
export interface CustomMetricStatistics {
  readonly Label?: string | undefined
  readonly Datapoints: readonly CustomDatapoint[]
}

/** The codec of `CustomMetricStatistics`. */
export const CustomMetricStatistics: () => t.Type<CustomMetricStatistics, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<CustomMetricStatistics>(
    { Label: optional(WireString), Datapoints: list(CustomDatapoint()) },
    'CustomMetricStatistics'
  )
)

/** A custom metric. */
export interface CustomMetric {
  readonly Namespace?: string | undefined
  readonly MetricName?: string | undefined
  readonly Dimensions?: unknown
}

/** The codec of `CustomMetric`. */
export const CustomMetric: () => t.Type<CustomMetric, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<CustomMetric>(
    { Namespace: optional(WireString), MetricName: optional(WireString), Dimensions: optional(t.unknown) },
    'CustomMetric'
  )
)

/** Custom metrics. */
export interface CustomMetricList {
  readonly Metrics: readonly CustomMetric[]
}

/** The codec of `CustomMetricList`. */
export const CustomMetricList: () => t.Type<CustomMetricList, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<CustomMetricList>({ Metrics: list(CustomMetric()) }, 'CustomMetricList')
)

/** A value of a custom metric. */
export interface CustomMetricValueInput {
  readonly namespace?: string | undefined
  readonly metricName?: string | undefined
  readonly value?: number | undefined
  readonly unit?: string | undefined
  readonly dimensions?: readonly string[] | undefined
  readonly timestamp?: string | undefined
}

/** The codec of `CustomMetricValueInput`. */
export const CustomMetricValueInput: () => t.Type<CustomMetricValueInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<CustomMetricValueInput>(
    {},
    {
      namespace: t.string,
      metricName: t.string,
      value: FiniteNumber,
      unit: t.string,
      dimensions: t.readonlyArray(t.string),
      timestamp: t.string
    },
    'CustomMetricValueInput'
  )
)

/** The input of `GetMetricStatistics20170701`. */
export interface GetMetricStatistics20170701Input {
  /** The whole body; its fields are not documented. */
  readonly Data: Readonly<Record<string, unknown>>
}

/** The output of `GetMetricStatistics20170701`. */
export interface GetMetricStatistics20170701Output {
  readonly GetMetricStatisticsResult?: CustomMetricStatistics | undefined
  readonly ResponseMetadata?: ResponseMetadata | undefined
}

/**
 * Gets statistics of a custom metric.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const GetMetricStatistics20170701: Operation<
  GetMetricStatistics20170701Input,
  GetMetricStatistics20170701Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'GetMetricStatistics',
  version: '2017-07-01',
  method: 'POST',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetMetricStatistics20170701Input>(
      { Data: t.record(t.string, t.unknown) },
      {},
      'GetMetricStatistics20170701Input'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<GetMetricStatistics20170701Output>(
      { GetMetricStatisticsResult: optional(CustomMetricStatistics()), ResponseMetadata: optional(ResponseMetadata()) },
      'GetMetricStatistics20170701Output'
    )
  ),
  encodings: { Data: 'body' }
}

/** The input of `ListMetrics20170701`. */
export interface ListMetrics20170701Input {
  /** The whole body; its fields are not documented. */
  readonly Data: Readonly<Record<string, unknown>>
}

/** The output of `ListMetrics20170701`. */
export interface ListMetrics20170701Output {
  readonly ListMetricsResult?: CustomMetricList | undefined
  readonly ResponseMetadata?: ResponseMetadata | undefined
}

/**
 * Lists custom metrics.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const ListMetrics20170701: Operation<
  ListMetrics20170701Input,
  ListMetrics20170701Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'ListMetrics',
  version: '2017-07-01',
  method: 'POST',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListMetrics20170701Input>({ Data: t.record(t.string, t.unknown) }, {}, 'ListMetrics20170701Input')
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<ListMetrics20170701Output>(
      { ListMetricsResult: optional(CustomMetricList()), ResponseMetadata: optional(ResponseMetadata()) },
      'ListMetrics20170701Output'
    )
  ),
  encodings: { Data: 'body' }
}

/** The input of `PutMetricData`. */
export interface PutMetricDataInput {
  /** The whole body. */
  readonly Data: readonly CustomMetricValueInput[]
  readonly DryRun?: boolean | undefined
}

/** The output of `PutMetricData`. */
export interface PutMetricDataOutput {
  readonly Message?: string | undefined
  readonly ResponseMetadata?: ResponseMetadata | undefined
}

/**
 * Stores values of custom metrics.
 *
 * Not safe to repeat. It is not documented whether a repetition counts a value twice.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const PutMetricData: Operation<PutMetricDataInput, PutMetricDataOutput, string, 'kingsoft-monitor'> & HasDryRun =
  {
    product: 'kingsoft-monitor',
    action: 'PutMetricData',
    version: '2017-07-01',
    method: 'POST',
    effect: 'unsafe',
    input: /* @__PURE__ */ once(() =>
      closedObject<PutMetricDataInput>(
        { Data: t.readonlyArray(CustomMetricValueInput()) },
        { DryRun: t.boolean },
        'PutMetricDataInput'
      )
    ),
    output: /* @__PURE__ */ once(() =>
      caseInsensitiveObject<PutMetricDataOutput>(
        { Message: optional(WireString), ResponseMetadata: optional(ResponseMetadata()) },
        'PutMetricDataOutput'
      )
    ),
    dryRun: 'DryRun',
    encodings: { Data: 'body', DryRun: 'query' }
  }
