import type { Advice, Category } from '@cloud-result/core'
import type { SuffixRule, CatalogueEntry } from '@cloud-result/core/vendor'

// By status, category and code: each message of the page with names for its `%s`. An empty name is not kept: that text
// echoes credentials. The page lost the link after "See".
const page = {
  400: {
    Unauthenticated: {
      IncompleteSignature: {
        "Date must be in ISO-8601 'basic format'. Got '%s'. See%s": ['date', 'reference'],
        'KSC query-string parameters must include %s. Re-examine the query-string parameters.': ['parameter'],
        "Unsupported ksc 'algorithm': %s.": ['algorithm'],
        "Authorization header requires 'Credential' parameter. Authorization=%s.": [''],
        'Credential must have exactly 5 slash-delimited elements, e.g. accesskeyid/date/region/service/aws4_request, got: %s.':
          [''],
        'Authorization header format error.': [],
        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header, Authorization=%s": [''],
        "Authorization header requires 'Signature' parameter. Authorization=%s": [''],
        "Authorization header requires 'SignedHeaders' parameter. Authorization=%s": ['']
      }
    },
    InvalidArgument: {
      InvalidParameterValue: {
        'An invalid or out-of-range value was supplied for the input parameter %s.': ['parameter']
      },
      MissingParameter: { 'An value must be supplied for the input parameter %s.': ['parameter'] },
      InvalidQueryParameter: {
        'The query parameter %s is malformed or does not adhere to KSC standards.': ['parameter']
      }
    },
    Unsupported: {
      InvalidMethod: { 'The method %s for is not valid for this web service.': ['method'] }
    }
  },
  403: {
    Unauthenticated: {
      MissingAuthenticationToken: {
        "Request is missing 'Host' header.": [],
        'Request is missing Authentication Token.': [],
        '%s not in Http Header.': ['header']
      },
      SignatureDoesNotMatch: {
        "'Host' must be a 'SignedHeader' in the Authorization.": [],
        "Credential should be scoped with a valid terminator: 'aws4_request', not: %s.": ['terminator'],
        'Credential should be scoped to a valid region, not:%s.': ['region'],
        'Credential should be scoped to correct service: %s.': ['service'],
        'The request signature we calculated does not match the signature you provided.': [],
        'Signature expired:%s.': ['times'],
        'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.': []
      },
      InvalidClientTokenId: { 'The security token included in the request is invalid.': [] }
    },
    PermissionDenied: {
      AccessDenied: { 'User: %s is not authorized to perform: %s.': ['user', 'action'] }
    }
  },
  404: {
    // An API is missing here. NotFound would let a delete of what may well exist report success.
    Unsupported: {
      NoSuchEntity: { "Request was rejected because it referenced an 'InnerApi' that does not exist.": [] },
      ServiceUnavailable: {
        "Request was rejected because it referenced an 'InnerApi' that does not have an internal service": []
      }
    }
  },
  409: {
    Throttled: {
      LimitExceeded: {
        'Request was rejected because the request speed of this openAPI is beyond the current flow control limit.': []
      }
    }
  },
  412: {
    DryRunSucceeded: { DryRunOperation: { 'Request would have succeeded, but DryRun flag is set': [] } }
  },
  500: {
    Unavailable: {
      ServiceUnavailable: {
        'Exception %s': ['exception'],
        'Auth Service is unavailable because of an unknown error, exception or failure': [],
        'OpenAPI or Service is unavailable because of an unknown error, exception or failure.': []
      }
    },
    DeadlineExceeded: { ServiceTimeout: { 'Internal Service is unavailable because of time out.': [] } }
  }
} as const satisfies Readonly<
  Record<
    number,
    Partial<Readonly<Record<Category, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>>
  >
>

// What a code means whatever the status and the message: where all rows of the page agree, and for codes met elsewhere.
const byCode = {
  InvalidArgument: [
    'InvalidParameterValue',
    'InvalidQueryParameter',
    'LocalVolumeSnapshotIdInvalidParameterValue',
    'LocalVolumeSnapshotIdRequired',
    'MissingParameter'
  ],
  Unauthenticated: [
    'IncompleteSignature',
    'InvalidAccessKey',
    'InvalidClientTokenId',
    'MissingAccesskey',
    'MissingAuthenticationToken',
    'MissingSignature',
    'SecurityTokenExpired',
    'SignatureDoesNotMatch'
  ],
  PermissionDenied: ['AccessDenied', 'InnerAccountCanOnlyAccessThroughIntranet'],
  NotFound: ['InstanceNotFound', 'PolicyNotFound', 'SnapshotCanNotFoundError', 'VolumeCanNotFoundError'],
  FailedPrecondition: ['Payment.CreateOrderFailed', 'SnapshotCreatedImage'],
  Conflict: ['OperationFailedWithTradeInstanceError'],
  Throttled: ['LimitExceeded'],
  // The gateway's "Not Found" beside INVALID_ACTION speaks of the action. `Vesion` is the vendor's spelling.
  Unsupported: ['ApiNotSupportRegion', 'INVALID_ACTION', 'InvalidActionOrVesion', 'InvalidMethod', 'NoSuchEntity'],
  DeadlineExceeded: ['ServiceTimeout'],
  Internal: ['INTERNAL_FAILURE', 'ServiceInnerError'],
  DryRunSucceeded: ['DryRunOperation']
} as const satisfies Partial<Readonly<Record<Category, readonly string[]>>>

type Values<Table> = Table extends unknown ? Table[keyof Table] : never
type Keys<Table> = Table extends unknown ? keyof Table & string : never

/** The documented and observed codes of EBS. Others appear without notice, so errors carry any string. */
export type ErrorCode = Keys<Values<Values<typeof page>>> | Values<typeof byCode>[number]

// Where a row's advice differs from its category's, by message or code.
const exceptions: Readonly<Record<string, Partial<Advice>>> = {
  // Authentication runs first, so the action itself was not begun.
  'Auth Service is unavailable because of an unknown error, exception or failure': { replay: 'yes' },
  'Signature expired:%s.': { retry: 'clock-skew' },
  // An earlier order of the same account that is still under way can be the cause. Orders cost money.
  'Payment.CreateOrderFailed': { retry: 'conflict', replay: 'maybe' },
  SecurityTokenExpired: { retry: 'credential-refresh' }
}

const pageMeanings = Object.entries(page).flatMap(([status, categories]) =>
  Object.entries(categories).flatMap(([category, codes]) =>
    Object.entries(codes as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>).flatMap(
      ([code, messages]) =>
        Object.entries(messages).map(([message, details]) => ({
          code: code as ErrorCode,
          status: Number(status),
          message,
          ...(details.length === 0 ? {} : { details }),
          category: category as Category,
          ...exceptions[message]
        }))
    )
  )
)

const codeMeanings = Object.entries(byCode).flatMap(([category, codes]) =>
  codes.map((code) => ({ code, category: category as Category, ...exceptions[code] }))
)

/** What each known code means, without its provenance, which `catalogue.ts` adds for those who read the table. */
export const meanings: readonly CatalogueEntry<ErrorCode>[] = [
  ...pageMeanings,
  { code: 'ServiceUnavailable', status: 404, category: 'Unsupported' },
  { code: 'ServiceUnavailable', status: 500, category: 'Unavailable' },
  ...codeMeanings
]

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
