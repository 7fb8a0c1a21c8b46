import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { answers } from './answers.js'
import type { AnswerName } from './answers.js'

/** Servers on this machine, one for each response. */
export interface AnswerServers {
  readonly ports: Readonly<Record<AnswerName, number>>
  readonly close: () => void
}

/** Starts the servers. Each sends the same response to every request. */
export const serveAnswers = async (): Promise<AnswerServers> => {
  const servers: Server[] = []
  const ports: Partial<Record<AnswerName, number>> = {}
  for (const name of Object.keys(answers) as readonly AnswerName[]) {
    const server = await serve(Buffer.from(answers[name]))
    servers.push(server)
    ports[name] = (server.address() as AddressInfo).port
  }
  const close = (): void => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
  }
  return { ports: ports as AnswerServers['ports'], close }
}

const serve = (body: Buffer): Promise<Server> => {
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    'x-request-id': '2f5d8c1b-7a09-4f6e-8f0b-0d8f6a519a3c'
  }
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume()
    request.on('end', () => {
      response.writeHead(200, headers)
      response.end(body)
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}
