import { hashFraction } from '../random.js'

/** A metric of a product. */
export interface Metric {
  readonly name: string
  readonly description: string
  readonly unit: string
  /** The mean of its values, and how far they vary around it. */
  readonly mean: number
  readonly amplitude: number
}

const metric = (name: string, description: string, unit: string, mean: number, amplitude: number): Metric => ({
  name,
  description,
  unit,
  mean,
  amplitude
})

/** The metrics by namespace. Their values are generated, and the same at the same time. */
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
export const findMetric = (namespace: string, name: string): Metric | undefined =>
  Object.hasOwn(metricsByNamespace, namespace)
    ? metricsByNamespace[namespace]?.find((candidate) => candidate.name === name)
    : undefined

/** The values measured in one period. */
export interface Datapoint {
  /** The start of the period, in milliseconds since 1970. */
  readonly at: number
  readonly average: number
  readonly max: number
  readonly min: number
  readonly sum: number
}

const dayMs = 24 * 3_600_000

const valueAt = (instance: string, { name, mean, amplitude }: Metric, at: number): number => {
  const daily = Math.sin((2 * Math.PI * at) / dayMs)
  const noise = 2 * hashFraction(`${instance}/${name}/${at}`) - 1
  return Math.max(0, mean + amplitude * (0.6 * daily + 0.4 * noise))
}

/** The values of an instance's metric, period by period, up to now. */
export const datapoints = (
  instance: string,
  definition: Metric,
  range: { readonly start: number; readonly end: number; readonly periodMs: number },
  now: number
): readonly Datapoint[] => {
  const points: Datapoint[] = []
  const first = Math.ceil(range.start / range.periodMs) * range.periodMs
  const step = Math.min(60_000, range.periodMs)
  for (let at = first; at < range.end && at <= now; at += range.periodMs) {
    // A long period has only a few samples.
    const count = Math.min(Math.max(Math.floor(range.periodMs / step), 1), 5)
    const values = Array.from({ length: count }, (_, index) => valueAt(instance, definition, at + index * step))
    const sum = values.reduce((total, value) => total + value, 0)
    points.push({ at, average: sum / count, max: Math.max(...values), min: Math.min(...values), sum })
  }
  return points
}
