import { left } from '@cloud-result/core'
import { errorCatalogue } from '@cloud-result/kingsoft-monitor'
import * as operations from '@cloud-result/kingsoft-monitor/operations'

import { authenticateFor } from '../kingsoft/authenticate.js'
import { isDryRun } from '../kingsoft/common-parameters.js'
import { dryRunSucceeded, statusOf } from '../kingsoft/platform-errors.js'
import { inputReader } from '../kingsoft/read-input.js'
import { requestMetadataReader } from '../kingsoft/request-metadata.js'
import { gatewayPage } from '../kingsoft/response.js'
import { operationsIn } from '../operations-in.js'
import type { Product } from '../product.js'
import { alarmPolicyHandlers } from './alarm-policies.js'
import { writeMonitorError, writeMonitorSuccess } from './response.js'
import { statisticsHandlers } from './statistics.js'
import { makeMonitorStore, monitorTime } from './store.js'
import type { MonitorStore } from './store.js'

const minute = 60_000

/**
 * Kingsoft Cloud Monitor: JSON, its own errors with names in lower case, gateway errors as on the whole platform, and
 * times in UTC+8 that end in `Z`.
 *
 * Source: https://endocs.ksyun.com/documents/37896
 */
export const kingsoftMonitor: Product<MonitorStore> = {
  name: 'kingsoft-monitor',
  hosts: /^monitor(\.[a-z0-9-]+)*\.api\.ksyun\.com$/,
  operations: operationsIn(operations),
  catalogue: errorCatalogue,
  handlers: [...statisticsHandlers, ...alarmPolicyHandlers],
  makeStore: makeMonitorStore,
  readMetadata: requestMetadataReader('json'),
  authenticate: authenticateFor('monitor', ['GET', 'POST', 'PUT']),
  unknownOperation: () => ({
    code: 'InvalidActionOrVesion',
    status: 400,
    message: 'The action or version is not valid for this web service',
    origin: 'service'
  }),
  accessDenied: (_, action) => ({
    code: 'AccessDenied',
    status: 403,
    message: `lack of policy to [monitor:${action.toLowerCase()}] the resources[]`,
    origin: 'service'
  }),
  rateLimit: ({ action }) =>
    action === 'GetMetricStatistics'
      ? { calls: 3_600, perMs: minute }
      : action === 'GetMetricStatisticsBatch'
        ? { calls: 180, perMs: minute }
        : { calls: 50, perMs: 1_000 },
  // The vendor's page has this message, which was copied from another row.
  throttled: () => ({
    code: 'LimitExceeded',
    status: 409,
    message: "Request was rejected because it referenced an 'InnerApi' that does not exist",
    origin: 'service'
  }),
  readInput: inputReader(1, ({ kind, path }) =>
    kind === 'missing'
      ? { code: 'MissingParameter', status: 400, message: 'The request is missing parameter', origin: 'service' }
      : {
          code: 'InvalidParameterValue',
          status: 400,
          message: `Invalid \`${path.join('.')}\` parameter value, its type is wrong.`,
          origin: 'service'
        }
  ),
  isDryRun,
  dryRunSucceeded: left({ ...dryRunSucceeded, origin: 'service' }),
  makeRequestId: (random) => random.uuid(),
  writeSuccess: writeMonitorSuccess,
  writeError: writeMonitorError,
  errorDefaults: ({ category, source }) => ({
    status: statusOf[category],
    origin: source === 'platform' ? 'gateway' : 'service'
  }),
  gatewayPage,
  retryAfterHeader: (milliseconds) => ({ 'Retry-After': String(Math.ceil(milliseconds / 1000)) }),
  formatTimestamp: monitorTime
}
