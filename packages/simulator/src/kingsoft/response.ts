import type { Fields } from '../fields.js'
import { gatewayPageTitle } from '../http/gateway-page.js'
import type { HttpResponse } from '../http/http.js'
import { xmlOf } from '../http/xml.js'
import type { ResponseContext } from '../product.js'
import type { ProductError } from '../product-error.js'

/** Makes a response of Kingsoft Cloud. */
export const kingsoftResponse = (status: number, format: 'json' | 'xml', body: string, now: number): HttpResponse => ({
  status,
  headers: {
    Date: new Date(now).toUTCString(),
    'Content-Type': format === 'json' ? 'application/json' : 'text/xml'
  },
  body
})

/**
 * Writes an error as the vendor's gateway does, in JSON or XML. In XML the element of the code is in lower case, as
 * documented.
 *
 * Source: https://endocs.ksyun.com/documents/37593
 */
export const writeGatewayError = (
  { code, message, status }: ProductError,
  { metadata, requestId, now }: ResponseContext
): HttpResponse => {
  const type = status < 500 ? 'Sender' : 'Receiver'
  const body =
    metadata.format === 'json'
      ? JSON.stringify({ RequestId: requestId, Error: { Type: type, Code: code, Message: message } })
      : xmlOf('ErrorResponse', { RequestId: requestId, Error: { Type: type, code, Message: message } }, () => 'item')
  return kingsoftResponse(status, metadata.format, body, now)
}

/** The page of the proxy in front of the gateway. */
export const gatewayPage = (status: number, now: number): HttpResponse => {
  const title = gatewayPageTitle(status)
  return {
    status,
    headers: { Server: 'nginx', Date: new Date(now).toUTCString(), 'Content-Type': 'text/html' },
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body bgcolor="white">\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
  }
}

/** Removes empty lists: the vendor omits them. */
export const withoutEmptyLists = (data: Fields): Fields =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => !(Array.isArray(value) && value.length === 0)))

/** Writes a time as the local time of the vendor's regions (UTC+8), without an offset: `2025-09-25 16:53:41`. */
export const localTime = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
