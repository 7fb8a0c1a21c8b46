import type { ServiceName } from '../credential-services/service-name.js'

/**
 * An error to respond with: a code of a catalogue, or any other error.
 *
 * @category Faults
 */
export interface InjectedError {
  /** Any code, documented or not; `undefined` for a catalogue row without a known code. */
  readonly code?: string | undefined
  /**
   * The HTTP status; by default that of the code's catalogue row, else the usual status of its category at the vendor.
   */
  readonly status?: number | undefined
  /** The message; by default that of the code's catalogue row. Each `%s` is replaced by a sample value. */
  readonly message?: string | undefined
  /** How long the client should wait before a retry: sent in the vendor's own header, else in `Retry-After`. */
  readonly retryAfterMs?: number | undefined
}

/**
 * A fault between the product and the client.
 *
 * @category Faults
 */
export type TransportFault =
  /** The connection is reset before the first byte of the response. */
  | { readonly kind: 'reset' }
  /** The connection stays open, and nothing more is sent after the request or after the headers of the response. */
  | { readonly kind: 'stall'; readonly after?: 'request' | 'headers' }
  /** The connection is closed after this fraction of the body, by default half of it. */
  | { readonly kind: 'truncate'; readonly fraction?: number }
  /** A gateway responds with a page of its own, by default with status 502. */
  | { readonly kind: 'gateway-page'; readonly status?: number }
  /** The correct response with another content type, by default `text/html`. */
  | { readonly kind: 'content-type'; readonly value?: string }
  /** The correct response with a wrong `Date` header. */
  | { readonly kind: 'date'; readonly skewMs: number }
  /** The body is sent in pieces, by default one byte every 10 ms. */
  | { readonly kind: 'drip'; readonly bytes?: number; readonly everyMs?: number }

/**
 * The calls that a fault hits.
 *
 * @category Faults
 */
export interface FaultTarget {
  /** A product, or a service that gives credentials; by default all products. */
  readonly product?: ServiceName
  /**
   * The action, for instance `DescribeInstances`; by default all actions. Those of a metadata service are `token`, `role` and
   * `credentials`.
   */
  readonly operation?: string
  /** How many matching calls to skip before the first hit; by default none. */
  readonly after?: number
  /** How many calls to hit; by default one, or without limit if there is a probability. */
  readonly times?: number
  /** The probability that a matching call is hit, from 0 to 1; by default 1. */
  readonly probability?: number
  /**
   * Whether the operation is executed although the client gets no success: the case in which a retry is dangerous. By
   * default only calls whose response stays correct or is truncated are executed.
   */
  readonly executed?: boolean
}

/**
 * A fault to inject: the calls to hit, and what happens to them. Plain data that can be written as JSON.
 *
 * @category Faults
 */
export type Fault = FaultTarget & ({ readonly error: InjectedError } | { readonly transport: TransportFault })

/** Whether a call that a fault hits is executed. */
export const isExecuted = (fault: Fault): boolean => {
  if (fault.executed !== undefined) return fault.executed
  return 'transport' in fault && ['content-type', 'date', 'drip', 'truncate'].includes(fault.transport.kind)
}
