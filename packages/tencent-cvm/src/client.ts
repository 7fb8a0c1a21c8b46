/**
 * Signed calls of Tencent Cloud CVM. This entry re-exports all of `@cloud-result/client`.
 *
 * @module
 */
import type { Client, ClientConfig, CredentialProvider, Environment } from '@cloud-result/client'
import { fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client/vendor'
import type { ClientProfile } from '@cloud-result/client/vendor'
import { sigV4 } from '@cloud-result/signing'

import { defaultCredentials } from '#default-credentials'

import { tc3 } from './client/signing-schemes.js'
import { decode, service, vendor } from './index.js'
import { packageVersion } from './package-version.js'

export * from '@cloud-result/client'
export { tc3, tencentSha1, tencentSha256 } from './client/signing-schemes.js'

/**
 * The configuration of a client of CVM.
 *
 * @category Configuration
 */
export interface CvmClientConfig extends ClientConfig {
  /** The language of messages; English by default. Some errors ignore it. */
  readonly language?: 'en-US' | 'zh-CN' | undefined
}

/**
 * Makes a client of Tencent Cloud CVM: JSON requests signed with TC3-HMAC-SHA256.
 *
 * Requests go to `cvm.tencentcloudapi.com`, which serves every region except the financial zones, which have their own
 * hosts; with `network: 'vpc'` to `cvm.internal.tencentcloudapi.com`, of which no host of a financial zone is documented.
 * Set `endpoint` for another host, such as `cvm.intl.tencentcloudapi.com`.
 *
 * Source: https://www.tencentcloud.com/document/product/213/31573
 *
 * @category Calls
 */
export const makeClient = (config: CvmClientConfig): Client<'tencent-cvm'> =>
  makeClientOf(profileOf(config?.language ?? 'en-US'), config)

/**
 * Reads credentials from `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, or, in a cloud function, from
 * `TENCENTCLOUD_SECRETID` and `TENCENTCLOUD_SECRETKEY`. The token of temporary ones is in `TENCENTCLOUD_TOKEN`,
 * `TENCENTCLOUD_SESSION_TOKEN` or `TENCENTCLOUD_SECURITY_TOKEN`: the names of tccli, of the Node SDK and of Terraform; in a
 * cloud function in `TENCENTCLOUD_SESSIONTOKEN`.
 *
 * @category Credentials
 */
export const fromEnv = (environment?: Environment): CredentialProvider =>
  fromEnvironmentVariables(variables, environment)

const variables = [
  {
    accessKeyId: 'TENCENTCLOUD_SECRET_ID',
    secretAccessKey: 'TENCENTCLOUD_SECRET_KEY',
    sessionToken: ['TENCENTCLOUD_TOKEN', 'TENCENTCLOUD_SESSION_TOKEN', 'TENCENTCLOUD_SECURITY_TOKEN']
  },
  {
    accessKeyId: 'TENCENTCLOUD_SECRETID',
    secretAccessKey: 'TENCENTCLOUD_SECRETKEY',
    sessionToken: 'TENCENTCLOUD_SESSIONTOKEN'
  }
]

const signature = sigV4(tc3)

const profileOf = (language: string): ClientProfile<typeof vendor, typeof service> => ({
  vendor,
  service,
  version: '2017-03-12',
  decode,
  defaultCredentials,
  userAgent: `cloud-result-tencent-cvm/${packageVersion}`,
  endpoint: (region) => (region.endsWith('-fsi') ? `cvm.${region}.tencentcloudapi.com` : 'cvm.tencentcloudapi.com'),
  vpcEndpoint: (region) => (region.endsWith('-fsi') ? undefined : 'cvm.internal.tencentcloudapi.com'),
  prepare: ({ action, version, parameters, region, sign }) =>
    sign(
      signature,
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
