import type { Answer, Outcome } from '../http/http.js'
import type { Gateway } from '../product.js'
import type { TransportTrouble } from './fault.js'

/** What becomes of an answer on its way when something goes wrong there. */
export const troubled = (trouble: TransportTrouble, answer: Answer, gateway: Gateway, now: number): Outcome => {
  const whole = (changed: Answer): Outcome => ({ answer: changed, delivery: { kind: 'whole' } })
  const withHeader = (name: string, value: string): Outcome =>
    whole({ ...answer, headers: { ...answer.headers, [name]: value } })
  switch (trouble.kind) {
    case 'reset':
      return { answer, delivery: { kind: 'reset' } }
    case 'stall':
      return { answer, delivery: { kind: 'stall', after: trouble.after ?? 'request' } }
    case 'truncate':
      return { answer, delivery: { kind: 'truncate', fraction: trouble.fraction ?? 0.5 } }
    case 'drip':
      return { answer, delivery: { kind: 'drip', bytes: trouble.bytes ?? 1, everyMs: trouble.everyMs ?? 10 } }
    case 'gateway-page':
      return whole(gateway.gatewayPage(trouble.status ?? 502, now))
    case 'content-type':
      return withHeader('Content-Type', trouble.value ?? 'text/html')
    case 'date':
      return withHeader('Date', new Date(now + trouble.skewMs).toUTCString())
  }
}
