import { fromEnvironmentVariables, makeClient as makeClientOf } from '@cloud-result/client'
import type {
  Client,
  ClientConfig,
  ClientProfile,
  CredentialProvider,
  Environment,
  UnsignedRequest
} from '@cloud-result/client'
import { encodeParameters } from '@cloud-result/core/vendor'
import { aws4, encodeQuery } from '@cloud-result/signing'

import { decode, service, vendor } from './index.js'

export { catchCategoryTask, chainProviders, fromFetch, sendReader } from '@cloud-result/client'
export type { Client, ClientConfig, CredentialProvider, Credentials } from '@cloud-result/client'

/** How a client of Monitor is set up. */
export interface MonitorClientConfig extends ClientConfig {
  /** What answers are asked for; JSON by default. Many operations know no XML. */
  readonly format?: 'json' | 'xml' | undefined
}

/**
 * Makes a client of Kingsoft Cloud Monitor: requests signed with AWS4-HMAC-SHA256, to `monitor.<region>.api.ksyun.com`.
 * Each operation belongs to a version of the API of its own; `call` takes 2021-01-01 when it is told none.
 *
 * Sources: https://endocs.ksyun.com/documents/37886 and https://docs.ksyun.com/documents/40308
 */
export const makeClient = (config: MonitorClientConfig): Client =>
  makeClientOf(profileOf(config.format ?? 'json'), config)

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
  version: '2021-01-01',
  decode,
  endpoint: (region) => `monitor.${region}.api.ksyun.com`,
  prepare: ({ action, version, method = 'GET', parameters, encodings, region, sign }) => {
    const { query, body, type } = contentOf(method, action, version, parameters, encodings)
    const headers = { accept: `application/${format}`, ...(type === undefined ? {} : { 'content-type': type }) }
    return sign(aws4, { method, path: paths.get(version) ?? '/', query, headers, body }, { region, service })
  }
})

// The versions whose gateway has a path of its own.
const paths: ReadonlyMap<string, string> = new Map([
  ['2019-08-12', '/v3/'],
  ['2023-07-12', '/v4/']
])

// A query, a form, or JSON beside a query that names the action.
const contentOf = (
  method: string,
  action: string,
  version: string,
  parameters: Parameters,
  encodings: Readonly<Record<string, string>> = {}
): Pick<UnsignedRequest, 'query' | 'body'> & { readonly type?: string } => {
  // Last, so that no parameter makes another call of this one.
  const named = { Action: action, Version: version }
  const isWritten = (name: string, word: string): boolean => Object.hasOwn(encodings, name) && encodings[name] === word
  const whole = Object.keys(parameters).find((name) => isWritten(name, 'body'))
  if (method !== 'GET' && (encodings['*'] === 'json' || whole !== undefined)) {
    const [beside, inside] = partition(parameters, (name) => isWritten(name, 'query'))
    const body = JSON.stringify(whole === undefined ? inside : inside[whole])
    return { query: encodeParameters({ ...beside, ...named }), body, type: 'application/json; charset=utf-8' }
  }
  const written = encodeParameters({ ...parameters, ...named }, encodings)
  return method === 'GET'
    ? { query: written, body: '' }
    : { query: [], body: encodeQuery(written), type: 'application/x-www-form-urlencoded' }
}

type Parameters = Readonly<Record<string, unknown>>

const partition = (parameters: Parameters, holds: (name: string) => boolean): readonly [Parameters, Parameters] => {
  const entries = Object.entries(parameters)
  return [
    Object.fromEntries(entries.filter(([name]) => holds(name))),
    Object.fromEntries(entries.filter(([name]) => !holds(name)))
  ]
}
