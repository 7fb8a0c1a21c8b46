import { inspect } from 'node:util'

import { describeClient, recordingClient, testCredentials, testInstant } from '@cloud-result/conformance'
import type { SentRequest } from '@cloud-result/conformance'
import type { WireResponse } from '@cloud-result/core'
import { fromEnv, makeClient } from '@cloud-result/kingsoft-ebs/client'
import type { EbsClientConfig } from '@cloud-result/kingsoft-ebs/client'
import { CreateVolume, DescribeVolumes, ModifySnapshotType } from '@cloud-result/kingsoft-ebs/operations'
import { aws4 } from '@cloud-result/kingsoft-ebs/client'
import { signRequest } from '@cloud-result/signing'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

const recording = (responses: readonly Partial<WireResponse>[], config: Partial<EbsClientConfig> = {}) =>
  recordingClient(makeClient, { region: 'cn-beijing-6', ...config }, responses)

describeClient({
  name: 'Kingsoft EBS',
  makeClient,
  fromEnv,
  region: 'cn-beijing-6',
  environments: [
    {
      variables: { KSYUN_ACCESS_KEY: 'id', KSYUN_SECRET_KEY: 'secret' },
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }
    }
  ],
  success: { body: '{"RequestId":"r"}' },
  throttled: (message) => ({
    status: 409,
    body: JSON.stringify({ RequestId: 'r', Error: { Code: 'LimitExceeded', Message: message } })
  })
})

describe('the client of Kingsoft EBS', () => {
  it('names all that is wrong with an input', async () => {
    const { client, requests } = recording([])
    // @ts-expect-error -- required fields are missing
    expect(await client.send(CreateVolume, { Size: 10 })()).toMatchObject({
      left: { message: 'The input does not fit the operation: missing: VolumeType, AvailabilityZone, ChargeType' }
    })
    expect(requests).toEqual([])
  })

  it('sends action, version and numbered lists in a signed query', async () => {
    const { client, requests } = recording([{ body: '{"Volumes":[{"VolumeId":"v1"}],"TotalCount":1,"RequestId":"r"}' }])
    expect(await client.send(DescribeVolumes, { VolumeId: ['v1', 'v2'] })()).toMatchObject({
      right: { data: { Volumes: [{ VolumeId: 'v1' }], TotalCount: 1 }, requestId: 'r' }
    })
    const [{ method, url, headers }] = requests as [SentRequest]
    const { origin, pathname, searchParams } = new URL(url)
    expect({ method, origin, pathname }).toEqual({
      method: 'GET',
      origin: 'https://ebs.cn-beijing-6.api.ksyun.com',
      pathname: '/'
    })
    const query = [...searchParams]
    expect(query.toSorted()).toEqual([
      ['Action', 'DescribeVolumes'],
      ['Version', '2016-03-04'],
      ['VolumeId.1', 'v1'],
      ['VolumeId.2', 'v2']
    ])
    expect(headers).toMatchObject({ accept: 'application/json', 'x-ksc-security-token': 'canary-token' })
    const { headers: expected } = signRequest(
      aws4,
      { method, path: '/', host: 'ebs.cn-beijing-6.api.ksyun.com', query, headers: {}, body: '' },
      testCredentials,
      { instant: testInstant, region: 'cn-beijing-6', service: 'ebs' }
    )
    expect(headers['authorization']).toBe(expected['authorization'])
  })

  it.each(['GET', 'POST'] as const)(
    'sends the action of the call, and not that of a parameter named Action: %s',
    async (method) => {
      const { client, requests } = recording([{ body: '{"RequestId":"r"}' }])
      const parameters = { Action: 'DeleteEverything', Version: '1', Name: 'n' }
      await client.call({ action: 'ListThings', version: '2', method, parameters }, t.unknown)()
      const [{ url, body }] = requests as [SentRequest]
      const written = [...new URL(url).searchParams, ...new URLSearchParams(body)]
      expect(written.toSorted()).toEqual([
        ['Action', 'ListThings'],
        ['Name', 'n'],
        ['Version', '2']
      ])
    }
  )

  it('sends a form by POST if the operation asks for it', async () => {
    const { client, requests } = recording([{ body: '{"RequestId":"r","Result":true}' }])
    await client.send(ModifySnapshotType, { SnapshotIds: ['s1'] })()
    expect(requests[0]).toMatchObject({ method: 'POST', url: 'https://ebs.cn-beijing-6.api.ksyun.com/' })
    expect(requests[0]?.body).toContain('Action=ModifySnapshotType')
  })

  it('reads the same data from XML as from JSON', async () => {
    const json = recording([{ body: '{"Volumes":[{"VolumeId":"v","Size":20}],"TotalCount":1,"RequestId":"r"}' }])
    const xml = recording(
      [
        {
          body: '<DescribeVolumesResponse><RequestId>r</RequestId><Volumes><item><VolumeId>v</VolumeId><Size>20</Size></item></Volumes><TotalCount>1</TotalCount></DescribeVolumesResponse>'
        }
      ],
      { format: 'xml' }
    )
    expect(await xml.client.send(DescribeVolumes, {})()).toEqual(await json.client.send(DescribeVolumes, {})())
    expect(xml.requests[0]?.headers['accept']).toBe('application/xml')
  })

  it('waits after a throttle with status 409, and does not repeat a create that timed out', async () => {
    const throttled = {
      status: 409,
      body: '{"RequestId":"r1","Error":{"Code":"LimitExceeded","Message":"Request was rejected because the request speed of this openAPI is beyond the current flow control limit."}}'
    }
    const timedOut = {
      status: 500,
      body: '{"RequestId":"r2","Error":{"Code":"ServiceTimeout","Message":"Internal Service is unavailable because of time out."}}'
    }
    const { client, requests } = recording([throttled, timedOut, timedOut])
    const result = await client.send(CreateVolume, {
      VolumeType: 'SSD3.0',
      Size: 20,
      AvailabilityZone: 'cn-beijing-6a',
      ChargeType: 'Daily'
    })()
    expect(result).toMatchObject({
      left: {
        category: 'DeadlineExceeded',
        attempts: [
          { category: 'Throttled', requestId: 'r1' },
          { category: 'DeadlineExceeded', requestId: 'r2' }
        ]
      }
    })
    expect(requests).toHaveLength(2)
    expect(inspect([result, client], { depth: Infinity, showHidden: true })).not.toContain('canary')
  })

  it('reads the other names of these variables, and uses the first that is set', async () => {
    const others = {
      KSYUN_ACCESS_KEY_ID: 'other id',
      KSYUN_SECRET_ACCESS_KEY: 'other secret',
      KSYUN_SESSION_TOKEN: 'other token'
    }
    expect(await fromEnv(others)()).toEqual({
      accessKeyId: 'other id',
      secretAccessKey: 'other secret',
      sessionToken: 'other token'
    })
    const usual = { KSYUN_ACCESS_KEY: 'id', KSYUN_SECRET_KEY: 'secret', KSYUN_SECURITY_TOKEN: 'token' }
    expect(await fromEnv({ ...others, ...usual })()).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token'
    })
  })
})

describe('the option network', () => {
  it.each(['cn-beijing-6'])('is refused in %s, where no such host is documented', async (region) => {
    const { client, requests } = recordingClient(makeClient, { region, network: 'vpc' }, [{}])
    expect(await client.call({ action: 'DescribeThings' }, t.unknown)()).toMatchObject({
      left: { _tag: 'RequestError', reason: 'endpoint', message: `No VPC endpoint of ${region} is known: set endpoint` }
    })
    expect(requests).toEqual([])
  })
})
