import { isRecord } from '@cloud-result/core/vendor'

/**
 * Gives an answer of ListMetrics one object with all metrics, also where a list of such objects stands for it, which is
 * how the vendor documents it.
 */
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
