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

// The SDKs take the time of the system, so the simulator does, too.
beforeEach(async () => {
  simulator = await startSimulator({ transitionMs: 0 })
})

afterEach(() => simulator.close())

interface Told {
  readonly value?: unknown
  readonly error?: unknown
}

const dig = (value: unknown, ...path: readonly (number | string)[]): unknown =>
  path.reduce<unknown>((found, name) => (found as Readonly<Record<string, unknown>> | undefined)?.[name], value)

const tell = async (call: string, product: ProductName, told: object): Promise<Told> => {
  worker.postMessage({ call, url: simulator.endpoints[product], key: simulator.credentials, ...told }, [])
  const [answer] = await once(worker, 'message')
  return answer as Told
}

const wrongSecret = (): Key => ({ ...simulator.credentials, secretAccessKey: 'another secret' })
const unknownKey: Key = { accessKeyId: 'unknown', secretAccessKey: 'any' }

describe('tencentcloud-sdk-nodejs-cvm', () => {
  const cvm = (action: string, input: object = {}, more: object = {}): Promise<Told> =>
    tell('callCvm', 'tencent-cvm', { action, input, ...more })

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
      { Placement: { Zone: 'ap-guangzhou-3' }, ImageId: dig(images.value, 'ImageSet', 0, 'ImageId'), InstanceCount: 2 },
      { profile }
    )
    const InstanceIds = dig(launched.value, 'InstanceIdSet')
    expect(InstanceIds).toHaveLength(2)
    const listed = await cvm('DescribeInstances', { InstanceIds, Limit: 1 }, { profile })
    expect(listed.value).toMatchObject({ TotalCount: 2, InstanceSet: [{ InstanceState: 'RUNNING' }] })
  })

  it('is refused with a wrong secret and with an unknown one', async () => {
    expect(await cvm('DescribeInstances', {}, { key: wrongSecret() })).toMatchObject({
      error: { code: 'AuthFailure.SignatureFailure', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) }
    })
    expect(await cvm('DescribeInstances', {}, { key: unknownKey })).toMatchObject({
      error: { code: 'AuthFailure.SecretIdNotFound' }
    })
  })

  it('is refused with parameters that the API does not take', async () => {
    const codeOf = async (action: string, input: object) => dig(await cvm(action, input), 'error', 'code')
    expect(await codeOf('DescribeInstances', { Limit: 'many' })).toBe('InvalidParameter')
    expect(await codeOf('StopInstances', {})).toBe('MissingParameter')
    expect(await codeOf('DescribeInstances', { Lmit: 1 })).toBe('UnknownParameter')
    expect(await codeOf('DescribeNothing', {})).toBe('InvalidAction')
  })

  it('gets on with temporary credentials until they expire', async () => {
    expect(await cvm('DescribeInstances', {}, { key: simulator.issueCredentials() })).toMatchObject({
      value: { TotalCount: 0 }
    })
    const key = simulator.issueCredentials({ durationMs: -1 })
    expect(await cvm('DescribeInstances', {}, { key })).toMatchObject({ error: { code: 'AuthFailure.TokenFailure' } })
  })

  it('meets the faults of the script', async () => {
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
  const kms = (action: string, input: object = {}, more: object = {}): Promise<Told> =>
    tell(call, 'alibaba-kms', { action, input: cased(input), ...more })
  // The one SDK gives fields in lower camel case, the other as they are on the wire.
  const field = (told: Told, ...path: readonly string[]): unknown =>
    dig(told.value, ...path.map((name) => (isRpc ? name.charAt(0).toLowerCase() + name.slice(1) : name)))

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

  it('is refused with a wrong secret, an unknown key and an expired token', async () => {
    const failed = async (more: object): Promise<unknown> =>
      dig(await kms('ListKeys', {}, more), 'error', 'data', 'Code')
    expect(await failed({ key: wrongSecret() })).toBe('SignatureDoesNotMatch')
    expect(await failed({ key: unknownKey })).toBe('InvalidAccessKeyId.NotFound')
    expect(await failed({ key: simulator.issueCredentials({ durationMs: -1 }) })).toBe('InvalidSecurityToken.Expired')
    expect(field(await kms('ListKeys', {}, { key: simulator.issueCredentials() }), 'TotalCount')).toBe(0)
  })

  it('gets KMS’s own error for a key that is not there', async () => {
    expect(await kms('DescribeKey', { KeyId: 'none' })).toMatchObject({
      error: { data: { HttpStatus: 404, Code: 'Forbidden.KeyNotFound' } }
    })
  })
})

describe('@smithy/signature-v4, for Kingsoft Cloud', () => {
  const ebs = async (action: string, input: object = {}, more: object = {}) => {
    const { value } = await tell('callKingsoft', 'kingsoft-ebs', {
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

  it('is refused with a wrong secret, an unknown key, an expired token and a wrong clock', async () => {
    const failed = async (more: object) => {
      const { result } = await ebs('DescribeVolumes', {}, more)
      return result._tag === 'Left' ? [result.left.code, result.left.category, result.left.retry] : []
    }
    expect(await failed({ key: wrongSecret() })).toEqual(['SignatureDoesNotMatch', 'Unauthenticated', 'permanent'])
    expect(await failed({ key: unknownKey })).toEqual(['InvalidClientTokenId', 'Unauthenticated', 'permanent'])
    const key = simulator.issueCredentials({ durationMs: -1 })
    expect(await failed({ key })).toEqual(['SecurityTokenExpired', 'Unauthenticated', 'credential-refresh'])
    const instant = Date.now() - 3_600_000
    expect(await failed({ instant })).toEqual(['SignatureDoesNotMatch', 'Unauthenticated', 'clock-skew'])
    expect(await failed({ key: simulator.issueCredentials() })).toEqual([])
  })

  it('reads metrics of Cloud Monitor', async () => {
    const { value } = await tell('callKingsoft', 'kingsoft-monitor', {
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
    const body: unknown = JSON.parse(String(dig(value, 'body')))
    expect(dig(body, 'getMetricStatisticsResult', 'datapoints')).toHaveLength(5)
  })
})
