import type { Advice, Category } from '@cloud-result/core'
import type { CatalogueEntry } from '@cloud-result/core/vendor'

type Messages = Readonly<Record<string, readonly string[]>>

// By category, status and code: each message with names for its `%s`. An empty name is not kept: that text echoes
// credentials. Left out are the two rows that the page of this product has as well.
const table = {
  InvalidArgument: {
    400: {
      InvalidParameterValue: {
        'An invalid or out-of-range value was supplied for the input parameter %s.': ['parameter']
      },
      MissingParameter: { 'An value must be supplied for the input parameter %s.': ['parameter'] },
      InvalidQueryParameter: {
        'The query parameter %s is malformed or does not adhere to KSC standards.': ['parameter']
      }
    }
  },
  Unauthenticated: {
    400: {
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
    403: {
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
    }
  },
  PermissionDenied: {
    403: { AccessDenied: { 'User: %s is not authorized to perform: %s.': ['user', 'action'] } }
  },
  Throttled: {
    409: {
      LimitExceeded: {
        'Request was rejected because the request speed of this openAPI is beyond the current flow control limit.': []
      }
    }
  },
  Unsupported: {
    400: { InvalidMethod: { 'The method %s for is not valid for this web service.': ['method'] } },
    // What is missing is an API.
    404: {
      NoSuchEntity: { "Request was rejected because it referenced an 'InnerApi' that does not exist.": [] },
      ServiceUnavailable: {
        "Request was rejected because it referenced an 'InnerApi' that does not have an internal service": []
      }
    }
  },
  Unavailable: {
    500: {
      ServiceUnavailable: {
        'Exception %s': ['exception'],
        'Auth Service is unavailable because of an unknown error, exception or failure': [],
        'OpenAPI or Service is unavailable because of an unknown error, exception or failure.': []
      }
    }
  }
} as const satisfies Partial<Record<Category, Readonly<Record<number, Readonly<Record<string, Messages>>>>>>

// Where the advice differs from the category's.
const exceptions: Readonly<Record<string, Partial<Advice>>> = {
  // Authentication runs before execution.
  'Auth Service is unavailable because of an unknown error, exception or failure': { replay: 'yes' },
  'Signature expired:%s.': { retry: 'clock-skew' }
}

type Values<Table> = Table extends unknown ? Table[keyof Table] : never
type Keys<Table> = Table extends unknown ? keyof Table & string : never

/** A code of the platform's table. */
export type PlatformCode = Keys<Values<Values<typeof table>>>

/** The common errors of Kingsoft's platform, which its gateway sends for any service, this one included. */
export const platformRows: readonly CatalogueEntry<PlatformCode>[] = Object.entries(table).flatMap(
  ([category, statuses]) =>
    Object.entries(statuses as Readonly<Record<string, Readonly<Record<string, Messages>>>>).flatMap(
      ([status, codes]) =>
        Object.entries(codes).flatMap(([code, messages]) =>
          Object.entries(messages).map(([message, details]) => ({
            code: code as PlatformCode,
            status: Number(status),
            message,
            ...(details.length === 0 ? {} : { details }),
            category: category as Category,
            ...exceptions[message]
          }))
        )
    )
)
