import type { CloudError } from './cloud-error.js'
import { errorText } from './error-text.js'
import { hasErrorShape } from './is-cloud-error.js'

/**
 * An `Error` made of a `CloudError`. It has the fields of that as well, with a `message` of its own: `isCloudError` is true of it.
 * `cloudError` is the plain error.
 *
 * @category Handling errors
 */
export type CloudErrorException<E extends CloudError = CloudError> = Error & { readonly cloudError: E }

/**
 * Turns a `CloudError` into an `Error` for code that throws. The message names the operation, the category, the request, the
 * region and the host, as far as they are known; the `CloudError` itself is `cloudError`, and also the `cause`.
 *
 * Where it is caught, `isCloudError(thrown)` narrows it, so that `thrown.category` and `matchCategory` can be used. None of the
 * properties is enumerable.
 *
 * @category Handling errors
 */
export const toError = <E extends CloudError>(error: E): CloudErrorException<E> => {
  if (error instanceof Error) return error as unknown as CloudErrorException<E>
  if (!hasErrorShape(error)) throw new TypeError('toError got no CloudError: pass what is in a Left')
  const message = errorText(error)
  const exception = new Error(message, { cause: error })
  // Writable, because some loggers write to what they log.
  for (const [name, value] of Object.entries({ ...error, name: 'CloudError', message, cloudError: error })) {
    Object.defineProperty(exception, name, { configurable: true, writable: true, value })
  }
  return exception as CloudErrorException<E>
}
