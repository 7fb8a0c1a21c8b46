import type { CloudError } from '@cloud-result/core'

/**
 * The details of an error of KMS or of its gateway, for the vendor's support and for people who grant permissions.
 *
 * @category Errors
 */
export interface SupportDetails {
  /** The host that responded. The vendor's support asks for it and for the request id. */
  readonly hostId?: string
  /** The URL of the vendor's page about this error. */
  readonly recommend?: string
  /** The status in the body, if it differs from the status of the response. */
  readonly httpStatus?: string
  /** The parameter that the message is about. */
  readonly parameter?: string
  /** The action that was refused, for example `kms:Decrypt`. */
  readonly authAction?: string
  readonly authPrincipalType?: string
  readonly authPrincipalDisplayName?: string
  readonly authPrincipalOwnerId?: string
  /** The kind of policy that refused the action. */
  readonly policyType?: string
  /** `ImplicitDeny` if no policy allows the action, `ExplicitDeny` if a policy forbids it. */
  readonly noPermissionType?: 'ImplicitDeny' | 'ExplicitDeny' | (string & {})
  /** The input of RAM's `DecodeDiagnosticMessage`. It is cut at 2,000 characters, like every text of an error. */
  readonly encodedDiagnosticMessage?: string
}

/**
 * Gives the `details` of an error with typed names. They are empty for an error that is not from KMS.
 *
 * @category Errors
 */
export const supportDetails = (error: CloudError): SupportDetails =>
  error._tag === 'ServiceError' && error.vendor === 'alibaba' ? error.details : {}
