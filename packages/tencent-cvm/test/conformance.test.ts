import { describeVendor } from '@cloud-result/conformance'
import type { FailureToRender } from '@cloud-result/conformance'
import * as tencentCvm from '@cloud-result/tencent-cvm'

const answer = (response: Readonly<Record<string, unknown>>) => JSON.stringify({ Response: response })

const errorOf = ({ code, message }: FailureToRender) => ({ Code: code, Message: message })

describeVendor({
  module: tencentCvm,
  packageUrl: new URL('..', import.meta.url),
  echoes: (canary) => [
    `TC3-HMAC-SHA256 Credential=${canary}/2026-11-22/cvm/tc3_request, SignedHeaders=content-type;host, Signature=${canary}`,
    `SecretId=${canary}`,
    `"X-TC-Token": "${canary}"`
  ],
  errorResponses: (failure) => [
    {
      name: 'JSON',
      response: {
        status: failure.status ?? 200,
        body: answer({ Error: errorOf(failure), RequestId: failure.requestId })
      }
    },
    {
      name: 'JSON with the request id first and other fields beside the error',
      response: {
        status: failure.status ?? 200,
        body: answer({ RequestId: failure.requestId, TotalCount: 0, marker: 'present', Error: errorOf(failure) })
      }
    }
  ],
  successResponses: (fields, requestId) => [
    { name: 'JSON', response: { status: 200, body: answer({ ...fields, RequestId: requestId }) } },
    {
      name: 'JSON with the request id first',
      response: { status: 200, body: answer({ RequestId: requestId, ...fields }) }
    },
    {
      name: 'JSON after a byte order mark',
      response: { status: 200, body: `\uFEFF\r\n${answer({ ...fields, RequestId: requestId })}\n` }
    }
  ]
})
