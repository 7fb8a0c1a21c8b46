import { decode, errorCatalogue } from '@cloud-result/alibaba-kms'
import { makeClient } from '@cloud-result/alibaba-kms/client'
import * as module from '@cloud-result/alibaba-kms/operations'
import { describeOperations, elementsOf } from '@cloud-result/conformance'

describeOperations({
  module,
  packageUrl: new URL('..', import.meta.url),
  decode,
  clientOf: (transport) =>
    makeClient({ credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }, region: 'cn-hangzhou', transport }),
  renderings: {
    JSON: (fields) => ({ status: 200, body: JSON.stringify(fields) }),
    'XML in the root of the action': (fields, action) => ({
      status: 200,
      body: `<${action}Response>${elementsOf(fields)}</${action}Response>`
    }),
    'XML in KMS': (fields) => ({
      status: 200,
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<KMS>\n  ${elementsOf(fields)}\n</KMS>\n`
    })
  },
  xml: ['XML in the root of the action', 'XML in KMS'],
  codes: errorCatalogue.flatMap(({ code }) => code ?? [])
})
