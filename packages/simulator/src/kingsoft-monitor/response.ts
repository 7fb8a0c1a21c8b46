import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'
import type { HttpResponse } from '../http/http.js'
import { xmlOf } from '../http/xml.js'
import { kingsoftResponse, writeGatewayError } from '../kingsoft/response.js'
import type { ResponseContext, RequestMetadata } from '../product.js'
import type { ProductError } from '../product-error.js'

/**
 * Writes a success. The place and the spelling of the request id depend on version and action. In XML, names start in
 * upper case, and the entries of a list are `member` elements, except in batches.
 */
export const writeMonitorSuccess = (data: Fields, { metadata, requestId, now }: ResponseContext): HttpResponse => {
  const body =
    metadata.format === 'json'
      ? JSON.stringify(withRequestId(data, requestId, metadata))
      : xmlOf(
          `${metadata.action ?? ''}Response`,
          capitalised({ ...withXmlBatchNames(data), ResponseMetadata: { RequestId: requestId } }),
          (list) => entryNames[list] ?? 'member'
        )
  return kingsoftResponse(200, metadata.format, body, now)
}

/**
 * Writes an error: Cloud Monitor's own with names in lower case, those of the gateway as on the whole platform.
 *
 * Source: https://endocs.ksyun.com/documents/37896
 */
export const writeMonitorError = (error: ProductError, context: ResponseContext): HttpResponse => {
  const { code, message, status, origin } = error
  const { metadata, requestId, now } = context
  if (origin === 'gateway' || metadata.format === 'xml') return writeGatewayError(error, context)
  const type = status < 500 ? 'sender' : 'receiver'
  return kingsoftResponse(status, 'json', JSON.stringify({ requestid: requestId, error: { type, code, message } }), now)
}

const entryNames: Readonly<Record<string, string>> = {
  ErrorMessages: 'ErrorMessage',
  GetMetricStatisticsBatchResults: 'GetMetricStatisticsBatchResult'
}

const withXmlBatchNames = ({ errorMessage, ...data }: Fields): Fields =>
  errorMessage === undefined ? data : { ...data, ErrorMessages: errorMessage }

const withRequestId = (data: Fields, requestId: string, { action, version = '' }: RequestMetadata): Fields => {
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
