import { describeVendor } from '../../../../src/index.js'
import type { FailureToRender, Rendering } from '../../../../src/index.js'
import * as ucloudUhost from '../src/index.js'

const headersOf = (requestId: string | undefined) =>
  requestId === undefined ? {} : { 'X-UCLOUD-REQUEST-UUID': requestId }

const errorResponses = ({ code, status, message, requestId }: FailureToRender): readonly Rendering[] => {
  const RetCode = code === undefined ? undefined : Number(code)
  const bodies = {
    JSON: { RetCode, Message: message },
    'JSON with other fields': { Action: 'StopUHostInstanceResponse', Message: message, RetCode, marker: 'present' }
  }
  return Object.entries(bodies).map(([name, body]) => ({
    name,
    response: { status: status ?? 200, headers: headersOf(requestId), body: JSON.stringify(body) }
  }))
}

describeVendor({
  module: ucloudUhost,
  packageUrl: new URL('..', import.meta.url),
  errorResponses,
  successResponses: (fields, requestId) =>
    [
      { Action: 'StopUHostInstanceResponse', ...fields, RetCode: 0 },
      { RetCode: 0, ...fields }
    ].map((body) => ({
      name: 'JSON',
      response: { status: 200, headers: headersOf(requestId), body: JSON.stringify(body) }
    })),
  echoes: (canary) => [`the PublicKey=${canary} is unknown`, `{"PublicKey":"${canary}","Signature":"${canary}"}`],
  anyCode: String,
  unlistedCode: '999999'
})
