import { constants } from 'node:buffer'
import http from 'node:http'
import https from 'node:https'

import { withAnySignal } from '../transport/any-signal.js'
import type { NodeTransportOptions } from '../transport/node-transport-options.js'
import { defaultMaxResponseBytes, transportFailure } from '../transport/transport.js'
import type { Transport, TransportFailure } from '../transport/transport.js'
import { decompress } from './decompress.js'
import { urlParts } from './url-parts.js'

const defaultIdleMs = 15_000

// To one host. A client makes 64 attempts at a time by default; more sockets would use up the files of a process.
const maxSockets = 512

/**
 * Makes a transport over `node:http` and `node:https`. Connections are kept alive and reused; idle ones do not keep the
 * process running. Clients that share a transport share its connections.
 *
 * @category Transports
 */
export const makeNodeTransport = (options: NodeTransportOptions = {}): Transport => {
  const given = options.agent as http.Agent | undefined
  const agentOptions = { keepAlive: true, timeout: options.idleMs ?? defaultIdleMs, maxSockets }
  const plainAgent = given ?? new http.Agent(agentOptions)
  const secureAgent = given ?? new https.Agent(agentOptions)

  return withAnySignal(
    ({ method, url, headers, body, maxResponseBytes: limit = defaultMaxResponseBytes }, signal) =>
      new Promise((resolve, reject) => {
        let isConnected = false
        let status: number | undefined
        let received: http.IncomingHttpHeaders | undefined
        let isRead = false
        let isSettled = false

        const isSecure = url.startsWith('https:')
        const settings = {
          method,
          headers: Object.assign({ 'accept-encoding': 'gzip' }, headers),
          agent: isSecure ? secureAgent : plainAgent
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
          const known = received && joined(received)
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
          const chunks: Buffer[] = []
          let bytes = 0
          const isTooLarge = (length: number): boolean => {
            if (length <= limit) return false
            fail('too-large')
            return true
          }
          if (isTooLarge(Number(response.headers['content-length'] ?? 0))) return
          response.on('error', onError)
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length
            if (!isTooLarge(bytes)) chunks.push(chunk)
          })
          response.on('end', () => {
            isRead = true
            const succeed = (plain: Buffer): void => {
              // No string can be longer, even if the limit is higher.
              if (plain.length > constants.MAX_STRING_LENGTH) {
                fail('too-large')
                return
              }
              settle()
              resolve({
                status: response.statusCode ?? 0,
                headers: joined(response.headers),
                body: plain.toString('utf8')
              })
            }
            const encoding = response.headers['content-encoding']
            const whole = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
            if (encoding === undefined || encoding === 'identity' || whole.length === 0) {
              succeed(whole)
            } else {
              decompress(whole, encoding, limit).then(succeed, (error: NodeJS.ErrnoException) => {
                if (error.code === 'ERR_BUFFER_TOO_LARGE') fail('too-large')
                else onError(error)
              })
            }
          })
        })

        signal.addEventListener('abort', onAbort)
        if (signal.aborted) onAbort()
        else exchange.end(body)
      })
  )
}

const joined = (headers: http.IncomingHttpHeaders): Readonly<Record<string, string>> => {
  const plain: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) plain[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return plain
}
