import type { TransportRequest, TransportResponse } from '@cloud-result/client'
import { acs3, alibabaRpc } from '@cloud-result/alibaba-kms/client'
import { aws4, kingsoftQuery } from '@cloud-result/kingsoft-ebs/client'
import { tc3 } from '@cloud-result/tencent-cvm/client'
import { encodeQuery, signQuery, signRequest } from '@cloud-result/signing'
import type { Parameter } from '@cloud-result/signing'

import type { Simulator } from '../../src/index.js'

/** An access key, with a token if it is temporary. */
export interface Key {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** The changes that a test makes to a correct request. */
export interface Changes {
  readonly method?: string
  readonly region?: string
  readonly version?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly instant?: number
  readonly nonce?: string
  readonly body?: string
}

/** The time of the tests: 2026-01-15T08:00:00Z. */
export const today = Date.UTC(2026, 0, 15, 8)

const texts = (parameters: Readonly<Record<string, string>>): readonly Parameter[] => Object.entries(parameters)

/** Makes a request to CVM, signed with TC3. */
export const cvmRequest = (
  key: Key,
  action: string,
  input: Readonly<Record<string, unknown>> = {},
  changes: Changes = {}
): TransportRequest => {
  const host = 'cvm.tencentcloudapi.com'
  const body = changes.body ?? JSON.stringify(input)
  const headers = {
    'content-type': 'application/json',
    'x-tc-action': action,
    'x-tc-version': changes.version ?? '2017-03-12',
    'x-tc-region': changes.region ?? 'ap-guangzhou',
    ...changes.headers
  }
  const request = { method: changes.method ?? 'POST', host, path: '/', query: [], headers, body }
  const signed = signRequest(tc3, request, key, { instant: changes.instant ?? today, service: 'cvm' })
  return { method: request.method, url: `https://${host}/`, headers: { ...headers, ...signed.headers }, body }
}

/** Makes a GET request to a product of Kingsoft Cloud, signed with AWS4. */
export const kingsoftRequest = (
  service: 'ebs' | 'monitor',
  key: Key,
  action: string,
  input: Readonly<Record<string, string>> = {},
  changes: Changes = {}
): TransportRequest => {
  const region = changes.region ?? 'cn-beijing-6'
  const host = `${service}.${region}.api.ksyun.com`
  const version = changes.version ?? (service === 'ebs' ? '2016-03-04' : '2010-05-25')
  const query = [['Action', action], ['Version', version], ...texts(input)] as readonly Parameter[]
  const headers = { accept: 'application/json', ...changes.headers }
  const request = { method: changes.method ?? 'GET', host, path: '/', query, headers, body: changes.body ?? '' }
  const signed = signRequest(aws4, request, key, { instant: changes.instant ?? today, region, service })
  return {
    method: request.method,
    url: `https://${host}/?${encodeQuery(query)}`,
    headers: { ...headers, ...signed.headers },
    body: request.body
  }
}

/** Makes a request to EBS. */
export const ebsRequest = (
  key: Key,
  action: string,
  input: Readonly<Record<string, string>> = {},
  changes: Changes = {}
): TransportRequest => kingsoftRequest('ebs', key, action, input, changes)

/** Makes a request to a product of Kingsoft Cloud, with the simple signature among its parameters. */
export const simpleRequest = (
  service: 'ebs' | 'monitor',
  key: Key,
  action: string,
  version: string,
  input: Readonly<Record<string, string>> = {},
  instant = today
): TransportRequest => {
  const host = `${service}.api.ksyun.com`
  const own = [['Action', action], ['Version', version], ['Format', 'json'], ...texts(input)] as readonly Parameter[]
  const query = { method: 'GET', host, path: '/', parameters: own }
  const { parameters } = signQuery(kingsoftQuery, query, key, { instant, service })
  return { method: 'GET', url: `https://${host}/?${encodeQuery(parameters)}`, headers: {}, body: '' }
}

let nonces = 0

/** Makes a request to KMS with its parameters in a form, signed with ACS3. */
export const kmsRequest = (
  key: Key,
  action: string,
  input: Readonly<Record<string, string>> = {},
  changes: Changes = {}
): TransportRequest => {
  const host = `kms.${changes.region ?? 'cn-hangzhou'}.aliyuncs.com`
  const headers = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    'x-acs-action': action,
    'x-acs-version': changes.version ?? '2016-01-20',
    ...changes.headers
  }
  const body = changes.body ?? encodeQuery(texts(input))
  const request = { method: changes.method ?? 'POST', host, path: '/', query: [], headers, body }
  const context = { instant: changes.instant ?? today, nonce: changes.nonce ?? `nonce-${nonces++}` }
  const signed = signRequest(acs3, request, key, context)
  return { method: request.method, url: `https://${host}/`, headers: { ...headers, ...signed.headers }, body }
}

/** Makes an RPC request to KMS, with an HMAC-SHA1 signature among its parameters. */
export const rpcRequest = (
  key: Key,
  action: string,
  input: Readonly<Record<string, string>> = {},
  format: 'JSON' | 'XML' = 'JSON'
): TransportRequest => {
  const host = 'kms.cn-hangzhou.aliyuncs.com'
  const own = [
    ['Action', action],
    ['Version', '2016-01-20'],
    ['Format', format],
    ...texts(input)
  ] as readonly Parameter[]
  const query = { method: 'GET', host, path: '/', parameters: own }
  const { parameters } = signQuery(alibabaRpc, query, key, { instant: today, nonce: `nonce-${nonces++}` })
  return { method: 'GET', url: `https://${host}/?${encodeQuery(parameters)}`, headers: {}, body: '' }
}

/** Sends a request to a simulator without a socket. */
export const send = (simulator: Simulator, request: TransportRequest): Promise<TransportResponse> =>
  simulator.transport(request, new AbortController().signal)

/** Makes a clock that only the test moves. */
export const makeClock = (
  start = today
): { readonly now: () => number; readonly advance: (milliseconds: number) => void } => {
  let now = start
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds
    }
  }
}
