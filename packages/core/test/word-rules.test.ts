import { categories, categoryAdvice } from '@cloud-result/core'
import type { Category } from '@cloud-result/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { makeClassifier } from '../src/classify/classify.js'
import { markWords } from '../src/classify/match-words.js'
import { callerRules, missingThings, wordRules } from '../src/classify/word-rules.js'

const classifyFailure = makeClassifier({ rows: [] })
const classify = (code: string, status = 200) => classifyFailure({ code, status, message: undefined })

interface WordRule {
  readonly category: Category
  readonly retry: string | undefined
  readonly replay: string | undefined
  readonly words: string
  readonly after: string | undefined
}

const readTable = (table: string): readonly WordRule[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const found = /^([A-Z]\w+)(?:\/([\w-]*))?(?:\/(\w+))?: (.*?)(?: after (.*?))?(?: unless .*)?$/.exec(line)
      if (found === null) expect.fail(`not a rule: ${line}`)
      const [, category, retry, replay, words = '', after] = found
      if (!categories.includes(category as Category)) expect.fail(`no category: ${category}`)
      return { category: category as Category, retry: retry || undefined, replay, words, after }
    })

/** Writes a phrase out: each alternative, with and without what can be absent. */
const writeOut = (phrase: string): readonly string[] => {
  const group = /\(([^()]*)\)(\??)/.exec(phrase)
  if (group === null) return [phrase.replaceAll('+', 'Any').replaceAll('*', '').replace(/[$^]/g, '')]
  const [whole, alternatives = '', mark] = group
  return [...alternatives.split('|'), ...(mark === '?' ? [''] : [])].flatMap((alternative) =>
    writeOut(phrase.slice(0, group.index) + alternative + phrase.slice(group.index + whole.length))
  )
}

const phrasesOf = (words: string): readonly string[] => [...new Set(words.split(' ').flatMap(writeOut))]

const snakeCase = (phrase: string): string => markWords(phrase).slice(1).replaceAll('~', '_').toLowerCase()

const rules = readTable(`${callerRules}${wordRules}`.replaceAll('\n\n', '\n')).filter(
  ({ category }) => category !== 'NotFound'
)
const cases = rules.flatMap((rule, index) => {
  const heads = rule.after === undefined ? undefined : phrasesOf(rule.after)
  return phrasesOf(rule.words).map((phrase) => ({ index, rule, phrase, head: heads?.[0] }))
})

const adviceOf = ({ category, retry, replay }: WordRule) => ({
  category,
  retry: retry ?? categoryAdvice[category].retry,
  replay: replay ?? categoryAdvice[category].replay
})

describe('each phrase of the word rules', () => {
  it('is decided by its own rule, after any head, alone, in snake case and in capitals', () => {
    const wrong = cases.flatMap(({ rule, phrase, head }) => {
      const codes =
        head === undefined
          ? [`Made.${phrase}`, phrase, snakeCase(phrase), snakeCase(phrase).toUpperCase(), `Made.Of.${phrase}`]
          : [`${head}.${phrase}`]
      return codes.flatMap((code) => {
        const { category, retry, replay, classifiedBy } = classify(code)
        const expected = adviceOf(rule)
        return category === expected.category &&
          retry === expected.retry &&
          replay === expected.replay &&
          classifiedBy === 'suffix'
          ? []
          : [`${code} is ${category} ${retry} ${replay} by ${classifiedBy}, not ${JSON.stringify(expected)}`]
      })
    })
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it('means the same under every status', () => {
    for (const { rule, phrase, head = 'Made' } of cases) {
      for (const status of [200, 400, 403, 404, 409, 410, 500, 503]) {
        expect(classify(`${head}.${phrase}`, status)).toMatchObject(adviceOf(rule))
      }
    }
  })

  it('of a single word means nothing as a part of another word', () => {
    const words = rules.flatMap((rule) => rule.words.split(' ')).filter((phrase) => /^[A-Z][a-z]+$/.test(phrase))
    expect(words.length).toBeGreaterThan(10)
    const wrong = words.flatMap((word) =>
      [`Made.X${word.toLowerCase()}`, `Made.${word}qx`, `x${word.toLowerCase()}`, `Some${word}qxError`].filter(
        (code) => classify(code).classifiedBy === 'suffix'
      )
    )
    expect(wrong).toEqual([])
  })
})

describe('words that the vendors use', () => {
  it.each([
    // Busy
    ['OperationDenied.OtherOderInProcess', 'Conflict'],
    ['InvalidDisk.Busy', 'Conflict'],
    ['InvalidDisk.SnapshotCreating', 'Conflict'],
    ['FailedOperation.ListenerHasTask', 'Conflict'],
    ['InvalidParameter.ActionInProgress', 'Conflict'],
    ['OperationDenied.MutexTaskRunning', 'Conflict'],
    ['OperationDenied.DiskBackupBusy', 'Conflict'],
    ['ResourceUnavailable.InstanceInOperation', 'Conflict'],
    ['UnsupportedOperation.IdempotentProcessing', 'Conflict'],
    ['IncorrectInstanceStatus.Initializing', 'Conflict'],
    ['UnknownHead.InstanceStateUpgrading', 'Conflict'],
    ['ResourceInUse.Volume', 'Conflict'],
    ['VolumeInUse', 'Conflict'],
    ['volume_in_use', 'Conflict'],
    ['VPCInUse', 'Conflict'],
    ['ResourceInOperating', 'Conflict'],
    ['LastOrderProcessing', 'Conflict'],
    ['LockTimeout', 'Conflict'],
    ['OperationConflict', 'Conflict'],
    ['Operation.Conflict', 'Conflict'],
    ['SYSTEM.CONCURRENT_OPERATE', 'Conflict'],
    // Money
    ['UnsupportedOperation.BalanceLess', 'PaymentRequired'],
    ['InvalidAccountStatus.NotEnoughBalance', 'PaymentRequired'],
    ['UnsupportedOperation.InsufficientFunds', 'PaymentRequired'],
    ['FailedOperation.BanlanceNotEnoughError', 'PaymentRequired'],
    ['Account.Arrearage', 'PaymentRequired'],
    ['UnsupportedOperation.InstanceStateArrears', 'PaymentRequired'],
    ['User.InDebt', 'PaymentRequired'],
    ['Forbidden.InDebtOverdue', 'PaymentRequired'],
    ['FinancialLocked', 'PaymentRequired'],
    ['InvalidInstance.UnpaidOrder', 'PaymentRequired'],
    ['insufficient_balance', 'PaymentRequired'],
    // Permission, under any head
    ['InvalidParameter.PermissionDenied', 'PermissionDenied'],
    ['AuthFailure.UnauthorizedOperation', 'PermissionDenied'],
    ['AuthFailure.PermissionDenied', 'PermissionDenied'],
    ['FailedOperation.UnAuthorizedOperation', 'PermissionDenied'],
    ['InternalError.NoResourcePermission', 'PermissionDenied'],
    ['OperationDenied.NotAuthorized', 'PermissionDenied'],
    ['Forbidden', 'PermissionDenied'],
    ['Forbidden.Subuser', 'PermissionDenied'],
    ['Operation.Forbidden', 'PermissionDenied'],
    ['permission_denied', 'PermissionDenied'],
    // Rate
    ['LimitExceeded.RateLimitExceeded', 'Throttled'],
    ['FlowControlError', 'Throttled'],
    ['TooManyRequests', 'Throttled'],
    ['Throttling.User', 'Throttled'],
    ['FailedOperation.TagQpsLimit', 'Throttled'],
    ['FailedOperation.CallerOverFrequency', 'Throttled'],
    ['EipOperation.TooFrequently', 'Throttled'],
    ['RequestLimitExceeded.AppLimitExceeded', 'Throttled'],
    // Stock
    ['ProductSellOutInvalid', 'InsufficientCapacity'],
    ['OperationDenied.NoStock', 'InsufficientCapacity'],
    ['Zone.NotOnSale', 'InsufficientCapacity'],
    ['ResourceUnavailable.SaleOut', 'InsufficientCapacity'],
    ['InsufficientInstanceCapacity', 'InsufficientCapacity'],
    ['InvalidParameterValue.InsufficientOffering', 'InsufficientCapacity'],
    ['ResourceInsufficient.BundleInventoryShortage', 'InsufficientCapacity'],
    // Quota
    ['AddressQuotaLimitExceeded.DailyAllocate', 'QuotaExceeded'],
    ['QuotaExceed.AfterpayInstance', 'QuotaExceeded'],
    ['PolicyVersionLimitExceeded', 'QuotaExceeded'],
    ['InvalidParameter.InstancesOverLimit', 'QuotaExceeded'],
    ['FailedOperation.GroupOverUpperLimit', 'QuotaExceeded'],
    ['UnsupportedOperation.ReservedInstanceOutofQuata', 'QuotaExceeded'],
    ['Rejected.ShareQuotaExceedLimit', 'QuotaExceeded'],
    // What one request may name
    ['InvalidParameterValue.LimitExceeded', 'InvalidArgument'],
    ['InvalidFilterValue.LimitExceeded', 'InvalidArgument'],
    ['LimitExceeded.InstanceIdsLimitExceeded', 'InvalidArgument'],
    ['InvalidParameter.FileIdsTooMany', 'InvalidArgument'],
    ['FailedOperation.TooManyFilterValues', 'InvalidArgument'],
    // State
    ['InstanceStateNotSupported', 'FailedPrecondition'],
    ['OperationDenied.InstanceStatusLimitError', 'FailedPrecondition'],
    ['InvalidStatus.ValueNotSupported', 'FailedPrecondition'],
    ['InstanceStatus.NotSupport', 'FailedPrecondition'],
    ['IncorrectStatus.Vpc', 'FailedPrecondition'],
    ['OperationDenied.StatusForbidden', 'FailedPrecondition'],
    ['UnsupportedOperation.AddressStatusNotPermit', 'FailedPrecondition'],
    ['Rejected.PendingDeletion', 'FailedPrecondition'],
    ['InstanceLockedForSecurity', 'FailedPrecondition'],
    ['PolicyDeleteConflict', 'FailedPrecondition'],
    ['DependencyViolation.SecurityGroup', 'FailedPrecondition'],
    ['BucketNotEmpty', 'FailedPrecondition'],
    ['Forbidden.KmsServiceNotEnabled', 'FailedPrecondition'],
    // Exists
    ['Rejected.ResourceExist', 'AlreadyExists'],
    ['InvalidParameter.DuplicateName', 'AlreadyExists'],
    ['InvalidKeyPairName.Duplicate', 'AlreadyExists'],
    ['InvalidParameter.RoleNameInUse', 'AlreadyExists'],
    ['EntityAlreadyExist.Role', 'AlreadyExists'],
    ['UnsupportedOperation.LocalGatewayAlreadyExists', 'AlreadyExists'],
    // Timeout
    ['FailedOperation.RequestTimeout', 'DeadlineExceeded'],
    ['InternalError.TimeOut', 'DeadlineExceeded'],
    ['RequestTimedOut', 'DeadlineExceeded'],
    ['ServiceTimeout', 'DeadlineExceeded'],
    // Server
    ['TradeUnknownError', 'Internal'],
    ['INTERNAL_FAILURE', 'Internal'],
    ['InternalError.UnexpectedInternal', 'Internal'],
    ['ServiceInnerError', 'Internal'],
    ['ServiceUnavailable', 'Unavailable'],
    ['SerivceUnavailableTemporary', 'Unavailable'],
    ['FailedOperation.ServerBusy', 'Unavailable'],
    // Unsupported
    ['InvalidParameterValue.InstanceTypeNotSupported', 'Unsupported'],
    ['Rejected.UnsupportedOrigin', 'Unsupported'],
    ['InvalidActionOrVesion', 'Unsupported'],
    ['INVALID_ACTION', 'Unsupported'],
    ['InvalidRegionId', 'Unsupported'],
    ['MethodNotAllowed', 'Unsupported'],
    // Argument
    ['LocalVolumeSnapshotIdRequired', 'InvalidArgument'],
    ['LocalVolumeSnapshotIdInvalidParameterValue', 'InvalidArgument'],
    ['MissingRegion', 'InvalidArgument'],
    ['InvalidHostId.Malformed', 'InvalidArgument']
  ] as const)('%s is %s', (code, category) => {
    expect(classify(code).category).toBe(category)
  })

  it.each([
    ['InvalidTimeStamp.Expired', 'clock-skew'],
    ['IllegalTimestamp', 'clock-skew'],
    ['AuthFailure.SignatureExpire', 'clock-skew'],
    ['RequestTimeTooSkewed', 'clock-skew'],
    ['RequestExpired', 'clock-skew'],
    ['InvalidAccessKeyId.NotFound', 'credential-refresh'],
    ['invalidaccesskeyid.notfound', 'credential-refresh'],
    ['InvalidAccessKeyId.Inactive', 'credential-refresh'],
    ['InvalidAccesskey', 'credential-refresh'],
    ['InvalidClientTokenId', 'credential-refresh'],
    ['AuthFailure.SecretIdNotFound', 'credential-refresh'],
    ['Forbidden.AccessKeyDisabled', 'credential-refresh'],
    ['SecurityTokenExpired', 'credential-refresh'],
    ['InvalidSecurityToken.Expired', 'credential-refresh'],
    ['AuthFailure.TokenFailure', 'credential-refresh'],
    ['SecretId.NotFound', 'credential-refresh'],
    ['Credential.NotExist', 'credential-refresh'],
    ['SignatureNonceUsed', 'transient'],
    ['MissingAccesskey', 'permanent'],
    ['MissingSecurityToken', 'permanent'],
    ['MissingTimestamp', 'permanent'],
    ['IncompleteSignature', 'permanent'],
    ['SignatureDoesNotMatch', 'permanent'],
    ['SignatureNotMatched', 'permanent'],
    ['AuthFailure.SignatureFailure', 'permanent'],
    ['AuthFailure.Unheard', 'permanent'],
    ['AuthenticationFailed', 'permanent'],
    ['UserNotFound', 'permanent'],
    ['EntityNotExist.User', 'permanent']
  ] as const)('%s is Unauthenticated, %s', (code, retry) => {
    for (const status of [200, 400, 403, 404]) {
      expect(classify(code, status)).toMatchObject({ category: 'Unauthenticated', retry })
    }
  })
})

describe('what is missing', () => {
  it.each([
    'InvalidParameterValue.ImageNotFound',
    'InvalidParameterValue.SubnetNotExist',
    'InvalidParameterValue.KeyPairNotExists',
    'InvalidParameterValue.KeyPairNotExisted',
    'InvalidParameter.HostIdNonExistent',
    'InvalidInstanceId.NotFound',
    'InvalidParameter.InstanceId.NotFound',
    'Forbidden.KeyNotFound',
    'Forbidden.KeyVersionNotFound',
    'Forbidden.ResourceNotFound',
    'InvalidHostId.NotFound',
    'InvalidVersionId.NotFound',
    'InvalidNetworkInterfaceId.NotFound',
    'EntityNotExist.Policy.Version',
    'EntityNotExists.ResourceGroup',
    'NotFound.Instance',
    'NoSuchBucket',
    'FailedOperation.NotFoundEIP',
    'SnapshotCanNotFoundError',
    'PackageNotExists',
    'PolicyNotFound',
    'QuotaNotFound',
    'Quota.NotFound',
    'ActionTrailNotFound',
    'AuthorizedKeyNotFound',
    'UserGroupNotFound',
    'ServiceInstanceNotFound',
    'RegionGroupNotExist',
    'SecretNotExist',
    'DedicatedHostNotFound',
    'resource_not_found',
    'resourcenotfound',
    'RESOURCE_NOT_FOUND',
    'Instance.Notfound',
    'DBInstance.NotFound',
    'DatabaseNotFount'
  ])('is a resource: %s', (code) => {
    for (const status of [200, 400, 404, 500]) {
      expect(classify(code, status)).toMatchObject({ category: 'NotFound', retry: 'permanent', replay: 'yes' })
    }
  })

  it.each([
    'InvalidProduct.NotFound',
    'InvalidAction.NotFound',
    'InvalidApi.NotFound',
    'InvalidVersion.NotFound',
    'InvalidProductVersion.NotFound',
    'InvalidRegionId.NotFound',
    'invalidregionid.notfound',
    'InvalidZone.NotExist',
    'InvalidService.NotFound',
    'InvalidDomain.NotFound',
    'InvalidHost.NotFound',
    'InvalidEndpoint.NotFound',
    'InvalidMethod.NotFound',
    'NoSuchVersion',
    'NoSuchProduct.NotFound',
    'ApiNotFound',
    'API_NOT_FOUND',
    'ActionNotExist',
    'ApiVersionNotFound',
    'VersionNotFound',
    'RegionNotFound',
    'RegionIdNotExists',
    'AvailabilityZoneNotFound',
    'ServiceNotExist',
    'InvalidParameter.ServiceNotExist',
    'ResourceNotFound.Region',
    'ResourceNotFound.InvalidApi',
    'NotFound.ServiceNotFound',
    'RegionNotFound.Detail',
    'EndpointNotFound',
    'HostNotFound',
    'DomainNotExists',
    'MethodNotFound'
  ])('is no resource but a part of the API: %s', (code) => {
    for (const status of [200, 400, 404]) {
      expect(classify(code, status)).toMatchObject({ category: 'Unsupported', retry: 'permanent' })
    }
  })

  it.each([
    ['InstanceTypeNotExist', 'InvalidArgument'],
    ['InvalidDiskChargeType.NotFound', 'InvalidArgument'],
    ['ParameterNotFound', 'InvalidArgument'],
    ['InvalidParameter.NotFound', 'InvalidArgument'],
    ['Forbidden.RamRoleNotFound', 'FailedPrecondition'],
    ['ServiceRoleNotExist', 'FailedPrecondition'],
    ['UserNotExistInUserGroup', 'Unauthenticated'],
    ['ServiceNotExistsOrPermissionDenied', 'PermissionDenied'],
    ['UnauthorizedOperation.PolicyNotFound', 'PermissionDenied']
  ] as const)('is something else: %s', (code, category) => {
    expect(classify(code, 404).category).toBe(category)
  })

  it.each([
    'NotFound',
    'NotExist',
    'Forbidden.NotFound',
    'Rejected.NotFound',
    'FailedOperation.NotFound',
    'InternalError.NotFound',
    'IdNotExist',
    'OperationNotExist',
    'Request.NotFound',
    'TemplateUnapprovedOrNotExist',
    'StreamNotExistOrClose',
    '404 Not Found'
  ])('is not said: %s', (code) => {
    for (const status of [200, 404, 410]) {
      expect(['NotFound', 'AlreadyExists']).not.toContain(classify(code, status).category)
    }
  })

  it('is a resource unless it is in the table', () => {
    for (const { words, category } of readTable(missingThings)) {
      // A missing state is a wrong state.
      for (const noun of phrasesOf(words).filter((some) => !some.startsWith('Stat'))) {
        for (const code of [`${noun}NotFound`, `Made.${noun}NotExist`, `${noun}.NotFound`, `NoSuch${noun}`]) {
          expect([code, classify(code, 404).category]).toEqual([code, category])
        }
      }
    }
  })
})

describe('words that look alike and mean something else', () => {
  it.each([
    // [code, what it is not]
    ['InvalidParameter.Statement', 'FailedPrecondition'],
    ['InvalidParameter.InvalidStatementId', 'FailedPrecondition'],
    ['RealEstateError', 'FailedPrecondition'],
    ['InvalidParameter.Status', 'FailedPrecondition'],
    ['InvalidParameterValue.InvalidStatusCode', 'FailedPrecondition'],
    ['HttpStatusCodeError', 'FailedPrecondition'],
    ['FailedOperation.DescribeInstanceStatus', 'FailedPrecondition'],
    ['BusinessError', 'Conflict'],
    ['InvalidBusinessType', 'Conflict'],
    ['DomainUseLimit', 'Conflict'],
    ['LoginUserError', 'Conflict'],
    ['TaskNotRunning', 'Conflict'],
    ['InvalidProcessMethod', 'Conflict'],
    ['ImageProcessingFailureError', 'Conflict'],
    ['ResourceUnLocked', 'Conflict'],
    ['OperatingSystemInvalid', 'Conflict'],
    ['InvalidAutoScalingGroup', 'Conflict'],
    ['InvalidLoadBalancerType', 'PaymentRequired'],
    ['LoadBalanceError', 'PaymentRequired'],
    ['RebalanceFailed', 'PaymentRequired'],
    ['CertificateOverdue', 'PaymentRequired'],
    ['ActionNotAllowed', 'PaymentRequired'],
    ['RequestSizeLimitExceeded', 'Throttled'],
    ['InvalidVideoBitrate', 'Throttled'],
    ['NotAuthenticated', 'PermissionDenied'],
    ['NotPermitted', 'PermissionDenied'],
    ['InvalidAuthorizedKey', 'Unauthenticated'],
    ['InvalidClientToken', 'Unauthenticated'],
    ['InvalidNextToken', 'Unauthenticated'],
    ['InvalidImportToken', 'Unauthenticated'],
    ['ImportTokenExpired', 'Unauthenticated'],
    ['InvalidParameter.InvalidTimestamp', 'Unauthenticated'],
    ['InvalidStartTimestamp', 'Unauthenticated'],
    ['CertificateExpired', 'Unauthenticated'],
    ['AccessKeyOverLimit', 'Unauthenticated'],
    ['SecurityToken.CheckFailed', 'Unauthenticated'],
    ['InvalidParameterValue.InvalidTimeout', 'DeadlineExceeded'],
    ['InvalidParameterValue.Timeout', 'DeadlineExceeded'],
    ['IdleTimeoutInvalid', 'DeadlineExceeded'],
    ['QueryTimeOutOfRange', 'DeadlineExceeded'],
    ['InvalidTimeoutMinutes', 'DeadlineExceeded'],
    ['InvalidQuotaType', 'QuotaExceeded'],
    ['GetUsgQuotaError', 'QuotaExceeded'],
    ['PlanIncreaseQuotaUnsupported', 'QuotaExceeded'],
    ['RateLimitRuleNotFound', 'Throttled'],
    ['QuotaNotFound', 'QuotaExceeded'],
    ['IdNotExist', 'AlreadyExists'],
    ['VolumeNotExist', 'AlreadyExists'],
    ['OperationDenied.RouteEntryExist', 'AlreadyExists'],
    ['InvalidOperation.MulticastGroupExist', 'AlreadyExists'],
    ['InvalidParameterValue.Duplicate', 'AlreadyExists'],
    ['InvalidParameterValue.DuplicateTags', 'AlreadyExists'],
    ['Duplicate.TagKey', 'QuotaExceeded'],
    ['DuplicateRequest', 'AlreadyExists'],
    ['InvalidServiceName', 'Unsupported'],
    ['InvalidApiApp', 'Unsupported'],
    ['InvalidVersionId', 'Unsupported'],
    ['InvalidActionType', 'Unsupported'],
    ['InvalidAccountStatus.SnapshotServiceUnavailable', 'Unavailable'],
    ['NatGatewayIsBusy', 'Unavailable'],
    ['MissingTemporaryKey', 'Unavailable']
  ] as const)('%s is not %s', (code, category: Category) => {
    expect(classify(code).category).not.toBe(category)
  })

  it('leaves a service of credentials that failed to its status', () => {
    expect(classify('SecurityToken.CheckFailed', 503)).toMatchObject({
      category: 'Unavailable',
      classifiedBy: 'status'
    })
  })

  it('takes a row’s word, not that of a rule', () => {
    const own = makeClassifier({ rows: [{ code: 'VolumeNotFound', category: 'Conflict' }] })
    expect(own({ code: 'VolumeNotFound', status: 404, message: undefined })).toMatchObject({
      category: 'Conflict',
      classifiedBy: 'code'
    })
  })
})

describe('a code of any kind', () => {
  it('gets a category, whatever its words are', () => {
    const parts = [...new Set(cases.map(({ phrase }) => phrase)), 'No', 'In', '.', '~', '_', 'aB', 'Error', ' ', 'é']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (some) => {
        expect(categories).toContain(classify(some.join('').slice(0, 256)).category)
      }),
      { numRuns: 1_000 }
    )
    for (const part of parts) expect(categories).toContain(classify(part.repeat(256).slice(0, 256)).category)
  })
})
