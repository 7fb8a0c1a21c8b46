import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

import { isHeaderText } from '../client-config.js'
import type { RequestProblem } from '../errors/request-error.js'

/** Checks the headers of a call, and gives them by their names in lower case. */
export const checkHeaders = (
  headers: Readonly<Record<string, string>> = {}
): Result<Readonly<Record<string, string>>, RequestProblem> => {
  // A `Headers` or a list of pairs would count as an object without fields.
  if (Object.prototype.toString.call(headers) !== '[object Object]') {
    return left({ reason: 'input', message: 'The headers of a call must be an object of texts' })
  }
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  const wrong = lower.find(([name, value]) => !free.test(name) || !isHeaderText(value))
  return wrong === undefined ? right(Object.fromEntries(lower)) : left(headerProblem(wrong[0]))
}

/** Says that a call cannot set a header: it is no text, or the client or the signature sets it. */
export const headerProblem = (name: string): RequestProblem => ({
  reason: 'input',
  message: `The call cannot set the header ${name.slice(0, 50)}`
})

// Those of the connection, the body and the signature are not. The vendor's own are seen when a request is prepared.
const free =
  /^(?!(?:authorization|host|connection|content-.+|transfer-encoding|te|trailer|upgrade|expect|date|proxy-.+)$)[\w-]{1,100}$/
