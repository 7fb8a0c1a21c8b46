import { errorCatalogue } from '@cloud-result/alibaba-kms'
import * as operationExports from '@cloud-result/alibaba-kms/operations'

import { textOf } from '../fields.js'
import type { HttpRequest } from '../http/http.js'
import { mediaTypeOf } from '../http/target.js'
import { makeOperationRegistry } from '../operation-registry.js'
import { operationsIn } from '../operations-in.js'
import type { Product, AuthenticationContext, RequestMetadata } from '../product.js'
import type { ProductError, ProductResult } from '../product-error.js'
import type { Account } from '../state/account.js'
import { aliasHandlers } from './aliases.js'
import { encryptionHandlers } from './encryption.js'
import { keyHandlers } from './keys.js'
import { popError, kmsError, statusOf } from './kms-error.js'
import { readKmsInput } from './read-input.js'
import { readRequestMetadata } from './request-metadata.js'
import { writeKmsError, writeKmsSuccess, tenginePage } from './response.js'
import { secretVersionHandlers } from './secret-versions.js'
import { secretHandlers } from './secrets.js'
import { serviceHandlers } from './service.js'
import { signatureHandlers } from './signatures.js'
import { kmsTime, makeKmsStore } from './store.js'
import type { KmsStore } from './store.js'
import { tagHandlers } from './tags.js'
import { verifySignature } from './verify-signature.js'

const operations = operationsIn(operationExports)
const registry = makeOperationRegistry(operations)

const unknownOperation = ({ action, version }: RequestMetadata, isKnownAction: boolean): ProductError =>
  isKnownAction
    ? {
        code: 'InvalidVersion',
        status: 400,
        message: `Specified parameter Version is not valid: ${version ?? ''}.`,
        origin: 'gateway'
      }
    : {
        code: 'InvalidAction.NotFound',
        status: 404,
        message: `Specified api is not found, please check your url and method: ${action ?? ''}.`,
        origin: 'gateway'
      }

const authenticate = (
  request: HttpRequest,
  metadata: RequestMetadata,
  context: AuthenticationContext
): ProductResult<Account> => {
  if (request.method !== 'GET' && request.method !== 'POST') {
    return kmsError('UnsupportedHTTPMethod', 'This http method is not supported.')
  }
  if (request.body !== '' && mediaTypeOf(request.headers) !== 'application/x-www-form-urlencoded') {
    return popError('RequestParameterMalformed', 'The request parameters are malformed.')
  }
  // The gateway looks up the API before it checks the access key.
  if (registry.find(metadata.action, metadata.version) === undefined) {
    return { _tag: 'Left', left: unknownOperation(metadata, registry.isKnownAction(metadata.action)) }
  }
  return verifySignature(request, context)
}

const asymmetric = /^Asymmetric|Mac$/
const symmetric: ReadonlySet<string> = new Set([
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext'
])

/**
 * Alibaba Cloud KMS behind the vendor's gateway: two envelopes, JSON unless XML is requested, and XML from the gateway
 * while the format is not known.
 *
 * Source: https://www.alibabacloud.com/help/doc-detail/69008.htm
 */
export const alibabaKms: Product<KmsStore> = {
  name: 'alibaba-kms',
  hosts: /^kms(-vpc|-intl)?(\.[a-z0-9-]+)*\.aliyuncs\.com$/,
  operations,
  catalogue: errorCatalogue,
  handlers: [
    ...keyHandlers,
    ...aliasHandlers,
    ...encryptionHandlers,
    ...signatureHandlers,
    ...secretHandlers,
    ...secretVersionHandlers,
    ...tagHandlers,
    ...serviceHandlers
  ],
  makeStore: makeKmsStore,
  readMetadata: readRequestMetadata,
  authenticate,
  unknownOperation,
  accessDenied: (_, action) => ({
    code: 'Forbidden.NoPermission',
    status: 403,
    message: `This operation is forbidden by permission system: kms:${action}.`,
    origin: 'service'
  }),
  rateLimit: ({ action }) => ({
    calls: symmetric.has(action) ? 1_000 : asymmetric.test(action) ? 200 : 750,
    perMs: 1_000
  }),
  throttled: () => ({ code: 'Rejected.Throttling', status: 429, message: 'QPS Limit Exceeded', origin: 'service' }),
  readInput: readKmsInput,
  isDryRun: (_, { dryRun }, input) => dryRun !== undefined && textOf(input, dryRun)?.toLowerCase() === 'true',
  dryRunSucceeded: kmsError(
    'DryRunOperationError',
    'The request would have succeeded, but the DryRun parameter is set.'
  ),
  makeRequestId: (random) => random.uuid(),
  writeSuccess: writeKmsSuccess,
  writeError: writeKmsError,
  errorDefaults: ({ code, category, source }) => ({
    status: statusOf(code, category),
    origin: source === 'gateway' ? 'gateway' : 'service'
  }),
  gatewayPage: tenginePage,
  retryAfterHeader: (milliseconds) => ({ 'x-acs-retry-after': String(milliseconds) }),
  formatTimestamp: kmsTime
}
