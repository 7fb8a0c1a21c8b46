import { categoryOfStatus } from '@cloud-result/core/vendor'
import type { SuffixRule } from '@cloud-result/core/vendor'

/**
 * What codes in no row most likely mean: by the spellings that clients expect where the page lost its codes, by how the
 * platform ends its codes, and by numbers that repeat an HTTP status in an envelope that comes with 200.
 */
export const suffixes: readonly SuffixRule[] = [
  { suffix: /^(Invalid|Expired)Timestamp$/i, category: 'Unauthenticated', retry: 'clock-skew' },
  {
    suffix: /^(Missing|Invalid)(AccessKey|SecretKey|Signature|Timestamp)$|^SignatureMismatch$/i,
    category: 'Unauthenticated'
  },
  { suffix: /^PermissionDenied$/i, category: 'PermissionDenied' },
  { suffix: /^InvalidActionOrVersion$/i, category: 'Unsupported' },
  // What is not found is a resource unless its name says otherwise. A bare `NoSuchEntity` is the gateway's, for an API.
  {
    suffix:
      /(Api|Action|Method|Service|Region|Zone|Endpoint|(^|Api)Version)(Id|Name)?(CanNotFoundError|NotFound|NoSuchEntity)$/i,
    category: 'Unsupported'
  },
  {
    suffix:
      /(Access_?Key|Secret(Key)?|Token|Credential|Signature|Account)(Id|Name)?(CanNotFoundError|NotFound|NoSuchEntity)$/i,
    category: 'Unauthenticated'
  },
  { suffix: /.(CanNotFoundError|NotFound|NoSuchEntity)$/i, category: 'NotFound' },
  { suffix: /(Request|Rate|Flow|FlowControl|Frequency|Speed)LimitExceeded$/, category: 'Throttled' },
  { suffix: /.LimitExceeded$/, category: 'QuotaExceeded' },
  { suffix: /.InvalidParameterValue$/, category: 'InvalidArgument' },
  { suffix: /^409$/, category: 'Throttled' },
  ...[400, 401, 402, 403, 404, 405, 408, 412, 413, 422, 429, 500, 501, 502, 503, 504].map((status) => ({
    suffix: new RegExp(`^${status}$`),
    category: categoryOfStatus(status)
  }))
]
