import { matchCategory } from '@cloud-result/core'
import type { CloudError, DecodeReason } from '@cloud-result/core'

/** Says in a sentence what to do about an error. Only the error's fields decide, never its message. */
export const adviceFor = (error: CloudError): string =>
  (error._tag === 'DecodeError' ? byReason[error.reason] : undefined) ??
  byRetry[error.retry]?.(error) ??
  byCategory(error)

const byReason: Partial<Record<DecodeReason, string>> = {
  codec: 'Correct the codec: the same data cannot match it. The request may have been executed.',
  input: 'Correct the call of decode: pass the status as a number and the body as text.'
}

const byRetry: Partial<Record<CloudError['retry'], (error: CloudError) => string>> = {
  throttling: ({ retryAfterMs }) =>
    `Slow down, then send it again${retryAfterMs === undefined ? '' : ` after ${retryAfterMs} ms`}: nothing was executed.`,
  transient: ({ replay }) =>
    replay === 'yes'
      ? 'Send it again in a moment: nothing was executed.'
      : 'It may have been executed. Retry only reads, or requests with an idempotency token.',
  conflict: () => 'Read the resource again, then decide: something else is using or changing it.',
  'clock-skew': () => "Correct the clock (the response's Date header has the right time), then sign again.",
  'credential-refresh': () => 'Get new temporary credentials and retry once. A static key has to be replaced.'
}

const byCategory = matchCategory({
  InvalidArgument: () => 'Correct the request. The same request cannot succeed.',
  Unauthenticated: () => 'Correct the access key, the secret or the signature.',
  PermissionDenied: () => 'Ask for the permission.',
  PaymentRequired: () => "Pay the account's bill.",
  NotFound: () => 'The resource does not exist. Create it; if you were deleting it, you are done.',
  AlreadyExists: () => 'Use the existing resource, or choose another name.',
  FailedPrecondition: () =>
    'Not possible in the current state of the resource or the account. Change the state, or use another resource.',
  QuotaExceeded: () => 'Delete what you no longer need, or ask for a higher quota. Waiting does not help.',
  InsufficientCapacity: () => 'Sold out. Try another zone or type.',
  Unsupported: () =>
    'Not supported for this resource, region or account. Use another type or region, or drop the option.',
  DryRunSucceeded: () => 'No error: the dry run passed.',
  Cancelled: () => 'Your program cancelled the call.',
  Unknown: () => 'Unknown error. Contact the vendor and quote the request id.',
  _: () => 'Contact the vendor and quote the request id.'
})
