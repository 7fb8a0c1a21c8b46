import { inspect } from 'node:util'

import { fromEnv, makeClient } from '@cloud-result/alibaba-kms/client'
import type { KmsClientConfig } from '@cloud-result/alibaba-kms/client'
import { Encrypt, ListKeys } from '@cloud-result/alibaba-kms/operations'
import { describeClient, recordingClient, testCredentials, testInstant } from '@cloud-result/conformance'
import type { SentRequest } from '@cloud-result/conformance'
import type { WireResponse } from '@cloud-result/core'
import { acs3 } from '@cloud-result/alibaba-kms/client'
import { signRequest } from '@cloud-result/signing'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

const recording = (responses: readonly Partial<WireResponse>[], config: Partial<KmsClientConfig> = {}) =>
  recordingClient(makeClient, { region: 'cn-hangzhou', ...config }, responses)

describeClient({
  name: 'Alibaba KMS',
  makeClient,
  fromEnv,
  region: 'cn-hangzhou',
  environments: [
    {
      variables: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' },
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }
    },
    {
      variables: {
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'id',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret',
        ALIBABA_CLOUD_SECURITY_TOKEN: 't'
      },
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 't' }
    }
  ],
  success: { body: '{"RequestId":"r"}' },
  throttled: (message) => ({
    status: 429,
    body: JSON.stringify({ Code: 'Throttling.User', Message: message, RequestId: 'r' })
  })
})

const input = { KeyId: 'alias/a b', Plaintext: 'canary+plain==', EncryptionContext: { team: 'ä' } }
const parameters = [
  ['KeyId', 'alias/a b'],
  ['Plaintext', 'canary+plain=='],
  ['EncryptionContext', '{"team":"ä"}']
] as const

describe('the client of Alibaba KMS', () => {
  it('sends parameters in a signed form, and keeps plaintexts out of the URL', async () => {
    const { client, requests } = recording([{ body: '{"CiphertextBlob":"c","RequestId":"r"}' }])
    expect(await client.send(Encrypt, input)()).toMatchObject({
      right: { data: { CiphertextBlob: 'c' }, requestId: 'r' }
    })
    const [{ method, url, headers, body }] = requests as [SentRequest]
    expect({ method, url }).toEqual({ method: 'POST', url: 'https://kms.cn-hangzhou.aliyuncs.com/' })
    expect([...new URLSearchParams(body)].toSorted()).toEqual(parameters.toSorted())
    expect(headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'x-acs-action': 'Encrypt',
      'x-acs-version': '2016-01-20',
      'x-acs-security-token': 'canary-token'
    })
    const { headers: expected } = signRequest(
      acs3,
      {
        method,
        path: '/',
        host: 'kms.cn-hangzhou.aliyuncs.com',
        query: [],
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-acs-action': 'Encrypt',
          'x-acs-version': '2016-01-20'
        },
        body: body ?? ''
      },
      testCredentials,
      { instant: testInstant, nonce: headers['x-acs-signature-nonce'] as string }
    )
    expect(headers['authorization']).toBe(expected['authorization'])
  })

  it('sends parameters as the official SDK does if configured', async () => {
    const { client, requests } = recording([{ body: '{"RequestId":"r"}' }], { parametersIn: 'query' })
    await client.send(Encrypt, input)()
    const { searchParams } = new URL(requests[0]?.url ?? '')
    expect([...searchParams].toSorted()).toEqual(parameters.toSorted())
    expect(requests[0]?.body).toBe('')
  })

  it('uses the HTTP method of the call, and sends the parameters of a GET in the query', async () => {
    const { client, requests } = recording([])
    for (const method of ['GET', 'PUT', undefined] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      await client.call({ action: 'DescribeThings', method, effect: 'unsafe', parameters: { Id: 'a b' } }, t.unknown)()
    }
    expect(requests.map(({ method, url, body }) => [method, new URL(url).search, body])).toEqual([
      ['GET', '?Id=a%20b', ''],
      ['PUT', '', 'Id=a%20b'],
      ['POST', '', 'Id=a%20b']
    ])
    const { headers } = requests[0] as SentRequest
    expect(headers).not.toHaveProperty('content-type')
    const sealed = { 'x-acs-action': 'DescribeThings', 'x-acs-version': '2016-01-20', accept: 'application/json' }
    const { headers: expected } = signRequest(
      acs3,
      {
        method: 'GET',
        path: '/',
        host: 'kms.cn-hangzhou.aliyuncs.com',
        query: [['Id', 'a b']],
        headers: sealed,
        body: ''
      },
      testCredentials,
      { instant: testInstant, nonce: headers['x-acs-signature-nonce'] ?? '' }
    )
    expect(headers['authorization']).toBe(expected['authorization'])
  })

  it('reads the same data from XML as from JSON', async () => {
    const json = recording([{ body: '{"Keys":{"Key":[{"KeyId":"k"}]},"TotalCount":1,"RequestId":"r"}' }])
    const xml = recording(
      [
        {
          body: '<KMS><Keys><Key><KeyId>k</KeyId></Key></Keys><TotalCount>1</TotalCount><RequestId>r</RequestId></KMS>'
        }
      ],
      { format: 'xml' }
    )
    expect(await xml.client.send(ListKeys, {})()).toEqual(await json.client.send(ListKeys, {})())
    expect(xml.requests[0]?.headers['accept']).toBe('application/xml')
  })

  it('keeps plaintexts and keys out of errors that echo them', async () => {
    const echo = `server string to sign is:POST&%2F&AccessKeyId%3DLTAIcanary%26Plaintext%3Dcanary%252Bplain`
    const body = JSON.stringify({ Code: 'SignatureDoesNotMatch', Message: echo, RequestId: 'r', HostId: 'h' })
    const { client } = recording([{ status: 400, body }])
    const result = await client.send(Encrypt, input)()
    expect(result).toMatchObject({ left: { category: 'Unauthenticated', requestId: 'r', operation: 'Encrypt' } })
    expect(inspect(result, { depth: Infinity })).not.toContain('canary')
    expect(inspect(client, { depth: Infinity, showHidden: true })).not.toContain('canary')
  })
})

describe('the option network', () => {
  it.each([
    ['cn-hangzhou', 'kms-vpc.cn-hangzhou.aliyuncs.com'],
    ['ap-southeast-1', 'kms-vpc.ap-southeast-1.aliyuncs.com']
  ])('sends calls of %s to %s', async (region, host) => {
    const { client, requests } = recordingClient(makeClient, { region, network: 'vpc' }, [{}])
    await client.call({ action: 'DescribeThings' }, t.unknown)()
    expect(new URL(requests[0]?.url ?? '').host).toBe(host)
  })

  it.each(['cn-hangzhou-finance'])('is refused in %s, where no such host is documented', async (region) => {
    const { client, requests } = recordingClient(makeClient, { region, network: 'vpc' }, [{}])
    expect(await client.call({ action: 'DescribeThings' }, t.unknown)()).toMatchObject({
      left: { _tag: 'RequestError', reason: 'endpoint', message: `No VPC endpoint of ${region} is known: set endpoint` }
    })
    expect(requests).toEqual([])
  })
})
