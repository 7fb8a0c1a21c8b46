import * as alibabaKms from '@cloud-result/alibaba-kms'
import { describeVendor } from '@cloud-result/conformance'

import { errorResponses, successResponses } from './support/renderings.js'

describeVendor({
  module: alibabaKms,
  packageUrl: new URL('..', import.meta.url),
  echoes: (canary) => [
    `ACS3-HMAC-SHA256 Credential=${canary},SignedHeaders=host;x-acs-action,Signature=${canary}`,
    `x-acs-accesskey-id: ${canary}`,
    `x-acs-security-token: ${canary}`
  ],
  errorResponses,
  successResponses
})
