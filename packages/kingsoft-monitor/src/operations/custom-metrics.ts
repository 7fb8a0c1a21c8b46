// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  FiniteNumber,
  anything,
  caseInsensitiveObject,
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  once,
  readList,
  readOptional,
  wireNumber,
  wireText
} from '@cloud-result/core/vendor'
import type { HasDryRun, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { ResponseMetadata } from './shared-outputs.js'

/** The value of a custom metric at a time. */
export interface CustomDatapoint {
  readonly Value?: number | undefined
  readonly Timestamp?: string | undefined
}

/** The reader of `CustomDatapoint`. */
export const CustomDatapoint: Reader<CustomDatapoint> = /* @__PURE__ */ caseInsensitiveObject(
  'CustomDatapoint',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.Value))) draft.Value = readOptional(wire, 'Value', wireNumber, reading)
    if (!isText((wire = draft.Timestamp))) draft.Timestamp = readOptional(wire, 'Timestamp', wireText, reading)
  }
)

/** The statistics of a custom metric. */
export interface CustomMetricStatistics {
  readonly Label?: string | undefined
  readonly Datapoints: readonly CustomDatapoint[]
}

/** The reader of `CustomMetricStatistics`. */
export const CustomMetricStatistics: Reader<CustomMetricStatistics> = /* @__PURE__ */ caseInsensitiveObject(
  'CustomMetricStatistics',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Label))) draft.Label = readOptional(wire, 'Label', wireText, reading)
    draft.Datapoints = readList(draft.Datapoints, 'Datapoints', CustomDatapoint, reading)
  }
)

/** A custom metric. */
export interface CustomMetric {
  readonly Namespace?: string | undefined
  readonly MetricName?: string | undefined
  readonly Dimensions?: unknown
}

/** The reader of `CustomMetric`. */
export const CustomMetric: Reader<CustomMetric> = /* @__PURE__ */ caseInsensitiveObject(
  'CustomMetric',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Namespace))) draft.Namespace = readOptional(wire, 'Namespace', wireText, reading)
    if (!isText((wire = draft.MetricName))) draft.MetricName = readOptional(wire, 'MetricName', wireText, reading)
    if (!isAbsent((wire = draft.Dimensions))) draft.Dimensions = readOptional(wire, 'Dimensions', anything, reading)
  }
)

/** Custom metrics. */
export interface CustomMetricList {
  readonly Metrics: readonly CustomMetric[]
}

/** The reader of `CustomMetricList`. */
export const CustomMetricList: Reader<CustomMetricList> = /* @__PURE__ */ caseInsensitiveObject(
  'CustomMetricList',
  (draft, reading) => {
    draft.Metrics = readList(draft.Metrics, 'Metrics', CustomMetric, reading)
  }
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

/** The reader of `GetMetricStatistics20170701Output`. */
export const GetMetricStatistics20170701Output: Reader<GetMetricStatistics20170701Output> =
  /* @__PURE__ */ caseInsensitiveObject('GetMetricStatistics20170701Output', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.GetMetricStatisticsResult))) {
      draft.GetMetricStatisticsResult = readOptional(wire, 'GetMetricStatisticsResult', CustomMetricStatistics, reading)
    }
    if (!isAbsent((wire = draft.ResponseMetadata))) {
      draft.ResponseMetadata = readOptional(wire, 'ResponseMetadata', ResponseMetadata, reading)
    }
  })

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
  output: /* @__PURE__ */ once(() => codecOf(GetMetricStatistics20170701Output)),
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

/** The reader of `ListMetrics20170701Output`. */
export const ListMetrics20170701Output: Reader<ListMetrics20170701Output> = /* @__PURE__ */ caseInsensitiveObject(
  'ListMetrics20170701Output',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.ListMetricsResult))) {
      draft.ListMetricsResult = readOptional(wire, 'ListMetricsResult', CustomMetricList, reading)
    }
    if (!isAbsent((wire = draft.ResponseMetadata))) {
      draft.ResponseMetadata = readOptional(wire, 'ResponseMetadata', ResponseMetadata, reading)
    }
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ListMetrics20170701Output)),
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

/** The reader of `PutMetricDataOutput`. */
export const PutMetricDataOutput: Reader<PutMetricDataOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'PutMetricDataOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Message))) draft.Message = readOptional(wire, 'Message', wireText, reading)
    if (!isAbsent((wire = draft.ResponseMetadata))) {
      draft.ResponseMetadata = readOptional(wire, 'ResponseMetadata', ResponseMetadata, reading)
    }
  }
)

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
    output: /* @__PURE__ */ once(() => codecOf(PutMetricDataOutput)),
    dryRun: 'DryRun',
    encodings: { Data: 'body', DryRun: 'query' }
  }
