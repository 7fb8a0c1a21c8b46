import { describeOperations } from '@cloud-result/conformance'
import { decode, errorCatalogue } from '@cloud-result/tencent-cvm'
import { makeClient } from '@cloud-result/tencent-cvm/client'
import * as module from '@cloud-result/tencent-cvm/operations'

describeOperations({
  module,
  packageUrl: new URL('..', import.meta.url),
  decode,
  clientOf: (transport) =>
    makeClient({ credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }, region: 'ap-guangzhou', transport }),
  renderings: { JSON: (fields) => ({ status: 200, body: JSON.stringify({ Response: fields }) }) },
  xml: [],
  codes: errorCatalogue.flatMap(({ code }) => code ?? [])
})
