import type { SuffixRule } from './catalogue.js'
import type { Category } from '../errors/category.js'

/**
 * What the last segment of a dotted code says under any head: `InvalidParameterValue.ImageNotFound` is a missing
 * image. The first rule that matches decides.
 */
export const suffixRules: readonly SuffixRule[] = [
  { suffix: /NotFound$|NotExist(s|ed)?$|NonExist(s|ent)?$/i, category: 'NotFound' },
  { suffix: /Duplicate|AlreadyExist|(Resource|Name|Alias|Key)Exist(s|ed)?$/i, category: 'AlreadyExists' },
  { suffix: /InDebt|Arrears|InsufficientBalance|BalanceInsufficient/i, category: 'PaymentRequired' },
  { suffix: /Quota|OverLimit$/i, category: 'QuotaExceeded' },
  { suffix: /SoldOut|^Insufficient(Offering|Capacity|Stock)/i, category: 'InsufficientCapacity' },
  { suffix: /MutexTask|InProgress$|InOperation$/i, category: 'Conflict' },
  { suffix: /Throttl|RateLimit/i, category: 'Throttled' },
  { suffix: /(Not|Un)Support(ed)?/i, category: 'Unsupported' },
  {
    suffix:
      /^(Instance|Image|Volume|Disk|Snapshot|Key|Resource)?(In)?Stat(e(?!ment)|us)|^Invalid\w*Stat(e(?!ment)|us)/i,
    category: 'FailedPrecondition'
  }
]

/** Heads under which a suffix means something else: what is "not found" there is an access key or an API. */
export const suffixRuleExceptions =
  /^(Auth|Unauth|(Invalid)?AccessKey|(Invalid|Missing)?SecurityToken|InvalidClientToken|SecretId|SecretKey|Credential|Signature|Token|InvalidAction|InvalidVersion|InvalidApi|InvalidRegion|NoSuchProduct|NoSuchVersion)/i

/**
 * The category of a code with such a head and a status that means "not found". `NotFound` is only for resources: a program
 * that deletes a resource and ignores `NotFound` must not ignore a wrong access key.
 */
export const notFoundExceptions: readonly { readonly head: RegExp; readonly category: Category }[] = [
  {
    head: /^(Unauth|Auth(entication|orization)?Fail|(Invalid|Missing|Unknown|NoSuch)?(AccessKey|SecretId|SecurityToken|ClientTokenId|Credential|Signature))/i,
    category: 'Unauthenticated'
  },
  {
    head: /^((Invalid|NoSuch|Unknown|Unsupported)(Action|Api|Product|Region|RegionId|Service|Version)|Action|Api|Region|RegionId)(\.|$|Not)/i,
    category: 'Unsupported'
  }
]
