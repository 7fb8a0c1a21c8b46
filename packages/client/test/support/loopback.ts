import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { readFileSync } from 'node:fs'

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

/** The self-signed certificate of the secure loopback server. */
export const certificate = read('localhost.cert.pem')

/** A server on this machine, for one test. */
export interface Loopback {
  readonly origin: string
  /** The requests that have arrived, in order. */
  readonly requests: readonly IncomingMessage[]
  /** Settles when the first request has arrived. */
  readonly arrived: Promise<unknown>
  /** Settles when the connections that are open now are closed. */
  readonly closing: () => Promise<void>
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/** Starts a server; `isSecure` for one with the self-signed certificate. */
export const serve = async (
  answer: (response: ServerResponse, request: IncomingMessage) => unknown,
  isSecure = false
): Promise<Loopback> => {
  const requests: IncomingMessage[] = []
  const sockets = new Set<Socket>()
  let opened = 0
  const listener: RequestListener = (request, response) => {
    requests.push(request)
    response.on('error', () => undefined)
    request.resume()
    request.on('end', () => answer(response, request))
  }
  const server = isSecure
    ? createSecureServer({ key: read('localhost.key.pem'), cert: certificate }, listener)
    : createServer(listener)
  server.on('connection', (socket: Socket) => {
    opened++
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  const arrived = once(server, 'request')
  arrived.catch(() => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `${isSecure ? 'https://localhost' : 'http://127.0.0.1'}:${port}`,
    requests,
    arrived,
    closing: async () => {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.on('close', resolve))))
    },
    connections: () => opened,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    }
  }
}
