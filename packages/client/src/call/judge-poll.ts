import { left } from '@cloud-result/core'
import type {
  CloudError,
  Condition,
  DecodeError,
  RequestError,
  Result,
  ServiceError,
  Success
} from '@cloud-result/core'
import { decodeAdvice, redactDetails } from '@cloud-result/core/vendor'

import type { CallOrigin } from '../call-origin.js'
import { makeError } from '../errors/make-error.js'
import { requestError } from '../errors/request-error.js'

/** Gives the result of a wait if a poll ends it, or `undefined` if the wait goes on. */
export const judgePoll = <Data>(
  origin: CallOrigin,
  condition: Condition<Data>,
  polled: Result<Success<Data>>
): Result<Success<Data>> | undefined => {
  const known = polled._tag === 'Left' ? polled.left : polled.right
  const refuse = (name: string, answer: unknown) => left(notBoolean(origin, known, name, answer))
  try {
    if (polled._tag === 'Left') {
      if (polled.left.retry === 'transient' || polled.left.retry === 'throttling') return undefined
      const isNotYet: unknown = condition.isNotYet === undefined ? false : condition.isNotYet(polled.left)
      if (typeof isNotYet !== 'boolean') return refuse('isNotYet of the condition', isNotYet)
      return isNotYet ? undefined : polled
    }
    const { data } = polled.right
    const isMet: unknown = condition(data)
    if (typeof isMet !== 'boolean') return refuse('The condition', isMet)
    if (isMet) return polled
    const hasFailed: unknown = condition.hasFailed === undefined ? false : condition.hasFailed(data)
    if (typeof hasFailed !== 'boolean') return refuse('hasFailed of the condition', hasFailed)
    return hasFailed ? left(conditionFailed(origin, known, condition.failureDetails?.(data))) : undefined
  } catch (thrown) {
    return left(conditionThrew(origin, known, thrown))
  }
}

type Known = Pick<CloudError, 'requestId' | 'status'>

const conditionFailed = (origin: CallOrigin, { requestId, status }: Known, given: unknown): ServiceError => {
  // A function of JavaScript may return anything.
  const details = redactDetails(typeof given === 'object' && given !== null ? { ...given } : {})
  const texts = Object.entries(details).filter(([, text]) => text !== '')
  const reason = texts.map(([name, text]) => `${name}: ${text}`).join(', ')
  return makeError<ServiceError>(origin, {
    _tag: 'ServiceError',
    category: 'FailedPrecondition',
    requestId,
    status,
    message: `The condition can no longer be met${reason === '' ? '' : ` (${reason.slice(0, 900)})`}`,
    details
  })
}

// The condition did not expect this data. Another poll would give the same.
const conditionThrew = (origin: CallOrigin, { requestId, status }: Known, thrown: unknown): DecodeError =>
  makeError<DecodeError>(
    origin,
    {
      _tag: 'DecodeError',
      category: 'Internal',
      ...decodeAdvice.codec,
      reason: 'codec',
      requestId,
      status,
      message: 'The condition threw',
      issues: []
    },
    thrown
  )

// A promise counts as true, so a wait would end at once. Nothing would count as false, so it would never end.
const notBoolean = (
  origin: CallOrigin,
  { requestId, status }: Known,
  name: string,
  returned: unknown
): RequestError => {
  const message = `${name} returned ${kindOf(returned)}; it must return true or false`
  return Object.assign(requestError(origin, { reason: 'input', message }), { requestId, status })
}

const kindOf = (value: unknown): string => {
  if (value === undefined || value === null) return String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  if (typeof (value as { readonly then?: unknown }).then !== 'function') return 'an object'
  // If it is rejected, a program without a handler would end.
  Promise.resolve(value).catch(() => undefined)
  return 'a promise'
}
