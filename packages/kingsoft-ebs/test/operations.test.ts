import { describeOperations, elementsOf } from '@cloud-result/conformance'
import { decode, errorCatalogue } from '@cloud-result/kingsoft-ebs'
import { makeClient } from '@cloud-result/kingsoft-ebs/client'
import * as module from '@cloud-result/kingsoft-ebs/operations'

describeOperations({
  module,
  packageUrl: new URL('..', import.meta.url),
  decode,
  clientOf: (transport) =>
    makeClient({ credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }, region: 'cn-beijing-6', transport }),
  renderings: {
    JSON: (fields) => ({ status: 200, body: JSON.stringify(fields) }),
    'XML with items': (fields, action) => ({
      status: 200,
      body: `<${action}Response>${elementsOf(fields, 'item')}</${action}Response>`
    }),
    'XML with members': (fields, action) => ({
      status: 200,
      body: `<${action}Response xmlns="http://ebs.api.ksyun.com/doc/2016-03-04/">\n${elementsOf(fields, 'member')}\n</${action}Response>\n`
    }),
    'XML with repeated elements': (fields, action) => ({
      status: 200,
      body: `<${action}Response>${elementsOf(fields)}</${action}Response>`
    })
  },
  xml: ['XML with items', 'XML with members', 'XML with repeated elements'],
  // A response in which one of these is false is a failure.
  ofSuccess: { Return: true, Result: true },
  codes: errorCatalogue.flatMap(({ code }) => code ?? [])
})
