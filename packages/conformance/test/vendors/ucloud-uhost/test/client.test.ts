import { createHash } from 'node:crypto'

import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { describeClient, recordingClient } from '../../../../src/index.js'
import { fromEnv, makeClient } from '../src/client.js'

const success = { headers: { 'x-ucloud-request-uuid': 'r-1' }, body: '{"RetCode":0,"TotalCount":2}' }

describeClient({
  name: 'UCloud UHost',
  makeClient,
  fromEnv,
  region: 'cn-bj2',
  hasSessionToken: false,
  environments: [
    {
      variables: { UCLOUD_PUBLIC_KEY: 'id', UCLOUD_PRIVATE_KEY: 'key' },
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' }
    }
  ],
  success,
  throttled: (Message) => ({ body: JSON.stringify({ RetCode: 153, Message }) })
})

describe('the client of UCloud UHost', () => {
  const credentials = {
    accessKeyId: 'ucloudsomeone@example.com1296235120854146120',
    secretAccessKey: '46f09bb9fab4f12dfc160dae12273d5332b5debe'
  }

  it('signs as the page on signatures does', async () => {
    const { client, requests } = recordingClient(makeClient, { region: 'cn-bj2', credentials }, [success])
    const result = await client.call(
      { action: 'DescribeUHostInstance', effect: 'read', parameters: { Limit: 10 } },
      t.type({ TotalCount: t.number })
    )()
    expect(result).toMatchObject({ right: { data: { TotalCount: 2 }, requestId: 'r-1' } })
    expect(requests[0]?.url).toBe('https://api.ucloud.cn/')
    expect(new URLSearchParams(requests[0]?.body).get('Signature')).toBe('cba5cf5ec4d4233d206b1b54951e3787350a642f')
  })

  it('counts lists from 0, and signs their names', async () => {
    const { client, requests } = recordingClient(makeClient, { region: 'cn-bj2', credentials }, [success])
    const parameters = { UHostIds: ['a', 'b'], Disks: [{ Size: 20 }] }
    await client.call({ action: 'DescribeUHostInstance', effect: 'read', parameters }, t.unknown)()
    const sent = new URLSearchParams(requests[0]?.body)
    expect([sent.get('UHostIds.0'), sent.get('UHostIds.1'), sent.get('Disks.0.Size')]).toEqual(['a', 'b', '20'])
    const entries = [...sent].filter(([name]) => name !== 'Signature').toSorted(([a], [b]) => (a < b ? -1 : 1))
    const signed = createHash('sha1').update(entries.flat().join('') + credentials.secretAccessKey)
    expect(sent.get('Signature')).toBe(signed.digest('hex'))
  })
})
