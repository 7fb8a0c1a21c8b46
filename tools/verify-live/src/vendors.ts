import * as kms from '@cloud-result/alibaba-kms/client'
import { defaultProvider as kmsProvider } from '@cloud-result/alibaba-kms/credentials'
import * as kmsOperations from '@cloud-result/alibaba-kms/operations'
import type { Client, ClientConfig, CredentialProvider } from '@cloud-result/client'
import * as ebs from '@cloud-result/kingsoft-ebs/client'
import { defaultProvider as ebsProvider } from '@cloud-result/kingsoft-ebs/credentials'
import * as ebsOperations from '@cloud-result/kingsoft-ebs/operations'
import * as monitor from '@cloud-result/kingsoft-monitor/client'
import { defaultProvider as monitorProvider } from '@cloud-result/kingsoft-monitor/credentials'
import * as monitorOperations from '@cloud-result/kingsoft-monitor/operations'
import * as cvm from '@cloud-result/tencent-cvm/client'
import { defaultProvider as cvmProvider } from '@cloud-result/tencent-cvm/credentials'
import * as cvmOperations from '@cloud-result/tencent-cvm/operations'

/** A vendor package whose operations can be called. */
export interface CalledVendor {
  /** The region, unless another one is given. */
  readonly region: string
  readonly makeClient: (config: ClientConfig) => Client
  readonly defaultProvider: () => CredentialProvider
  /** The exports of `./operations`. */
  readonly operations: Readonly<Record<string, unknown>>
  /** Operations that give secrets, each with what it gives. They are called only by name. */
  readonly secrets: Readonly<Record<string, string>>
}

/** The names of the vendor packages. */
export const vendorNames = ['alibaba-kms', 'kingsoft-ebs', 'kingsoft-monitor', 'tencent-cvm'] as const

/** The name of a vendor package. */
export type VendorName = (typeof vendorNames)[number]

/** The vendor packages, by name. */
export const vendors: Readonly<Record<VendorName, CalledVendor>> = {
  'alibaba-kms': {
    region: 'cn-hangzhou',
    makeClient: kms.makeClient,
    defaultProvider: kmsProvider,
    operations: kmsOperations,
    secrets: {
      BatchGetSecretValue: 'the values of secrets',
      Decrypt: 'plaintext',
      GenerateDataKey: 'a data key',
      GetRandomPassword: 'a password',
      GetSecretValue: 'the value of a secret'
    }
  },
  'kingsoft-ebs': {
    region: 'cn-beijing-6',
    makeClient: ebs.makeClient,
    defaultProvider: ebsProvider,
    operations: ebsOperations,
    secrets: {}
  },
  'kingsoft-monitor': {
    region: 'cn-beijing-6',
    makeClient: monitor.makeClient,
    defaultProvider: monitorProvider,
    operations: monitorOperations,
    secrets: { GetPrometheusToken: 'a token' }
  },
  'tencent-cvm': {
    region: 'ap-guangzhou',
    makeClient: cvm.makeClient,
    defaultProvider: cvmProvider,
    operations: cvmOperations,
    secrets: {
      DescribeInstanceVncUrl: 'a URL that opens a console',
      DescribeInstancesAttributes: 'user data, which often has passwords'
    }
  }
}

/** The folder of a vendor package, with its model. */
export const folderOf = (name: VendorName): URL => new URL(`../../../packages/${name}/`, import.meta.url)
