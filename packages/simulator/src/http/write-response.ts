import type { ServerResponse } from 'node:http'

import type { Delivery, Outcome } from './http.js'

/** Writes an outcome to a connection, as much of it as is to arrive. */
export const deliver = ({ answer, delivery }: Outcome, response: ServerResponse): void => {
  const body = Buffer.from(answer.body)
  const sendHeaders = (): void => {
    response.sendDate = false
    response.writeHead(answer.status, { ...answer.headers, 'Content-Length': body.length })
  }
  switch (delivery.kind) {
    case 'whole':
      sendHeaders()
      response.end(body)
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'stall':
      // The connection stays as it is until the other side, or the end of the server, closes it.
      if (delivery.after === 'headers') {
        sendHeaders()
        response.flushHeaders()
      }
      return
    case 'truncate':
      sendHeaders()
      response.write(body.subarray(0, Math.floor(body.length * delivery.fraction)), () =>
        response.socket?.destroySoon()
      )
      return
    case 'drip':
      sendHeaders()
      drip(body, delivery, response)
  }
}

const drip = (
  body: Buffer,
  { bytes, everyMs }: Extract<Delivery, { readonly kind: 'drip' }>,
  response: ServerResponse
): void => {
  let sent = 0
  const timer = setInterval(() => {
    const piece = body.subarray(sent, sent + bytes)
    sent += piece.length
    response.write(piece)
    if (sent < body.length) return
    clearInterval(timer)
    response.end()
  }, everyMs)
  response.once('close', () => clearInterval(timer))
}
