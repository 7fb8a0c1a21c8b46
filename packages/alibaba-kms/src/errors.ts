import type { Advice, CatalogueRow, CatalogueSource } from '@cloud-result/core'
import type { SuffixRule, PrefixRow } from '@cloud-result/core/vendor'

/** Where the rows come from. */
export const sources = {
  page: {
    title: 'The common error codes of the page on responses',
    url: 'https://www.alibabacloud.com/help/doc-detail/69008.htm'
  },
  'page-zh': {
    title: 'The same page in Traditional Chinese, which adds the codes that an expired STS token leads to',
    date: '2025-05-08'
  },
  metadata: { title: 'The error codes of single operations in the metadata of KMS 2016-01-20', date: '2024' },
  docs: { title: 'Pages of single operations and comments of the official SDK, misspellings included' },
  gateway: { title: 'Codes of the gateway that all products of the vendor share; it answers before KMS does' },
  instance: {
    title: 'The common error codes of dedicated KMS instances',
    url: 'https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/common-error-codes-1',
    date: '2024-01-30'
  },
  observed: { title: 'Codes in no list that practitioners met, at KMS and at what it works with' }
} as const satisfies Readonly<Record<string, CatalogueSource>>

type Source = keyof typeof sources

// By source and category. What a code means decides, not its first segment: `Forbidden` alone says nothing.
const table = {
  page: {
    InvalidArgument: [
      'InvalidKeyMaterial',
      'InvalidImportToken',
      'InvalidParameter',
      'MissingParameter',
      'ParseRequestParameterException'
    ],
    Unauthenticated: ['IllegalTimestamp', 'IncompleteSignature'],
    PermissionDenied: ['Forbidden.ProhibitedByRiskControl'],
    PaymentRequired: ['Forbidden.InDebt', 'Forbidden.InDebtOverdue'],
    NotFound: ['Forbidden.AliasNotFound', 'Forbidden.KeyNotFound', 'Forbidden.KeyVersionNotFound'],
    AlreadyExists: ['AliasAlreadyExists'],
    FailedPrecondition: [
      // A token of a key import, not the caller's.
      'ExpiredImportToken',
      'Forbidden.KmsServiceNotEnabled',
      'Forbidden.UbsmsInvalidBid',
      'Forbidden.UbsmsInvalidUserid',
      'Rejected.Disabled',
      'Rejected.PendingDeletion',
      'Rejected.PendingImport'
    ],
    Conflict: ['Rejected.StateModifiedFailed'],
    QuotaExceeded: ['Rejected.LimitExceeded'],
    Unsupported: ['Unsupported.Alias', 'Unsupported.Origin', 'Unsupported.ProtectionLevel', 'UnsupportedHTTPMethod'],
    Unavailable: ['ServiceUnavailableTemporary'],
    Internal: ['InternalFailure']
  },
  'page-zh': {
    // The first is a 404 about a credential: as NotFound it would pass for a deleted key.
    Unauthenticated: ['InvalidAccessKeyId.NotFound', 'Forbidden.AccessKey'],
    PermissionDenied: ['Forbidden.NoPermission']
  },
  metadata: {
    InvalidArgument: [
      'Duplicate.TagKey',
      'InvalidParameter.TagKey',
      'InvalidParameter.TagValue',
      'Rejected.InvalidRequest'
    ],
    NotFound: [
      'Certificate.NotFound',
      'Forbidden.DKMSInstanceNotFound',
      'Forbidden.ResourceNotFound',
      'InvalidResourceId.NotFound'
    ],
    AlreadyExists: ['Forbidden.Opened', 'Rejected.ResourceExist'],
    FailedPrecondition: [
      'CreateLXOrderFailed',
      'Forbidden.DKMSInstanceStateInvalid',
      'Forbidden.NoRealNameAuthentication',
      'Rejected.ResourceInDeleteWindow',
      'Rejected.ResourceInUse',
      'Rejected.Unavailable'
    ],
    QuotaExceeded: ['Rejected.ShareQuotaExceedLimit'],
    Unsupported: ['Forbidden.KeyPolicyUnSupported', 'Rejected.UnsupportedOperation', 'UnsupportedOperation'],
    Unavailable: ['SerivceUnvailableTemporary']
  },
  docs: {
    InvalidArgument: ['ValidationError'],
    PermissionDenied: ['AccessDeniedError'],
    FailedPrecondition: ['Rejetced.PendingDeletion'],
    Throttled: ['Rejected.Throttling'],
    Unavailable: ['SerivceUnavailableTemporary'],
    DryRunSucceeded: ['DryRunOperationError']
  },
  gateway: {
    InvalidArgument: ['InvalidParameter.Format', 'RequestParameterMalformed'],
    Unauthenticated: [
      'Forbidden.AccessKeyDisabled',
      'InvalidAccessKeyId',
      'InvalidAccessKeyId.Inactive',
      'InvalidSecurityToken.Expired',
      'InvalidSecurityToken.Malformed',
      'InvalidSecurityToken.MismatchWithAccessKey',
      'InvalidTimeStamp.Expired',
      'InvalidTimeStamp.Format',
      'MissingSecurityToken',
      'NoEnabledAccessKey',
      'SignatureDoesNotMatch',
      'SignatureNonceUsed'
    ],
    PermissionDenied: ['Forbidden.RAM', 'NoPermission'],
    Throttled: ['Throttling', 'Throttling.Api', 'Throttling.User'],
    Unsupported: ['InvalidAction.NotFound', 'InvalidOperation.NotSupportedEndpoint', 'InvalidVersion'],
    Unavailable: ['ServiceUnavailable'],
    Internal: ['InternalError', 'UnknownError']
  },
  instance: {
    InvalidArgument: ['InvalidContentType', 'InvalidParam'],
    // `Unauthorized` is a 404 about an unknown access key.
    Unauthenticated: ['RequestTimeTooSkewed', 'SignatureNotMatch', 'Unauthorized'],
    Unsupported: ['InvalidApiName', 'InvalidApiVersion']
  },
  observed: {
    NotFound: ['EntityNotExist.Key', 'EntityNotExist.Secret', 'ResourceNotExists'],
    AlreadyExists: ['Rejected.DuplicateSecretName', 'Rejected.DuplicateVersionId'],
    // A role that the account must have, not one that the request names.
    FailedPrecondition: ['Forbidden.RamRoleNotFound', 'Rejected.Uninitialized'],
    Conflict: ['Forbidden.KMSInstanceInUpgrade'],
    Unsupported: ['NotApplicable'],
    DryRunSucceeded: ['DryRunOperation']
  }
} as const satisfies Readonly<Record<Source, Partial<Readonly<Record<CatalogueRow['category'], readonly string[]>>>>>

type CodesOf<Kinds> = Kinds extends unknown ? Kinds[keyof Kinds] : never

/** The documented and observed codes of KMS and of the gateways before it. Errors carry any string. */
export type ErrorCode = CodesOf<(typeof table)[Source]> extends readonly (infer Code)[] ? Code & string : never

// Where a code advises something else than its category does.
const exceptions: Readonly<Record<string, Partial<Advice>>> = {
  CreateLXOrderFailed: { replay: 'maybe' },
  'Forbidden.AccessKey': { retry: 'credential-refresh' },
  // Instances pass through such states by themselves; the vendor's Terraform provider waits for their end.
  'Forbidden.DKMSInstanceStateInvalid': { retry: 'conflict' },
  'Forbidden.KMSInstanceInUpgrade': { replay: 'yes' },
  'Forbidden.NoPermission': { retry: 'credential-refresh' },
  'Forbidden.RamRoleNotFound': { retry: 'conflict' },
  IllegalTimestamp: { retry: 'clock-skew' },
  'InvalidAccessKeyId.NotFound': { retry: 'credential-refresh' },
  'InvalidSecurityToken.Expired': { retry: 'credential-refresh' },
  'InvalidSecurityToken.MismatchWithAccessKey': { retry: 'credential-refresh' },
  'InvalidTimeStamp.Expired': { retry: 'clock-skew' },
  // The change of state was refused, not half done.
  'Rejected.StateModifiedFailed': { replay: 'yes' },
  RequestTimeTooSkewed: { retry: 'clock-skew' },
  // The same request arrived before, as when a connection broke and a proxy sent it again: that one may have run. A new
  // attempt has a new nonce.
  SignatureNonceUsed: { retry: 'transient', replay: 'maybe' }
} satisfies Partial<Readonly<Record<ErrorCode, Partial<Advice>>>>

/** Every known code of KMS with its meaning. Look rows up with `Object.hasOwn` or by `find`: codes come from the wire. */
export const errorCatalogue: readonly CatalogueRow<ErrorCode, Source>[] = Object.entries(table).flatMap(
  ([source, kinds]) =>
    Object.entries(kinds as Readonly<Record<string, readonly string[]>>).flatMap(([category, codes]) =>
      codes.map((code) => ({ code, category, source, ...exceptions[code] }) as CatalogueRow<ErrorCode, Source>)
    )
)

/** What codes that are in no list mean by their first segment, where no known code is that segment alone. */
export const prefixes: readonly PrefixRow[] = [
  { prefix: 'EntityNotExist', category: 'NotFound' },
  // The account is not set up in the vendor's user management.
  { prefix: 'Forbidden.Ubsms', category: 'FailedPrecondition' },
  { prefix: 'InvalidAction', category: 'Unsupported' },
  { prefix: 'InvalidSecurityToken', category: 'Unauthenticated', retry: 'credential-refresh' },
  { prefix: 'InvalidTimeStamp', category: 'Unauthenticated', retry: 'clock-skew' },
  // The state of a key or a secret.
  { prefix: 'Rejected', category: 'FailedPrecondition' },
  { prefix: 'Rejetced', category: 'FailedPrecondition' },
  { prefix: 'Unsupported', category: 'Unsupported' }
]

/** What codes that are in no list mean by their last segment, or as a whole when they have but one. */
export const suffixes: readonly SuffixRule[] = [
  // Whatever is wrong with these, `AccessKeyNotFound` included, it is no resource.
  { suffix: /AccessKey|SecurityToken|^Signature|Signature$/i, category: 'Unauthenticated' },
  { suffix: /Throttl|QpsLimit/i, category: 'Throttled' },
  { suffix: /InDebt/i, category: 'PaymentRequired' },
  { suffix: /(ServiceNot(Enabled|Open)|NotOpened)$/i, category: 'FailedPrecondition' },
  { suffix: /(Limit|Quota)Exceed|Exceed(ed)?(Limit|Quota)/i, category: 'QuotaExceeded' },
  { suffix: /Temporary$/i, category: 'Unavailable' }
]
