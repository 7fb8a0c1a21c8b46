import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { SimulatorClock } from '../clock.js'
import { deliver } from './write-response.js'
import type { ArrivedRequest } from './http.js'
import { handle } from './handle-request.js'
import type { ProductName } from '../product.js'
import type { World } from '../state/simulator-state.js'

/** A running server of one product. */
export interface ProductServer {
  /** For instance `http://127.0.0.1:40123`. */
  readonly url: string
  /** Breaks all connections and stops listening. */
  readonly close: () => Promise<void>
}

/** Starts a server of a product on this machine's loopback interface; port 0 is any that is free. */
export const serve = async (
  product: ProductName,
  world: World,
  clock: SimulatorClock,
  port: number
): Promise<ProductServer> => {
  const server = createServer(
    // A request without a host is the gateway's to refuse, and slow ones are slow on purpose.
    { requireHostHeader: false, requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: idleMs },
    (message, response) => {
      answer(message, response).catch((error: unknown) => {
        // It hung up before it had said all, or the simulator has a fault that nobody injected.
        if (message.destroyed && !message.complete) response.destroy()
        else
          response.writeHead(500, { 'Content-Type': 'text/plain' }).end(`The simulator itself failed: ${String(error)}`)
      })
    }
  )
  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(message)
    if (request === undefined) response.writeHead(413, { Connection: 'close' }).end()
    else deliver(handle(product, request, world, clock.now()), response)
  }
  await listen(server, port)
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      })
  }
}

const idleMs = 60_000

// More than any vendor takes, so that each can refuse in its own words.
const maximumBytes = 16 * 1024 * 1024

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })

const readRequest = async (message: IncomingMessage): Promise<ArrivedRequest | undefined> => {
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
