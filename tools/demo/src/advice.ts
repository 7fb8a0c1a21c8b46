import { matchCategory } from '@cloud-result/core'
import type { CloudError } from '@cloud-result/core'

/** Says in a sentence what to do about an error. It follows from the error's fields alone; nothing reads the message. */
export const adviceFor = (error: CloudError): string => byRetry[error.retry]?.(error) ?? byCategory(error)

const byRetry: Partial<Record<CloudError['retry'], (error: CloudError) => string>> = {
  throttling: ({ retryAfterMs }) =>
    `Slow down, then send it again${retryAfterMs === undefined ? '' : ` after ${retryAfterMs} ms`}: nothing was executed.`,
  transient: ({ replay }) =>
    replay === 'yes'
      ? 'Send it again in a moment: nothing was executed.'
      : 'Send it again in a moment if it only reads or carries an idempotency token: it may have been executed.',
  conflict: () => 'Read the resource again, then decide: something else holds or changes it.',
  'clock-skew': () => "Set the clock right (the answer's Date header tells it) and sign again.",
  'credential-refresh': () => 'Fetch fresh temporary credentials and try once more; a fixed key needs a person.'
}

const byCategory = matchCategory({
  InvalidArgument: () => 'Correct the request; sending it again changes nothing.',
  Unauthenticated: () => 'Correct the access key, the secret or the signature.',
  PermissionDenied: () => 'Ask for the permission.',
  PaymentRequired: () => "Settle the account's bill.",
  NotFound: () => 'The resource does not exist: create it, or take a delete for done.',
  AlreadyExists: () => 'Use the resource that is there, or another name.',
  FailedPrecondition: () => 'Bring the resource or the account into the right state first.',
  QuotaExceeded: () => 'Free something, or ask for a higher quota. Waiting does not help.',
  InsufficientCapacity: () => 'Try another zone or type: this one is sold out.',
  Unsupported: () => 'This API, region or feature is not there for you.',
  DryRunSucceeded: () => 'Nothing is wrong: the dry run passed.',
  Cancelled: () => 'Nothing: you cancelled it.',
  _: () => 'Look at it: keep the request id for the vendor.'
})
