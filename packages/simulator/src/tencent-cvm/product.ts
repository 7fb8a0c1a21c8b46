import { right } from '@cloud-result/core'
import { errorCatalogue } from '@cloud-result/tencent-cvm'
import * as operations from '@cloud-result/tencent-cvm/operations'

import type { Fields } from '../fields.js'
import { gatewayPageTitle } from '../http/gateway-page.js'
import type { HttpResponse, HttpRequest } from '../http/http.js'
import { mediaTypeOf } from '../http/target.js'
import { operationsIn } from '../operations-in.js'
import type { ResponseContext, Product, AuthenticationContext, RequestMetadata } from '../product.js'
import { serviceError } from '../product-error.js'
import type { ProductError } from '../product-error.js'
import { imageHandlers } from './images.js'
import { instanceStateHandlers } from './instance-states.js'
import { instanceHandlers } from './instances.js'
import { keyPairHandlers } from './key-pairs.js'
import { readCvmInput } from './read-input.js'
import { regionListHandlers } from './region-lists.js'
import { actionsWithoutRegion, regions } from './regions.js'
import { isVersion1, readRequestMetadata } from './request-metadata.js'
import { cvmTime, makeCvmStore } from './store.js'
import type { CvmStore } from './store.js'
import { verifyTc3 } from './verify-tc3.js'
import { verifyVersion1 } from './verify-version-1.js'

const kilobyte = 1024

const authenticate = (request: HttpRequest, { action, region }: RequestMetadata, context: AuthenticationContext) => {
  const isGet = request.method === 'GET'
  if (!isGet && request.method !== 'POST') {
    return serviceError(200, 'UnsupportedProtocol', 'Only requests with the methods GET and POST are supported.')
  }
  const isOld = isVersion1(request)
  const limit = isGet ? 32 * kilobyte : (isOld ? 1 : 10) * kilobyte * kilobyte
  if (request.target.length + request.body.length > limit) {
    return serviceError(200, 'RequestSizeLimitExceeded', 'The request is larger than allowed.')
  }
  if (action === undefined || action === '') {
    return serviceError(200, 'MissingParameter', 'The request is missing a required parameter `Action`.')
  }
  const mediaType = mediaTypeOf(request.headers)
  const isSupported = isGet || isOld ? mediaType === form || (isGet && isOld) : mediaType === 'application/json'
  if (!isSupported) {
    return serviceError(200, 'InvalidParameter', `The content type \`${mediaType}\` is not supported.`)
  }
  const verified = isOld ? verifyVersion1(request, context) : verifyTc3(request, context)
  if (verified._tag === 'Left' || actionsWithoutRegion.has(action)) return verified
  if (region === '') {
    return serviceError(200, 'MissingParameter', 'The request is missing a required parameter `Region`.')
  }
  return regions.has(region)
    ? verified
    : serviceError(200, 'UnsupportedRegion', `The API does not support the region \`${region}\`.`)
}

const form = 'application/x-www-form-urlencoded'

// No header has the request id. The trace id is the client's.
const cvmResponse = (status: number, body: Fields, { request, now }: ResponseContext): HttpResponse => {
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

const productError = (code: string, message: string): ProductError => ({
  code,
  status: 200,
  message,
  origin: 'service'
})

/**
 * Tencent Cloud CVM: errors have status 200, unknown parameters are errors, and the response to a successful dry run
 * has only a request id.
 *
 * Source: https://www.tencentcloud.com/document/product/213/31576
 */
export const tencentCvm: Product<CvmStore> = {
  name: 'tencent-cvm',
  hosts: /^cvm(\.[a-z0-9-]+)*\.tencentcloudapi\.(com|cn|com\.cn)$/,
  operations: operationsIn(operations),
  catalogue: errorCatalogue,
  handlers: [
    ...instanceHandlers,
    ...instanceStateHandlers,
    ...imageHandlers,
    ...keyPairHandlers,
    ...regionListHandlers
  ],
  makeStore: makeCvmStore,
  readMetadata: readRequestMetadata,
  authenticate,
  unknownOperation: ({ action, version }, isKnownAction) =>
    isKnownAction
      ? productError('NoSuchVersion', `The version \`${version}\` of the API does not exist.`)
      : productError('InvalidAction', `The API \`${action}\` does not exist.`),
  accessDenied: (_, action) =>
    productError('UnauthorizedOperation', `You are not authorized to perform operation (cvm:${action}).`),
  rateLimit: ({ action, effect }) => ({
    calls: action === 'DescribeInstances' ? 40 : effect === 'read' ? 20 : 10,
    perMs: 1_000
  }),
  throttled: (_, { calls }) =>
    productError(
      'RequestLimitExceeded',
      `Your current request times equals to \`${calls + 1}\` in a second, which exceeds the frequency limit \`${calls}\` for a second. Please reduce the frequency of calls.`
    ),
  readInput: readCvmInput,
  isDryRun: (_, { dryRun }, input) => dryRun !== undefined && input[dryRun] === true,
  dryRunSucceeded: right({}),
  makeRequestId: (random) => random.uuid(),
  writeSuccess: (data, context) => cvmResponse(200, { ...data, RequestId: context.requestId }, context),
  writeError: ({ code, message, status }, context) =>
    cvmResponse(status, { Error: { Code: code, Message: message }, RequestId: context.requestId }, context),
  errorDefaults: () => ({ status: 200, origin: 'service' }),
  gatewayPage: (status, now) => {
    const title = gatewayPageTitle(status)
    return {
      status,
      headers: { Server: 'stgw', Date: new Date(now).toUTCString(), 'Content-Type': 'text/html' },
      body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>stgw</center>\r\n</body>\r\n</html>\r\n`
    }
  },
  retryAfterHeader: (milliseconds) => ({ 'Retry-After': String(Math.ceil(milliseconds / 1000)) }),
  formatTimestamp: cvmTime
}
