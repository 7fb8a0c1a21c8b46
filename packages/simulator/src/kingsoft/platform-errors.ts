import type { Category } from '@cloud-result/core'

import type { ProductError } from '../product-error.js'

/** The error for a call above the flow control limit. */
export const flowControlError: ProductError = {
  code: 'LimitExceeded',
  status: 409,
  message: 'Request was rejected because the request speed of this openAPI is beyond the current flow control limit.',
  origin: 'gateway'
}

/** The error for a dry run that would have succeeded. */
export const dryRunSucceeded: ProductError = {
  code: 'DryRunOperation',
  status: 412,
  message: 'Request would have succeeded, but DryRun flag is set',
  origin: 'gateway'
}

/** The usual status of each category at this vendor, for codes whose status is not documented. */
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
