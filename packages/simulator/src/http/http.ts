/** A request as it arrives, its body read. */
export interface ArrivedRequest {
  /** In upper case. */
  readonly method: string
  /** Path and query as they stand on the wire. */
  readonly target: string
  /** Names in lower case, `host` among them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a product answers: the status, all headers in the vendor's spelling, and the body. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** How much of an answer arrives, and how. */
export type Delivery =
  | { readonly kind: 'whole' }
  /** The connection breaks before a byte of the answer. */
  | { readonly kind: 'reset' }
  /** Nothing more comes, and nobody hangs up. */
  | { readonly kind: 'stall'; readonly after: 'request' | 'headers' }
  /** The connection breaks within the body, after this part of it. */
  | { readonly kind: 'truncate'; readonly fraction: number }
  /** The body comes in pieces. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }

/** An answer and how it arrives. */
export interface Outcome {
  readonly answer: Answer
  readonly delivery: Delivery
}

/** Fields by name, as a request or an answer has them. */
export type Fields = Readonly<Record<string, unknown>>
