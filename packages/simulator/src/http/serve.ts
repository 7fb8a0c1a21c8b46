import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { DeliveredResponse, HttpRequest } from './http.js'
import { writeResponse } from './write-response.js'

/** A running server of one product. */
export interface ProductServer {
  /** For instance `http://127.0.0.1:40123`. */
  readonly url: string
  /** Closes all connections and stops listening. */
  readonly close: () => Promise<void>
}

/** Starts a server on this machine's loopback interface; port 0 means any free port. */
export const serve = async (
  handle: (request: HttpRequest) => DeliveredResponse,
  port: number
): Promise<ProductServer> => {
  const server = createServer(
    // The product itself refuses a request without a host, and a slow request may be slow on purpose.
    { requireHostHeader: false, requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: idleMs },
    (message, response) => {
      respond(message, response).catch((error: unknown) => {
        // Either the client closed the connection within its request, or the simulator has a bug.
        if (message.destroyed && !message.complete) {
          response.destroy()
        } else {
          response.writeHead(500, { 'Content-Type': 'text/plain' }).end(`The simulator itself failed: ${String(error)}`)
        }
      })
    }
  )
  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(message)
    if (request === undefined) response.writeHead(413, { Connection: 'close' }).end()
    else writeResponse(handle(request), response)
  }
  await listen(server, port)
  const { port: actualPort } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${actualPort}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      })
  }
}

const idleMs = 60_000

// More than any vendor accepts, so that each product responds with its own error.
const maximumBytes = 16 * 1024 * 1024

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })

const readRequest = async (message: IncomingMessage): Promise<HttpRequest | undefined> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maximumBytes) return undefined
    chunks.push(chunk)
  }
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(',')
  }
  return {
    method: message.method ?? 'GET',
    target: message.url ?? '/',
    headers,
    body: Buffer.concat(chunks).toString('utf8')
  }
}
