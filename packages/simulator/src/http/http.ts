/** An HTTP request, received completely. */
export interface HttpRequest {
  /** In upper case. */
  readonly method: string
  /** Path and query as they are on the wire. */
  readonly target: string
  /** Names in lower case, `host` among them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An HTTP response with all its headers, their names as the vendor writes them. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** How much of a response is sent, and how. */
export type Delivery =
  | { readonly kind: 'whole' }
  /** The connection is reset before the first byte of the response. */
  | { readonly kind: 'reset' }
  /** The connection stays open, and nothing more is sent. */
  | { readonly kind: 'stall'; readonly after: 'request' | 'headers' }
  /** The connection is closed after this fraction of the body. */
  | { readonly kind: 'truncate'; readonly fraction: number }
  /** The body is sent in pieces. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }

/** A response and how to deliver it. */
export interface DeliveredResponse {
  readonly response: HttpResponse
  readonly delivery: Delivery
}
