import type { Answer, Fields } from '../http/http.js'
import type { Failure } from '../product-error.js'
import { isFields } from '../fields.js'
import { answerWith, gatewayFailure } from '../kingsoft/response.js'
import type { Frame, Sketch } from '../product.js'
import { xmlOf } from '../http/xml.js'

/**
 * Writes a success. Where the request id stands, and in what spelling, depends on version and action; in XML names begin in
 * upper case, and a list's entries are called `member`, but for those of batches.
 */
export const monitorSuccess = (data: Fields, { sketch, requestId, now }: Frame): Answer => {
  const body =
    sketch.format === 'json'
      ? JSON.stringify(withRequestId(data, requestId, sketch))
      : xmlOf(
          `${sketch.action ?? ''}Response`,
          capitalised({ ...batchInXml(data), ResponseMetadata: { RequestId: requestId } }),
          (list) => entryNames[list] ?? 'member'
        )
  return answerWith(200, sketch.format, body, now)
}

/**
 * Writes a failure: Cloud Monitor's own in lower case, those of the gateway before it as the platform has them.
 *
 * Source: https://endocs.ksyun.com/documents/37896
 */
export const monitorFailure = (failure: Failure, frame: Frame): Answer => {
  const { code, message, status, by } = failure
  const { sketch, requestId, now } = frame
  if (by === 'gateway' || sketch.format === 'xml') return gatewayFailure(failure, frame)
  const type = status < 500 ? 'sender' : 'receiver'
  return answerWith(status, 'json', JSON.stringify({ requestid: requestId, error: { type, code, message } }), now)
}

const entryNames: Readonly<Record<string, string>> = {
  ErrorMessages: 'ErrorMessage',
  GetMetricStatisticsBatchResults: 'GetMetricStatisticsBatchResult'
}

const batchInXml = ({ errorMessage, ...data }: Fields): Fields =>
  errorMessage === undefined ? data : { ...data, ErrorMessages: errorMessage }

const withRequestId = (data: Fields, requestId: string, { action, version = '' }: Sketch): Fields => {
  if (action === 'QueryRange' || action === 'DescribeMonitorProductList') return data
  if (action === 'DescribeAlertingResources') return { ResponseMetadata: { RequestID: requestId }, ...data }
  if (action === 'PutDefaultEventPolicy' || version === '2021-01-01' || version === '2022-01-01') {
    return { requestId, ...data }
  }
  return version === '2025-01-01' ? { RequestID: requestId, ...data } : { ...data, responseMetadata: { requestId } }
}

const capitalised = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(capitalised)
    : isFields(value)
      ? Object.fromEntries(
          Object.entries(value).map(([name, child]) => [
            name.charAt(0).toUpperCase() + name.slice(1),
            capitalised(child)
          ])
        )
      : value
