import { describeVendor } from '@cloud-result/conformance'
import * as kingsoftMonitor from '@cloud-result/kingsoft-monitor'

import { errorResponses, successResponses } from './support/renderings.js'

describeVendor({
  module: kingsoftMonitor,
  packageUrl: new URL('..', import.meta.url),
  echoes: (canary) => [
    `AWS4-HMAC-SHA256 Credential=${canary}/20261122/cn-beijing-6/monitor/aws4_request, SignedHeaders=host, Signature=${canary}`,
    `Accesskey=${canary}&Service=monitor`,
    `X-Ksc-Security-Token: ${canary}`
  ],
  errorResponses,
  successResponses
})
