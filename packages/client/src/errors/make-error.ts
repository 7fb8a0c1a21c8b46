import { categoryAdvice } from '@cloud-result/core'
import type { CloudError, CloudErrorFields } from '@cloud-result/core'
import { withText } from '@cloud-result/core/vendor'

import type { CallOrigin } from '../call-origin.js'
import { withCause } from './cause.js'

/** The fields of an error that have no default. */
type OwnFields<E extends CloudError> = Partial<E> & Pick<E, Exclude<keyof E, keyof CloudErrorFields> | 'message'>

/**
 * Makes an error that the client found itself: with the advice of its category, and without a response, unless the fields
 * say more.
 */
export const makeError = <E extends CloudError>(origin: CallOrigin, fields: OwnFields<E>, cause?: unknown): E => {
  const error = {
    ...origin,
    ...categoryAdvice[fields.category],
    classifiedBy: 'default',
    requestId: undefined,
    status: undefined,
    code: undefined,
    retryAfterMs: undefined,
    ...fields
  }
  return withCause(withText(error as unknown as E), cause)
}
