import { isRecord } from '@cloud-result/core/vendor'

/** Converts a response of ListMetrics with a list of objects, as it is documented, to one object with all metrics. */
export const metricsFromList = (wire: unknown): unknown => {
  if (!isRecord(wire)) return wire
  const name = nameIn(wire, 'listmetricsresult')
  const lists = name === undefined ? undefined : wire[name]
  return name !== undefined && Array.isArray(lists) ? { ...wire, [name]: { metrics: lists.flatMap(metricsIn) } } : wire
}

const metricsIn = (list: unknown): unknown => {
  const name = isRecord(list) ? nameIn(list, 'metrics') : undefined
  const metrics = isRecord(list) && name !== undefined ? (list[name] ?? []) : []
  return isRecord(metrics) && metrics['member'] !== undefined ? metrics['member'] : metrics
}

const nameIn = (record: Readonly<Record<string, unknown>>, lowerCaseName: string): string | undefined =>
  Object.keys(record).find((key) => key.toLowerCase() === lowerCaseName)
