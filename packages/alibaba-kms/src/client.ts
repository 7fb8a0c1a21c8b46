import { fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client'
import type { Client, ClientConfig, ClientProfile, CredentialProvider, Environment } from '@cloud-result/client'
import { encodeParameters } from '@cloud-result/core/vendor'
import { acs3, encodeQuery } from '@cloud-result/signing'

import { decode, service, vendor } from './index.js'

export { catchCategoryTask, chainProviders, fromFetch, sendReader } from '@cloud-result/client'
export type { Client, ClientConfig, CredentialProvider, Credentials } from '@cloud-result/client'

/** How a client of KMS is set up. */
export interface KmsClientConfig extends ClientConfig {
  /** What answers are asked for; JSON by default. Data decodes alike, and a gateway's error can be XML either way. */
  readonly format?: 'json' | 'xml' | undefined
  /**
   * Where parameters travel: in a form body by default, since they hold plaintexts and URLs get logged. `query` is how the
   * official SDK sends them, for an operation that should take nothing else. Those of a `GET` are in the query anyway.
   */
  readonly parametersIn?: 'body' | 'query' | undefined
}

/**
 * Makes a client of Alibaba Cloud KMS: requests signed with ACS3-HMAC-SHA256, to `kms.<region>.aliyuncs.com`. `endpoint`
 * names another host, such as `kms-vpc.<region>.aliyuncs.com` inside a VPC.
 *
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export const makeClient = (config: KmsClientConfig): Client => makeClientOf(profileOf(config), config)

/**
 * Reads credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary ones,
 * `ALIBABA_CLOUD_SECURITY_TOKEN`.
 */
export const fromEnv = (environment?: Environment): CredentialProvider =>
  fromEnvironmentVariables(
    {
      accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      secretAccessKey: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      sessionToken: 'ALIBABA_CLOUD_SECURITY_TOKEN'
    },
    environment
  )

const profileOf = ({ format = 'json', parametersIn = 'body' }: KmsClientConfig): ClientProfile => ({
  vendor,
  service,
  version: '2016-01-20',
  decode,
  endpoint: (region) => `kms.${region}.aliyuncs.com`,
  prepare: ({ action, version, method = 'POST', parameters, encodings, nonce, sign }) => {
    const written = encodeParameters(parameters, encodings)
    const isInBody = parametersIn === 'body' && method !== 'GET'
    return sign(
      acs3,
      {
        method,
        path: '/',
        query: isInBody ? [] : written,
        headers: {
          accept: `application/${format}`,
          ...(isInBody ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
          'x-acs-action': action,
          'x-acs-version': version
        },
        body: isInBody ? encodeQuery(written) : ''
      },
      { nonce: nonce() }
    )
  }
})
