import type { CloudError } from './cloud-error.js'

/**
 * Turns a `CloudError` into an `Error` for code that throws. The message names the operation, the category and the request; the
 * `CloudError` itself is the `cause`.
 *
 * @category Handling errors
 */
export const toError = (error: CloudError): Error => {
  const where = [error.vendor, error.service, error.operation].filter((part) => part !== undefined).join(' ')
  const what = error.code === undefined ? error.category : `${error.category} (${error.code})`
  const message = error.message === undefined ? '' : `: ${error.message}`
  const request = error.requestId === undefined ? '' : ` [request ${error.requestId}]`
  return Object.defineProperty(new Error(`${where}: ${what}${message}${request}`, { cause: error }), 'name', {
    value: 'CloudError',
    configurable: true,
    writable: true
  })
}
