import { isRecord } from '@cloud-result/core/vendor'

/**
 * Converts an XML response of GetMetricStatisticsBatch to the form that it has in JSON. In XML, the two lists have other names:
 * `GetMetricStatisticsBatchResult` inside `GetMetricStatisticsBatchResults`, and `ErrorMessage` inside `ErrorMessages`.
 */
export const batchFromXml = (wire: unknown): unknown => {
  if (!isRecord(wire)) return wire
  const results = inside(wire['GetMetricStatisticsBatchResults'], 'GetMetricStatisticsBatchResult')
  const errors = inside(wire['ErrorMessages'], 'ErrorMessage')
  return {
    ...wire,
    ...(results === undefined ? {} : { GetMetricStatisticsBatchResults: results }),
    ...(errors === undefined ? {} : { errorMessage: errors })
  }
}

const inside = (list: unknown, entry: string): unknown => (isRecord(list) ? list[entry] : undefined)
