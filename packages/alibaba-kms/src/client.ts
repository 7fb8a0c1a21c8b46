/**
 * Signed calls of Alibaba Cloud KMS. This entry re-exports all of `@cloud-result/client`.
 *
 * @module
 */
import type { Client, ClientConfig, CredentialProvider, Environment } from '@cloud-result/client'
import { encodeParameters, fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client/vendor'
import type { ClientProfile, CredentialVariables } from '@cloud-result/client/vendor'
import { encodeQuery, sigV4 } from '@cloud-result/signing'

import { defaultCredentials } from '#default-credentials'

import { acs3 } from './client/signing-schemes.js'
import { decode, service, vendor } from './index.js'
import { packageVersion } from './package-version.js'

export * from '@cloud-result/client'
export { acs3, alibabaRpc } from './client/signing-schemes.js'

/**
 * The configuration of a client of KMS.
 *
 * @category Configuration
 */
export interface KmsClientConfig extends ClientConfig {
  /** The format of responses; JSON by default. Both decode to the same data. A gateway may answer in XML anyway. */
  readonly format?: 'json' | 'xml' | undefined
  /**
   * Where parameters are sent: in a form body by default, because they hold plaintexts and URLs are logged. The
   * official SDK uses `query`; set it if an operation accepts nothing else. The parameters of a `GET` are always in the
   * query.
   */
  readonly parametersIn?: 'body' | 'query' | undefined
}

/**
 * Makes a client of Alibaba Cloud KMS: requests signed with ACS3-HMAC-SHA256, to `kms.<region>.aliyuncs.com`, or with
 * `network: 'vpc'` to `kms-vpc.<region>.aliyuncs.com`, which every region but `cn-hangzhou-finance` has. Set `endpoint` for
 * another host, such as that of a KMS instance.
 *
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 *
 * @category Calls
 */
export const makeClient = (config: KmsClientConfig): Client<'alibaba-kms'> =>
  makeClientOf(profileOf(config ?? {}), config)

/**
 * Reads credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary ones,
 * `ALIBABA_CLOUD_SECURITY_TOKEN`; if they are not set, from the same variables with the prefixes `ALIBABACLOUD_` and
 * `ALICLOUD_`, which Alibaba Cloud's CLI reads, too.
 *
 * @category Credentials
 */
export const fromEnv = (environment?: Environment): CredentialProvider =>
  fromEnvironmentVariables(['ALIBABA_CLOUD', 'ALIBABACLOUD', 'ALICLOUD'].map(variablesOf), environment)

const variablesOf = (prefix: string): CredentialVariables => ({
  accessKeyId: `${prefix}_ACCESS_KEY_ID`,
  secretAccessKey: `${prefix}_ACCESS_KEY_SECRET`,
  sessionToken: `${prefix}_SECURITY_TOKEN`
})

const signature = sigV4(acs3)

const profileOf = ({
  format = 'json',
  parametersIn = 'body'
}: KmsClientConfig): ClientProfile<typeof vendor, typeof service> => ({
  vendor,
  service,
  version: '2016-01-20',
  decode,
  defaultCredentials,
  userAgent: `cloud-result-alibaba-kms/${packageVersion}`,
  endpoint: (region) => `kms.${region}.aliyuncs.com`,
  vpcEndpoint: (region) => (region === 'cn-hangzhou-finance' ? undefined : `kms-vpc.${region}.aliyuncs.com`),
  prepare: ({ action, version, method = 'POST', parameters, encodings, nonce, sign }) => {
    const encoded = encodeParameters(parameters, encodings)
    const isInBody = parametersIn === 'body' && method !== 'GET'
    return sign(
      signature,
      {
        method,
        path: '/',
        query: isInBody ? [] : encoded,
        headers: {
          accept: `application/${format}`,
          ...(isInBody ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
          'x-acs-action': action,
          'x-acs-version': version
        },
        body: isInBody ? encodeQuery(encoded) : ''
      },
      { nonce: nonce() }
    )
  }
})
