import type { Category } from '@cloud-result/core'

import type { Failure } from '../product-error.js'

/** What a call beyond the flow control limit is answered with. */
export const flowControlled: Failure = {
  code: 'LimitExceeded',
  status: 409,
  message: 'Request was rejected because the request speed of this openAPI is beyond the current flow control limit.',
  by: 'gateway'
}

/** What a dry run that would have succeeded is answered with. */
export const dryRunPassed: Failure = {
  code: 'DryRunOperation',
  status: 412,
  message: 'Request would have succeeded, but DryRun flag is set',
  by: 'gateway'
}

/** The statuses that errors of each category have here, for codes whose status nobody wrote down. */
export const statusOf: Readonly<Record<Category, number>> = {
  InvalidArgument: 400,
  Unauthenticated: 403,
  PermissionDenied: 403,
  PaymentRequired: 400,
  NotFound: 400,
  AlreadyExists: 400,
  FailedPrecondition: 400,
  Conflict: 400,
  Throttled: 409,
  QuotaExceeded: 400,
  InsufficientCapacity: 400,
  Unsupported: 404,
  Unavailable: 500,
  DeadlineExceeded: 500,
  Internal: 500,
  DryRunSucceeded: 412,
  Cancelled: 400,
  Unknown: 400
}
