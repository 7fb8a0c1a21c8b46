import type { TransportPhase, TransportReason, WireResponse } from '@cloud-result/core'

import type { HostAbortSignal } from '../host/abort-signal.js'

/** A request as it goes on the wire, signed: nothing of it may change any more. */
export interface TransportRequest {
  /** In upper case. */
  readonly method: string
  readonly url: string
  /** Names in lower case; `host` is in the URL. */
  readonly headers: Readonly<Record<string, string>>
  /** Sent as UTF-8; the empty text is no body. */
  readonly body: string
  /** The most bytes that a body may have, after decompression; 32 MiB by default. */
  readonly maxResponseBytes?: number | undefined
}

/** An answer of any status: redirects are answers too. Header names are in lower case, the body is decoded text. */
export type TransportResponse = WireResponse

/**
 * Sends one request and gives the whole answer. It follows no redirect, retries nothing, stops reading at
 * `maxResponseBytes`, and gives up, its socket closed, when the signal aborts. It rejects with a `TransportFailure` if it
 * knows how far it came, else with anything: what is known of Node's and undici's errors is recognised.
 */
export type Transport = (request: TransportRequest, signal: HostAbortSignal) => Promise<TransportResponse>

/** Why a transport gave no complete answer: what it rejects with. */
export interface TransportFailure {
  readonly _tag: 'TransportFailure'
  readonly reason: TransportReason
  /** `connect` promises that nothing of the request was sent. */
  readonly phase: TransportPhase
  /** The host's code, for instance `ECONNRESET`. */
  readonly code?: string | undefined
  /** The HTTP status, when it had come. */
  readonly status?: number | undefined
  readonly cause?: unknown
}

/** Makes what a transport rejects with. */
export const transportFailure = (failure: Omit<TransportFailure, '_tag'>): TransportFailure => ({
  _tag: 'TransportFailure',
  ...failure
})

/** The most bytes that a body may have unless something else is said. */
export const defaultMaxResponseBytes = 32 * 1024 * 1024
