import { errorCatalogue } from '@cloud-result/alibaba-kms'
import { makeClient } from '@cloud-result/alibaba-kms/client'
import * as module from '@cloud-result/alibaba-kms/operations'
import { describeDifferential } from '@cloud-result/conformance'
import type { Differential } from '@cloud-result/conformance'

// The parameters of every request: those of the signature, and the action and its version.
const commonParameters: ReadonlySet<string> = new Set([
  'AccessKeyId',
  'Action',
  'Format',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureVersion',
  'Timestamp',
  'Version'
])

const toAnyClient = {
  module,
  packageUrl: new URL('..', import.meta.url),
  seen: ({ body, headers, method, url }) => {
    const written = [...new URL(url).searchParams, ...new URLSearchParams(body)]
    return {
      action: headers['x-acs-action'],
      method,
      version: headers['x-acs-version'],
      region: undefined,
      parameters: Object.fromEntries(written.filter(([name]) => !commonParameters.has(name)))
    }
  },
  render: (fields) => ({ status: 200, body: JSON.stringify(fields) }),
  failures: errorCatalogue.flatMap(({ code, status = 400 }, index) => {
    if (code === undefined) return []
    const requestId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
    const fields = { Code: code, Message: `Message of ${code}`, RequestId: requestId, HostId: 'kms' }
    return [{ code, requestId, answer: { status, body: JSON.stringify(fields) } }]
  })
} satisfies Partial<Differential>

const clientFor = (host: string, parametersIn: 'body' | 'query') =>
  makeClient({
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    region: 'cn-hangzhou',
    endpoint: `http://${host}`,
    parametersIn,
    retry: { maxAttempts: 1 }
  })

describeDifferential({
  ...toAnyClient,
  official: '@alicloud/kms20160120',
  workerUrl: new URL('differential-kms-sdk.mjs', import.meta.url),
  ours: (host) => clientFor(host, 'body'),
  notOurs: { DescribeService: 'Later versions of the official client, which are not on npm, do not have it either.' },
  count: 44,
  declares: { fields: 'some', required: false, deprecated: false, values: 0 },
  dropsUndeclared: true,
  expectedDifferences: [
    {
      in: 'request',
      of: [
        'Decrypt.EncryptionContext',
        'Encrypt.EncryptionContext',
        'GenerateDataKey.EncryptionContext',
        'GenerateDataKeyWithoutPlaintext.EncryptionContext'
      ],
      because:
        'The official client sends one parameter for each member (EncryptionContext.Name). It is documented as a JSON string, and later versions of the client send one. https://www.alibabacloud.com/help/doc-detail/42975.htm'
    }
  ]
})

describeDifferential({
  ...toAnyClient,
  official: '@alicloud/openapi-client',
  workerUrl: new URL('differential-openapi-sdk.mjs', import.meta.url),
  ours: (host) => clientFor(host, 'query'),
  notOurs: {},
  notTheirs: {},
  count: 90,
  declares: { fields: 'none', required: true, deprecated: true, values: 52 },
  dropsUndeclared: false,
  expectedDifferences: [
    {
      in: 'request',
      of: ['UpdateSecret.ExtendedConfig'],
      because:
        'The official client sends one parameter for each member of its CustomData. It is documented as one parameter of type Json, and the official clients for PHP and C++ send one. https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret'
    },
    {
      in: 'values',
      of: ['CreatePolicy.Permissions', 'UpdatePolicy.Permissions'].map(
        (place) =>
          `${place}: RbacPermission/Template/CryptoServiceKeyUser, RbacPermission/Template/CryptoServiceSecretUser`
      ),
      because: 'The field holds a JSON list of these values.'
    }
  ]
})
