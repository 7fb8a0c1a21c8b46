import type { Client, ClientConfig, CredentialProvider, Environment } from '@cloud-result/client'
import { encodeParameters, fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client/vendor'
import type { ClientProfile } from '@cloud-result/client/vendor'
import { sortedParameters } from '@cloud-result/signing'

import { decode, service, vendor } from './index.js'

/** The configuration of a client of UHost. */
export interface UHostClientConfig extends ClientConfig {
  /** The project of the request; the account's default one if left out. */
  readonly projectId?: string | undefined
}

/**
 * Makes a client of UCloud UHost: forms to `api.ucloud.cn`, signed by the SHA-1 of their sorted parameters.
 *
 * Source: https://docs.ucloud.cn/api/summary/signature
 */
export const makeClient = (config: UHostClientConfig): Client<'ucloud-uhost'> =>
  makeClientOf(profileOf(config?.projectId), config)

/** Reads credentials from `UCLOUD_PUBLIC_KEY` and `UCLOUD_PRIVATE_KEY`. */
export const fromEnv = (environment?: Environment): CredentialProvider =>
  fromEnvironmentVariables({ accessKeyId: 'UCLOUD_PUBLIC_KEY', secretAccessKey: 'UCLOUD_PRIVATE_KEY' }, environment)

const signature = sortedParameters<never>({
  signature: 'sha1-hex',
  message: ['names and values', 'secret'],
  encoded: false,
  keySuffix: '',
  timestamp: 'seconds',
  constants: [],
  addedParameters: [['PublicKey', 'accessKeyId']],
  signatureParameter: 'Signature'
})

const profileOf = (projectId: string | undefined): ClientProfile<typeof vendor, typeof service> => ({
  vendor,
  service,
  decode,
  endpoint: () => 'api.ucloud.cn',
  prepare: ({ action, parameters, encodings, region, sign }) => {
    // Last, so that no parameter can replace them. Lists count from 0.
    const named = { ...parameters, Region: region, ProjectId: projectId, Action: action }
    const query = encodeParameters(named, encodings, 'from-0')
    return sign(signature, { method: 'POST', path: '/', query, headers: {}, body: '' }, {})
  }
})
