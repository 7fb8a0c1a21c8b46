import { errorCatalogue } from '@cloud-result/alibaba-kms'
import * as entries from '@cloud-result/alibaba-kms/operations'

import type { Account } from '../state/account.js'
import type { ArrivedRequest } from '../http/http.js'
import type { Failure, Step } from '../product-error.js'
import { textOf } from '../fields.js'
import { operationsAmong } from '../operations-among.js'
import type { Product, Reception, Sketch } from '../product.js'
import { makeRegistry } from '../operation-registry.js'
import { mediaTypeOf } from '../http/target.js'
import { aliasBehaviours } from './aliases.js'
import { kmsFailure, kmsSuccess, tenginePage } from './response.js'
import { encryptionBehaviours } from './encryption.js'
import { keyBehaviours } from './keys.js'
import { readKmsInput } from './read-input.js'
import { refuseAtPop, refuseKms, statusOf } from './kms-error.js'
import { secretVersionBehaviours } from './secret-versions.js'
import { secretBehaviours } from './secrets.js'
import { serviceBehaviours } from './service.js'
import { signatureBehaviours } from './signatures.js'
import { sketch } from './request-metadata.js'
import { kmsTime, makeKmsStore } from './store.js'
import type { KmsStore } from './store.js'
import { tagBehaviours } from './tags.js'
import { verify } from './verify-signature.js'

const operations = operationsAmong(entries)
const registry = makeRegistry(operations)

const unknownOperation = ({ action, version }: Sketch, isKnownAction: boolean): Failure =>
  isKnownAction
    ? {
        code: 'InvalidVersion',
        status: 400,
        message: `Specified parameter Version is not valid: ${version ?? ''}.`,
        by: 'gateway'
      }
    : {
        code: 'InvalidAction.NotFound',
        status: 404,
        message: `Specified api is not found, please check your url and method: ${action ?? ''}.`,
        by: 'gateway'
      }

const receive = (request: ArrivedRequest, asked: Sketch, reception: Reception): Step<Account> => {
  if (request.method !== 'GET' && request.method !== 'POST') {
    return refuseKms('UnsupportedHTTPMethod', 'This http method is not supported.')
  }
  if (request.body !== '' && mediaTypeOf(request.headers) !== 'application/x-www-form-urlencoded') {
    return refuseAtPop('RequestParameterMalformed', 'The request parameters are malformed.')
  }
  // The gateway looks for the API before it looks who calls it.
  if (registry.find(asked.action, asked.version) === undefined) {
    return { _tag: 'Left', left: unknownOperation(asked, registry.isKnownAction(asked.action)) }
  }
  return verify(request, reception)
}

const asymmetric = /^Asymmetric|Mac$/
const symmetric: ReadonlySet<string> = new Set([
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext'
])

/**
 * Alibaba Cloud KMS behind the vendor's gateway: two envelopes, JSON unless XML is asked for, and XML from the gateway as
 * long as it does not know.
 *
 * Source: https://www.alibabacloud.com/help/doc-detail/69008.htm
 */
export const alibabaKms: Product<KmsStore> = {
  name: 'alibaba-kms',
  hosts: /^kms(-vpc|-intl)?(\.[a-z0-9-]+)*\.aliyuncs\.com$/,
  operations,
  catalogue: errorCatalogue,
  behaviours: [
    ...keyBehaviours,
    ...aliasBehaviours,
    ...encryptionBehaviours,
    ...signatureBehaviours,
    ...secretBehaviours,
    ...secretVersionBehaviours,
    ...tagBehaviours,
    ...serviceBehaviours
  ],
  makeStore: makeKmsStore,
  sketch,
  receive,
  unknownOperation,
  denied: (_, action) => ({
    code: 'Forbidden.NoPermission',
    status: 403,
    message: `This operation is forbidden by permission system: kms:${action}.`,
    by: 'service'
  }),
  rateLimit: ({ action }) => ({
    calls: symmetric.has(action) ? 1_000 : asymmetric.test(action) ? 200 : 750,
    perMs: 1_000
  }),
  throttled: () => ({ code: 'Rejected.Throttling', status: 429, message: 'QPS Limit Exceeded', by: 'service' }),
  readInput: readKmsInput,
  isDryRun: (_, { dryRun }, input) => dryRun !== undefined && textOf(input, dryRun)?.toLowerCase() === 'true',
  dryRunPassed: refuseKms('DryRunOperationError', 'The request would have succeeded, but the DryRun parameter is set.'),
  makeRequestId: (chance) => chance.uuid(),
  success: kmsSuccess,
  failure: kmsFailure,
  usually: ({ code, category, source }) => ({
    status: statusOf(code, category),
    by: source === 'gateway' ? 'gateway' : 'service'
  }),
  gatewayPage: tenginePage,
  retryAfterHeader: (milliseconds) => ({ 'x-acs-retry-after': String(milliseconds) }),
  timestamp: kmsTime
}
