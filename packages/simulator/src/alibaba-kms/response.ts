import type { Fields } from '../fields.js'
import { gatewayPageTitle } from '../http/gateway-page.js'
import type { HttpResponse } from '../http/http.js'
import { xmlOf } from '../http/xml.js'
import type { ResponseContext } from '../product.js'
import type { ProductError } from '../product-error.js'
import { requestedFormat } from './request-metadata.js'

const contentTypes = { json: 'application/json;charset=utf-8', xml: 'text/xml;charset=utf-8' } as const

const kmsResponse = (
  status: number,
  format: 'json' | 'xml',
  body: string,
  { requestId, now }: ResponseContext
): HttpResponse => ({
  status,
  headers: {
    Date: new Date(now).toUTCString(),
    'Content-Type': contentTypes[format],
    'Access-Control-Expose-Headers': '*',
    'X-Acs-Request-Id': requestId
  },
  body
})

/** Writes a success. Each list is in an object of its own, so in XML its entries are repeated elements. */
export const writeKmsSuccess = (data: Fields, context: ResponseContext): HttpResponse => {
  const { format, action } = context.metadata
  const fields = { ...data, RequestId: context.requestId }
  const body =
    format === 'json'
      ? JSON.stringify(fields)
      : `<?xml version="1.0" encoding="UTF-8"?>${xmlOf(`${action ?? ''}Response`, fields, () => undefined)}`
  return kmsResponse(200, format, body, context)
}

/**
 * Writes an error in the envelope of KMS or of the gateway in front of it. The gateway writes XML until it knows that
 * JSON is requested.
 *
 * Source: https://www.alibabacloud.com/help/doc-detail/69008.htm
 */
export const writeKmsError = (
  { code, message, origin, status }: ProductError,
  context: ResponseContext
): HttpResponse => {
  const { requestId, request, metadata } = context
  if (origin === 'service') {
    const fields = { HttpStatus: status, Code: code, Message: message, RequestId: requestId }
    const body = metadata.format === 'json' ? JSON.stringify(fields) : xmlOf('KMS', fields, () => undefined)
    return kmsResponse(status, metadata.format, body, context)
  }
  const format = code === 'RequestParameterMalformed' ? 'xml' : (requestedFormat(request) ?? 'xml')
  const HostId = `kms.${metadata.region}.aliyuncs.com`
  const Recommend = `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code ?? '')}&product=Kms&requestId=${requestId}`
  const fields = { RequestId: requestId, HostId, Code: code, Message: message }
  const body =
    format === 'json'
      ? JSON.stringify({ ...fields, Recommend })
      : `<?xml version='1.0' encoding='UTF-8'?>${xmlOf('Error', { ...fields, Recommend: '' }, () => undefined).replace(
          '<Recommend/>',
          `<Recommend><![CDATA[${Recommend}]]></Recommend>`
        )}`
  return kmsResponse(status, format, body, context)
}

/** The page of the proxy in front of the gateway. */
export const tenginePage = (status: number, now: number): HttpResponse => {
  const title = gatewayPageTitle(status)
  return {
    status,
    headers: { Server: 'Tengine', Date: new Date(now).toUTCString(), 'Content-Type': 'text/html' },
    body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\r\n<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<h1>${title}</h1>\r\n<hr/>Powered by Tengine</body>\r\n</html>\r\n`
  }
}
