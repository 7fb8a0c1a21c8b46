import { lookup } from 'node:dns'
import * as httpModule from 'node:http'
import * as httpsModule from 'node:https'
import type { LookupFunction } from 'node:net'

import { withAnySignal } from '../transport/any-signal.js'
import type { NodeTransportOptions } from '../transport/node-transport-options.js'
import { defaultMaxResponseBytes, transportFailure } from '../transport/transport.js'
import type { Transport, TransportFailure } from '../transport/transport.js'
import { exportsOf } from './exports-of.js'
import { joinedHeaders } from './joined-headers.js'
import { makeBodyReader } from './read-body.js'
import { urlParts } from './url-parts.js'

const http = /* @__PURE__ */ exportsOf(httpModule)
const https = /* @__PURE__ */ exportsOf(httpsModule)

const defaultIdleMs = 15_000

// To one host. A client makes 64 attempts at a time by default; more sockets would use up the files of a process.
const maxSockets = 512

// All names below `localhost` mean this machine, but not every resolver knows it, and clear text must not leave the machine.
const lookupOnThisMachine: LookupFunction = (name, options, callback) =>
  lookup(name.endsWith('.localhost') ? 'localhost' : name, options, callback)

/**
 * Makes a transport over `node:http` and `node:https`. Connections are kept alive and reused; idle ones do not keep the
 * process running. Clients that share a transport share its connections.
 *
 * @category Transports
 */
export const makeNodeTransport = (options: NodeTransportOptions = {}): Transport => {
  const given = options.agent as httpModule.Agent | undefined
  const agentOptions = { keepAlive: true, timeout: options.idleMs ?? defaultIdleMs, maxSockets }
  const plainAgent = given ?? new http.Agent(agentOptions)
  const secureAgent = given ?? new https.Agent(agentOptions)

  return withAnySignal(
    ({ method, url, headers, body, maxResponseBytes: limit = defaultMaxResponseBytes }, signal) =>
      new Promise((resolve, reject) => {
        let isConnected = false
        let status: number | undefined
        let received: httpModule.IncomingHttpHeaders | undefined
        let isRead = false
        let isSettled = false

        const isSecure = url.startsWith('https:')
        const settings = {
          method,
          headers: Object.assign({ 'accept-encoding': 'gzip' }, headers),
          agent: isSecure ? secureAgent : plainAgent,
          lookup: isSecure ? undefined : lookupOnThisMachine
        }
        const parts = urlParts(url)
        // Read at each request, so that libraries that replace Node's functions (recorders, mocks) take effect.
        const { request } = isSecure ? https : http
        const exchange = parts === undefined ? request(url, settings) : request(Object.assign(settings, parts))

        const settle = (): void => {
          isSettled = true
          signal.removeEventListener('abort', onAbort)
        }
        const phaseOf = (): TransportFailure['phase'] => {
          if (status !== undefined) return 'receive'
          if (!isConnected) return 'connect'
          return exchange.writableFinished ? 'receive' : 'send'
        }
        const fail = (reason: TransportFailure['reason'], cause?: NodeJS.ErrnoException): void => {
          if (isSettled) return
          settle()
          const phase = phaseOf()
          exchange.destroy()
          const known = received && joinedHeaders(received)
          reject(transportFailure({ reason, phase, code: cause?.code, status, headers: known, cause }))
        }
        const onAbort = (): void => fail('aborted')
        const onError = (error: NodeJS.ErrnoException): void => fail('network', error)

        exchange.on('socket', (socket) => {
          const connected = (): void => {
            isConnected = true
          }
          // The agent of a proxy gives a socket that is connected, but whose TLS handshake is not finished.
          const { connecting, secureConnecting } = socket as { connecting: boolean; secureConnecting?: boolean }
          if (connecting || secureConnecting === true) socket.once(isSecure ? 'secureConnect' : 'connect', connected)
          // Nothing can be written to a socket that has already failed.
          else if (!socket.destroyed) connected()
        })
        // Never removed: a destroyed request emits an error, which without a listener would end the process.
        exchange.on('error', onError)
        exchange.on('close', () => {
          if (!isRead) fail('network')
        })

        exchange.on('response', (response) => {
          status = response.statusCode ?? 0
          received = response.headers
          if (Number(response.headers['content-length'] ?? 0) > limit) {
            fail('too-large')
            return
          }
          const reader = makeBodyReader(limit)
          response.on('error', onError)
          response.on('data', (chunk: Buffer) => {
            if (!isSettled && !reader.take(chunk)) fail('too-large')
          })
          response.on('end', () => {
            isRead = true
            const succeed = (text: string): void => {
              if (isSettled) return
              settle()
              resolve({ status: response.statusCode ?? 0, headers: joinedHeaders(response.headers), body: text })
            }
            reader.end(response.headers['content-encoding'], succeed, fail)
          })
        })

        signal.addEventListener('abort', onAbort)
        if (signal.aborted) onAbort()
        else exchange.end(body)
      })
  )
}
