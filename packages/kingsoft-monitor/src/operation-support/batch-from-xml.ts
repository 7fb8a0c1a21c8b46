import { isRecord } from '@cloud-result/core/vendor'

/**
 * Gives the answer of GetMetricStatisticsBatch the shape of its JSON. In XML its two lists are elements of other names:
 * `GetMetricStatisticsBatchResult` inside of the results, and `ErrorMessage` inside of `ErrorMessages`.
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
