import type { Answer, Fields } from '../http/http.js'
import type { Failure } from '../product-error.js'
import type { Frame } from '../product.js'
import { xmlOf } from '../http/xml.js'

/** Writes an answer of Kingsoft Cloud around a body. */
export const answerWith = (status: number, format: 'json' | 'xml', body: string, now: number): Answer => ({
  status,
  headers: {
    Date: new Date(now).toUTCString(),
    'Content-Type': format === 'json' ? 'application/json' : 'text/xml'
  },
  body
})

/**
 * Writes a failure as the vendor's gateway does, in JSON or XML. The code's element is in lower case, as the page has it.
 *
 * Source: https://endocs.ksyun.com/documents/37593
 */
export const gatewayFailure = ({ code, message, status }: Failure, { sketch, requestId, now }: Frame): Answer => {
  const type = status < 500 ? 'Sender' : 'Receiver'
  const body =
    sketch.format === 'json'
      ? JSON.stringify({ RequestId: requestId, Error: { Type: type, Code: code, Message: message } })
      : xmlOf('ErrorResponse', { RequestId: requestId, Error: { Type: type, code, Message: message } }, () => 'item')
  return answerWith(status, sketch.format, body, now)
}

/** The page of the proxy before the gateway. */
export const gatewayPage = (status: number, now: number): Answer => {
  const reason = { 502: 'Bad Gateway', 503: 'Service Temporarily Unavailable', 504: 'Gateway Time-out' }[status]
  const title = `${status} ${reason ?? 'Error'}`
  return {
    status,
    headers: { Server: 'nginx', Date: new Date(now).toUTCString(), 'Content-Type': 'text/html' },
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body bgcolor="white">\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
  }
}

/** Leaves out of an answer what is empty: where there is nothing, the vendor writes no list. */
export const withoutEmptyLists = (data: Fields): Fields =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => !(Array.isArray(value) && value.length === 0)))

/** Writes a moment as local time of the vendor's regions, UTC+8, without saying so: `2025-09-25 16:53:41`. */
export const localTime = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
