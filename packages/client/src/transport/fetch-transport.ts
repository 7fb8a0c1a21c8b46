import type { Fetch, FetchResponse } from '../host/fetch.js'
import { host } from '../host/host.js'
import { headersOf } from './from-fetch.js'
import { defaultMaxResponseBytes, transportFailure } from './transport.js'
import type { Transport } from './transport.js'

/**
 * Makes a transport that uses `fetch`; by default the host's. If a failure does not show its phase, it counts as one
 * after the request was sent.
 *
 * @category Transports
 */
export const makeFetchTransport =
  (fetch?: Fetch): Transport =>
  (request, signal) =>
    new Promise((resolve, reject) => {
      let hasResponse = false
      let status: number | undefined
      let received: Readonly<Record<string, string>> | undefined
      const fail = (reason: 'network' | 'aborted' | 'too-large', cause?: unknown): void => {
        const phase = hasResponse ? 'receive' : 'send'
        // Before the response, the error itself says more: its cause holds `ECONNREFUSED`, for instance.
        reject(
          reason === 'network' && !hasResponse
            ? cause
            : transportFailure({ reason, phase, status, headers: received, cause })
        )
      }
      const onAbort = (): void => fail('aborted')
      if (signal.aborted) {
        reject(transportFailure({ reason: 'aborted', phase: 'connect' }))
        return
      }
      signal.addEventListener('abort', onAbort)
      const exchange = async (): Promise<void> => {
        const { method, url, headers, body } = request
        const send = fetch ?? host.fetch
        if (Object.values(headers).some((value) => unsendable.test(value))) {
          throw Object.assign(new TypeError('A header has a character that cannot be sent'), {
            code: 'ERR_INVALID_CHAR'
          })
        }
        if (send === undefined) throw new TypeError('There is no global fetch: pass transport or fetch to makeClient')
        const response = await send(url, {
          method,
          headers: { ...headers },
          ...(body === '' && (method === 'GET' || method === 'HEAD') ? {} : { body }),
          redirect: 'manual',
          signal
        })
        hasResponse = true
        status = response.status
        received = headersOf(response)
        const text = await readText(response, request.maxResponseBytes ?? defaultMaxResponseBytes)
        if (text === undefined) fail('too-large')
        else resolve({ status, headers: received, body: text })
      }
      void exchange()
        .catch((thrown: unknown) => fail('network', thrown))
        .finally(() => signal.removeEventListener('abort', onAbort))
    })

// Hosts refuse these with errors that do not say so. The code is that of Node.
const unsendable = /[^\t\x20-\x7e\x80-\xff]/

interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
  cancel(): Promise<unknown>
}

const readText = async (response: FetchResponse, limit: number): Promise<string | undefined> => {
  const stream = response.body as { getReader?: () => BodyReader } | null | undefined
  // A replacement may have no stream of the web platform. The client then checks the size of its whole text.
  if (typeof stream?.getReader !== 'function') return response.text()
  const reader = stream.getReader()
  const decoder = new host.TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- chunks come one after another
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value?.length ?? 0
    if (bytes > limit) {
      // Closes the connection. A failure to close it does not matter.
      reader.cancel().catch(() => undefined)
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
