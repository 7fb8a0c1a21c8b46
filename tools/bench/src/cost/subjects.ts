/** A package that calls an API, with programs that use it. */
export interface Subject {
  readonly name: string
  /** The modules to import, each in its own process. */
  readonly entries: readonly string[]
  /** The packages to install; dependencies are added automatically. */
  readonly packages: readonly string[]
  readonly programs: readonly Program[]
}

/** A program that decodes one response or makes one call. */
export interface Program {
  readonly name: string
  readonly code: string
}

const codec = `import * as t from 'io-ts'`

const ours = (name: string, title: string, operation: string, input: string): Subject => ({
  name: title,
  entries: [name, `${name}/operations`, `${name}/client`],
  packages: [name],
  programs: [
    {
      name: `${title}: decode`,
      code: `import { decode } from '${name}'\n${codec}\nexport const answer = (body) => decode(t.type({ RequestId: t.string }))({ status: 200, body })`
    },
    {
      name: `${title}: call`,
      code: `import { makeClient } from '${name}/client'\nimport { ${operation} } from '${name}/operations'\nexport const answer = (config) => makeClient(config).send(${operation}, ${input})()`
    }
  ]
})

/** Our packages, and the official SDKs for the same APIs. */
export const subjects: readonly Subject[] = [
  ours('@cloud-result/tencent-cvm', 'tencent-cvm', 'DescribeInstances', '{}'),
  ours('@cloud-result/alibaba-kms', 'alibaba-kms', 'ListKeys', '{}'),
  ours('@cloud-result/kingsoft-ebs', 'kingsoft-ebs', 'DescribeVolumes', '{}'),
  ours('@cloud-result/kingsoft-monitor', 'kingsoft-monitor', 'ListMetrics20100525', '{}'),
  {
    name: 'tencentcloud-sdk-nodejs-cvm',
    entries: ['tencentcloud-sdk-nodejs-cvm'],
    packages: ['tencentcloud-sdk-nodejs-cvm'],
    programs: [
      {
        name: 'tencentcloud-sdk-nodejs-cvm: call',
        code: `import { cvm } from 'tencentcloud-sdk-nodejs-cvm'\nexport const answer = (config) => new cvm.v20170312.Client(config).DescribeInstances({})`
      }
    ]
  },
  {
    name: '@alicloud/kms20160120',
    entries: ['@alicloud/kms20160120'],
    packages: ['@alicloud/kms20160120'],
    programs: [
      {
        name: '@alicloud/kms20160120: call',
        code: `import sdk from '@alicloud/kms20160120'\nexport const answer = (config) => new sdk.default(config).listKeys(new sdk.ListKeysRequest({}))`
      }
    ]
  },
  {
    name: '@aws-sdk/client-kms',
    entries: ['@aws-sdk/client-kms'],
    packages: ['@aws-sdk/client-kms'],
    programs: [
      {
        name: '@aws-sdk/client-kms: call',
        code: `import { KMSClient, ListKeysCommand } from '@aws-sdk/client-kms'\nexport const answer = (config) => new KMSClient(config).send(new ListKeysCommand({}))`
      }
    ]
  }
]
