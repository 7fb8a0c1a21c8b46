import type { Category } from '@cloud-result/core'

import { refuse, refuseAtGateway } from '../product-error.js'
import type { Step } from '../product-error.js'

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

/** The status that a code comes with; for the codes whose status nobody wrote down, one that fits their category. */
export const statusOf = (code: string | undefined, category?: Category): number =>
  statuses.get(code) ?? (category === 'Unavailable' ? 503 : category === 'Internal' ? 500 : 400)

/** Ends a call with an error of KMS itself. */
export const refuseKms = (code: string, message: string): Step<never> => refuse(statusOf(code), code, message)

/** Ends a call with an error of the gateway that all products of the vendor share. */
export const refuseAtPop = (code: string, message: string): Step<never> =>
  refuseAtGateway(statusOf(code), code, message)

/** Says that a parameter's value is none that there can be. */
export const invalidParameter = (name: string): Step<never> =>
  refuseKms('InvalidParameter', `The specified parameter "${name}" is not valid.`)

/** Says that a parameter is missing, in the words that are really sent. */
export const missingParameter = (name: string): Step<never> =>
  refuseKms('MissingParameter', `The parameter  ${name}  needed but no provided.`)
