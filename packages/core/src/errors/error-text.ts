import type { CloudError } from './cloud-error.js'

/** Says an error in one line: which call, what happened, what the vendor wrote, which request, and where it went. */
export const errorText = (error: CloudError): string => {
  const { vendor, service, operation, category, code, message, requestId, region, host } = error
  const call = [vendor, service, operation].filter(Boolean).join(' ')
  const facts = [requestId && `request ${requestId}`, region && `region ${region}`, host && `host ${host}`]
  const known = facts.filter(Boolean).join(', ')
  return `${call}: ${category}${code ? ` (${code})` : ''}${message ? `: ${message}` : ''}${known && ` [${known}]`}`
}

function toText(this: CloudError): string {
  return errorText(this)
}

// A third faster than a value.
const text: PropertyDescriptor = { configurable: true, get: () => toText }

/**
 * Lets `String(error)` and `${error}` say what happened. The method is not enumerable, so the error is still plain data to JSON,
 * comparisons, `structuredClone` and spreads; a copy does not have it.
 */
export const withText = <E extends CloudError>(error: E): E => {
  // Unlike `Object.defineProperty`, it leaves a frozen error as it is.
  Reflect.defineProperty(error, 'toString', text)
  return error
}
