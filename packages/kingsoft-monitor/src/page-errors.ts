import type { CatalogueEntry } from '@cloud-result/core/vendor'

/**
 * The 20 rows of the vendor's page on error codes. As published it has lost the codes of 14: those rows hold for any code,
 * by status and message.
 */
export const pageRows = [
  {
    code: 'MissingParameter',
    status: 400,
    message: 'The request is missing parameter',
    category: 'InvalidArgument'
  },
  {
    code: 'MissingSignature',
    status: 400,
    message: 'The Request is missing Signature Parameter',
    category: 'Unauthenticated'
  },
  {
    code: 'MissingAccesskey',
    status: 400,
    message: 'Access Key is Missing',
    category: 'Unauthenticated'
  },
  {
    code: undefined,
    status: 400,
    message: 'The request is missing timestamp parameter',
    category: 'Unauthenticated'
  },
  // A namespace names a product, such as KEC. It is a word of the API, not a resource.
  { code: undefined, status: 400, message: 'No such namespace', category: 'InvalidArgument' },
  {
    code: undefined,
    status: 400,
    message: 'Request information is too large',
    category: 'InvalidArgument'
  },
  {
    code: 'InvalidActionOrVesion',
    status: 400,
    message: 'The action or version is not valid for this web service',
    category: 'Unsupported'
  },
  {
    code: undefined,
    status: 400,
    message: 'Invalid Timestamp. Pls in 15mins',
    category: 'Unauthenticated',
    retry: 'clock-skew'
  },
  { code: undefined, status: 400, message: 'Invalid Accesskey', category: 'Unauthenticated' },
  {
    code: undefined,
    status: 400,
    message: 'The Signature is not matched',
    category: 'Unauthenticated'
  },
  {
    code: undefined,
    status: 400,
    message: 'The region is unavailable for the openapi',
    category: 'Unsupported'
  },
  {
    code: undefined,
    status: 401,
    message: 'Without access to call Inner Openapi',
    category: 'PermissionDenied'
  },
  { code: undefined, status: 401, message: 'The Account ID is invalid', category: 'Unauthenticated' },
  {
    code: undefined,
    status: 403,
    message: 'lack of policy to [%s] the resources[%s]',
    details: ['action', 'resources'],
    category: 'PermissionDenied'
  },
  {
    code: undefined,
    status: 403,
    message: '[%s] product does not belong to this user',
    details: ['namespace'],
    category: 'PermissionDenied'
  },
  { code: undefined, status: 404, message: 'Invalid service', category: 'Unsupported' },
  { code: undefined, status: 404, message: "No such name for 'metrics'", category: 'NotFound' },
  // The text is that of a missing API; the page describes the row as the rate limit.
  {
    code: undefined,
    status: 409,
    message: "Request was rejected because it referenced an 'InnerApi' that does not exist",
    category: 'Throttled'
  },
  {
    code: 'DryRunOperation',
    status: 412,
    message: 'Request would have succeeded, but DryRun flag is set',
    category: 'DryRunSucceeded'
  },
  {
    code: 'ServiceTimeout',
    status: 500,
    message: 'Internal Service is unavailable because of time out',
    category: 'DeadlineExceeded'
  }
] as const satisfies readonly CatalogueEntry[]

/** The failure of the page's sample answer. */
export const sampleRows = [
  {
    code: 'InvalidParameterValue',
    status: 400,
    message: 'Invalid `%s` parameter value, %s',
    details: ['parameter', 'reason'],
    category: 'InvalidArgument'
  }
] as const satisfies readonly CatalogueEntry[]
