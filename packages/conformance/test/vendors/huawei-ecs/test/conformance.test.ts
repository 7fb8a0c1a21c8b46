import { describeVendor } from '../../../../src/index.js'
import type { FailureToRender, Rendering } from '../../../../src/index.js'
import * as huaweiEcs from '../src/index.js'

const headersOf = (requestId: string | undefined) => (requestId === undefined ? {} : { 'X-Request-Id': requestId })

const errorResponses = ({ code, status, message, requestId }: FailureToRender): readonly Rendering[] => {
  const headers = headersOf(requestId)
  const rendering = (name: string, body: object, usual = 400): Rendering => ({
    name,
    response: { status: status ?? usual, headers, body: JSON.stringify(body) }
  })
  const renderings = [
    rendering('ECS', { error: { message, code } }),
    rendering('ECS with other fields', { marker: 'present', error: { code, message } }),
    rendering('gateway', { error_msg: message, error_code: code, request_id: requestId }),
    {
      ...rendering('Keystone', { error: { message, code: status ?? 401 } }, 401),
      carries: ['message', 'requestId'] as const
    }
  ]
  // The name of a fault of Nova is its code, and no fault has a status of success.
  const isFault = code !== undefined && (status === undefined || status > 299)
  return isFault ? [...renderings, rendering('Nova', { [code]: { message, code: status ?? 400 } })] : renderings
}

describeVendor({
  module: huaweiEcs,
  packageUrl: new URL('..', import.meta.url),
  errorResponses,
  successResponses: (fields, requestId) =>
    [200, 202].map((status) => ({
      name: `JSON with ${status}`,
      response: { status, headers: headersOf(requestId), body: JSON.stringify(fields) }
    })),
  echoes: (canary) => [
    `verify aksk signature fail: SDK-HMAC-SHA256 Access=${canary}, SignedHeaders=host;x-sdk-date, Signature=${canary}`,
    `X-Security-Token: ${canary}`
  ]
})
