import { createHash, createHmac } from 'node:crypto'

import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { describeClient, recordingClient, testCredentials } from '../../../../src/index.js'
import type { SentRequest } from '../../../../src/index.js'
import { fromEnv, makeClient } from '../src/client.js'
import type { EcsClientConfig } from '../src/client.js'

const success = { headers: { 'x-request-id': 'r-1' }, body: '{"server":{"status":"ACTIVE"}}' }

describeClient({
  name: 'Huawei Cloud ECS',
  makeClient: (config: EcsClientConfig) => makeClient({ ...config, projectId: 'p0' }),
  fromEnv,
  region: 'cn-north-4',
  environments: [
    {
      variables: { HUAWEICLOUD_SDK_AK: 'id', HUAWEICLOUD_SDK_SK: 'key', HUAWEICLOUD_SDK_SECURITY_TOKEN: 'token' },
      credentials: { accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'token' }
    }
  ],
  success,
  throttled: (error_msg) => ({ status: 429, body: JSON.stringify({ error_code: 'APIGW.0308', error_msg }) })
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const recording = (...responses: Parameters<typeof recordingClient>[2]) =>
  recordingClient(makeClient, { region: 'cn-north-4', projectId: 'p0' }, responses)

describe('the client of Huawei Cloud ECS', () => {
  it('writes a path, a query and a signature', async () => {
    const { client, requests } = recording(success)
    const result = await client.call(
      {
        action: 'ShowServer',
        effect: 'read',
        method: 'GET',
        path: '/v1/{project_id}/cloudservers/{server_id}',
        parameters: { server_id: 'a b', expand: 'all tags' }
      },
      t.type({ server: t.type({ status: t.string }) })
    )()
    expect(result).toMatchObject({ right: { data: { server: { status: 'ACTIVE' } }, requestId: 'r-1' } })
    const [{ method, url, headers, body }] = requests as [SentRequest]
    expect({ method, url, body }).toEqual({
      method: 'GET',
      url: 'https://ecs.cn-north-4.myhuaweicloud.com/v1/p0/cloudservers/a%20b?expand=all%20tags',
      body: ''
    })
    const date = '20260102T030405Z'
    const names = 'content-type;host;x-project-id;x-sdk-date;x-security-token'
    const lines = [
      'content-type:application/json',
      'host:ecs.cn-north-4.myhuaweicloud.com',
      'x-project-id:p0',
      `x-sdk-date:${date}`,
      `x-security-token:${testCredentials.sessionToken}`,
      ''
    ]
    const path = '/v1/p0/cloudservers/a%20b/'
    const canonical = ['GET', path, 'expand=all%20tags', lines.join('\n'), names, sha256('')].join('\n')
    const text = `SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`
    const signed = createHmac('sha256', testCredentials.secretAccessKey).update(text).digest('hex')
    expect(headers['authorization']).toBe(
      `SDK-HMAC-SHA256 Access=${testCredentials.accessKeyId}, SignedHeaders=${names}, Signature=${signed}`
    )
  })

  it('deletes, and decodes 204 without a body as a success', async () => {
    const { client, requests } = recording({ status: 204, headers: { 'x-request-id': 'r-2' } })
    const result = await client.call(
      {
        action: 'DeleteServerTag',
        effect: 'idempotent',
        method: 'DELETE',
        path: '/v2.1/{project_id}/servers/{server_id}/tags/{tag}',
        parameters: { server_id: 's', tag: 'abc' }
      },
      t.unknown
    )()
    expect(result).toEqual({ _tag: 'Right', right: { data: {}, requestId: 'r-2', status: 204 } })
    expect(requests[0]?.method).toBe('DELETE')
  })

  it.each(['', '..', undefined])(
    'sends nothing if the path would be that of another resource: %j',
    async (server_id) => {
      const { client, requests } = recording(success)
      const result = await client.call(
        {
          action: 'DeleteServer',
          method: 'DELETE',
          path: '/v1/{project_id}/cloudservers/{server_id}',
          parameters: { server_id }
        },
        t.unknown
      )()
      expect(result).toMatchObject({ left: { _tag: 'RequestError', reason: 'input' } })
      expect(requests).toEqual([])
    }
  )

  it('sends what is neither in the path nor in the query in the body', async () => {
    const { client, requests } = recording(success)
    const path = '/v1/{project_id}/cloudservers/delete'
    const parameters = { servers: [{ id: 'a' }], dry_run: true }
    await client.call(
      { action: 'DeleteServers', method: 'POST', path, encodings: { dry_run: 'query' }, parameters },
      t.unknown
    )()
    expect([requests[0]?.url.split('?')[1], requests[0]?.body]).toEqual(['dry_run=true', '{"servers":[{"id":"a"}]}'])
  })
})
