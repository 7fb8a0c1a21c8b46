import { categoryAdvice } from '@cloud-result/core'
import type { Issue, RequestError, RequestReason } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import { withCause } from './cause.js'

/** What was wrong before anything was sent, and the words for it. */
export interface RequestFault {
  readonly reason: RequestReason
  readonly message: string
  readonly issues?: readonly Issue[]
  readonly cause?: unknown
}

/** Makes the error of a call of which nothing was sent: `Unauthenticated` for want of credentials, else `InvalidArgument`. */
export const requestError = (origin: CallOrigin, fault: RequestFault): RequestError => {
  const category = fault.reason === 'credentials' ? 'Unauthenticated' : 'InvalidArgument'
  const error: RequestError = {
    _tag: 'RequestError',
    ...originFields(origin),
    ...categoryAdvice[category],
    category,
    classifiedBy: 'default',
    requestId: undefined,
    status: undefined,
    code: undefined,
    message: fault.message,
    retryAfterMs: undefined,
    reason: fault.reason,
    issues: fault.issues ?? []
  }
  return withCause(error, fault.cause)
}

/** The fields of an error that say which call it is about. */
export const originFields = ({ vendor, service, operation }: CallOrigin): CallOrigin => ({ vendor, service, operation })
