/**
 * Signed calls of Kingsoft Cloud EBS. This entry re-exports all of `@cloud-result/client`.
 *
 * @module
 */
import type { Client, ClientConfig, CredentialProvider, Environment } from '@cloud-result/client'
import { encodeParameters, fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client/vendor'
import type { ClientProfile } from '@cloud-result/client/vendor'
import { encodeQuery, sigV4 } from '@cloud-result/signing'

import { defaultCredentials } from '#default-credentials'

import { aws4 } from './client/signing-schemes.js'
import { decode, service, vendor } from './index.js'
import { packageVersion } from './package-version.js'

export * from '@cloud-result/client'
export { aws4, kingsoftQuery } from './client/signing-schemes.js'

/**
 * The configuration of a client of EBS.
 *
 * @category Configuration
 */
export interface EbsClientConfig extends ClientConfig {
  /** The format of responses; JSON by default (the vendor's own default is XML). Both decode to the same data. */
  readonly format?: 'json' | 'xml' | undefined
}

/**
 * Makes a client of Kingsoft Cloud EBS: requests signed with AWS4-HMAC-SHA256, to `ebs.<region>.api.ksyun.com`. No host
 * of EBS inside a VPC is documented, so `network: 'vpc'` is refused.
 *
 * Sources: https://endocs.ksyun.com/documents/37591 and https://docs.ksyun.com/documents/40308
 *
 * @category Calls
 */
export const makeClient = (config: EbsClientConfig): Client<'kingsoft-ebs'> =>
  makeClientOf(profileOf(config?.format ?? 'json'), config)

/**
 * Reads credentials from the first of these sets of variables that is set: `KSYUN_ACCESS_KEY` and `KSYUN_SECRET_KEY`, as the
 * vendor's Terraform provider does; `KSYUN_ACCESS_KEY_ID` and `KSYUN_SECRET_ACCESS_KEY`; `KS_ACCESS_KEY_ID` and
 * `KS_SECRET_ACCESS_KEY`, as its older Python SDK does; `KS3_ACCESS_KEY` and `KS3_SECRET_KEY`. The token of temporary ones is
 * in `KSYUN_SECURITY_TOKEN` or `KSYUN_SESSION_TOKEN`, and with the third set in `KS_SECURITY_TOKEN` or `KS_SESSION_TOKEN`.
 *
 * Sources: https://github.com/kingsoftcloud/terraform-provider-ksyun, https://github.com/kingsoftcloud/ksadk-python and
 * https://github.com/KscSDK/ksc-sdk-python
 *
 * @category Credentials
 */
export const fromEnv = (environment?: Environment): CredentialProvider =>
  fromEnvironmentVariables(variables, environment)

const tokens = ['KSYUN_SECURITY_TOKEN', 'KSYUN_SESSION_TOKEN']

const variables = [
  { accessKeyId: 'KSYUN_ACCESS_KEY', secretAccessKey: 'KSYUN_SECRET_KEY', sessionToken: tokens },
  { accessKeyId: 'KSYUN_ACCESS_KEY_ID', secretAccessKey: 'KSYUN_SECRET_ACCESS_KEY', sessionToken: tokens },
  {
    accessKeyId: 'KS_ACCESS_KEY_ID',
    secretAccessKey: 'KS_SECRET_ACCESS_KEY',
    sessionToken: ['KS_SECURITY_TOKEN', 'KS_SESSION_TOKEN']
  },
  { accessKeyId: 'KS3_ACCESS_KEY', secretAccessKey: 'KS3_SECRET_KEY' }
]

const signature = sigV4(aws4)

const profileOf = (format: string): ClientProfile<typeof vendor, typeof service> => ({
  vendor,
  service,
  version: '2016-03-04',
  decode,
  defaultCredentials,
  userAgent: `cloud-result-kingsoft-ebs/${packageVersion}`,
  endpoint: (region) => `ebs.${region}.api.ksyun.com`,
  prepare: ({ action, version, method = 'GET', parameters, encodings, region, sign }) => {
    // Last, so that no parameter can replace the action or the version.
    const encoded = encodeParameters({ ...parameters, Action: action, Version: version }, encodings)
    const isInBody = method !== 'GET'
    return sign(
      signature,
      {
        method,
        path: '/',
        query: isInBody ? [] : encoded,
        headers: {
          accept: `application/${format}`,
          ...(isInBody ? { 'content-type': 'application/x-www-form-urlencoded' } : {})
        },
        body: isInBody ? encodeQuery(encoded) : ''
      },
      { region, service }
    )
  }
})
