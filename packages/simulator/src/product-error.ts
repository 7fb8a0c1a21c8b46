import { left } from '@cloud-result/core'
import type { Either } from 'fp-ts/lib/Either.js'

/** An error that a product responds with, before it is written in the product's envelope. */
export interface ProductError {
  readonly code: string | undefined
  readonly status: number
  readonly message: string
  /** At some vendors, the gateway in front of all services has an envelope of its own. */
  readonly origin: 'gateway' | 'service'
}

/** The result of a step of a call, or the error that ends the call. */
export type ProductResult<A> = Either<ProductError, A>

/** Ends a call with an error of the service. */
export const serviceError = (status: number, code: string | undefined, message: string): ProductResult<never> =>
  left({ code, status, message, origin: 'service' })

/** Ends a call with an error of the gateway in front of the service. */
export const gatewayError = (status: number, code: string | undefined, message: string): ProductResult<never> =>
  left({ code, status, message, origin: 'gateway' })
