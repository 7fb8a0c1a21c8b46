import { left } from '@cloud-result/core'
import { errorCatalogue } from '@cloud-result/kingsoft-ebs'
import * as entries from '@cloud-result/kingsoft-ebs/operations'

import { answerWith, gatewayFailure, gatewayPage, localTime, withoutEmptyLists } from '../kingsoft/response.js'
import { isDryRun } from '../kingsoft/common-parameters.js'
import { dryRunPassed, flowControlled, statusOf } from '../kingsoft/platform.js'
import { inputReader } from '../kingsoft/read-input.js'
import { receiveFor } from '../kingsoft/authenticate.js'
import { sketchIn } from '../kingsoft/request-metadata.js'
import { operationsAmong } from '../operations-among.js'
import type { Product } from '../product.js'
import { xmlOf } from '../http/xml.js'
import { attachmentBehaviours } from './attachments.js'
import { snapshotBehaviours } from './snapshots.js'
import { makeEbsStore } from './store.js'
import type { EbsStore } from './store.js'
import { volumeBehaviours } from './volumes.js'

/**
 * Kingsoft Cloud EBS: XML unless JSON is asked for, dry runs of any operation answered with 412.
 *
 * Source: https://endocs.ksyun.com/documents/37593
 */
export const kingsoftEbs: Product<EbsStore> = {
  name: 'kingsoft-ebs',
  hosts: /^ebs(\.[a-z0-9-]+)*\.api\.ksyun\.com$/,
  operations: operationsAmong(entries),
  catalogue: errorCatalogue,
  behaviours: [...volumeBehaviours, ...attachmentBehaviours, ...snapshotBehaviours],
  makeStore: makeEbsStore,
  sketch: sketchIn('xml'),
  receive: receiveFor('ebs', ['GET', 'POST']),
  unknownOperation: (_, isKnownAction) =>
    isKnownAction
      ? {
          code: 'InvalidActionOrVesion',
          status: 400,
          message: 'The action or version is not valid for this web service',
          by: 'gateway'
        }
      : {
          code: 'NoSuchEntity',
          status: 404,
          message: "Request was rejected because it referenced an 'InnerApi' that does not exist.",
          by: 'gateway'
        },
  denied: ({ accessKeyId }, action) => ({
    code: 'AccessDenied',
    status: 403,
    message: `User: krn:ksc:iam::73403574:user/${accessKeyId.slice(0, 4)} is not authorized to perform: ebs:${action}.`,
    by: 'gateway'
  }),
  rateLimit: () => ({ calls: 50, perMs: 1_000 }),
  throttled: () => flowControlled,
  readInput: inputReader(1, ({ kind, path }) => ({
    code: kind === 'missing' ? 'MissingParameter' : 'InvalidParameterValue',
    status: 400,
    message:
      kind === 'missing'
        ? `An value must be supplied for the input parameter ${path.join('.')}.`
        : `An invalid or out-of-range value was supplied for the input parameter ${path.join('.')}.`,
    by: 'service'
  })),
  isDryRun,
  dryRunPassed: left(dryRunPassed),
  makeRequestId: (chance) => chance.uuid(),
  success: (data, { sketch, requestId, now }) => {
    const { action, format } = sketch
    const fields = withoutEmptyLists(data)
    const idField = action === 'DescribeDedicatedBlockStorageClusters' ? 'requestId' : 'RequestId'
    const body =
      format === 'json'
        ? JSON.stringify({ [idField]: requestId, ...fields })
        : xmlOf(`${action ?? ''}Response`, { ResponseMetadata: { RequestId: requestId }, ...fields }, () => 'item')
    return answerWith(200, format, body, now)
  },
  failure: (failure, frame) => gatewayFailure(failure, frame),
  usually: ({ category }) => ({ status: statusOf[category], by: 'service' }),
  gatewayPage,
  retryAfterHeader: (milliseconds) => ({ 'Retry-After': String(Math.ceil(milliseconds / 1000)) }),
  timestamp: localTime
}
