/**
 * Signed calls of Kingsoft Cloud Monitor. This entry re-exports all of `@cloud-result/client`.
 *
 * @module
 */
import type { Client, ClientConfig, CredentialProvider, Environment } from '@cloud-result/client'
import { encodeParameters, fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client/vendor'
import type { ClientProfile, UnsignedRequest } from '@cloud-result/client/vendor'
import { encodeQuery, sigV4 } from '@cloud-result/signing'

import { defaultCredentials } from '#default-credentials'

import { aws4 } from './client/signing-schemes.js'
import { decode, service, vendor } from './index.js'
import { packageVersion } from './package-version.js'

export * from '@cloud-result/client'
export { aws4 } from './client/signing-schemes.js'

/**
 * The configuration of a client of Monitor.
 *
 * @category Configuration
 */
export interface MonitorClientConfig extends ClientConfig {
  /** The format of responses; JSON by default. Many operations do not support XML. */
  readonly format?: 'json' | 'xml' | undefined
}

/**
 * Makes a client of Kingsoft Cloud Monitor: requests signed with AWS4-HMAC-SHA256, to `monitor.<region>.api.ksyun.com`.
 * With `network: 'vpc'` they go to `monitor.internal.api.ksyun.com`, which answers inside a VPC.
 *
 * Each operation belongs to one version of the API; the default of `call` is 2021-01-01.
 *
 * Sources: https://endocs.ksyun.com/documents/37886, https://endocs.ksyun.com/documents/37888 and https://docs.ksyun.com/documents/40308
 *
 * @category Calls
 */
export const makeClient = (config: MonitorClientConfig): Client<'kingsoft-monitor'> =>
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
  version: '2021-01-01',
  decode,
  defaultCredentials,
  userAgent: `cloud-result-kingsoft-monitor/${packageVersion}`,
  endpoint: (region) => `monitor.${region}.api.ksyun.com`,
  vpcEndpoint: () => 'monitor.internal.api.ksyun.com',
  prepare: ({ action, version, method = 'GET', parameters, encodings, region, sign }) => {
    const { query, body, type } = contentOf(method, action, version, parameters, encodings)
    const headers = { accept: `application/${format}`, ...(type === undefined ? {} : { 'content-type': type }) }
    return sign(signature, { method, path: paths.get(version) ?? '/', query, headers, body }, { region, service })
  }
})

// The versions whose gateway has its own path.
const paths: ReadonlyMap<string, string> = new Map([
  ['2019-08-12', '/v3/'],
  ['2023-07-12', '/v4/']
])

// A query, a form, or a JSON body with the action in the query.
const contentOf = (
  method: string,
  action: string,
  version: string,
  parameters: Parameters,
  encodings: Readonly<Record<string, string>> = {}
): Pick<UnsignedRequest, 'query' | 'body'> & { readonly type?: string } => {
  // Last, so that no parameter can replace the action or the version.
  const named = { Action: action, Version: version }
  const isEncodedAs = (name: string, encoding: string): boolean =>
    Object.hasOwn(encodings, name) && encodings[name] === encoding
  const wholeBody = Object.keys(parameters).find((name) => isEncodedAs(name, 'body'))
  if (method !== 'GET' && (encodings['*'] === 'json' || wholeBody !== undefined)) {
    const [inQuery, inBody] = partition(parameters, (name) => isEncodedAs(name, 'query'))
    const body = JSON.stringify(wholeBody === undefined ? inBody : inBody[wholeBody])
    return { query: encodeParameters({ ...inQuery, ...named }), body, type: 'application/json; charset=utf-8' }
  }
  const encoded = encodeParameters({ ...parameters, ...named }, encodings)
  return method === 'GET'
    ? { query: encoded, body: '' }
    : { query: [], body: encodeQuery(encoded), type: 'application/x-www-form-urlencoded' }
}

type Parameters = Readonly<Record<string, unknown>>

const partition = (parameters: Parameters, holds: (name: string) => boolean): readonly [Parameters, Parameters] => {
  const entries = Object.entries(parameters)
  return [
    Object.fromEntries(entries.filter(([name]) => holds(name))),
    Object.fromEntries(entries.filter(([name]) => !holds(name)))
  ]
}
