// Written by tools/generator from model/codes.json. Do not edit.

import { unpackEntries } from '@cloud-result/core/vendor'
import type { CatalogueEntry, PrefixRow } from '@cloud-result/core/vendor'

/**
 * A code that is documented or was met in practice. Others appear without notice, so `code` of an error is any string.
 *
 * @category Catalogue
 */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotSupportRegion'
  | 'DryRunOperation'
  | 'INTERNAL_FAILURE'
  | 'INVALID_ACTION'
  | 'IncompleteSignature'
  | 'InnerAccountCanOnlyAccessThroughIntranet'
  | 'InstanceNotFound'
  | 'InvalidAccessKey'
  | 'InvalidActionOrVesion'
  | 'InvalidClientTokenId'
  | 'InvalidMethod'
  | 'InvalidParameterValue'
  | 'InvalidQueryParameter'
  | 'LimitExceeded'
  | 'LocalVolumeSnapshotIdInvalidParameterValue'
  | 'LocalVolumeSnapshotIdRequired'
  | 'MissingAccesskey'
  | 'MissingAuthenticationToken'
  | 'MissingParameter'
  | 'MissingSignature'
  | 'NoSuchEntity'
  | 'OperationFailedWithTradeInstanceError'
  | 'Payment.CreateOrderFailed'
  | 'PolicyNotFound'
  | 'SecurityTokenExpired'
  | 'ServiceInnerError'
  | 'ServiceTimeout'
  | 'ServiceUnavailable'
  | 'SignatureDoesNotMatch'
  | 'SnapshotCanNotFoundError'
  | 'SnapshotCreatedImage'
  | 'VolumeCanNotFoundError'

/** Returns the rows of the catalogue without their sources, which `catalogue.ts` adds. */
export const entries = (): readonly CatalogueEntry<ErrorCode>[] =>
  unpackEntries({
    classes: [
      'PermissionDenied',
      'Unsupported',
      'DryRunSucceeded',
      'Internal',
      'Unauthenticated',
      'NotFound',
      'Unauthenticated/credential-refresh',
      'InvalidArgument',
      'Throttled',
      'Conflict',
      'FailedPrecondition/conflict/maybe',
      'DeadlineExceeded',
      'Unavailable',
      'Unavailable//yes',
      'Unauthenticated/clock-skew',
      'FailedPrecondition'
    ],
    words: [
      '~valid',
      '}ion',
      '|Credential',
      '{eader',
      '^equest',
      '[ supplied for the input p! %s.	p!',
      ';s not ',
      '+&an unknown error, exception or failure',
      "*	404(it referenced an 'InnerApi' that do",
      ')ignature',
      '(	Request was rejected because ',
      '& Service is unavailable because of ',
      '#Authorization',
      '!arameter'
    ],
    rows: `a0AccessDenied\t403\tUser: %s i;authorized to perform: %s.\tuser,act}
<
b1piNotSupportReg}
c0DryRunOperat}\t412\tR^ would have succeeded, but DryRun flag is set
?
d0INTERNAL_FAILURE
b2VALID_ACTION
e1ncompleteS)\t400\tDate must be in ISO-8601 'basic format'. Got '%s'. See%s\tdate,reference
HKSC query-string p!s must include %s. Re-examine the query-string p!s.\tp!
HUnsupported ksc 'algorithm': %s.\talgorithm
H# h{ requires '|' p!. #=%s.\t
H| must have exactly 5 slash-delimited elements, e.g. accesskeyid/date/reg}/service/aws4_r^, got: %s.\t
H# h{ format error.
]requires existence of either a 'X-Amz-Date' or a 'Date' h{, #=%s\t
\`uires 'S)' p!. #=%s\t
\`uires 'SignedH{s' p!. #=%s\t
C
a2nerAccountCanOnlyAccessThroughIntranet
f2stanceNotFound
g2~AccessKey
b9t}OrVes}
g7ClientTokenId\t403\tThe security token included in the r^ is in~.
D
b7Method\t400\tThe method %s for i;~ for this web service.\tmethod
=
h7P!Value\t400\tAn in~ or out-of-range value was[
E
7QueryP!\t400\tThe query p! %s is malformed or doe;adhere to KSC standards.\tp!
E
i0LimitExceeded\t409(the r^ speed of this openAPI is beyond the current flow control limit.
=
h1ocalVolumeSnapshotIdIn~P!Value
ERequired
e0MissingAccesskey
8uthenticat}Token\t403\tR^ is missing 'Host' h{.
\`g Authenticat} Token.
O%;in Http H{.\th{
J
h7P!\t400\tAn value must be[
@
e7S)
b0NoSuchEntity*e;exist.
<
j0Operat}FailedWithTradeInstanceError
k0Payment.CreateOrderFailed
f1olicyNotFound
g0SecurityTokenExpired
d2rviceInnerError
l7Timeout\t500\tInternal&time out.
>
b7Unavailable*e;have an internal service
mC500\tExcept} %s\texcept}
nGAuth+
mGOpenAPI or+.
bC404
mC500
e1)DoesNotMatch\t403\t'Host' must be a 'SignedH{' in the #.
J| should be scoped with a ~ terminator: 'aws4_r^', not: %s.\tterminator
\`coped to a ~ reg}, not:%s.\treg}
\`coped to correct service: %s.\tservice
JThe r^ s) we calculated doe;match the s) you provided.
oJS) expired:%s.\ttimes
eJDate in | scope doe;match YYYYMMDD from ISO-8601 vers} of date from HTTP.
E
f1napshotCanNotFoundError
p9reatedImage
f0VolumeCanNotFoundError`
  })

/** The meaning of codes that have no row, by prefix. The longest matching prefix decides. */
export const prefixes: readonly PrefixRow[] = []
