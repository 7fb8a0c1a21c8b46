import type { ProductName } from '../product.js'

/** An error to answer with: a row of a catalogue as it is, or as much of one as matters. */
export interface ErrorToInject {
  /** Any code, documented or not; `undefined` for the rows whose code the vendor's table lost. */
  readonly code?: string | undefined
  /** The status; by default that of the code's row, else the usual one of its category at that vendor. */
  readonly status?: number | undefined
  /** The text; by default that of the code's row. `%s` is filled in. */
  readonly message?: string | undefined
  /** How long the answer asks to wait, in the header that the vendor has for it, else in `Retry-After`. */
  readonly retryAfterMs?: number | undefined
}

/** What goes wrong on the way, whatever the product says. */
export type TransportTrouble =
  /** The connection breaks before a byte of the answer. */
  | { readonly kind: 'reset' }
  /** Nothing comes any more after the request, or after the headers of the answer. */
  | { readonly kind: 'stall'; readonly after?: 'request' | 'headers' }
  /** The connection breaks after this part of the body, by default half of it. */
  | { readonly kind: 'truncate'; readonly fraction?: number }
  /** A gateway answers with a page of its own, by default with status 502. */
  | { readonly kind: 'gateway-page'; readonly status?: number }
  /** The right answer under another content type, by default `text/html`. */
  | { readonly kind: 'content-type'; readonly value?: string }
  /** The right answer with a wrong `Date`. */
  | { readonly kind: 'date'; readonly skewMs: number }
  /** The body comes in pieces, by default one byte every 10 ms. */
  | { readonly kind: 'drip'; readonly bytes?: number; readonly everyMs?: number }

/** Which calls a fault hits. */
export interface Aim {
  /** By default all products. */
  readonly product?: ProductName
  /** The action, for instance `DescribeInstances`; by default all. */
  readonly operation?: string
  /** How many calls that fit go by before the first is hit; by default none. */
  readonly after?: number
  /** How many calls it hits; by default one, or any number where a probability is given. */
  readonly times?: number
  /** How likely a call that fits is hit, from 0 to 1; by default 1. */
  readonly probability?: number
  /**
   * Whether the call does its work before it is answered like this, which nobody sees: what makes a retry dangerous. By
   * default nothing is executed, but for troubles that leave the answer itself right.
   */
  readonly executed?: boolean
}

/** A fault of a script: which calls it hits, and what happens to them. Plain data, safe for JSON. */
export type Fault = Aim & ({ readonly error: ErrorToInject } | { readonly transport: TransportTrouble })

/** Whether a call that a fault hits does its work. */
export const isExecuted = (fault: Fault): boolean => {
  if (fault.executed !== undefined) return fault.executed
  return 'transport' in fault && ['content-type', 'date', 'drip', 'truncate'].includes(fault.transport.kind)
}
