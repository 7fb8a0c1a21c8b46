// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  anything,
  caseInsensitiveObject,
  closedObject,
  codecOf,
  isAbsent,
  isText,
  once,
  prepared,
  readList,
  readOptional,
  wireText
} from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { batchFromXml } from '../operation-support/batch-from-xml.js'
import { Datapoint, ResponseMetadata } from './shared-outputs.js'

/** The statistics of a metric of an instance. */
export interface InstanceMetricStatistics {
  readonly datapoints: readonly Datapoint[]
  readonly label?: string | undefined
  readonly Instance?: string | undefined
}

/** The reader of `InstanceMetricStatistics`. */
export const InstanceMetricStatistics: Reader<InstanceMetricStatistics> = /* @__PURE__ */ caseInsensitiveObject(
  'InstanceMetricStatistics',
  (draft, reading) => {
    let wire: unknown
    draft.datapoints = readList(draft.datapoints, 'datapoints', Datapoint, reading)
    if (!isText((wire = draft.label))) draft.label = readOptional(wire, 'label', wireText, reading)
    if (!isText((wire = draft.Instance))) draft.Instance = readOptional(wire, 'Instance', wireText, reading)
  }
)

/** The values of a metric for some dimensions. */
export interface MetricPoints {
  readonly dimensions: readonly unknown[]
  readonly values: readonly unknown[]
}

/** The reader of `MetricPoints`. */
export const MetricPoints: Reader<MetricPoints> = /* @__PURE__ */ caseInsensitiveObject(
  'MetricPoints',
  (draft, reading) => {
    draft.dimensions = readList(draft.dimensions, 'dimensions', anything, reading)
    draft.values = readList(draft.values, 'values', anything, reading)
  }
)

/** The statistics of a metric by its dimensions. */
export interface DimensionedMetricStatistics {
  readonly instance?: string | undefined
  readonly metricName?: string | undefined
  readonly points: readonly MetricPoints[]
}

/** The reader of `DimensionedMetricStatistics`. */
export const DimensionedMetricStatistics: Reader<DimensionedMetricStatistics> = /* @__PURE__ */ caseInsensitiveObject(
  'DimensionedMetricStatistics',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.instance))) draft.instance = readOptional(wire, 'instance', wireText, reading)
    if (!isText((wire = draft.metricName))) draft.metricName = readOptional(wire, 'metricName', wireText, reading)
    draft.points = readList(draft.points, 'points', MetricPoints, reading)
  }
)

/** A metric of an instance. */
export interface InstanceMetricInput {
  readonly InstanceID?: string | undefined
  readonly MetricName?: string | undefined
}

/** The codec of `InstanceMetricInput`. */
export const InstanceMetricInput: () => t.Type<InstanceMetricInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<InstanceMetricInput>({}, { InstanceID: t.string, MetricName: t.string }, 'InstanceMetricInput')
)

/** A metric of an instance and of its dimensions. */
export interface DimensionedMetricInput {
  readonly InstanceID?: string | undefined
  readonly MetricName?: string | undefined
  readonly Dimensions?: readonly unknown[] | undefined
}

/** The codec of `DimensionedMetricInput`. */
export const DimensionedMetricInput: () => t.Type<DimensionedMetricInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<DimensionedMetricInput>(
    {},
    { InstanceID: t.string, MetricName: t.string, Dimensions: t.readonlyArray(t.unknown) },
    'DimensionedMetricInput'
  )
)

/** The input of `GetMetricStatisticsBatch20180929`. */
export interface GetMetricStatisticsBatch20180929Input {
  readonly Namespace: string
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. Within the last 30 days. */
  readonly StartTime: string
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. At least two minutes ago. */
  readonly EndTime: string
  readonly Aggregate?: readonly string[] | undefined
  readonly Period?: number | undefined
  readonly Metrics?: readonly InstanceMetricInput[] | undefined
}

/** The output of `GetMetricStatisticsBatch20180929`. */
export interface GetMetricStatisticsBatch20180929Output {
  readonly getMetricStatisticsBatchResults: readonly InstanceMetricStatistics[]
  readonly responseMetadata?: ResponseMetadata | undefined
  /** Why the statistics of some instances are missing. */
  readonly errorMessage: readonly string[]
}

/** The reader of `GetMetricStatisticsBatch20180929Output`. */
export const GetMetricStatisticsBatch20180929Output: Reader<GetMetricStatisticsBatch20180929Output> =
  /* @__PURE__ */ caseInsensitiveObject('GetMetricStatisticsBatch20180929Output', (draft, reading) => {
    let wire: unknown
    draft.getMetricStatisticsBatchResults = readList(
      draft.getMetricStatisticsBatchResults,
      'getMetricStatisticsBatchResults',
      InstanceMetricStatistics,
      reading
    )
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
    draft.errorMessage = readList(draft.errorMessage, 'errorMessage', wireText, reading)
  })

/**
 * Gets statistics of several metrics of several instances. The response can lack some of them, with the reason in
 * `errorMessage`.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const GetMetricStatisticsBatch20180929: Operation<
  GetMetricStatisticsBatch20180929Input,
  GetMetricStatisticsBatch20180929Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'GetMetricStatisticsBatch',
  version: '2018-09-29',
  method: 'POST',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetMetricStatisticsBatch20180929Input>(
      { Namespace: t.string, StartTime: t.string, EndTime: t.string },
      { Aggregate: t.readonlyArray(t.string), Period: Integer, Metrics: t.readonlyArray(InstanceMetricInput()) },
      'GetMetricStatisticsBatch20180929Input'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(prepared(batchFromXml, GetMetricStatisticsBatch20180929Output))),
  encodings: { '*': 'json' }
}

/** The input of `GetMetricStatisticsBatch20181114`. */
export interface GetMetricStatisticsBatch20181114Input {
  readonly Namespace: string
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. Within the last 30 days. */
  readonly StartTime: string
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. At least two minutes ago. */
  readonly EndTime: string
  readonly Aggregate?: readonly string[] | undefined
  /** In seconds. */
  readonly Period?: number | undefined
  readonly Metrics?: readonly InstanceMetricInput[] | undefined
}

/** The output of `GetMetricStatisticsBatch20181114`. */
export interface GetMetricStatisticsBatch20181114Output {
  readonly getMetricStatisticsBatchResults: readonly InstanceMetricStatistics[]
  readonly responseMetadata?: ResponseMetadata | undefined
  /** Why the statistics of some instances are missing. */
  readonly errorMessage: readonly string[]
}

/** The reader of `GetMetricStatisticsBatch20181114Output`. */
export const GetMetricStatisticsBatch20181114Output: Reader<GetMetricStatisticsBatch20181114Output> =
  /* @__PURE__ */ caseInsensitiveObject('GetMetricStatisticsBatch20181114Output', (draft, reading) => {
    let wire: unknown
    draft.getMetricStatisticsBatchResults = readList(
      draft.getMetricStatisticsBatchResults,
      'getMetricStatisticsBatchResults',
      InstanceMetricStatistics,
      reading
    )
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
    draft.errorMessage = readList(draft.errorMessage, 'errorMessage', wireText, reading)
  })

/**
 * Gets statistics of up to 200 metrics of several instances. The response can lack some of them, with the reason in
 * `errorMessage`. At most 180 calls a minute.
 *
 * Source: https://endocs.ksyun.com/documents/37890
 */
export const GetMetricStatisticsBatch20181114: Operation<
  GetMetricStatisticsBatch20181114Input,
  GetMetricStatisticsBatch20181114Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'GetMetricStatisticsBatch',
  version: '2018-11-14',
  method: 'POST',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetMetricStatisticsBatch20181114Input>(
      { Namespace: t.string, StartTime: t.string, EndTime: t.string },
      { Aggregate: t.readonlyArray(t.string), Period: Integer, Metrics: t.readonlyArray(InstanceMetricInput()) },
      'GetMetricStatisticsBatch20181114Input'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(prepared(batchFromXml, GetMetricStatisticsBatch20181114Output))),
  encodings: { '*': 'json' }
}

/** The input of `GetMetricStatisticsBatch20230712`. */
export interface GetMetricStatisticsBatch20230712Input {
  readonly Namespace?: string | undefined
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. Within the last 30 days. */
  readonly StartTime?: string | undefined
  /** In UTC+8, although it ends in `Z`: write it with `MonitorTimestamp.encode`. At least two minutes ago. */
  readonly EndTime?: string | undefined
  readonly Period?: number | undefined
  readonly Aggregate?: readonly string[] | undefined
  readonly Metrics?: readonly DimensionedMetricInput[] | undefined
}

/** The output of `GetMetricStatisticsBatch20230712`. */
export interface GetMetricStatisticsBatch20230712Output {
  readonly getMetricStatisticsBatchResults: readonly DimensionedMetricStatistics[]
  readonly responseMetadata?: ResponseMetadata | undefined
  /** Why the statistics of some instances are missing. */
  readonly errorMessage: readonly string[]
}

/** The reader of `GetMetricStatisticsBatch20230712Output`. */
export const GetMetricStatisticsBatch20230712Output: Reader<GetMetricStatisticsBatch20230712Output> =
  /* @__PURE__ */ caseInsensitiveObject('GetMetricStatisticsBatch20230712Output', (draft, reading) => {
    let wire: unknown
    draft.getMetricStatisticsBatchResults = readList(
      draft.getMetricStatisticsBatchResults,
      'getMetricStatisticsBatchResults',
      DimensionedMetricStatistics,
      reading
    )
    if (!isAbsent((wire = draft.responseMetadata))) {
      draft.responseMetadata = readOptional(wire, 'responseMetadata', ResponseMetadata, reading)
    }
    draft.errorMessage = readList(draft.errorMessage, 'errorMessage', wireText, reading)
  })

/**
 * Gets statistics of several metrics of several instances, each by its dimensions. The response can lack some of them,
 * with the reason in `errorMessage`.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const GetMetricStatisticsBatch20230712: Operation<
  GetMetricStatisticsBatch20230712Input,
  GetMetricStatisticsBatch20230712Output,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'GetMetricStatisticsBatch',
  version: '2023-07-12',
  method: 'POST',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetMetricStatisticsBatch20230712Input>(
      {},
      {
        Namespace: t.string,
        StartTime: t.string,
        EndTime: t.string,
        Period: Integer,
        Aggregate: t.readonlyArray(t.string),
        Metrics: t.readonlyArray(DimensionedMetricInput())
      },
      'GetMetricStatisticsBatch20230712Input'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(prepared(batchFromXml, GetMetricStatisticsBatch20230712Output))),
  encodings: { '*': 'json' }
}
