import { fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client'
import type { Client, ClientConfig, ClientProfile, CredentialProvider, Environment } from '@cloud-result/client'
import { encodeParameters } from '@cloud-result/core/vendor'
import { aws4, encodeQuery } from '@cloud-result/signing'

import { decode, service, vendor } from './index.js'

export { catchCategoryTask, chainProviders, fromFetch, sendReader } from '@cloud-result/client'
export type { Client, ClientConfig, CredentialProvider, Credentials } from '@cloud-result/client'

/** How a client of EBS is set up. */
export interface EbsClientConfig extends ClientConfig {
  /** What answers are asked for; JSON by default, though the vendor's own default is XML. Data decodes alike. */
  readonly format?: 'json' | 'xml' | undefined
}

/**
 * Makes a client of Kingsoft Cloud EBS: requests signed with AWS4-HMAC-SHA256, to `ebs.<region>.api.ksyun.com`.
 *
 * Sources: https://endocs.ksyun.com/documents/37591 and https://docs.ksyun.com/documents/40308
 */
export const makeClient = (config: EbsClientConfig): Client => makeClientOf(profileOf(config.format ?? 'json'), config)

/**
 * Reads credentials from `KSYUN_ACCESS_KEY`, `KSYUN_SECRET_KEY` and, for temporary ones, `KSYUN_SECURITY_TOKEN`, as the
 * vendor's Terraform providers do; else from `KSYUN_ACCESS_KEY_ID`, `KSYUN_SECRET_ACCESS_KEY` and `KSYUN_SESSION_TOKEN`.
 *
 * Source of the latter: https://github.com/kingsoftcloud/ksadk-python
 */
export const fromEnv = (environment?: Environment): CredentialProvider =>
  fromEnvironmentVariables(
    {
      accessKeyId: ['KSYUN_ACCESS_KEY', 'KSYUN_ACCESS_KEY_ID'],
      secretAccessKey: ['KSYUN_SECRET_KEY', 'KSYUN_SECRET_ACCESS_KEY'],
      sessionToken: ['KSYUN_SECURITY_TOKEN', 'KSYUN_SESSION_TOKEN']
    },
    environment
  )

const profileOf = (format: string): ClientProfile => ({
  vendor,
  service,
  version: '2016-03-04',
  decode,
  endpoint: (region) => `ebs.${region}.api.ksyun.com`,
  prepare: ({ action, version, method = 'GET', parameters, encodings, region, sign }) => {
    // Last, so that no parameter makes another call of this one.
    const written = encodeParameters({ ...parameters, Action: action, Version: version }, encodings)
    const isInBody = method !== 'GET'
    return sign(
      aws4,
      {
        method,
        path: '/',
        query: isInBody ? [] : written,
        headers: {
          accept: `application/${format}`,
          ...(isInBody ? { 'content-type': 'application/x-www-form-urlencoded' } : {})
        },
        body: isInBody ? encodeQuery(written) : ''
      },
      { region, service }
    )
  }
})
