import type { SuffixRule } from '@cloud-result/core/vendor'

/** What codes that are in no list mean by their last segment, or as a whole when they have but one. */
export const suffixes: readonly SuffixRule[] = [
  // A problem with these, `AccessKeyNotFound` included, is never a missing resource.
  { suffix: /AccessKey|SecurityToken|^Signature|Signature$/i, category: 'Unauthenticated' },
  { suffix: /Throttl|QpsLimit/i, category: 'Throttled' },
  { suffix: /InDebt/i, category: 'PaymentRequired' },
  { suffix: /(ServiceNot(Enabled|Open)|NotOpened)$/i, category: 'FailedPrecondition' },
  { suffix: /(Limit|Quota)Exceed|Exceed(ed)?(Limit|Quota)/i, category: 'QuotaExceeded' },
  { suffix: /Temporary$/i, category: 'Unavailable' }
]
