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
  notTheirs: Object.fromEntries(
    [
      'DescribeReservedInstances',
      'DescribeReservedInstancesConfigInfos',
      'DescribeReservedInstancesOfferings',
      'InquirePricePurchaseReservedInstancesOffering',
      'PurchaseReservedInstancesOffering'
    ].map((action) => [action, 'Only the international site has it, and this is the client of the mainland site.'])
  ),
  count: 106,
  module,
  packageUrl: new URL('..', import.meta.url),
  declares: { fields: 'all', required: true, deprecated: true, values: 183 },
  dropsUndeclared: false,
  seen: ({ body, headers, method }) => ({
    action: headers['x-tc-action'],
    method,
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
  expectedDifferences: [
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
    },
    {
      in: 'values',
      of: ['BootMode: Legacy BIOS'],
      because: 'It is documented. This test does not read a value with a blank.'
    },
    {
      in: 'values',
      of: ['DescribeImageFromFamily.Image.Platform', 'DescribeImages.ImageSet[].Platform'].map(
        (place) => `${place}: CentOS, Windows, Ubuntu, Debian`
      ),
      because: 'These are examples; there are further platforms.'
    },
    {
      in: 'values',
      of: ['DescribeInstances.InstanceSet[].LatestOperation: StopInstances, ResetInstance'],
      because: 'These are examples; any operation on an instance can be the latest one.'
    }
  ]
})
