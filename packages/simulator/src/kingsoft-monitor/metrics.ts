import { fractionOf } from '../random.js'

/** A metric of a product. */
export interface Metric {
  readonly name: string
  readonly description: string
  readonly unit: string
  /** The middle and the swing of its values. */
  readonly middle: number
  readonly swing: number
}

const metric = (name: string, description: string, unit: string, middle: number, swing: number): Metric => ({
  name,
  description,
  unit,
  middle,
  swing
})

/** The metrics that there are, by namespace. Their values are made up, but always the same for the same moment. */
export const metricsByNamespace: Readonly<Record<string, readonly Metric[]>> = {
  KEC: [
    metric('cpu.utilizition.total', 'CPU utilisation', '%', 40, 30),
    metric('memory.utilizition.total', 'Memory utilisation', '%', 55, 15),
    metric('net.if.in', 'Inbound traffic', 'bps', 2_000_000, 1_500_000),
    metric('net.if.out', 'Outbound traffic', 'bps', 1_000_000, 800_000)
  ],
  EBS: [
    metric('disk.read.iops', 'Reads per second', 'Counts/s', 120, 100),
    metric('disk.write.iops', 'Writes per second', 'Counts/s', 200, 150),
    metric('disk.read.bps', 'Bytes read per second', 'Bps', 4_000_000, 3_000_000)
  ],
  EIP: [
    metric('eip.bps.in', 'Inbound bandwidth', 'bps', 1_000_000, 700_000),
    metric('eip.bps.out', 'Outbound bandwidth', 'bps', 900_000, 700_000)
  ],
  SLB: [metric('slb.connections.active', 'Active connections', 'Counts', 300, 200)]
}

/** Finds a metric. */
export const metricNamed = (namespace: string, name: string): Metric | undefined =>
  Object.hasOwn(metricsByNamespace, namespace)
    ? metricsByNamespace[namespace]?.find((candidate) => candidate.name === name)
    : undefined

/** A span of time and what was measured in it. */
export interface Datapoint {
  /** The beginning, in milliseconds since 1970. */
  readonly at: number
  readonly average: number
  readonly max: number
  readonly min: number
  readonly sum: number
}

const dayMs = 24 * 3_600_000

const valueAt = (instance: string, { name, middle, swing }: Metric, at: number): number => {
  const daily = Math.sin((2 * Math.PI * at) / dayMs)
  const noise = 2 * fractionOf(`${instance}/${name}/${at}`) - 1
  return Math.max(0, middle + swing * (0.6 * daily + 0.4 * noise))
}

/** What was measured of an instance, span by span, as far as these have begun by now. */
export const datapoints = (
  instance: string,
  of: Metric,
  span: { readonly start: number; readonly end: number; readonly periodMs: number },
  now: number
): readonly Datapoint[] => {
  const points: Datapoint[] = []
  const first = Math.ceil(span.start / span.periodMs) * span.periodMs
  const step = Math.min(60_000, span.periodMs)
  for (let at = first; at < span.end && at <= now; at += span.periodMs) {
    // A few samples stand for a long span.
    const count = Math.min(Math.max(Math.floor(span.periodMs / step), 1), 5)
    const values = Array.from({ length: count }, (_, index) => valueAt(instance, of, at + index * step))
    const sum = values.reduce((total, value) => total + value, 0)
    points.push({ at, average: sum / count, max: Math.max(...values), min: Math.min(...values), sum })
  }
  return points
}
