import type { Left, Right } from 'fp-ts/lib/Either.js'

import type { Either } from './either.js'
import type { CloudError } from './errors/cloud-error.js'

/** Either the success or what went wrong: an fp-ts `Either` whose Left is, unless said otherwise, a `CloudError`. */
export type Result<A, E = CloudError> = Either<E, A>

/** What a vendor answered when the call succeeded. */
export interface Success<Data> {
  readonly data: Data
  /** The vendor's id of this request, or `undefined` when the answer carries none. */
  readonly requestId: string | undefined
  /** The HTTP status, for instance 200. */
  readonly status: number
}

/** An HTTP answer, as any client can supply it: status, headers (names in any case) and the body as text. */
export interface WireResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** Makes the failing side of a `Result`. */
export const left = <E>(error: E): Left<E> => ({ _tag: 'Left', left: error })

/** Makes the succeeding side of a `Result`. */
export const right = <A>(value: A): Right<A> => ({ _tag: 'Right', right: value })
