import { categoryAdvice } from '@cloud-result/core'
import type { Issue, RequestError, RequestReason } from '@cloud-result/core'
import { withText } from '@cloud-result/core/vendor'

import type { CallOrigin } from '../call-origin.js'
import { withCause } from './cause.js'

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
export const requestError = (origin: CallOrigin, problem: RequestProblem): RequestError => {
  const category = problem.reason === 'credentials' ? 'Unauthenticated' : 'InvalidArgument'
  const error: RequestError = {
    _tag: 'RequestError',
    ...origin,
    ...categoryAdvice[category],
    category,
    classifiedBy: 'default',
    requestId: undefined,
    status: undefined,
    code: undefined,
    message: problem.message,
    retryAfterMs: undefined,
    reason: problem.reason,
    issues: problem.issues ?? []
  }
  return withCause(withText(error), problem.cause)
}
