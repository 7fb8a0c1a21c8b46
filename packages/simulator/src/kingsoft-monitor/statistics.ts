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

import type { Fields } from '../http/http.js'
import { refuse } from '../product-error.js'
import type { Step } from '../product-error.js'
import { datapoints, metricNamed, metricsByNamespace } from './metrics.js'
import type { Datapoint, Metric } from './metrics.js'
import { instantOf, invalidValue, monitorTime, on } from './store.js'
import type { MonitorCall } from './store.js'

const maximumPoints = 60_000
const maximumBatchPoints = 6_000
const maximumMetrics = 200

interface Question {
  readonly Namespace?: string | undefined
  readonly StartTime?: string | undefined
  readonly EndTime?: string | undefined
  readonly Period?: number | string | undefined
}

interface Span {
  readonly start: number
  readonly end: number
  readonly periodMs: number
}

const spanOf = ({ Namespace, StartTime, EndTime, Period }: Question): Step<Span> => {
  if (Namespace === undefined || !Object.hasOwn(metricsByNamespace, Namespace)) {
    return refuse(400, 'NoSuchNamespace', 'No such namespace')
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

const unknownMetric = refuse(404, 'NoSuchMetric', "No such name for 'metrics'")
const tooLarge = refuse(400, 'RequestTooLarge', 'Request information is too large')

const sizeOf = ({ start, end, periodMs }: Span): number => (end - start) / periodMs

// All aggregates, as a list or with commas, in whatever case: Average or Avg, Max, Min, Sum.
const wantedOf = (aggregate: string | readonly string[] | undefined): ReadonlySet<string> => {
  const names = typeof aggregate === 'string' ? aggregate.split(',') : (aggregate ?? ['Average'])
  return new Set(names.map((name) => name.trim().toLowerCase().replace('average', 'avg')))
}

// Numbers come as texts; what was not asked for is left out.
const pointView = ({ at, average, max, min, sum }: Datapoint, wanted: ReadonlySet<string>): Fields => {
  const text = (name: string, value: number): string | undefined => (wanted.has(name) ? value.toFixed(2) : undefined)
  return {
    timestamp: monitorTime(at),
    unixTimestamp: at,
    average: text('avg', average),
    max: text('max', max),
    min: text('min', min),
    sum: text('sum', sum)
  }
}

interface MetricOf {
  readonly InstanceID?: string | undefined
  readonly MetricName?: string | undefined
}

// A metric that cannot be queried is no failure of the batch: it is told beside the others.
const batch = (
  namespace: string,
  metrics: readonly MetricOf[],
  answer: (instance: string, found: Metric) => Fields
): { readonly results: readonly Fields[]; readonly messages: readonly string[] } => {
  const answers = metrics.map(({ InstanceID = '', MetricName = '' }): Either<string, Fields> => {
    const found = metricNamed(namespace, MetricName)
    return found === undefined
      ? left(`No such name for 'metrics': ${MetricName} of ${InstanceID}`)
      : right(answer(InstanceID, found))
  })
  return {
    results: answers.flatMap((one) => (one._tag === 'Right' ? [one.right] : [])),
    messages: answers.flatMap((one) => (one._tag === 'Left' ? [one.left] : []))
  }
}

const olderBatch = ({ input, now }: MonitorCall<GetMetricStatisticsBatch20181114Input>): Step<() => Fields> => {
  const span = spanOf(input)
  if (span._tag === 'Left') return span
  const metrics = input.Metrics ?? []
  if (metrics.length > maximumMetrics || sizeOf(span.right) * metrics.length > maximumBatchPoints) return tooLarge
  return right(() => {
    const { results, messages } = batch(input.Namespace, metrics, (instance, found) => ({
      datapoints: datapoints(instance, found, span.right, now).map((point) =>
        pointView(point, wantedOf(input.Aggregate))
      ),
      label: found.name,
      Instance: instance
    }))
    return { getMetricStatisticsBatchResults: results, errorMessage: messages }
  })
}

interface Single extends Question, MetricOf {
  readonly Aggregate?: readonly string[] | undefined
}

const single = (input: Single, now: number): Step<() => Fields> => {
  const span = spanOf(input)
  if (span._tag === 'Left') return span
  const { Namespace = '', InstanceID = '', MetricName = '', Aggregate } = input
  if (InstanceID.length !== 36) return invalidValue('InstanceID', 'length must be 36 characters.')
  const found = metricNamed(Namespace, MetricName)
  if (found === undefined) return unknownMetric
  if (sizeOf(span.right) > maximumPoints) return tooLarge
  return right(() => ({
    getMetricStatisticsResult: {
      datapoints: datapoints(InstanceID, found, span.right, now).map((point) => pointView(point, wantedOf(Aggregate))),
      label: found.name
    }
  }))
}

/** Reading and listing metrics. */
export const statisticsBehaviours = [
  on(GetMetricStatistics20100525, ({ input, now }) => single(input, now)),
  on(GetMetricStatistics20230712, ({ input, now }) => single(input, now)),
  on(GetMetricStatisticsBatch20180929, olderBatch),
  on(GetMetricStatisticsBatch20181114, olderBatch),
  on(GetMetricStatisticsBatch20230712, ({ input, now }) => {
    const span = spanOf(input)
    if (span._tag === 'Left') return span
    const metrics = input.Metrics ?? []
    if (metrics.length > maximumMetrics || sizeOf(span.right) * metrics.length > maximumBatchPoints) return tooLarge
    return right(() => {
      const { results, messages } = batch(input.Namespace ?? '', metrics, (instance, found) => ({
        instance,
        metricName: found.name,
        points: [
          {
            dimensions: [],
            values: datapoints(instance, found, span.right, now).map((point) =>
              pointView(point, wantedOf(input.Aggregate))
            )
          }
        ]
      }))
      return { getMetricStatisticsBatchResults: results, errorMessage: messages }
    })
  }),
  on(ListMetrics20100525, ({ input }) => {
    const { Namespace, InstanceID, MetricName } = input
    if (Namespace !== undefined && !Object.hasOwn(metricsByNamespace, Namespace)) {
      return refuse(400, 'NoSuchNamespace', 'No such namespace')
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
