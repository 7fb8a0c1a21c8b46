import { describeOperations, elementsOf } from '@cloud-result/conformance'
import { decode, errorCatalogue } from '@cloud-result/kingsoft-monitor'
import { makeClient } from '@cloud-result/kingsoft-monitor/client'
import * as module from '@cloud-result/kingsoft-monitor/operations'

describeOperations({
  module,
  packageUrl: new URL('..', import.meta.url),
  decode,
  clientOf: (transport) =>
    makeClient({ credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }, region: 'cn-beijing-6', transport }),
  renderings: {
    JSON: (fields) => ({ status: 200, body: JSON.stringify(fields) }),
    'XML with members': (fields, action) => ({
      status: 200,
      body: `<${action}Response xmlns="https://ksyun.kingeyes.com/">${elementsOf(fields, 'member')}</${action}Response>`
    })
  },
  xml: ['XML with members'],
  // A response with another value of one of these is a failure.
  ofSuccess: { status: 'success', Code: 'Success' },
  codes: errorCatalogue.flatMap(({ code }) => code ?? [])
})
