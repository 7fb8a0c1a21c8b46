import type { DeliveredResponse, HttpResponse } from '../http/http.js'
import type { ProductProtocol } from '../product.js'
import type { TransportFault } from './fault.js'

/** Applies a transport fault to a response. */
export const applyTransportFault = (
  fault: TransportFault,
  response: HttpResponse,
  protocol: Pick<ProductProtocol, 'gatewayPage'>,
  now: number
): DeliveredResponse => {
  const whole = (changed: HttpResponse): DeliveredResponse => ({ response: changed, delivery: { kind: 'whole' } })
  const withHeader = (name: string, value: string): DeliveredResponse =>
    whole({ ...response, headers: { ...response.headers, [name]: value } })
  switch (fault.kind) {
    case 'reset':
      return { response, delivery: { kind: 'reset' } }
    case 'stall':
      return { response, delivery: { kind: 'stall', after: fault.after ?? 'request' } }
    case 'truncate':
      return { response, delivery: { kind: 'truncate', fraction: fault.fraction ?? 0.5 } }
    case 'drip':
      return { response, delivery: { kind: 'drip', bytes: fault.bytes ?? 1, everyMs: fault.everyMs ?? 10 } }
    case 'gateway-page':
      return whole(protocol.gatewayPage(fault.status ?? 502, now))
    case 'content-type':
      return withHeader('Content-Type', fault.value ?? 'text/html')
    case 'date':
      return withHeader('Date', new Date(now + fault.skewMs).toUTCString())
  }
}
