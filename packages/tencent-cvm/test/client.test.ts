import { describeClient, recordingClient, testCredentials, testInstant } from '@cloud-result/conformance'
import type { SentRequest } from '@cloud-result/conformance'
import { fromEnv, makeClient, sendReader, withExtraParameters } from '@cloud-result/tencent-cvm/client'
import type { CvmClientConfig } from '@cloud-result/tencent-cvm/client'
import { DescribeInstancesStatus, ResetInstance, RunInstances } from '@cloud-result/tencent-cvm/operations'
import { tc3 } from '@cloud-result/tencent-cvm/client'
import { signRequest } from '@cloud-result/signing'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

const recording = (bodies: readonly unknown[], config: Partial<CvmClientConfig> = {}) =>
  recordingClient(
    makeClient,
    { region: 'ap-guangzhou', ...config },
    bodies.map((body) => ({ body: JSON.stringify({ Response: body }) }))
  )

const throttled = (Message: string) =>
  JSON.stringify({ Response: { Error: { Code: 'RequestLimitExceeded', Message } } })

describeClient({
  name: 'Tencent CVM',
  makeClient,
  fromEnv,
  region: 'ap-guangzhou',
  environments: [
    {
      variables: { TENCENTCLOUD_SECRET_ID: 'id', TENCENTCLOUD_SECRET_KEY: 'key', TENCENTCLOUD_TOKEN: 'token' },
      credentials: { accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'token' }
    },
    {
      variables: { TENCENTCLOUD_SECRET_ID: 'id', TENCENTCLOUD_SECRET_KEY: 'key' },
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' }
    }
  ],
  success: { body: '{"Response":{"RequestId":"r"}}' },
  throttled: (message) => ({ body: throttled(message) })
})

describe('the client of Tencent CVM', () => {
  it('refuses an empty list of ids, with the reason, and sends nothing', async () => {
    const { client, requests } = recording([])
    const ids: readonly string[] = []
    // @ts-expect-error -- the list may be empty
    const result = await client.send(DescribeInstancesStatus, { InstanceIds: ids })()
    expect(result).toMatchObject({
      _tag: 'Left',
      left: {
        _tag: 'RequestError',
        reason: 'input',
        issues: [
          {
            path: 'InstanceIds',
            expected: 'string[] with at least one entry (an empty list can mean everything)'
          }
        ]
      }
    })
    expect(requests).toEqual([])
  })

  it('does nothing before it is run, then sends signed JSON and decodes the response', async () => {
    const { client, requests } = recording([{ TotalCount: 1, InstanceStatusSet: null, RequestId: 'r' }])
    const task = client.send(DescribeInstancesStatus, { Limit: 20 })
    expect(requests).toEqual([])
    expect(await task()).toEqual({
      _tag: 'Right',
      right: { data: { TotalCount: 1, InstanceStatusSet: [], RequestId: 'r' }, requestId: 'r', status: 200 }
    })
    const [{ method, url, headers, body }] = requests as [SentRequest]
    expect({ method, url, body }).toEqual({
      method: 'POST',
      url: 'https://cvm.tencentcloudapi.com/',
      body: '{"Limit":20}'
    })
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-tc-action': 'DescribeInstancesStatus',
      'x-tc-version': '2017-03-12',
      'x-tc-region': 'ap-guangzhou',
      'x-tc-timestamp': String(testInstant / 1000),
      'x-tc-token': 'canary-token'
    })
    const { headers: expected } = signRequest(
      tc3,
      {
        method,
        path: '/',
        host: 'cvm.tencentcloudapi.com',
        query: [],
        headers: { 'content-type': 'application/json' },
        body: body ?? ''
      },
      testCredentials,
      { instant: testInstant, service: 'cvm' }
    )
    expect(headers['authorization']).toBe(expected['authorization'])
  })

  it('sends requests of financial zones to their own hosts', async () => {
    const { client, requests } = recording([{ RequestId: 'r' }], { region: 'ap-shanghai-fsi', language: 'zh-CN' })
    await client.send(DescribeInstancesStatus, {})()
    expect(requests[0]?.url).toBe('https://cvm.ap-shanghai-fsi.tencentcloudapi.com/')
    expect(requests[0]?.headers['x-tc-language']).toBe('zh-CN')
  })

  it('refuses invalid input with its path, and sends nothing', async () => {
    const { client, requests } = recording([])
    const wrong = { Placement: { Zone: 'ap-guangzhou-3' }, Disk: 1, DryRun: 'yes' }
    expect(await client.send(RunInstances, wrong as never)()).toMatchObject({
      left: {
        _tag: 'RequestError',
        category: 'InvalidArgument',
        issues: [{ path: 'Disk' }, { path: 'DryRun' }]
      }
    })
    // @ts-expect-error -- a misspelt field
    expect(await client.send(DescribeInstancesStatus, { InstanceIDs: ['ins-1'] })()).toMatchObject({
      left: {
        message: 'The input does not fit the operation: unknown field `InstanceIDs` (did you mean `InstanceIds`?)'
      }
    })
    expect(requests).toEqual([])
    // @ts-expect-error -- a required field is missing
    client.send(ResetInstance, {})
    // @ts-expect-error -- no such field
    client.send(DescribeInstancesStatus, { Limits: 20 })
  })

  it('repeats an unsafe call after an internal error, signed again and with the same token', async () => {
    const broken = { Error: { Code: 'InternalError', Message: '' }, RequestId: 'r1' }
    const { client, requests } = recording([broken, { InstanceIdSet: ['ins-1'], RequestId: 'r2' }])
    const result = await client.send(RunInstances, { Placement: { Zone: 'ap-guangzhou-3' } })()
    expect(result).toMatchObject({ right: { data: { InstanceIdSet: ['ins-1'] }, requestId: 'r2' } })
    const tokens = requests.map(({ body }) => (JSON.parse(body ?? '') as { readonly ClientToken: string }).ClientToken)
    expect(tokens[0]).toMatch(/^[\w-]{16,64}$/)
    expect(tokens[1]).toBe(tokens[0])
  })

  it('reads pages until one is short, and calls operations that are not typed', async () => {
    const page = (count: number) => ({ TotalCount: 3, InstanceStatusSet: Array.from({ length: count }, () => ({})) })
    const { client, requests } = recording([page(2), page(1)])
    const sizes: unknown[] = []
    for await (const result of client.pages(DescribeInstancesStatus, { Limit: 2 })) {
      sizes.push(result._tag === 'Right' ? result.right.data.InstanceStatusSet.length : result.left)
    }
    expect(sizes).toEqual([2, 1])
    expect(requests.map(({ body }) => body)).toEqual(['{"Limit":2}', expect.stringContaining('"Offset":2')])

    const other = recording([{ Things: 1, RequestId: 'r' }])
    const description = { action: 'DescribeThings', parameters: { A: [1] } }
    expect(await other.client.call(description, t.type({ Things: t.number }))()).toMatchObject({
      right: { data: { Things: 1 } }
    })
    expect(other.requests[0]).toMatchObject({ headers: { 'x-tc-action': 'DescribeThings' }, body: '{"A":[1]}' })
  })

  it('makes dry runs, and can be passed to a program last', async () => {
    const { client, requests } = recording([{ RequestId: 'r1' }, { TotalCount: 0, RequestId: 'r2' }])
    expect(await client.dryRun(RunInstances, { Placement: { Zone: 'z' } })()).toEqual({
      _tag: 'Right',
      right: { _tag: 'WouldSucceed', requestId: 'r1' }
    })
    expect(requests[0]?.body).toContain('"DryRun":true')
    expect(await sendReader(DescribeInstancesStatus)({})({ 'tencent-cvm': client })()).toMatchObject({
      right: { requestId: 'r2' }
    })
  })
})

describe('the option network', () => {
  it.each([['ap-guangzhou', 'cvm.internal.tencentcloudapi.com']])('sends calls of %s to %s', async (region, host) => {
    const { client, requests } = recordingClient(makeClient, { region, network: 'vpc' }, [{}])
    await client.call({ action: 'DescribeThings' }, t.unknown)()
    expect(new URL(requests[0]?.url ?? '').host).toBe(host)
  })

  it.each(['ap-shanghai-fsi'])('is refused in %s, where no such host is documented', async (region) => {
    const { client, requests } = recordingClient(makeClient, { region, network: 'vpc' }, [{}])
    expect(await client.call({ action: 'DescribeThings' }, t.unknown)()).toMatchObject({
      left: { _tag: 'RequestError', reason: 'endpoint', message: `No VPC endpoint of ${region} is known: set endpoint` }
    })
    expect(requests).toEqual([])
  })
})

describe('withExtraParameters', () => {
  const disk = { DiskType: 'CLOUD_SSD', DiskSize: 50 } as const
  const input = {
    Placement: { Zone: 'ap-guangzhou-3' },
    ImageId: 'img-1',
    DataDisks: [disk],
    ClientToken: 'c'
  } as const

  it('adds fields at any depth to the body of a real operation', async () => {
    const { client, requests } = recording([{ RequestId: 'r' }])
    const extra = { NewField: 'x', Placement: { NewRack: 'r' }, DataDisks: [{ NewSpeed: 5 }] }
    await client.run(withExtraParameters(RunInstances, extra), input)
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      ...input,
      NewField: 'x',
      Placement: { Zone: 'ap-guangzhou-3', NewRack: 'r' },
      DataDisks: [{ ...disk, NewSpeed: 5 }]
    })
  })

  it.each([
    [{ InstanceName: 'n' }, 'InstanceName'],
    [{ ClientToken: 'other' }, 'ClientToken'],
    [{ DryRun: true }, 'DryRun'],
    [{ Placement: { ProjectId: 1 } }, 'Placement.ProjectId'],
    [{ DataDisks: [{ Encrypt: true }] }, 'DataDisks.0.Encrypt'],
    [{ DataDisks: [{ DiskSize: 60 }] }, 'DataDisks.0.DiskSize']
  ])('refuses %j, which the model knows', async (extra, path) => {
    const { client, requests } = recording([{ RequestId: 'r' }])
    expect(await client.run(withExtraParameters(RunInstances, extra), input)).toMatchObject({
      left: { _tag: 'RequestError', issues: [{ path, expected: 'a field that the model does not know' }] }
    })
    expect(requests).toEqual([])
  })
})
