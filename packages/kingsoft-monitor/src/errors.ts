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
  | 'DryRunOperation'
  | 'INTERNAL_FAILURE'
  | 'INVALID_ACTION'
  | 'IncompleteSignature'
  | 'InnerAccountCanOnlyAccessThroughIntranet'
  | 'InvalidAccessKey'
  | 'InvalidActionOrVesion'
  | 'InvalidClientTokenId'
  | 'InvalidMethod'
  | 'InvalidParameterValue'
  | 'InvalidQueryParameter'
  | 'LimitExceeded'
  | 'MissingAccesskey'
  | 'MissingAuthenticationToken'
  | 'MissingParameter'
  | 'MissingSignature'
  | 'NoSuchEntity'
  | 'PolicyNotFound'
  | 'SecurityTokenExpired'
  | 'ServiceTimeout'
  | 'ServiceUnavailable'
  | 'SignatureDoesNotMatch'

/** Returns the rows of the catalogue without their sources, which `catalogue.ts` adds. */
export const entries = (): readonly CatalogueEntry<ErrorCode>[] =>
  unpackEntries({
    classes: [
      'PermissionDenied',
      'DryRunSucceeded',
      'Internal',
      'Unsupported',
      'Unauthenticated',
      'Unauthenticated/credential-refresh',
      'InvalidArgument',
      'Throttled',
      'NotFound',
      'DeadlineExceeded',
      'Unavailable',
      'Unavailable//yes',
      'Unauthenticated/clock-skew'
    ],
    words: [
      '~ is ',
      '}valid',
      '|ccess',
      '{ion',
      '^he ',
      '; is not valid for this web service',
      '+ignature',
      '*Authorization',
      ")(it referenced an 'InnerApi' that does n",
      '(	Request was rejected because ',
      '& Service is unavailable because of ',
      '#equest is missing ',
      '!arameter'
    ],
    rows: `a0A|Denied\t403\tUser: %s~not authorized to perform: %s.\tuser,act{
<
b0DryRunOperat{\t412\tRequest would have succeeded, but DryRun flag~set
?
c0INTERNAL_FAILURE
d2VALID_ACTION
e1ncompleteS+\t400\tDate must be in ISO-8601 'basic format'. Got '%s'. See%s\tdate,reference
HKSC query-string p!s must include %s. Re-examine t^query-string p!s.\tp!
HUnsupported ksc 'algorithm': %s.\talgorithm
H* header requires 'Credential' p!. *=%s.\t
HCredential must have exactly 5 slash-delimited elements, e.g. a|keyid/date/reg{/service/aws4_request, got: %s.\t
H* header format error.
]requires existence of either a 'X-Amz-Date' or a 'Date' header, *=%s\t
\`uires 'S+' p!. *=%s\t
\`uires 'SignedHeaders' p!. *=%s\t
C
a2nerAccountCanOnlyA|ThroughIntranet
f2}A|Key
d9t{OrVes{\t400\tT^act{ or vers{;
E
f7ClientTokenId\t403\tT^security token included in t^request~in}.
D
d7Method\t400\tT^method %s for;.\tmethod
=
g7P!Value\t400\tIn} \`%s\` p! value, %s\tp!,reason
JAn in} or out-of-range value was supplied for t^input p! %s.\tp!
E
7QueryP!\t400\tT^query p! %s~malformed or does not adhere to KSC standards.\tp!
E
h0LimitExceeded\t409(t^request speed of this openAPI~beyond t^current flow control limit.
=
e0MissingA|key\t400\tA| Key~Missing
@
8uthenticat{Token\t403\tR#'Host' header.
\`g Authenticat{ Token.
O%s not in Http Header.\theader
J
g7P!\t400\tT^r#p!
EAn value must be supplied for t^input p! %s.\tp!
@
e7S+\t400\tT^R#S+ P!
@
d0NoSuchEntity\t404)ot exist.
<
i0PolicyNotFound
f0SecurityTokenExpired
j2rviceTimeout\t500\tInternal&time out
>
d7Unavailable\t404)ot have an internal service
kC500\tExcept{ %s\texcept{
lGAuth&an unknown error, except{ or failure
kGOpenAPI or&an unknown error, except{ or failure.
dC404
kC500
e1+DoesNotMatch\t403\t'Host' must be a 'SignedHeader' in t^*.
JCredential should be scoped with a } terminator: 'aws4_request', not: %s.\tterminator
\`coped to a } reg{, not:%s.\treg{
\`coped to correct service: %s.\tservice
JT^request s+ we calculated does not match t^s+ you provided.
mJS+ expired:%s.\ttimes
eJDate in Credential scope does not match YYYYMMDD from ISO-8601 vers{ of date from HTTP.
E
0\t400\tT^r#timestamp p!
g5No such namespace
5Request informat{~too large
m5In} Timestamp. Pls in 15mins
f=A|key
e5T^S+~not matched
d9reg{~unavailable for t^openapi
a31\tWithout a| to call Inner Openapi
e5T^Account ID~in}
a33\tlack of policy to [%s] t^resources[%s]\tact{,resources
5[%s] product does not belong to this user\tnamespace
d34\tIn} service
i5No such name for 'metrics'
h39)ot exist
g30\tT^r#p!
e9R#S+ P!
5A| Key~Missing
d5T^act{ or vers{;
b212\tRequest would have succeeded, but DryRun flag~set
j1500\tInternal&time out
e1400\tT^r#timestamp p!%s
m5In} Timestamp%s
f=A|key%s
e5T^S+~not matched%s
d9reg{~unavailable for t^openapi%s
a31\tWithout a| to call Inner Openapi%s
d34\tIn} service%s
h39`
  })

/** The meaning of codes that have no row, by prefix. The longest matching prefix decides. */
export const prefixes: readonly PrefixRow[] = []
