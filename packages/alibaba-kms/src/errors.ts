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
  | 'Account.Arrearage'
  | 'AliasAlreadyExists'
  | 'Certificate.NotFound'
  | 'CreateLXOrderFailed'
  | 'DryRunOperation'
  | 'DryRunOperationError'
  | 'Duplicate.TagKey'
  | 'EntityNotExist.Key'
  | 'EntityNotExist.Secret'
  | 'ExpiredImportToken'
  | 'Forbidden'
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
  | 'InvalidProduct'
  | 'InvalidProduct.NotFound'
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
  | 'Rejected.Enabled'
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
  | 'SecurityToken.CheckFailed'
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
      'PaymentRequired',
      'AlreadyExists',
      'NotFound',
      'FailedPrecondition//maybe',
      'DryRunSucceeded',
      'InvalidArgument',
      'FailedPrecondition',
      'Unauthenticated/credential-refresh',
      'FailedPrecondition/conflict',
      'Conflict//yes',
      'Unsupported',
      'PermissionDenied/credential-refresh',
      'Unauthenticated/clock-skew',
      'Unauthenticated',
      'Internal',
      'QuotaExceeded',
      'Throttled',
      'Unavailable',
      'Unauthenticated/transient/maybe'
    ],
    words: ['+able', '*arameter', ')ion', '(ignature', '&AccessKey', '#SecurityToken', '!NotFound'],
    rows: `a0AccessDeniedError
b3ount.Arrearage
c1liasAlreadyExists
d0Certificate.!
e1reateLXOrderFailed
f0DryRunOperat)
?Error
g1uplicate.TagKey
d0EntityNotExist.Key
?Secret
h1xpiredImportToken
a0Forbidden
i9.&
CDis+d
d;lias!
:DKMSInstance!
jFStateInvalid
b:InDebt
@Overdue
k:KMSInstanceInUpgrade
d;ey!
l=PolicyUnSupported
d=Vers)!
h;msServiceNotEn+d
m:NoPermiss)
h<RealNameAuthenticat)
c:Opened
a:ProhibitedByRiskControl
:RAM
j;amRole!
d;esource!
h:UbsmsInvalidBid
FUserid
n0IllegalTimestamp
o1ncompleteS(
p2ternalError
8Failure
i2valid&Id
B.Inactive
C!
l9t).!
8piName
:Vers)
g7ContentType
7ImportToken
7KeyMaterial
l7Operat).NotSupportedEndpoint
n7Param\t\t%sParam Date %s
oFAuthorizat) %s
g<
o<eter\t\t%sp* S( %s
N"S("%s
D&Id%s
iD#%s
g@
@.Format
ATagKey
DValue
l8roduct
>.!
d7ResourceId.!
i7#.Expired
oEMalformed
iFismatchWith&
n7TimeStamp.Expired
oAFormat
l7Vers)
o0MissingP*\t\t%sp* S( %s
N"S("%s
D&Id%s
D#%s
g@
o7#
i0NoEn+d&
a2Permiss)
l2tApplic+
g0ParseRequestP*Except)
h0Rejected.Dis+d
c:uplicateSecretName
BVers)Id
h9En+d
g9InvalidRequest
q9LimitExceeded
h9PendingDelet)
@Import
c9ResourceExist
hAInDeleteWindow
CUse
q9ShareQuotaExceedLimit
k:tateModifiedFailed
r9Throttling
h9Unavail+
;initialized
l;supportedOperat)
h4tced.PendingDelet)
g2questP*Malformed
n7TimeTooSkewed
d2sourceNotExists
s0#.CheckFailed
2rivceUnavail+Temporary
9vail+Temporary
3viceUnavail+
BTemporary
o1(DoesNotMatch
t9NonceUsed
o;tMatch
r0Throttling
:.Api
;User
o0Unauthorized
p2knownError
l2supported.Alias
<Origin
<Protect)Level
;HTTPMethod
;Operat)
g0Validat)Error`
  })

/** The meaning of codes that have no row, by prefix. The longest matching prefix decides. */
export const prefixes: readonly PrefixRow[] = [
  { prefix: 'Forbidden.Ubsms', category: 'FailedPrecondition' },
  { prefix: 'Rejected', category: 'FailedPrecondition' },
  { prefix: 'Rejetced', category: 'FailedPrecondition' }
]
