import type { CloudError } from '@cloud-result/core'

/** What an error of KMS, or of the gateway before it, says for support and for whoever grants permissions. */
export interface SupportDetails {
  /** The site that answered; the vendor's support asks for it beside the request id. */
  readonly hostId?: string
  /** The vendor's page on this very error. */
  readonly recommend?: string
  /** The status in the body, where it is not the status of the answer. */
  readonly httpStatus?: string
  /** The parameter that the message names. */
  readonly parameter?: string
  /** What was refused, for instance `kms:Decrypt`. */
  readonly authAction?: string
  readonly authPrincipalType?: string
  readonly authPrincipalDisplayName?: string
  readonly authPrincipalOwnerId?: string
  /** Which kind of policy refused. */
  readonly policyType?: string
  /** `ImplicitDeny` when no policy allows it, `ExplicitDeny` when one forbids it. */
  readonly noPermissionType?: 'ImplicitDeny' | 'ExplicitDeny' | (string & {})
  /** For `DecodeDiagnosticMessage` of RAM. Cut at 2,000 characters, like all texts of an error. */
  readonly encodedDiagnosticMessage?: string
}

/** Gives the `details` of an error under the names that KMS uses; empty for an error that is not KMS's own. */
export const supportDetails = (error: CloudError): SupportDetails =>
  error._tag === 'ServiceError' && error.vendor === 'alibaba' ? error.details : {}
