import { left, right } from '@cloud-result/core'
import {
  GetMetricStatistics20100525,
  GetMetricStatistics20230712,
  GetMetricStatisticsBatch20180929,
  GetMetricStatisticsBatch20181114,
  GetMetricStatisticsBatch20230712,
  ListMetrics20100525
} from '@cloud-result/kingsoft-monitor/operations'
import type { GetMetricStatisticsBatch20181114Input } from '@cloud-result/kingsoft-monitor/operations'
import type { Either } from 'fp-ts/lib/Either.js'

import type { Fields } from '../fields.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import { datapoints, findMetric, metricsByNamespace } from './metrics.js'
import type { Datapoint, Metric } from './metrics.js'
import { instantOf, invalidValue, monitorTime, handle } from './store.js'
import type { MonitorCall } from './store.js'

const maximumPoints = 60_000
const maximumBatchPoints = 6_000
const maximumMetrics = 200

interface MetricQuery {
  readonly Namespace?: string | undefined
  readonly StartTime?: string | undefined
  readonly EndTime?: string | undefined
  readonly Period?: number | string | undefined
}

interface TimeRange {
  readonly start: number
  readonly end: number
  readonly periodMs: number
}

const timeRangeOf = ({ Namespace, StartTime, EndTime, Period }: MetricQuery): ProductResult<TimeRange> => {
  if (Namespace === undefined || !Object.hasOwn(metricsByNamespace, Namespace)) {
    return serviceError(400, 'NoSuchNamespace', 'No such namespace')
  }
  const start = instantOf(StartTime ?? '')
  const end = instantOf(EndTime ?? '')
  if (start === undefined) return invalidValue('StartTime', 'the format must be YYYY-MM-DDTHH:mm:ssZ.')
  if (end === undefined) return invalidValue('EndTime', 'the format must be YYYY-MM-DDTHH:mm:ssZ.')
  if (end <= start) return invalidValue('EndTime', 'it must be later than StartTime.')
  const periodMs = Number(Period ?? 60) * 1_000
  if (!(periodMs >= 1_000)) return invalidValue('Period', 'it must be a number of seconds.')
  return right({ start, end, periodMs })
}

const unknownMetric = serviceError(404, 'NoSuchMetric', "No such name for 'metrics'")
const tooLarge = serviceError(400, 'RequestTooLarge', 'Request information is too large')

const sizeOf = ({ start, end, periodMs }: TimeRange): number => (end - start) / periodMs

// A list or a text with commas, in any case: Average or Avg, Max, Min, Sum.
const aggregatesIn = (aggregate: string | readonly string[] | undefined): ReadonlySet<string> => {
  const names = typeof aggregate === 'string' ? aggregate.split(',') : (aggregate ?? ['Average'])
  return new Set(names.map((name) => name.trim().toLowerCase().replace('average', 'avg')))
}

// Numbers are texts. Aggregates that were not requested are omitted.
const pointView = ({ at, average, max, min, sum }: Datapoint, aggregates: ReadonlySet<string>): Fields => {
  const text = (name: string, value: number): string | undefined =>
    aggregates.has(name) ? value.toFixed(2) : undefined
  return {
    timestamp: monitorTime(at),
    unixTimestamp: at,
    average: text('avg', average),
    max: text('max', max),
    min: text('min', min),
    sum: text('sum', sum)
  }
}

interface InstanceMetric {
  readonly InstanceID?: string | undefined
  readonly MetricName?: string | undefined
}

// An unknown metric does not fail the batch: its message is returned with the results of the others.
const batch = (
  namespace: string,
  metrics: readonly InstanceMetric[],
  read: (instance: string, found: Metric) => Fields
): { readonly results: readonly Fields[]; readonly messages: readonly string[] } => {
  const outcomes = metrics.map(({ InstanceID = '', MetricName = '' }): Either<string, Fields> => {
    const found = findMetric(namespace, MetricName)
    return found === undefined
      ? left(`No such name for 'metrics': ${MetricName} of ${InstanceID}`)
      : right(read(InstanceID, found))
  })
  return {
    results: outcomes.flatMap((one) => (one._tag === 'Right' ? [one.right] : [])),
    messages: outcomes.flatMap((one) => (one._tag === 'Left' ? [one.left] : []))
  }
}

const olderBatch = ({
  input,
  now
}: MonitorCall<GetMetricStatisticsBatch20181114Input>): ProductResult<() => Fields> => {
  const range = timeRangeOf(input)
  if (range._tag === 'Left') return range
  const metrics = input.Metrics ?? []
  if (metrics.length > maximumMetrics || sizeOf(range.right) * metrics.length > maximumBatchPoints) return tooLarge
  return right(() => {
    const { results, messages } = batch(input.Namespace, metrics, (instance, found) => ({
      datapoints: datapoints(instance, found, range.right, now).map((point) =>
        pointView(point, aggregatesIn(input.Aggregate))
      ),
      label: found.name,
      Instance: instance
    }))
    return { getMetricStatisticsBatchResults: results, errorMessage: messages }
  })
}

interface SingleQuery extends MetricQuery, InstanceMetric {
  readonly Aggregate?: readonly string[] | undefined
}

const single = (input: SingleQuery, now: number): ProductResult<() => Fields> => {
  const range = timeRangeOf(input)
  if (range._tag === 'Left') return range
  const { Namespace = '', InstanceID = '', MetricName = '', Aggregate } = input
  if (InstanceID.length !== 36) return invalidValue('InstanceID', 'length must be 36 characters.')
  const found = findMetric(Namespace, MetricName)
  if (found === undefined) return unknownMetric
  if (sizeOf(range.right) > maximumPoints) return tooLarge
  return right(() => ({
    getMetricStatisticsResult: {
      datapoints: datapoints(InstanceID, found, range.right, now).map((point) =>
        pointView(point, aggregatesIn(Aggregate))
      ),
      label: found.name
    }
  }))
}

/** The operations that read and list metrics. */
export const statisticsHandlers = [
  handle(GetMetricStatistics20100525, ({ input, now }) => single(input, now)),
  handle(GetMetricStatistics20230712, ({ input, now }) => single(input, now)),
  handle(GetMetricStatisticsBatch20180929, olderBatch),
  handle(GetMetricStatisticsBatch20181114, olderBatch),
  handle(GetMetricStatisticsBatch20230712, ({ input, now }) => {
    const range = timeRangeOf(input)
    if (range._tag === 'Left') return range
    const metrics = input.Metrics ?? []
    if (metrics.length > maximumMetrics || sizeOf(range.right) * metrics.length > maximumBatchPoints) return tooLarge
    return right(() => {
      const { results, messages } = batch(input.Namespace ?? '', metrics, (instance, found) => ({
        instance,
        metricName: found.name,
        points: [
          {
            dimensions: [],
            values: datapoints(instance, found, range.right, now).map((point) =>
              pointView(point, aggregatesIn(input.Aggregate))
            )
          }
        ]
      }))
      return { getMetricStatisticsBatchResults: results, errorMessage: messages }
    })
  }),
  handle(ListMetrics20100525, ({ input }) => {
    const { Namespace, InstanceID, MetricName } = input
    if (Namespace !== undefined && !Object.hasOwn(metricsByNamespace, Namespace)) {
      return serviceError(400, 'NoSuchNamespace', 'No such namespace')
    }
    const all = Object.entries(metricsByNamespace)
      .filter(([namespace]) => Namespace === undefined || Namespace === namespace)
      .flatMap(([namespace, metrics]) => metrics.map((found) => ({ namespace, ...found })))
      .filter(({ name }) => MetricName === undefined || MetricName === name)
    const size = Number(input.PageSize ?? Math.max(all.length, 1))
    const first = (Number(input.PageIndex ?? 1) - 1) * size
    return right(() => ({
      listMetricsResult: {
        metrics: all.slice(first, first + size).map(({ namespace, name, description, unit }) => ({
          instanceId: InstanceID,
          metricName: name,
          metricDesc: description,
          namespace,
          interval: '60',
          type: 'gauge',
          unit
        }))
      }
    }))
  })
]
