import type { Fetch, FetchResponse } from '../host/fetch.js'
import { host } from '../host/host.js'
import { headersOf } from './from-fetch.js'
import { defaultMaxResponseBytes, transportFailure } from './transport.js'
import type { Transport } from './transport.js'

/**
 * Makes a transport of `fetch`; without an argument, of the host's. Where `fetch` does not say how far it came, a failure
 * counts as one after sending.
 */
export const makeFetchTransport =
  (fetch?: Fetch): Transport =>
  (request, signal) =>
    new Promise((resolve, reject) => {
      let isAnswered = false
      let status: number | undefined
      const fail = (reason: 'network' | 'aborted' | 'too-large', cause?: unknown): void => {
        const phase = isAnswered ? 'receive' : 'send'
        // Before the answer the error itself tells more (`ECONNREFUSED` is in its cause) than that it came.
        reject(reason === 'network' && !isAnswered ? cause : transportFailure({ reason, phase, status, cause }))
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
        if (send === undefined) throw new TypeError('This host has no fetch: give makeClient a transport')
        const response = await send(url, {
          method,
          headers: { ...headers },
          ...(body === '' && (method === 'GET' || method === 'HEAD') ? {} : { body }),
          redirect: 'manual',
          signal
        })
        isAnswered = true
        status = response.status
        const text = await readText(response, request.maxResponseBytes ?? defaultMaxResponseBytes)
        if (text === undefined) fail('too-large')
        else resolve({ status, headers: headersOf(response), body: text })
      }
      void exchange()
        .catch((thrown: unknown) => fail('network', thrown))
        .finally(() => signal.removeEventListener('abort', onAbort))
    })

interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
  cancel(): Promise<unknown>
}

const readText = async (response: FetchResponse, limit: number): Promise<string | undefined> => {
  const stream = response.body as { getReader?: () => BodyReader } | null | undefined
  // Stand-ins have no stream of the web platform; what they give is bounded by the client, after the fact.
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
      // Closes the connection; whether that worked is of no interest.
      reader.cancel().catch(() => undefined)
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
