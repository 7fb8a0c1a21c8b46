import type { Issue, RequestError, RequestReason } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import { makeError } from './make-error.js'

/** What is wrong with a request that was not sent. */
export interface RequestProblem {
  readonly reason: RequestReason
  readonly message: string
  readonly issues?: readonly Issue[]
  readonly cause?: unknown
}

/**
 * Makes the error of a call that was not sent: `Unauthenticated` without usable credentials, else `InvalidArgument`.
 */
export const requestError = (
  origin: CallOrigin,
  { cause, issues = [], message, reason }: RequestProblem
): RequestError => {
  const category = reason === 'credentials' ? 'Unauthenticated' : 'InvalidArgument'
  return makeError<RequestError>(origin, { _tag: 'RequestError', category, message, reason, issues }, cause)
}
