import type { CloudError } from './cloud-error.js'
import { errorText } from './error-text.js'

/**
 * Turns a `CloudError` into an `Error` for code that throws. The message names the operation, the category, the request, the
 * region and the host, as far as they are known; the `CloudError` itself is the `cause`.
 *
 * @category Handling errors
 */
export const toError = (error: CloudError): Error =>
  Object.defineProperty(new Error(errorText(error), { cause: error }), 'name', {
    value: 'CloudError',
    configurable: true,
    writable: true
  })
