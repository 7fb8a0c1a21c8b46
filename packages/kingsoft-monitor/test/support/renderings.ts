import type { FailureToRender, Rendering } from '@cloud-result/conformance'

/** Writes a value as an XML element. A list becomes one element for each entry. */
export const xmlOf = (name: string, value: unknown): string => {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map((entry) => xmlOf(name, entry)).join('')
  const content =
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, child]) => xmlOf(key, child))
          .join('')
      : escape(String(value))
  return `<${name}>${content}</${name}>`
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')

const headerFor = (requestId: string | undefined): Readonly<Record<string, string>> =>
  requestId === undefined ? {} : { 'X-KSC-REQUEST-ID': requestId }

/** Writes a failure in each envelope that has its code. The fault in the envelope is that of the status. */
export const errorResponses = ({ code, status = 400, message, requestId }: FailureToRender): readonly Rendering[] => {
  const type = status < 500 ? 'Sender' : 'Receiver'
  const lower = { type: type.toLowerCase(), code, message }
  const upper = { Type: type, Code: code, Message: message }
  const bodies = {
    'lower case, as documented': JSON.stringify({ requestid: requestId, error: lower }),
    'lower case without type': JSON.stringify({ error: { message, code }, requestid: requestId }),
    'upper case, of the gateway': JSON.stringify({ RequestId: requestId, Error: upper }),
    'requestId and a null Error': JSON.stringify({ Error: null, requestId, error: lower }),
    'responseMetadata.requestId': JSON.stringify({ responseMetadata: { requestId }, error: lower }),
    'ResponseMetadata.RequestID': JSON.stringify({ ResponseMetadata: { RequestID: requestId }, Error: upper }),
    'with data and the code of a success': JSON.stringify({
      code: 'Success',
      marker: 'present',
      error: lower,
      requestId
    }),
    'inside ErrorResponse': JSON.stringify({ ErrorResponse: { RequestId: requestId, Error: upper } }),
    flat: JSON.stringify({ requestId, code, message }),
    'flat, upper case': JSON.stringify({ RequestId: requestId, Code: code, Message: message }),
    'flat, with data': JSON.stringify({ code, message, marker: 'present', totalCount: 0, requestId }),
    codeDesc: JSON.stringify({ code: 4000, message, codeDesc: code, requestId }),
    'XML ErrorResponse': xmlOf('ErrorResponse', {
      RequestId: requestId,
      Error: upper
    }),
    'XML ErrorResponse with a lower-case code, declaration, comment and namespace': `<?xml version="1.0" encoding="UTF-8"?>\n<!-- gateway -->\n${xmlOf(
      'ErrorResponse',
      { RequestId: requestId, Error: { code, Message: message } }
    ).replace('<ErrorResponse>', '<ErrorResponse xmlns="https://ksyun.kingeyes.com/">')}`,
    'XML response': xmlOf('response', {
      Error: { Code: code, InnerCode: 'x', Message: message },
      RequestId: requestId
    }),
    'XML Response': xmlOf('Response', { Error: upper, RequestID: requestId }),
    'XML with metadata': xmlOf('GetMetricStatisticsResponse', {
      ResponseMetadata: { RequestId: requestId },
      Error: upper
    }),
    'XML ErrorResponse, flat': xmlOf('ErrorResponse', { RequestId: requestId, Code: code, Message: message })
  }
  const prometheus = { status: 'error', errorType: code, error: message ?? 'no data' }
  return [
    ...Object.entries(bodies).map(([name, body]) => ({ name, response: { status, body } })),
    { name: 'Prometheus', response: { status, headers: headerFor(requestId), body: JSON.stringify(prometheus) } }
  ]
}

/** Writes a failure in each envelope that has a number or nothing in place of its code. */
export const codelessResponses = ({ status = 400, message, requestId }: FailureToRender): readonly Rendering[] => {
  const type = status < 500 ? 'sender' : 'receiver'
  const bodies = {
    'numeric, lower case': JSON.stringify({ requestid: requestId, error: { type, code: status, message } }),
    'numeric, flat': JSON.stringify({ RequestId: requestId, Code: status, Message: message, Data: null }),
    'numeric string, flat': JSON.stringify({ requestId, code: String(status), message }),
    'numeric, different from the status': JSON.stringify({ requestId, code: 100_012, message }),
    'no code': JSON.stringify({ requestid: requestId, error: { type, message } }),
    'null code': JSON.stringify({ requestid: requestId, error: { code: null, message } }),
    'a string in place of the error': JSON.stringify({ requestId, error: message }),
    'XML without a code': xmlOf('ErrorResponse', { RequestId: requestId, Error: { Type: type, Message: message } })
  }
  const prometheus = { status: 'error', errorType: String(status), error: message }
  return [
    ...Object.entries(bodies).map(([name, body]) => ({ name, response: { status, body } })),
    { name: 'Prometheus', response: { status, headers: headerFor(requestId), body: JSON.stringify(prometheus) } }
  ]
}

/** Writes the fields of a success in every envelope, with the request id in every place seen in practice. */
export const successResponses = (
  fields: Readonly<Record<string, unknown>>,
  requestId: string | undefined
): readonly Rendering[] => {
  const bodies = {
    requestId: JSON.stringify({ requestId, ...fields }),
    RequestId: JSON.stringify({ ...fields, RequestId: requestId }),
    RequestID: JSON.stringify({ RequestID: requestId, ...fields }),
    'responseMetadata.requestId': JSON.stringify({ ...fields, responseMetadata: { requestId } }),
    'ResponseMetadata.RequestID': JSON.stringify({ ResponseMetadata: { RequestID: requestId }, ...fields }),
    'code Success': JSON.stringify({ requestId, code: 'Success', message: '', ...fields }),
    'Code 0': JSON.stringify({ Code: 0, Message: 'Success', RequestId: requestId, Action: 'X', Data: {}, ...fields }),
    'null error': JSON.stringify({ requestId, error: null, code: null, ...fields }),
    'failed parts': JSON.stringify({ ...fields, errorMessage: ['no data'], responseMetadata: { requestId } }),
    XML: xmlOf('GetMetricStatisticsResponse', { ...fields, ResponseMetadata: { RequestId: requestId } }).replace(
      '<GetMetricStatisticsResponse>',
      '<GetMetricStatisticsResponse xmlns="https://ksyun.kingeyes.com/">'
    ),
    'XML with the request id among the data': xmlOf('ListMetricsResponse', { RequestId: requestId, ...fields })
  }
  const prometheus = { status: 'success', isPartial: false, ...fields }
  return [
    ...Object.entries(bodies).map(([name, body]) => ({ name, response: { status: 200, body } })),
    { name: 'Prometheus', response: { status: 200, headers: headerFor(requestId), body: JSON.stringify(prometheus) } }
  ]
}
