import { decode, errorCatalogue } from '@cloud-result/alibaba-kms'
import * as module from '@cloud-result/alibaba-kms/operations'
import { describeOperations, elementsOf } from '@cloud-result/conformance'

describeOperations({
  module,
  packageUrl: new URL('..', import.meta.url),
  decode,
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
