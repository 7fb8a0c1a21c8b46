import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import type { WireResponse } from '@cloud-result/core'

import type { SentRequest } from '../operations/sent-input.js'

/** A server on this machine that records requests, and sends the response that it is given. */
export interface Recorder {
  readonly host: string
  /** Sends one response to all requests of a call, and gives those requests with the value of the call. */
  readonly during: <Value>(
    answer: WireResponse,
    call: () => Promise<Value>
  ) => Promise<{ readonly value: Value; readonly requests: readonly SentRequest[] }>
  readonly close: () => Promise<void>
}

/** Starts a recorder, for one call at a time. */
export const startRecorder = async (): Promise<Recorder> => {
  let answer: WireResponse = { status: 500, body: '' }
  let requests: SentRequest[] = []
  const server = createServer((request, response) => {
    void read(request).then((sent) => {
      requests.push(sent)
      response.writeHead(answer.status, { 'content-type': 'application/json;charset=utf-8', ...answer.headers })
      response.end(answer.body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    during: async (next, call) => {
      answer = next
      requests = []
      return { value: await call(), requests }
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

const read = async (request: IncomingMessage): Promise<SentRequest> => ({
  method: request.method ?? '',
  url: `http://${request.headers.host}${request.url}`,
  headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
  body: await text(request)
})
