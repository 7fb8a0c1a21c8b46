import type { Answer, Fields } from '../http/http.js'
import type { Failure } from '../product-error.js'
import type { Frame } from '../product.js'
import { xmlOf } from '../http/xml.js'
import { statedFormat } from './request-metadata.js'

const contentTypes = { json: 'application/json;charset=utf-8', xml: 'text/xml;charset=utf-8' } as const

const answerWith = (status: number, format: 'json' | 'xml', body: string, { requestId, now }: Frame): Answer => ({
  status,
  headers: {
    Date: new Date(now).toUTCString(),
    'Content-Type': contentTypes[format],
    'Access-Control-Expose-Headers': '*',
    'X-Acs-Request-Id': requestId
  },
  body
})

/** Writes a success. Lists stand in objects of their own, so that in XML they are repeated elements. */
export const kmsSuccess = (data: Fields, frame: Frame): Answer => {
  const { format, action } = frame.sketch
  const fields = { ...data, RequestId: frame.requestId }
  const body =
    format === 'json'
      ? JSON.stringify(fields)
      : `<?xml version="1.0" encoding="UTF-8"?>${xmlOf(`${action ?? ''}Response`, fields, () => undefined)}`
  return answerWith(200, format, body, frame)
}

/**
 * Writes a failure: KMS's own in its envelope, those of the gateway before it in theirs. The gateway writes XML until it has
 * read that JSON is wanted.
 *
 * Source: https://www.alibabacloud.com/help/doc-detail/69008.htm
 */
export const kmsFailure = ({ by, code, message, status }: Failure, frame: Frame): Answer => {
  const { requestId, request, sketch } = frame
  if (by === 'service') {
    const fields = { HttpStatus: status, Code: code, Message: message, RequestId: requestId }
    const body = sketch.format === 'json' ? JSON.stringify(fields) : xmlOf('KMS', fields, () => undefined)
    return answerWith(status, sketch.format, body, frame)
  }
  const format = code === 'RequestParameterMalformed' ? 'xml' : (statedFormat(request) ?? 'xml')
  const HostId = `kms.${sketch.region}.aliyuncs.com`
  const Recommend = `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code ?? '')}&product=Kms&requestId=${requestId}`
  const fields = { RequestId: requestId, HostId, Code: code, Message: message }
  const body =
    format === 'json'
      ? JSON.stringify({ ...fields, Recommend })
      : `<?xml version='1.0' encoding='UTF-8'?>${xmlOf('Error', { ...fields, Recommend: '' }, () => undefined).replace(
          '<Recommend/>',
          `<Recommend><![CDATA[${Recommend}]]></Recommend>`
        )}`
  return answerWith(status, format, body, frame)
}

/** The page of the vendor's front end. */
export const tenginePage = (status: number, now: number): Answer => {
  const reason = { 502: 'Bad Gateway', 503: 'Service Temporarily Unavailable', 504: 'Gateway Time-out' }[status]
  const title = `${status} ${reason ?? 'Error'}`
  return {
    status,
    headers: { Server: 'Tengine', Date: new Date(now).toUTCString(), 'Content-Type': 'text/html' },
    body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\r\n<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<h1>${title}</h1>\r\n<hr/>Powered by Tengine</body>\r\n</html>\r\n`
  }
}
