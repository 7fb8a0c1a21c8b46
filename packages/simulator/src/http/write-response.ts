import type { ServerResponse } from 'node:http'

import type { DeliveredResponse, Delivery } from './http.js'

/** Writes a response to a connection, as its delivery says. */
export const writeResponse = ({ response, delivery }: DeliveredResponse, connection: ServerResponse): void => {
  const body = Buffer.from(response.body)
  const sendHeaders = (): void => {
    connection.sendDate = false
    connection.writeHead(response.status, { ...response.headers, 'Content-Length': body.length })
  }
  switch (delivery.kind) {
    case 'whole':
      sendHeaders()
      connection.end(body)
      return
    case 'reset':
      connection.socket?.resetAndDestroy()
      return
    case 'stall':
      // The connection stays open until the client closes it or the server stops.
      if (delivery.after === 'headers') {
        sendHeaders()
        connection.flushHeaders()
      }
      return
    case 'truncate':
      sendHeaders()
      connection.write(body.subarray(0, Math.floor(body.length * delivery.fraction)), () =>
        connection.socket?.destroySoon()
      )
      return
    case 'drip':
      sendHeaders()
      drip(body, delivery, connection)
  }
}

const drip = (
  body: Buffer,
  { bytes, everyMs }: Extract<Delivery, { readonly kind: 'drip' }>,
  connection: ServerResponse
): void => {
  let sent = 0
  const timer = setInterval(() => {
    const piece = body.subarray(sent, sent + bytes)
    sent += piece.length
    connection.write(piece)
    if (sent < body.length) return
    clearInterval(timer)
    connection.end()
  }, everyMs)
  connection.once('close', () => clearInterval(timer))
}
