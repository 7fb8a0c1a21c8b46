import { describeClient, recordingClient, testCredentials, testInstant } from '@cloud-result/conformance'
import type { SentRequest } from '@cloud-result/conformance'
import type { WireResponse } from '@cloud-result/core'
import { fromEnv, makeClient } from '@cloud-result/kingsoft-monitor/client'
import { DeleteAlarmPolicy, PutMetricData, UpdateAlertUserStatus } from '@cloud-result/kingsoft-monitor/operations'
import { aws4 } from '@cloud-result/kingsoft-monitor/client'
import { signRequest } from '@cloud-result/signing'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

const host = 'monitor.cn-beijing-6.api.ksyun.com'

const recording = (responses: readonly Partial<WireResponse>[]) =>
  recordingClient(makeClient, { region: 'cn-beijing-6' }, responses)

describeClient({
  name: 'Kingsoft Monitor',
  makeClient,
  fromEnv,
  region: 'cn-beijing-6',
  environments: [
    {
      variables: { KSYUN_ACCESS_KEY: 'id', KSYUN_SECRET_KEY: 'secret' },
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }
    }
  ],
  success: { body: '{"requestId":"r"}' },
  throttled: (message) => ({ status: 409, body: JSON.stringify({ requestid: 'r', error: { message } }) })
})

const Anything = t.partial({ data: t.number })
const answer = { body: '{"data":1,"requestId":"r"}' }

describe('the client of Kingsoft Monitor', () => {
  it('sends a read in a signed query, under the path of its version', async () => {
    const { client, requests } = recording([answer])
    const description = {
      action: 'GetMetricStatistics',
      version: '2019-08-12',
      parameters: { Namespace: 'KEC', Aggregate: ['Max', 'Min'], Dimensions: [{ Name: 'a', Value: 'b' }] },
      encodings: { Aggregate: 'comma', Dimensions: 'from-0' }
    }
    expect(await client.call(description, Anything)()).toMatchObject({ right: { data: { data: 1 }, requestId: 'r' } })
    const [{ method, url, headers }] = requests as [SentRequest]
    const { origin, pathname, searchParams } = new URL(url)
    const query = [...searchParams]
    expect({ method, origin, pathname }).toEqual({ method: 'GET', origin: `https://${host}`, pathname: '/v3/' })
    expect(query.toSorted()).toEqual([
      ['Action', 'GetMetricStatistics'],
      ['Aggregate', 'Max,Min'],
      ['Dimensions.0.Name', 'a'],
      ['Dimensions.0.Value', 'b'],
      ['Namespace', 'KEC'],
      ['Version', '2019-08-12']
    ])
    const { headers: expected } = signRequest(
      aws4,
      { method, path: '/v3/', host, query, headers: {}, body: '' },
      testCredentials,
      { instant: testInstant, region: 'cn-beijing-6', service: 'monitor' }
    )
    expect(headers['authorization']).toBe(expected['authorization'])
  })

  it.each(['GET', 'POST'] as const)(
    'sends the action of the call, and not that of a parameter named Action: %s',
    async (method) => {
      const { client, requests } = recording([answer])
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

  it('sends JSON by POST with the action in the query, or a form', async () => {
    const { client, requests } = recording([answer, answer])
    const json = {
      action: 'CreateAlarmPolicy',
      method: 'POST',
      parameters: { Ids: [1] },
      encodings: { '*': 'json' }
    } as const
    const form = { action: 'DeleteAlarmPolicy', method: 'POST', parameters: { Ids: [1] } } as const
    await client.call(json, Anything)()
    await client.call(form, Anything)()
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: `https://${host}/?Action=CreateAlarmPolicy&Version=2021-01-01`,
        body: '{"Ids":[1]}',
        headers: { 'content-type': 'application/json; charset=utf-8' }
      },
      {
        method: 'POST',
        url: `https://${host}/`,
        body: 'Action=DeleteAlarmPolicy&Ids.1=1&Version=2021-01-01',
        headers: { 'content-type': 'application/x-www-form-urlencoded' }
      }
    ])
  })

  it('sends the dry-run flag in the query of a JSON body, and in a form', async () => {
    const passed = { status: 412, body: '{"requestid":"r","error":{"code":"DryRunOperation"}}' }
    const { client, requests } = recording([passed, passed, passed])
    const outcomes = [
      await client.dryRun(DeleteAlarmPolicy, { PolicyIds: [1] })(),
      await client.dryRun(PutMetricData, { Data: [{ value: 1 }] })(),
      await client.dryRun(UpdateAlertUserStatus, { UserId: [1, 2] })()
    ]
    for (const outcome of outcomes) expect(outcome).toMatchObject({ right: { _tag: 'WouldSucceed', requestId: 'r' } })
    expect(requests.map(({ body, url }) => [new URL(url).search, body])).toEqual([
      ['?Action=DeleteAlarmPolicy&DryRun=true&Version=2022-01-01', '{"PolicyIds":[1]}'],
      ['?Action=PutMetricData&DryRun=true&Version=2017-07-01', '[{"value":1}]'],
      ['', 'Action=UpdateAlertUserStatus&DryRun=true&UserId%5B0%5D=1&UserId%5B1%5D=2&Version=2021-01-01']
    ])
  })

  it('waits after a throttle whose message is about something else', async () => {
    const throttle =
      '{"requestid":"r1","error":{"code":"x","message":"Request was rejected because it referenced an \'InnerApi\' that does not exist"}}'
    const { client, requests } = recording([{ status: 409, body: throttle }, answer])
    expect(await client.call({ action: 'ListMetrics' }, Anything)()).toMatchObject({ right: { requestId: 'r' } })
    expect(requests).toHaveLength(2)
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
  it.each([
    ['cn-beijing-6', 'monitor.internal.api.ksyun.com'],
    ['cn-shanghai-2', 'monitor.internal.api.ksyun.com']
  ])('sends calls of %s to %s', async (region, expected) => {
    const { client, requests } = recordingClient(makeClient, { region, network: 'vpc' }, [{}])
    await client.call({ action: 'DescribeThings' }, t.unknown)()
    expect(new URL(requests[0]?.url ?? '').host).toBe(expected)
  })
})
