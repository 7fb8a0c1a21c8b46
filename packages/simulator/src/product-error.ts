import { left } from '@cloud-result/core'
import type { Either } from 'fp-ts/lib/Either.js'

/** Why a product refuses a call, before it stands in the product's envelope. */
export interface Failure {
  readonly code: string | undefined
  readonly status: number
  readonly message: string
  /** Who refuses: the gateway, which all services of a vendor share, has an envelope of its own at some vendors. */
  readonly by: 'gateway' | 'service'
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What a step of a call gives: its result, or the refusal that ends the call. */
export type Step<A> = Either<Failure, A>

/** Ends a call with a refusal of the service. */
export const refuse = (status: number, code: string | undefined, message: string): Step<never> =>
  left({ code, status, message, by: 'service' })

/** Ends a call with a refusal of the gateway before the service. */
export const refuseAtGateway = (status: number, code: string | undefined, message: string): Step<never> =>
  left({ code, status, message, by: 'gateway' })
