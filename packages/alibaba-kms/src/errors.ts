// Written by tools/generator from model/codes.json. Do not edit.

import { unpackEntries } from '@cloud-result/core/vendor'
import type { CatalogueEntry, PrefixRow } from '@cloud-result/core/vendor'

/**
 * A code that is documented or was met in practice. Others appear without notice, so `code` of an error is any string.
 *
 * @category Catalogue
 */
export type ErrorCode =
  | 'AccessDeniedError'
  | 'AliasAlreadyExists'
  | 'Certificate.NotFound'
  | 'CreateLXOrderFailed'
  | 'DryRunOperation'
  | 'DryRunOperationError'
  | 'Duplicate.TagKey'
  | 'EntityNotExist.Key'
  | 'EntityNotExist.Secret'
  | 'ExpiredImportToken'
  | 'Forbidden.AccessKey'
  | 'Forbidden.AccessKeyDisabled'
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.DKMSInstanceNotFound'
  | 'Forbidden.DKMSInstanceStateInvalid'
  | 'Forbidden.InDebt'
  | 'Forbidden.InDebtOverdue'
  | 'Forbidden.KMSInstanceInUpgrade'
  | 'Forbidden.KeyNotFound'
  | 'Forbidden.KeyPolicyUnSupported'
  | 'Forbidden.KeyVersionNotFound'
  | 'Forbidden.KmsServiceNotEnabled'
  | 'Forbidden.NoPermission'
  | 'Forbidden.NoRealNameAuthentication'
  | 'Forbidden.Opened'
  | 'Forbidden.ProhibitedByRiskControl'
  | 'Forbidden.RAM'
  | 'Forbidden.RamRoleNotFound'
  | 'Forbidden.ResourceNotFound'
  | 'Forbidden.UbsmsInvalidBid'
  | 'Forbidden.UbsmsInvalidUserid'
  | 'IllegalTimestamp'
  | 'IncompleteSignature'
  | 'InternalError'
  | 'InternalFailure'
  | 'InvalidAccessKeyId'
  | 'InvalidAccessKeyId.Inactive'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidAction.NotFound'
  | 'InvalidApiName'
  | 'InvalidApiVersion'
  | 'InvalidContentType'
  | 'InvalidImportToken'
  | 'InvalidKeyMaterial'
  | 'InvalidOperation.NotSupportedEndpoint'
  | 'InvalidParam'
  | 'InvalidParameter'
  | 'InvalidParameter.Format'
  | 'InvalidParameter.TagKey'
  | 'InvalidParameter.TagValue'
  | 'InvalidResourceId.NotFound'
  | 'InvalidSecurityToken.Expired'
  | 'InvalidSecurityToken.Malformed'
  | 'InvalidSecurityToken.MismatchWithAccessKey'
  | 'InvalidTimeStamp.Expired'
  | 'InvalidTimeStamp.Format'
  | 'InvalidVersion'
  | 'MissingParameter'
  | 'MissingSecurityToken'
  | 'NoEnabledAccessKey'
  | 'NoPermission'
  | 'NotApplicable'
  | 'ParseRequestParameterException'
  | 'Rejected.Disabled'
  | 'Rejected.DuplicateSecretName'
  | 'Rejected.DuplicateVersionId'
  | 'Rejected.InvalidRequest'
  | 'Rejected.LimitExceeded'
  | 'Rejected.PendingDeletion'
  | 'Rejected.PendingImport'
  | 'Rejected.ResourceExist'
  | 'Rejected.ResourceInDeleteWindow'
  | 'Rejected.ResourceInUse'
  | 'Rejected.ShareQuotaExceedLimit'
  | 'Rejected.StateModifiedFailed'
  | 'Rejected.Throttling'
  | 'Rejected.Unavailable'
  | 'Rejected.Uninitialized'
  | 'Rejected.UnsupportedOperation'
  | 'Rejetced.PendingDeletion'
  | 'RequestParameterMalformed'
  | 'RequestTimeTooSkewed'
  | 'ResourceNotExists'
  | 'SerivceUnavailableTemporary'
  | 'SerivceUnvailableTemporary'
  | 'ServiceUnavailable'
  | 'ServiceUnavailableTemporary'
  | 'SignatureDoesNotMatch'
  | 'SignatureNonceUsed'
  | 'SignatureNotMatch'
  | 'Throttling'
  | 'Throttling.Api'
  | 'Throttling.User'
  | 'Unauthorized'
  | 'UnknownError'
  | 'Unsupported.Alias'
  | 'Unsupported.Origin'
  | 'Unsupported.ProtectionLevel'
  | 'UnsupportedHTTPMethod'
  | 'UnsupportedOperation'
  | 'ValidationError'

/** Returns the rows of the catalogue without their sources, which `catalogue.ts` adds. */
export const entries = (): readonly CatalogueEntry<ErrorCode>[] =>
  unpackEntries({
    classes: [
      'PermissionDenied',
      'AlreadyExists',
      'NotFound',
      'FailedPrecondition//maybe',
      'DryRunSucceeded',
      'InvalidArgument',
      'FailedPrecondition',
      'Unauthenticated/credential-refresh',
      'Unauthenticated',
      'FailedPrecondition/conflict',
      'PaymentRequired',
      'Conflict//yes',
      'Unsupported',
      'PermissionDenied/credential-refresh',
      'Unauthenticated/clock-skew',
      'Internal',
      'QuotaExceeded',
      'Throttled',
      'Unavailable',
      'Unauthenticated/transient/maybe'
    ],
    words: ['&AccessKey', '%able', '#ion', '!NotFound'],
    rows: `a0AccessDeniedError
b1liasAlreadyExists
c0Certificate.!
d1reateLXOrderFailed
e0DryRunOperat#
?Error
f1uplicate.TagKey
c0EntityNotExist.Key
?Secret
g1xpiredImportToken
h0Forbidden.&
iCDis%d
c;lias!
:DKMSInstance!
jFStateInvalid
k:InDebt
@Overdue
l:KMSInstanceInUpgrade
c;ey!
m=PolicyUnSupported
c=Vers#!
g;msServiceNotEn%d
n:NoPermiss#
g<RealNameAuthenticat#
b:Opened
a:ProhibitedByRiskControl
:RAM
j;amRole!
c;esource!
g:UbsmsInvalidBid
FUserid
o0IllegalTimestamp
i1ncompleteSignature
p2ternalError
8Failure
i2valid&Id
B.Inactive
hC!
m9t#.!
8piName
:Vers#
f7ContentType
7ImportToken
7KeyMaterial
m7Operat#.NotSupportedEndpoint
f7Param
<eter
@.Format
ATagKey
DValue
c7ResourceId.!
h7SecurityToken.Expired
iEMalformed
hFismatchWith&
o7TimeStamp.Expired
iAFormat
m7Vers#
f0MissingParameter
i7SecurityToken
0NoEn%d&
a2Permiss#
m2tApplic%
f0ParseRequestParameterExcept#
g0Rejected.Dis%d
b:uplicateSecretName
BVers#Id
f9InvalidRequest
q9LimitExceeded
g9PendingDelet#
@Import
b9ResourceExist
gAInDeleteWindow
CUse
q9ShareQuotaExceedLimit
l:tateModifiedFailed
r9Throttling
g9Unavail%
;initialized
m;supportedOperat#
g4tced.PendingDelet#
f2questParameterMalformed
o7TimeTooSkewed
c2sourceNotExists
s0SerivceUnavail%Temporary
9vail%Temporary
3viceUnavail%
BTemporary
i1ignatureDoesNotMatch
t9NonceUsed
i;tMatch
r0Throttling
:.Api
;User
i0Unauthorized
p2knownError
m2supported.Alias
<Origin
<Protect#Level
;HTTPMethod
;Operat#
f0Validat#Error`
  })

/** The meaning of codes that have no row, by prefix. The longest matching prefix decides. */
export const prefixes: readonly PrefixRow[] = [
  { prefix: 'EntityNotExist', category: 'NotFound' },
  { prefix: 'Forbidden.Ubsms', category: 'FailedPrecondition' },
  { prefix: 'InvalidAction', category: 'Unsupported' },
  { prefix: 'InvalidSecurityToken', category: 'Unauthenticated', retry: 'credential-refresh' },
  { prefix: 'InvalidTimeStamp', category: 'Unauthenticated', retry: 'clock-skew' },
  { prefix: 'Rejected', category: 'FailedPrecondition' },
  { prefix: 'Rejetced', category: 'FailedPrecondition' },
  { prefix: 'Unsupported', category: 'Unsupported' }
]
