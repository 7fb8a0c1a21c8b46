import { fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client'
import type { Client, ClientConfig, ClientProfile, CredentialProvider, Environment } from '@cloud-result/client'
import { tc3 } from '@cloud-result/signing'

import { decode, service, vendor } from './index.js'

export { catchCategoryTask, chainProviders, fromFetch, sendReader } from '@cloud-result/client'
export type { Client, ClientConfig, CredentialProvider, Credentials } from '@cloud-result/client'

/** How a client of CVM is set up. */
export interface CvmClientConfig extends ClientConfig {
  /** The language of messages, which some errors take no notice of; English by default. */
  readonly language?: 'en-US' | 'zh-CN' | undefined
}

/**
 * Makes a client of Tencent Cloud CVM: JSON requests signed with TC3-HMAC-SHA256.
 *
 * Requests go to `cvm.tencentcloudapi.com`, which serves every region but those of the financial zones; these have hosts
 * of their own. `endpoint` names another one, such as `cvm.internal.tencentcloudapi.com` inside a VPC.
 *
 * Source: https://www.tencentcloud.com/document/product/213/31573
 */
export const makeClient = (config: CvmClientConfig): Client =>
  makeClientOf(profileOf(config.language ?? 'en-US'), config)

/** Reads credentials from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary ones, `TENCENTCLOUD_TOKEN`. */
export const fromEnv = (environment?: Environment): CredentialProvider =>
  fromEnvironmentVariables(
    {
      accessKeyId: 'TENCENTCLOUD_SECRET_ID',
      secretAccessKey: 'TENCENTCLOUD_SECRET_KEY',
      sessionToken: 'TENCENTCLOUD_TOKEN'
    },
    environment
  )

const profileOf = (language: string): ClientProfile => ({
  vendor,
  service,
  version: '2017-03-12',
  decode,
  endpoint: (region) => (region.endsWith('-fsi') ? `cvm.${region}.tencentcloudapi.com` : 'cvm.tencentcloudapi.com'),
  prepare: ({ action, version, parameters, region, sign }) =>
    sign(
      tc3,
      {
        method: 'POST',
        path: '/',
        query: [],
        headers: {
          'content-type': 'application/json',
          'x-tc-action': action,
          'x-tc-version': version,
          'x-tc-region': region,
          'x-tc-language': language
        },
        body: JSON.stringify(parameters)
      },
      { service }
    )
})
