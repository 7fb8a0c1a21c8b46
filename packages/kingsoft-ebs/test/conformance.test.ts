import { describeVendor } from '@cloud-result/conformance'
import * as kingsoftEbs from '@cloud-result/kingsoft-ebs'

import { errorResponses, successResponses } from './support/renderings.js'

describeVendor({
  module: kingsoftEbs,
  packageUrl: new URL('..', import.meta.url),
  echoes: (canary) => [
    `AWS4-HMAC-SHA256 Credential=${canary}/20261122/cn-beijing-6/ebs/aws4_request, SignedHeaders=host, Signature=${canary}`,
    `Accesskey=${canary}&Service=ebs`,
    `X-Ksc-Security-Token: ${canary}`
  ],
  errorResponses,
  successResponses
})
