import { withAnySignal } from '../transport/any-signal.js'
import type { HttpDispatcher } from '../transport/http-dispatcher.js'
import { defaultMaxResponseBytes, transportFailure } from '../transport/transport.js'
import type { Transport, TransportFailure } from '../transport/transport.js'
import { joinedHeaders } from './joined-headers.js'
import { makeBodyReader } from './read-body.js'

/**
 * Makes a transport over a dispatcher that the program has: an `Agent`, `Pool` or `ProxyAgent` of undici. A call then costs
 * less than over `node:http`. The dispatcher's own settings stay in effect, such as its connections and its proxy.
 *
 * It exists where `makeNodeTransport` does, and throws a `TypeError` elsewhere.
 *
 * @category Transports
 */
export const makeDispatcherTransport = (dispatcher: HttpDispatcher): Transport =>
  withAnySignal(
    ({ method, url, headers, body, maxResponseBytes: limit = defaultMaxResponseBytes }, signal) =>
      new Promise((resolve, reject) => {
        let phase: TransportFailure['phase'] = 'connect'
        let status: number | undefined
        let received: Readonly<Record<string, string>> | undefined
        let isSettled = false
        let abortExchange: ((reason: Error) => void) | undefined
        const reader = makeBodyReader(limit)

        const settle = (): void => {
          isSettled = true
          signal.removeEventListener('abort', onAbort)
        }
        const fail = (reason: TransportFailure['reason'], cause?: NodeJS.ErrnoException): void => {
          if (isSettled) return
          settle()
          reject(transportFailure({ reason, phase, code: cause?.code, status, headers: received, cause }))
          abortExchange?.(new Error('The request was aborted'))
        }
        const onAbort = (): void => fail('aborted')

        const start = (abort: (reason: Error) => void): void => {
          abortExchange = abort
          // Aborted before the connection was there: nothing may be written to it now.
          if (isSettled) abort(new Error('The request was aborted'))
          // No version says under all names when the request has been written, so this lasts until the response.
          else phase = 'send'
        }
        const startResponse = (statusCode: number, headersOf: () => Readonly<Record<string, string>>): void => {
          if (isSettled || statusCode < 200) return
          phase = 'receive'
          status = statusCode
          received = headersOf()
          if (Number(received['content-length'] ?? 0) > limit) fail('too-large')
        }
        const take = (chunk: Buffer): void => {
          if (!isSettled && !reader.take(chunk)) fail('too-large')
        }
        const end = (): void => {
          if (isSettled) return
          const succeed = (text: string): void => {
            if (isSettled) return
            settle()
            resolve({ status: status as number, headers: received as Readonly<Record<string, string>>, body: text })
          }
          reader.end(received?.['content-encoding'], succeed, fail)
        }
        const onError = (error: NodeJS.ErrnoException): void => fail('network', error)

        if (signal.aborted) {
          onAbort()
          return
        }
        signal.addEventListener('abort', onAbort)
        const { origin, path } = splitUrl(url)
        const options = {
          origin,
          path,
          method,
          headers: Object.assign({ 'accept-encoding': 'gzip' }, headers),
          body: body === '' ? null : body,
          // A GET may create something, so it must not be repeated when its connection breaks.
          idempotent: false
        }
        // The names of undici since version 7, and below them those of version 6.
        const handler = {
          onRequestStart: (controller: { abort(reason: Error): void }) => start((reason) => controller.abort(reason)),
          onResponseStart: (_: unknown, statusCode: number, fields: Fields) =>
            startResponse(statusCode, () => joinedHeaders(fields)),
          onResponseData: (_: unknown, chunk: Buffer) => take(chunk),
          onResponseEnd: end,
          onResponseError: (_: unknown, error: NodeJS.ErrnoException) => onError(error),
          onConnect: start,
          onHeaders: (statusCode: number, raw: readonly Buffer[]) => {
            startResponse(statusCode, () => joinedHeaders(fieldsOf(raw)))
            return true
          },
          onData: (chunk: Buffer) => {
            take(chunk)
            return true
          },
          onComplete: end,
          onError
        }
        try {
          dispatcher.dispatch(options, handler)
        } catch (error) {
          onError(error as NodeJS.ErrnoException)
        }
      })
  )

const splitUrl = (url: string): { readonly origin: string; readonly path: string } => {
  const [, origin = url, path = ''] = /^([^/]*\/\/[^/?#]*)([^#]*)/.exec(url) ?? []
  return { origin, path: path.startsWith('/') ? path : `/${path}` }
}

type Fields = Parameters<typeof joinedHeaders>[0]

const fieldsOf = (raw: readonly Buffer[]): Fields => {
  // Without a prototype, whose `constructor` would be taken for a header that came before.
  const fields = Object.create(null) as Record<string, string[]>
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] as Buffer).toString('latin1').toLowerCase()
    ;(fields[name] ??= []).push((raw[at + 1] as Buffer).toString('latin1'))
  }
  return fields
}
