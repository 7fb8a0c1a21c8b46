import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import { decode as decodeEbs } from '@cloud-result/kingsoft-ebs'
import * as t from 'io-ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { startSimulator } from '../src/index.js'
import type { ProductName, RunningSimulator } from '../src/index.js'
import type { Key } from './support/requests.js'

let worker: Worker
let simulator: RunningSimulator

beforeAll(() => {
  worker = new Worker(new URL('support/official-sdks.mjs', import.meta.url), { execArgv: [] })
})

afterAll(() => worker.terminate())

// The SDKs use the system's clock, so the simulator uses it as well.
beforeEach(async () => {
  simulator = await startSimulator({ transitionMs: 0 })
})

afterEach(() => simulator.close())

interface SdkOutcome {
  readonly value?: unknown
  readonly error?: unknown
}

const valueAt = (value: unknown, ...path: readonly (number | string)[]): unknown =>
  path.reduce<unknown>((found, name) => (found as Readonly<Record<string, unknown>> | undefined)?.[name], value)

const callSdk = async (call: string, product: ProductName, details: object): Promise<SdkOutcome> => {
  worker.postMessage({ call, url: simulator.endpoints[product], key: simulator.credentials, ...details }, [])
  const [outcome] = await once(worker, 'message')
  return outcome as SdkOutcome
}

const wrongSecret = (): Key => ({ ...simulator.credentials, secretAccessKey: 'another secret' })
const unknownKey: Key = { accessKeyId: 'unknown', secretAccessKey: 'any' }

describe('tencentcloud-sdk-nodejs-cvm', () => {
  const cvm = (action: string, input: object = {}, more: object = {}): Promise<SdkOutcome> =>
    callSdk('callCvm', 'tencent-cvm', { action, input, ...more })

  it.each([
    ['TC3, POST', {}],
    ['TC3, GET', { httpProfile: { reqMethod: 'GET' } }],
    ['HmacSHA1, POST', { signMethod: 'HmacSHA1' }],
    ['HmacSHA256, GET', { signMethod: 'HmacSHA256', httpProfile: { reqMethod: 'GET' } }]
  ])('launches and lists instances: %s', async (_, profile) => {
    const filter = { Filters: [{ Name: 'image-type', Values: ['PUBLIC_IMAGE'] }], Limit: 1 }
    const images = await cvm('DescribeImages', filter, { profile })
    const launched = await cvm(
      'RunInstances',
      {
        Placement: { Zone: 'ap-guangzhou-3' },
        ImageId: valueAt(images.value, 'ImageSet', 0, 'ImageId'),
        InstanceCount: 2
      },
      { profile }
    )
    const InstanceIds = valueAt(launched.value, 'InstanceIdSet')
    expect(InstanceIds).toHaveLength(2)
    const listed = await cvm('DescribeInstances', { InstanceIds, Limit: 1 }, { profile })
    expect(listed.value).toMatchObject({ TotalCount: 2, InstanceSet: [{ InstanceState: 'RUNNING' }] })
  })

  it('is rejected with a wrong secret key and with an unknown access key', async () => {
    expect(await cvm('DescribeInstances', {}, { key: wrongSecret() })).toMatchObject({
      error: { code: 'AuthFailure.SignatureFailure', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) }
    })
    expect(await cvm('DescribeInstances', {}, { key: unknownKey })).toMatchObject({
      error: { code: 'AuthFailure.SecretIdNotFound' }
    })
  })

  it('is rejected with parameters that the API does not have', async () => {
    const codeOf = async (action: string, input: object) => valueAt(await cvm(action, input), 'error', 'code')
    expect(await codeOf('DescribeInstances', { Limit: 'many' })).toBe('InvalidParameter')
    expect(await codeOf('StopInstances', {})).toBe('MissingParameter')
    expect(await codeOf('DescribeInstances', { Lmit: 1 })).toBe('UnknownParameter')
    expect(await codeOf('DescribeNothing', {})).toBe('InvalidAction')
  })

  it('works with temporary credentials until they expire', async () => {
    expect(await cvm('DescribeInstances', {}, { key: simulator.issueCredentials() })).toMatchObject({
      value: { TotalCount: 0 }
    })
    const key = simulator.issueCredentials({ durationMs: -1 })
    expect(await cvm('DescribeInstances', {}, { key })).toMatchObject({ error: { code: 'AuthFailure.TokenFailure' } })
  })

  it('gets the injected faults', async () => {
    simulator.faults.inject(
      { operation: 'DescribeInstances', error: { code: 'RequestLimitExceeded' } },
      { operation: 'DescribeInstances', transport: { kind: 'gateway-page' } },
      { operation: 'DescribeInstances', transport: { kind: 'reset' } }
    )
    expect(await cvm('DescribeInstances')).toMatchObject({ error: { code: 'RequestLimitExceeded' } })
    expect(await cvm('DescribeInstances')).toMatchObject({ error: { httpCode: 502 } })
    expect(await cvm('DescribeInstances')).toMatchObject({
      error: { message: expect.stringMatching(/ECONNRESET|hang up/) }
    })
    expect(await cvm('DescribeInstances')).toMatchObject({ value: { TotalCount: 0 } })
  })
})

describe.each([
  ['@alicloud/kms20160120', 'callKms'],
  ['@alicloud/openapi-client', 'callOpenApi']
])('%s', (_, call) => {
  const isRpc = call === 'callKms'
  const cased = (input: object): object =>
    isRpc
      ? Object.fromEntries(
          Object.entries(input).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value])
        )
      : input
  const kms = (action: string, input: object = {}, more: object = {}): Promise<SdkOutcome> =>
    callSdk(call, 'alibaba-kms', { action, input: cased(input), ...more })
  // One SDK returns fields in lower camel case, the other as they are on the wire.
  const field = (outcome: SdkOutcome, ...path: readonly string[]): unknown =>
    valueAt(outcome.value, ...path.map((name) => (isRpc ? name.charAt(0).toLowerCase() + name.slice(1) : name)))

  it('creates and describes a key, encrypts and decrypts', async () => {
    const created = await kms('CreateKey', { Description: 'one & two + three' })
    const KeyId = field(created, 'KeyMetadata', 'KeyId')
    const described = await kms('DescribeKey', { KeyId })
    expect(field(described, 'KeyMetadata', 'KeyState')).toBe('Enabled')
    expect(field(described, 'KeyMetadata', 'Description')).toBe('one & two + three')

    const Plaintext = Buffer.from('attack at dawn').toString('base64')
    const encrypted = await kms('Encrypt', { KeyId, Plaintext })
    const CiphertextBlob = field(encrypted, 'CiphertextBlob')
    expect(CiphertextBlob).toMatch(/^[\w+/=]{40,}$/)
    expect(field(await kms('Decrypt', { CiphertextBlob }), 'Plaintext')).toBe(Plaintext)
  })

  it('is rejected with a wrong secret key, an unknown access key and an expired token', async () => {
    const failed = async (more: object): Promise<unknown> =>
      valueAt(await kms('ListKeys', {}, more), 'error', 'data', 'Code')
    expect(await failed({ key: wrongSecret() })).toBe('SignatureDoesNotMatch')
    expect(await failed({ key: unknownKey })).toBe('InvalidAccessKeyId.NotFound')
    expect(await failed({ key: simulator.issueCredentials({ durationMs: -1 }) })).toBe('InvalidSecurityToken.Expired')
    expect(field(await kms('ListKeys', {}, { key: simulator.issueCredentials() }), 'TotalCount')).toBe(0)
  })

  it('gets the error of KMS for a key that does not exist', async () => {
    expect(await kms('DescribeKey', { KeyId: 'none' })).toMatchObject({
      error: { data: { HttpStatus: 404, Code: 'Forbidden.KeyNotFound' } }
    })
  })
})

describe('@smithy/signature-v4, for Kingsoft Cloud', () => {
  const ebs = async (action: string, input: object = {}, more: object = {}) => {
    const { value } = await callSdk('callKingsoft', 'kingsoft-ebs', {
      service: 'ebs',
      version: '2016-03-04',
      action,
      input,
      ...more
    })
    const response = value as { readonly status: number; readonly body: string }
    return { body: response.body, result: decodeEbs(t.UnknownRecord)(response) }
  }
  const volume = {
    VolumeName: 'data & more',
    VolumeType: 'SSD3.0',
    Size: '20',
    AvailabilityZone: 'cn-beijing-6a',
    ChargeType: 'Daily'
  }

  it.each([undefined, 'application/json'])('creates and lists volumes, Accept: %s', async (accept) => {
    const created = await ebs('CreateVolume', volume, { accept })
    expect(created.body.startsWith(accept === undefined ? '<CreateVolumeResponse>' : '{')).toBe(true)
    const listed = await ebs('DescribeVolumes', {}, { accept })
    expect(listed.result).toMatchObject({
      right: { data: { Volumes: expect.anything(), TotalCount: expect.anything() } }
    })
    expect(listed.body).toContain(accept === undefined ? 'data &amp; more' : 'data & more')
  })

  it('is rejected with a wrong secret key, an unknown access key, an expired token and a wrong clock', async () => {
    const failed = async (more: object) => {
      const { result } = await ebs('DescribeVolumes', {}, more)
      return result._tag === 'Left' ? [result.left.code, result.left.category, result.left.retry] : []
    }
    expect(await failed({ key: wrongSecret() })).toEqual(['SignatureDoesNotMatch', 'Unauthenticated', 'permanent'])
    expect(await failed({ key: unknownKey })).toEqual(['InvalidClientTokenId', 'Unauthenticated', 'credential-refresh'])
    const key = simulator.issueCredentials({ durationMs: -1 })
    expect(await failed({ key })).toEqual(['SecurityTokenExpired', 'Unauthenticated', 'credential-refresh'])
    const instant = Date.now() - 3_600_000
    expect(await failed({ instant })).toEqual(['SignatureDoesNotMatch', 'Unauthenticated', 'clock-skew'])
    expect(await failed({ key: simulator.issueCredentials() })).toEqual([])
  })

  it('reads metrics of Cloud Monitor', async () => {
    const { value } = await callSdk('callKingsoft', 'kingsoft-monitor', {
      service: 'monitor',
      version: '2010-05-25',
      action: 'GetMetricStatistics',
      accept: 'application/json',
      input: {
        Namespace: 'KEC',
        InstanceID: '5e1b5f6c-0000-4000-8000-000000000000',
        MetricName: 'cpu.utilizition.total',
        StartTime: '2020-01-15T08:00:00Z',
        EndTime: '2020-01-15T08:05:00Z',
        Aggregate: 'Average,Max'
      }
    })
    const body: unknown = JSON.parse(String(valueAt(value, 'body')))
    expect(valueAt(body, 'getMetricStatisticsResult', 'datapoints')).toHaveLength(5)
  })
})
