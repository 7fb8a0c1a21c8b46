import type { TransportPhase, TransportReason, WireResponse } from '@cloud-result/core'

import type { HostAbortSignal } from '../host/abort-signal.js'

/**
 * A signed request. A transport must send it unchanged.
 *
 * @category Transports
 */
export interface TransportRequest {
  /** In upper case. */
  readonly method: string
  readonly url: string
  /** Names in lower case; `host` is in the URL. */
  readonly headers: Readonly<Record<string, string>>
  /** Sent as UTF-8; empty for no body. */
  readonly body: string
  /** The largest size of a response body in bytes, after decompression; 32 MiB by default. */
  readonly maxResponseBytes?: number | undefined
}

/**
 * A response of any status, redirects included. Header names are in lower case; the body is decoded text.
 *
 * @category Transports
 */
export type TransportResponse = WireResponse

/**
 * Sends one request and resolves with the whole response. It does not follow redirects and does not retry. It stops
 * reading at `maxResponseBytes`, and closes its connection when the signal aborts. It rejects with a `TransportFailure`
 * if it knows its phase, which the client believes, else with any error. Such an error shows that nothing was sent only
 * by Node's `syscall` (`connect`, `getaddrinfo`) on it or on its causes; its code alone does not.
 *
 * @category Transports
 */
export type Transport = (request: TransportRequest, signal: HostAbortSignal) => Promise<TransportResponse>

/**
 * What a transport rejects with: why there is no complete response.
 *
 * @category Transports
 */
export interface TransportFailure {
  readonly _tag: 'TransportFailure'
  readonly reason: TransportReason
  /** `connect` guarantees that nothing of the request was sent. */
  readonly phase: TransportPhase
  /** The host's code, for instance `ECONNRESET`. */
  readonly code?: string | undefined
  /** The HTTP status, if it was received. */
  readonly status?: number | undefined
  /** The headers of the response, if they were received: they can hold the request id. */
  readonly headers?: WireResponse['headers'] | undefined
  readonly cause?: unknown
}

/**
 * Makes what a transport rejects with.
 *
 * @category Transports
 */
export const transportFailure = (failure: Omit<TransportFailure, '_tag'>): TransportFailure => ({
  _tag: 'TransportFailure',
  ...failure
})

/** The default of `maxResponseBytes`. */
export const defaultMaxResponseBytes = 32 * 1024 * 1024
