import type { Client, ClientConfig, CredentialProvider, Environment } from '@cloud-result/client'
import {
  encodeParameters,
  fromEnvironmentVariables,
  makeClient as makeClientOf,
  namesInPath,
  writePath
} from '@cloud-result/client/vendor'
import type { ClientProfile } from '@cloud-result/client/vendor'
import { sigV4 } from '@cloud-result/signing'

import { decode, service, vendor } from './index.js'

/** The configuration of a client of ECS. */
export interface EcsClientConfig extends ClientConfig {
  /** The project of the region, which is part of every path. */
  readonly projectId: string
}

/**
 * Makes a client of Huawei Cloud ECS: REST requests signed with SDK-HMAC-SHA256, to `ecs.<region>.myhuaweicloud.com`.
 *
 * Source: https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 */
export const makeClient = (config: EcsClientConfig): Client<'huawei-ecs'> =>
  makeClientOf(profileOf(config?.projectId), config)

/**
 * Reads credentials from `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK` and, for temporary ones, `HUAWEICLOUD_SDK_SECURITY_TOKEN`.
 */
export const fromEnv = (environment?: Environment): CredentialProvider =>
  fromEnvironmentVariables(
    {
      accessKeyId: 'HUAWEICLOUD_SDK_AK',
      secretAccessKey: 'HUAWEICLOUD_SDK_SK',
      sessionToken: 'HUAWEICLOUD_SDK_SECURITY_TOKEN'
    },
    environment
  )

// No scope: the secret itself is the key. The path is signed with a slash at its end.
const signature = sigV4<never>({
  algorithm: 'SDK-HMAC-SHA256',
  path: 'closed',
  queryOrder: 'raw',
  headerValue: 'trimmed',
  signedHeaders: ['content-type', 'x-project-id', 'x-sdk-*', 'x-security-token'],
  timestamp: 'basic',
  addedHeaders: [['x-sdk-date', 'timestamp']],
  sessionHeaders: [['x-security-token', 'sessionToken']],
  scope: undefined,
  signsTimestamp: true,
  credentialLabel: 'Access',
  separator: ', '
})

const profileOf = (projectId: string): ClientProfile<typeof vendor, typeof service> => ({
  vendor,
  service,
  decode,
  endpoint: (region) => `ecs.${region}.myhuaweicloud.com`,
  prepare: ({ method = 'GET', path = '/', parameters, encodings = {}, sign }) => {
    const inPath = new Set(namesInPath(path))
    const others = Object.entries(parameters).filter(([name]) => !inPath.has(name))
    const isInQuery = (name: string): boolean => method === 'GET' || encodings[name] === 'query'
    const body = others.filter(([name]) => !isInQuery(name))
    const request = {
      method,
      path: writePath(path, { ...parameters, project_id: projectId }),
      query: encodeParameters(Object.fromEntries(others.filter(([name]) => isInQuery(name)))),
      headers: { 'content-type': 'application/json', 'x-project-id': projectId },
      body: body.length === 0 ? '' : JSON.stringify(Object.fromEntries(body))
    }
    return sign(signature, request, {})
  }
})
