import type { LeafRule } from './catalogue.js'

/**
 * What the last segment of a dotted code says, whatever its head: `InvalidParameterValue.ImageNotFound` is a missing
 * image. The first rule that matches decides.
 */
export const leafRules: readonly LeafRule[] = [
  { leaf: /NotFound$|NotExist(s|ed)?$|NonExist(s|ent)?$/i, category: 'NotFound' },
  { leaf: /Duplicate|AlreadyExist|(Resource|Name|Alias|Key)Exist(s|ed)?$/i, category: 'AlreadyExists' },
  { leaf: /InDebt|Arrears|InsufficientBalance|BalanceInsufficient/i, category: 'PaymentRequired' },
  { leaf: /Quota|OverLimit$/i, category: 'QuotaExceeded' },
  { leaf: /SoldOut|^Insufficient(Offering|Capacity|Stock)/i, category: 'InsufficientCapacity' },
  { leaf: /MutexTask|InProgress$|InOperation$/i, category: 'Conflict' },
  { leaf: /Throttl|RateLimit/i, category: 'Throttled' },
  { leaf: /(Not|Un)Support(ed)?/i, category: 'Unsupported' },
  {
    leaf: /^(Instance|Image|Volume|Disk|Snapshot|Key|Resource)?(In)?(State|Status)|^Invalid\w*(State|Status)/i,
    category: 'FailedPrecondition'
  }
]

/** Heads under which a leaf means something else: what is "not found" there is an access key or an API. */
export const leafProofHeads =
  /^(Auth|Unauth|InvalidAccessKey|InvalidSecurityToken|InvalidClientToken|MissingSecurityToken|Signature|Token|InvalidAction|InvalidVersion|InvalidApi|NoSuchProduct|NoSuchVersion)/i
