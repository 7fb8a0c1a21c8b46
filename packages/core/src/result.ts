import type { Left, Right } from 'fp-ts/lib/Either.js'

import type { Either } from './either.js'
import type { CloudError } from './errors/cloud-error.js'

/**
 * A success or an error: an fp-ts `Either` whose Left is a `CloudError` by default.
 *
 * @category Results
 */
export type Result<A, E = CloudError> = Either<E, A>

/**
 * The response to a call that succeeded.
 *
 * @category Results
 */
export interface Success<Data> {
  readonly data: Data
  /** The vendor's id of this request, or `undefined` if the response has none. */
  readonly requestId: string | undefined
  /** The HTTP status, for instance 200. */
  readonly status: number
  /** The headers of the response, by their names in lower case: only if a client was asked for them (`responseHeaders`). */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * An HTTP response from any HTTP client: the status, the headers with names in any case, and the body as text.
 *
 * @category Results
 */
export interface WireResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * What `decode` takes: a `WireResponse`, whose headers may also be those of a `fetch` response as they are.
 *
 * @category Results
 */
export interface DecodableResponse extends Omit<WireResponse, 'headers'> {
  readonly headers?: Readonly<Record<string, string>> | FetchHeaders
}

/**
 * What is read of the headers of a `fetch` response.
 *
 * @category Results
 */
export interface FetchHeaders {
  get(name: string): string | null
  forEach(each: (value: string, name: string) => void): void
}

/**
 * Makes a `Left`: the error side of a `Result`.
 *
 * @category Results
 */
export const left = <E>(error: E): Left<E> => ({ _tag: 'Left', left: error })

/**
 * Makes a `Right`: the success side of a `Result`.
 *
 * @category Results
 */
export const right = <A>(value: A): Right<A> => ({ _tag: 'Right', right: value })
