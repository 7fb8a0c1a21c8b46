import { right } from '@cloud-result/core'
import { errorCatalogue } from '@cloud-result/tencent-cvm'
import * as entries from '@cloud-result/tencent-cvm/operations'

import type { Answer, ArrivedRequest, Fields } from '../http/http.js'
import { refuse } from '../product-error.js'
import type { Failure } from '../product-error.js'
import { operationsAmong } from '../operations-among.js'
import type { Frame, Product, Reception, Sketch } from '../product.js'
import { mediaTypeOf } from '../http/target.js'
import { imageBehaviours } from './images.js'
import { instanceStateBehaviours } from './instance-states.js'
import { instanceBehaviours } from './instances.js'
import { keyPairBehaviours } from './key-pairs.js'
import { placeBehaviours } from './region-lists.js'
import { readCvmInput } from './read-input.js'
import { regionless, regions } from './regions.js'
import { isVersion1, sketch } from './request-metadata.js'
import { cvmTime, makeCvmStore } from './store.js'
import type { CvmStore } from './store.js'
import { verifyTc3 } from './verify-tc3.js'
import { verifyVersion1 } from './verify-version-1.js'

const kilobyte = 1024

const receive = (request: ArrivedRequest, { action, region }: Sketch, reception: Reception) => {
  const isGet = request.method === 'GET'
  if (!isGet && request.method !== 'POST') {
    return refuse(200, 'UnsupportedProtocol', 'Only requests with the methods GET and POST are supported.')
  }
  const isOld = isVersion1(request)
  const limit = isGet ? 32 * kilobyte : (isOld ? 1 : 10) * kilobyte * kilobyte
  if (request.target.length + request.body.length > limit) {
    return refuse(200, 'RequestSizeLimitExceeded', 'The request is larger than allowed.')
  }
  if (action === undefined || action === '') {
    return refuse(200, 'MissingParameter', 'The request is missing a required parameter `Action`.')
  }
  const mediaType = mediaTypeOf(request.headers)
  const isTaken = isGet || isOld ? mediaType === form || (isGet && isOld) : mediaType === 'application/json'
  if (!isTaken) {
    return refuse(200, 'InvalidParameter', `The content type \`${mediaType}\` is not supported.`)
  }
  const verified = isOld ? verifyVersion1(request, reception) : verifyTc3(request, reception)
  if (verified._tag === 'Left' || regionless.has(action)) return verified
  if (region === '') return refuse(200, 'MissingParameter', 'The request is missing a required parameter `Region`.')
  return regions.has(region)
    ? verified
    : refuse(200, 'UnsupportedRegion', `The API does not support the region \`${region}\`.`)
}

const form = 'application/x-www-form-urlencoded'

// An answer carries no id but the one in its body; the trace id is the client's own.
const answer = (status: number, body: Fields, { request, now }: Frame): Answer => {
  const trace = request.headers['x-tc-traceid']
  return {
    status,
    headers: {
      Server: 'nginx',
      Date: new Date(now).toUTCString(),
      'Content-Type': 'application/json',
      ...(trace === undefined ? {} : { 'X-TC-TraceId': trace })
    },
    body: JSON.stringify({ Response: body })
  }
}

const failure = (code: string, message: string): Failure => ({ code, status: 200, message, by: 'service' })

/**
 * Tencent Cloud CVM: errors within HTTP 200, all parameters checked strictly, a dry run that passed answered with a request
 * id alone.
 *
 * Source: https://www.tencentcloud.com/document/product/213/31576
 */
export const tencentCvm: Product<CvmStore> = {
  name: 'tencent-cvm',
  hosts: /^cvm(\.[a-z0-9-]+)*\.tencentcloudapi\.(com|cn|com\.cn)$/,
  operations: operationsAmong(entries),
  catalogue: errorCatalogue,
  behaviours: [
    ...instanceBehaviours,
    ...instanceStateBehaviours,
    ...imageBehaviours,
    ...keyPairBehaviours,
    ...placeBehaviours
  ],
  makeStore: makeCvmStore,
  sketch,
  receive,
  unknownOperation: ({ action, version }, isKnownAction) =>
    isKnownAction
      ? failure('NoSuchVersion', `The version \`${version}\` of the API does not exist.`)
      : failure('InvalidAction', `The API \`${action}\` does not exist.`),
  denied: (_, action) =>
    failure('UnauthorizedOperation', `You are not authorized to perform operation (cvm:${action}).`),
  rateLimit: ({ action, effect }) => ({
    calls: action === 'DescribeInstances' ? 40 : effect === 'read' ? 20 : 10,
    perMs: 1_000
  }),
  throttled: (_, { calls }) =>
    failure(
      'RequestLimitExceeded',
      `Your current request times equals to \`${calls + 1}\` in a second, which exceeds the frequency limit \`${calls}\` for a second. Please reduce the frequency of calls.`
    ),
  readInput: readCvmInput,
  isDryRun: (_, { dryRun }, input) => dryRun !== undefined && input[dryRun] === true,
  dryRunPassed: right({}),
  makeRequestId: (chance) => chance.uuid(),
  success: (data, frame) => answer(200, { ...data, RequestId: frame.requestId }, frame),
  failure: ({ code, message, status }, frame) =>
    answer(status, { Error: { Code: code, Message: message }, RequestId: frame.requestId }, frame),
  usually: () => ({ status: 200, by: 'service' }),
  gatewayPage: (status, now) => {
    const reason = { 502: 'Bad Gateway', 503: 'Service Temporarily Unavailable', 504: 'Gateway Time-out' }[status]
    const title = `${status} ${reason ?? 'Error'}`
    return {
      status,
      headers: { Server: 'stgw', Date: new Date(now).toUTCString(), 'Content-Type': 'text/html' },
      body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>stgw</center>\r\n</body>\r\n</html>\r\n`
    }
  },
  retryAfterHeader: (milliseconds) => ({ 'Retry-After': String(Math.ceil(milliseconds / 1000)) }),
  timestamp: cvmTime
}
