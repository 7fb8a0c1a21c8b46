import type { SuffixRule } from '@cloud-result/core/vendor'

/**
 * What codes in no list mean by how they end: the vendor writes the resource or parameter first and rarely uses dots. What
 * cannot be found is a resource unless its name says otherwise; a bare `NoSuchEntity` is the gateway's, for an API. Of
 * credentials and times there are the spellings that clients expect of the simpler signature, which the gateway takes too.
 */
export const suffixes: readonly SuffixRule[] = [
  { suffix: /^(Invalid|Expired)Timestamp$/i, category: 'Unauthenticated', retry: 'clock-skew' },
  {
    suffix: /^(Missing|Invalid)(AccessKey|SecretKey|Signature|Timestamp)$|^SignatureMismatch$/i,
    category: 'Unauthenticated'
  },
  { suffix: /^PermissionDenied$/i, category: 'PermissionDenied' },
  { suffix: /^InvalidActionOrVersion$/i, category: 'Unsupported' },
  { suffix: /^CreateOrderFailed$/, category: 'FailedPrecondition', retry: 'conflict', replay: 'maybe' },
  {
    suffix:
      /^(?!(.*(Api|Action|Method|Service|Region|Zone|Endpoint|Access_?Key|Secret(Key)?|Token|Credential|Signature|Account)|(Api)?Version)(Id|Name)?(CanNotFoundError|NotFound|NoSuchEntity)$).+(CanNotFoundError|NotFound|NoSuchEntity)$/i,
    category: 'NotFound'
  },
  { suffix: /(Request|Rate|Flow|FlowControl|Frequency|Speed)LimitExceeded$/, category: 'Throttled' },
  { suffix: /.LimitExceeded$/, category: 'QuotaExceeded' },
  { suffix: /.InvalidParameterValue$/, category: 'InvalidArgument' },
  {
    suffix:
      /^(?!.*(Authentication|Authorization|Login|Signature|Token|Access_?Key|Secret(Key)?|Credential|Verification|Certification|Payment|Permission)(Id)?Required$).+Required$/i,
    category: 'InvalidArgument'
  }
]
