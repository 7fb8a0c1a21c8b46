import type { Advice, Category, WireResponse } from '@cloud-result/core'

import type { VendorModule } from './vendor.js'

/** The failures that every cloud has, with the category and the advice that they must have at every vendor. */
export const logicalFailures = {
  'missing parameter': advice('InvalidArgument', 'client', 'permanent', 'yes'),
  'bad signature': advice('Unauthenticated', 'client', 'permanent', 'yes'),
  'unknown access key': advice('Unauthenticated', 'client', 'credential-refresh', 'yes'),
  'expired temporary credential': advice('Unauthenticated', 'client', 'credential-refresh', 'yes'),
  'clock skew': advice('Unauthenticated', 'client', 'clock-skew', 'yes'),
  'no permission': advice('PermissionDenied', 'client', 'permanent', 'yes'),
  'missing resource': advice('NotFound', 'client', 'permanent', 'yes'),
  'missing API': advice('Unsupported', 'client', 'permanent', 'yes'),
  throttle: advice('Throttled', 'client', 'throttling', 'yes'),
  quota: advice('QuotaExceeded', 'client', 'permanent', 'yes'),
  'wrong state': advice('FailedPrecondition', 'client', 'permanent', 'yes'),
  conflict: advice('Conflict', 'client', 'conflict', 'yes'),
  'dry run passed': advice('DryRunSucceeded', 'other', 'permanent', 'yes'),
  'service down': advice('Unavailable', 'server', 'transient', 'maybe'),
  'service timeout': advice('DeadlineExceeded', 'server', 'transient', 'maybe'),
  'vendor broke': advice('Internal', 'server', 'transient', 'maybe')
} as const

/** The name of a failure that every cloud has. */
export type LogicalFailure = keyof typeof logicalFailures

/** A category and its advice. */
export interface CategoryAndAdvice extends Advice {
  readonly category: Category
}

/** How a vendor reports one of these failures, and where and why its advice differs. */
export interface ParityCase {
  readonly response: WireResponse
  /** Whether the code in the response is made up, because the vendor documents none for this failure. */
  readonly isCodeMadeUp?: boolean
  readonly differs?: Partial<Advice>
  readonly because?: string
}

/** How a vendor reports each failure, in `test/parity.ts` of its package. A text gives the reason why it does not. */
export interface Parity {
  readonly module: VendorModule
  readonly cases: Readonly<Record<LogicalFailure, ParityCase | string>>
}

function advice(
  category: Category,
  fault: Advice['fault'],
  retry: Advice['retry'],
  replay: Advice['replay']
): CategoryAndAdvice {
  return { category, fault, retry, replay }
}
