import { left } from '@cloud-result/core'
import { errorCatalogue } from '@cloud-result/kingsoft-ebs'
import * as operations from '@cloud-result/kingsoft-ebs/operations'

import { xmlOf } from '../http/xml.js'
import { authenticateFor } from '../kingsoft/authenticate.js'
import { isDryRun } from '../kingsoft/common-parameters.js'
import { dryRunSucceeded, flowControlError, statusOf } from '../kingsoft/platform-errors.js'
import { inputReader } from '../kingsoft/read-input.js'
import { requestMetadataReader } from '../kingsoft/request-metadata.js'
import { kingsoftResponse, writeGatewayError, gatewayPage, localTime, withoutEmptyLists } from '../kingsoft/response.js'
import { operationsIn } from '../operations-in.js'
import type { Product } from '../product.js'
import { attachmentHandlers } from './attachments.js'
import { snapshotHandlers } from './snapshots.js'
import { makeEbsStore } from './store.js'
import type { EbsStore } from './store.js'
import { volumeHandlers } from './volumes.js'

/**
 * Kingsoft Cloud EBS: XML unless JSON is requested; a successful dry run of any operation has status 412.
 *
 * Source: https://endocs.ksyun.com/documents/37593
 */
export const kingsoftEbs: Product<EbsStore> = {
  name: 'kingsoft-ebs',
  hosts: /^ebs(\.[a-z0-9-]+)*\.api\.ksyun\.com$/,
  operations: operationsIn(operations),
  catalogue: errorCatalogue,
  handlers: [...volumeHandlers, ...attachmentHandlers, ...snapshotHandlers],
  makeStore: makeEbsStore,
  readMetadata: requestMetadataReader('xml'),
  authenticate: authenticateFor('ebs', ['GET', 'POST']),
  unknownOperation: (_, isKnownAction) =>
    isKnownAction
      ? {
          code: 'InvalidActionOrVesion',
          status: 400,
          message: 'The action or version is not valid for this web service',
          origin: 'gateway'
        }
      : {
          code: 'NoSuchEntity',
          status: 404,
          message: "Request was rejected because it referenced an 'InnerApi' that does not exist.",
          origin: 'gateway'
        },
  accessDenied: ({ accessKeyId }, action) => ({
    code: 'AccessDenied',
    status: 403,
    message: `User: krn:ksc:iam::73403574:user/${accessKeyId.slice(0, 4)} is not authorized to perform: ebs:${action}.`,
    origin: 'gateway'
  }),
  rateLimit: () => ({ calls: 50, perMs: 1_000 }),
  throttled: () => flowControlError,
  readInput: inputReader(1, ({ kind, path }) => ({
    code: kind === 'missing' ? 'MissingParameter' : 'InvalidParameterValue',
    status: 400,
    message:
      kind === 'missing'
        ? `An value must be supplied for the input parameter ${path.join('.')}.`
        : `An invalid or out-of-range value was supplied for the input parameter ${path.join('.')}.`,
    origin: 'service'
  })),
  isDryRun,
  dryRunSucceeded: left(dryRunSucceeded),
  makeRequestId: (random) => random.uuid(),
  writeSuccess: (data, { metadata, requestId, now }) => {
    const { action, format } = metadata
    const fields = withoutEmptyLists(data)
    const idField = action === 'DescribeDedicatedBlockStorageClusters' ? 'requestId' : 'RequestId'
    const body =
      format === 'json'
        ? JSON.stringify({ [idField]: requestId, ...fields })
        : xmlOf(`${action ?? ''}Response`, { ResponseMetadata: { RequestId: requestId }, ...fields }, () => 'item')
    return kingsoftResponse(200, format, body, now)
  },
  writeError: writeGatewayError,
  errorDefaults: ({ category }) => ({ status: statusOf[category], origin: 'service' }),
  gatewayPage,
  retryAfterHeader: (milliseconds) => ({ 'Retry-After': String(Math.ceil(milliseconds / 1000)) }),
  formatTimestamp: localTime
}
