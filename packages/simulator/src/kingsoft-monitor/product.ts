import { left } from '@cloud-result/core'
import { errorCatalogue } from '@cloud-result/kingsoft-monitor'
import * as entries from '@cloud-result/kingsoft-monitor/operations'

import { gatewayPage } from '../kingsoft/response.js'
import { isDryRun } from '../kingsoft/common-parameters.js'
import { dryRunPassed, statusOf } from '../kingsoft/platform.js'
import { inputReader } from '../kingsoft/read-input.js'
import { receiveFor } from '../kingsoft/authenticate.js'
import { sketchIn } from '../kingsoft/request-metadata.js'
import { operationsAmong } from '../operations-among.js'
import type { Product } from '../product.js'
import { alarmPolicyBehaviours } from './alarm-policies.js'
import { monitorFailure, monitorSuccess } from './response.js'
import { statisticsBehaviours } from './statistics.js'
import { makeMonitorStore, monitorTime } from './store.js'
import type { MonitorStore } from './store.js'

const minute = 60_000

/**
 * Kingsoft Cloud Monitor: JSON, its own errors in lower case, the gateway's before it as the platform has them, and times
 * of UTC+8 that end in `Z`.
 *
 * Source: https://endocs.ksyun.com/documents/37896
 */
export const kingsoftMonitor: Product<MonitorStore> = {
  name: 'kingsoft-monitor',
  hosts: /^monitor(\.[a-z0-9-]+)*\.api\.ksyun\.com$/,
  operations: operationsAmong(entries),
  catalogue: errorCatalogue,
  behaviours: [...statisticsBehaviours, ...alarmPolicyBehaviours],
  makeStore: makeMonitorStore,
  sketch: sketchIn('json'),
  receive: receiveFor('monitor', ['GET', 'POST', 'PUT']),
  unknownOperation: () => ({
    code: 'InvalidActionOrVesion',
    status: 400,
    message: 'The action or version is not valid for this web service',
    by: 'service'
  }),
  denied: (_, action) => ({
    code: 'AccessDenied',
    status: 403,
    message: `lack of policy to [monitor:${action.toLowerCase()}] the resources[]`,
    by: 'service'
  }),
  rateLimit: ({ action }) =>
    action === 'GetMetricStatistics'
      ? { calls: 3_600, perMs: minute }
      : action === 'GetMetricStatisticsBatch'
        ? { calls: 180, perMs: minute }
        : { calls: 50, perMs: 1_000 },
  // The text is that of another row, as on the vendor's page.
  throttled: () => ({
    code: 'LimitExceeded',
    status: 409,
    message: "Request was rejected because it referenced an 'InnerApi' that does not exist",
    by: 'service'
  }),
  readInput: inputReader(1, ({ kind, path }) =>
    kind === 'missing'
      ? { code: 'MissingParameter', status: 400, message: 'The request is missing parameter', by: 'service' }
      : {
          code: 'InvalidParameterValue',
          status: 400,
          message: `Invalid \`${path.join('.')}\` parameter value, its type is wrong.`,
          by: 'service'
        }
  ),
  isDryRun,
  dryRunPassed: left({ ...dryRunPassed, by: 'service' }),
  makeRequestId: (chance) => chance.uuid(),
  success: monitorSuccess,
  failure: monitorFailure,
  usually: ({ category, source }) => ({
    status: statusOf[category],
    by: source === 'platform' ? 'gateway' : 'service'
  }),
  gatewayPage,
  retryAfterHeader: (milliseconds) => ({ 'Retry-After': String(Math.ceil(milliseconds / 1000)) }),
  timestamp: monitorTime
}
