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
import type { Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { ResponseMetadata } from './shared-outputs.js'

/** The value of a metric of one's own at a time. */
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

/** The statistics of a metric of one's own. */
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

/** A metric of one's own. */
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

/** Metrics of one's own. */
export interface CustomMetricList {
  readonly Metrics: readonly CustomMetric[]
}

/** The codec of `CustomMetricList`. */
export const CustomMetricList: () => t.Type<CustomMetricList, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<CustomMetricList>({ Metrics: list(CustomMetric()) }, 'CustomMetricList')
)

/** A value of a metric of one's own. */
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

/** What `GetMetricStatistics20170701` takes. */
export interface GetMetricStatistics20170701Input {
  /** The whole body; its fields are not documented. */
  readonly Data: Readonly<Record<string, unknown>>
}

/** What `GetMetricStatistics20170701` answers. */
export interface GetMetricStatistics20170701Output {
  readonly GetMetricStatisticsResult?: CustomMetricStatistics | undefined
  readonly ResponseMetadata?: ResponseMetadata | undefined
}

/**
 * Gets statistics of a metric of one's own.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const GetMetricStatistics20170701: Operation<
  GetMetricStatistics20170701Input,
  GetMetricStatistics20170701Output
> = {
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

/** What `ListMetrics20170701` takes. */
export interface ListMetrics20170701Input {
  /** The whole body; its fields are not documented. */
  readonly Data: Readonly<Record<string, unknown>>
}

/** What `ListMetrics20170701` answers. */
export interface ListMetrics20170701Output {
  readonly ListMetricsResult?: CustomMetricList | undefined
  readonly ResponseMetadata?: ResponseMetadata | undefined
}

/**
 * Lists metrics of one's own.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const ListMetrics20170701: Operation<ListMetrics20170701Input, ListMetrics20170701Output> = {
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

/** What `PutMetricData` takes. */
export interface PutMetricDataInput {
  /** The whole body. */
  readonly Data: readonly CustomMetricValueInput[]
  readonly DryRun?: boolean | undefined
}

/** What `PutMetricData` answers. */
export interface PutMetricDataOutput {
  readonly Message?: string | undefined
  readonly ResponseMetadata?: ResponseMetadata | undefined
}

/**
 * Stores values of metrics of one's own.
 *
 * Not safe to repeat. Whether a repetition counts a value twice is not documented.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const PutMetricData: Operation<PutMetricDataInput, PutMetricDataOutput> = {
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
