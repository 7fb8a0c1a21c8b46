import { describeDifferential } from '@cloud-result/conformance'
import { errorCatalogue } from '@cloud-result/tencent-cvm'
import { makeClient } from '@cloud-result/tencent-cvm/client'
import * as module from '@cloud-result/tencent-cvm/operations'

describeDifferential({
  official: 'tencentcloud-sdk-nodejs-cvm',
  workerUrl: new URL('differential-sdk.mjs', import.meta.url),
  ours: (host) =>
    makeClient({
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
      region: 'ap-guangzhou',
      endpoint: `http://${host}`,
      retry: { maxAttempts: 1 }
    }),
  notOurs: {},
  count: 106,
  module,
  packageUrl: new URL('..', import.meta.url),
  declares: { fields: 'all', required: true },
  dropsUndeclared: false,
  seen: ({ body, headers }) => ({
    action: headers['x-tc-action'],
    version: headers['x-tc-version'],
    region: headers['x-tc-region'],
    parameters: JSON.parse(body)
  }),
  render: (fields) => ({ status: 200, body: JSON.stringify({ Response: fields }) }),
  failures: errorCatalogue.flatMap(({ code }, index) => {
    if (code === undefined) return []
    const requestId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
    const Response = { Error: { Code: code, Message: `Message of ${code}` }, RequestId: requestId }
    return [{ code, requestId, answer: { status: 200, body: JSON.stringify({ Response }) } }]
  }),
  disagreements: [
    {
      in: 'declarations',
      of: [
        'CreateHpcCluster.HpcClusterSet[].Tags[]',
        'CreateKeyPair.KeyPair.Tags[]',
        'DescribeChcHosts.ChcHostSet[].Tags[]',
        'DescribeDisasterRecoverGroups.DisasterRecoverGroupSet[].Tags[]',
        'DescribeHosts.HostSet[].Tags[]',
        'DescribeHpcClusters.HpcClusterSet[].Tags[]',
        'DescribeImageFromFamily.Image.Tags[]',
        'DescribeImages.ImageSet[].Tags[]',
        'DescribeInstances.InstanceSet[].Tags[]',
        'DescribeKeyPairs.KeyPairSet[].Tags[]',
        'DescribeLaunchTemplateVersions.LaunchTemplateVersionSet[].LaunchTemplateVersionData.TagSpecification[].Tags[]'
      ].flatMap((tags) => [`${tags}.tagKey`, `${tags}.tagValue`]),
      because: 'Recorded tags have both spellings, but the official client declares only one.'
    }
  ]
})
