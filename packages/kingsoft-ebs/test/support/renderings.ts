import type { FailureToRender, Rendering } from '@cloud-result/conformance'

/** Writes a JSON value as an XML element in the form of the vendor: each entry of a list is an `item`. */
export const xmlOf = (name: string, value: unknown): string =>
  value === undefined
    ? ''
    : `<${name}>${
        Array.isArray(value)
          ? value.map((entry) => xmlOf('item', entry)).join('')
          : typeof value === 'object' && value !== null
            ? Object.entries(value)
                .map(([key, child]) => xmlOf(key, child))
                .join('')
            : escape(String(value))
      }</${name}>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')

/** Writes a failure in JSON and in XML, in the documented forms and in those seen in practice. */
export const errorResponses = ({ code, status, message, requestId }: FailureToRender): readonly Rendering[] => {
  const error = { Type: 'Sender', Code: code, Message: message }
  const lowerError = { type: 'sender', code, message }
  const bodies = {
    'JSON, documented': JSON.stringify({ RequestId: requestId, Error: error }),
    'JSON without Type, id last': JSON.stringify({ Error: { Code: code, Message: message }, RequestId: requestId }),
    'JSON, lower case': JSON.stringify({ requestid: requestId, error: lowerError }),
    'JSON, requestId and other fields': JSON.stringify({ marker: 'present', Error: error, requestId }),
    'JSON, RequestID': JSON.stringify({ RequestID: requestId, Error: error }),
    'JSON, ResponseMetadata': JSON.stringify({ ResponseMetadata: { RequestId: requestId }, Error: error }),
    'JSON, responseMetadata': JSON.stringify({ responseMetadata: { requestId }, error: lowerError }),
    'JSON, ResponseMetadata.RequestID': JSON.stringify({ ResponseMetadata: { RequestID: requestId }, Error: error }),
    'JSON, flat': JSON.stringify({ RequestId: requestId, Code: code, Message: message }),
    'JSON, inside ErrorResponse': JSON.stringify({ ErrorResponse: { RequestId: requestId, Error: error } }),
    'XML, documented': xmlOf('ErrorResponse', {
      RequestId: requestId,
      Error: { Type: 'Sender', code, Message: message }
    }),
    'XML, Code, comment and namespace': `<?xml version="1.0" encoding="UTF-8"?>\n<!-- gateway -->\n${xmlOf(
      'k:ErrorResponse',
      { RequestId: requestId, Error: error }
    ).replace('ErrorResponse>', 'ErrorResponse xmlns:k="http://ebs.api.ksyun.com/doc/2016-03-04/">')}`,
    'XML, response': xmlOf('response', {
      Error: { Code: code, InnerCode: 'inner', Message: message },
      RequestId: requestId
    }),
    'XML, legacy Response': xmlOf('Response', { Error: error, RequestID: requestId }),
    'XML, ResponseMetadata': xmlOf('DescribeVolumesResponse', {
      ResponseMetadata: { RequestId: requestId },
      Error: error
    }),
    'XML, Error as root': xmlOf('Error', { Code: code, Message: message, RequestId: requestId })
  }
  return Object.entries(bodies).map(([name, body]) => ({ name, response: { status: status ?? 400, body } }))
}

/** Writes the fields of a success in JSON and in XML, with the request id in every place seen in practice. */
export const successResponses = (
  fields: Readonly<Record<string, unknown>>,
  requestId: string | undefined
): readonly Rendering[] => {
  const metadata = requestId === undefined ? {} : { ResponseMetadata: { RequestId: requestId } }
  const bodies = {
    'JSON, documented': JSON.stringify({ RequestId: requestId, ...fields }),
    'JSON, id last': JSON.stringify({ ...fields, RequestId: requestId }),
    'JSON, requestId': JSON.stringify({ requestId, ...fields }),
    'JSON, ResponseMetadata': JSON.stringify({ ...metadata, ...fields }),
    'JSON, Error null': JSON.stringify({ RequestId: requestId, Error: null, ...fields }),
    'XML, documented': xmlOf('DescribeVolumesResponse', { ...metadata, ...fields }),
    'XML, id last and namespace': xmlOf('DescribeVolumesResponse', { ...fields, RequestId: requestId }).replace(
      'DescribeVolumesResponse>',
      'DescribeVolumesResponse xmlns="http://ebs.api.ksyun.com/doc/2016-03-04/">'
    ),
    'XML, declaration and indentation': `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(
      'DescribeVolumesResponse',
      { ...metadata, ...fields }
    ).replaceAll('><', '>\n  <')}\n`
  }
  return Object.entries(bodies).map(([name, body]) => ({ name, response: { status: 200, body } }))
}
