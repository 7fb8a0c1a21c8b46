import type { Category } from '@cloud-result/core'

import { serviceError, gatewayError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'

const byStatus: Readonly<Record<number, readonly string[]>> = {
  403: [
    'AccessDeniedError',
    'Forbidden.AccessKey',
    'Forbidden.AccessKeyDisabled',
    'Forbidden.DKMSInstanceNotFound',
    'Forbidden.DKMSInstanceStateInvalid',
    'Forbidden.InDebt',
    'Forbidden.InDebtOverdue',
    'Forbidden.KmsServiceNotEnabled',
    'Forbidden.NoPermission',
    'Forbidden.ProhibitedByRiskControl',
    'Forbidden.RAM',
    'Forbidden.UbsmsInvalidBid',
    'Forbidden.UbsmsInvalidUserid',
    'NoPermission',
    'UnsupportedHTTPMethod'
  ],
  404: [
    'Certificate.NotFound',
    'Forbidden.AliasNotFound',
    'Forbidden.KeyNotFound',
    'Forbidden.KeyVersionNotFound',
    'Forbidden.ResourceNotFound',
    'InvalidAccessKeyId.NotFound',
    'InvalidAction.NotFound',
    'InvalidResourceId.NotFound',
    'Unauthorized'
  ],
  409: [
    'Rejected.Disabled',
    'Rejected.PendingDeletion',
    'Rejected.PendingImport',
    'Rejected.ResourceExist',
    'Rejected.ResourceInDeleteWindow',
    'Rejected.ResourceInUse',
    'Rejected.StateModifiedFailed',
    'Rejected.Unavailable'
  ],
  415: ['InvalidContentType'],
  429: ['Rejected.Throttling'],
  401: ['SignatureNotMatch']
}

const statuses: ReadonlyMap<string | undefined, number> = new Map(
  Object.entries(byStatus).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)] as const))
)

/** The documented status of a code, or a status that fits its category. */
export const statusOf = (code: string | undefined, category?: Category): number =>
  statuses.get(code) ?? (category === 'Unavailable' ? 503 : category === 'Internal' ? 500 : 400)

/** Ends a call with an error of KMS itself. */
export const kmsError = (code: string, message: string): ProductResult<never> =>
  serviceError(statusOf(code), code, message)

/** Ends a call with an error of POP, the gateway that all products of the vendor share. */
export const popError = (code: string, message: string): ProductResult<never> =>
  gatewayError(statusOf(code), code, message)

/** Ends a call because the value of a parameter is invalid. */
export const invalidParameter = (name: string): ProductResult<never> =>
  kmsError('InvalidParameter', `The specified parameter "${name}" is not valid.`)

/** Ends a call because a parameter is missing. The message is the one that KMS sends, not the documented one. */
export const missingParameter = (name: string): ProductResult<never> =>
  kmsError('MissingParameter', `The parameter  ${name}  needed but no provided.`)
