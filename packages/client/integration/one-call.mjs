// A program that makes one call and does not exit by itself.
import { makeClient } from '@cloud-result/client/vendor'
import { makeDecode } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

const profile = {
  vendor: 'made-up',
  service: 'things',
  version: '2025-01-01',
  decode: makeDecode({
    vendor: 'made-up',
    service: 'things',
    catalogue: { rows: [] },
    readEnvelope: (tree) => ({ _tag: 'Success', payload: tree })
  }),
  endpoint: () => 'things.example',
  prepare: ({ endpoint }) => ({ method: 'POST', url: `${endpoint.origin}/`, headers: {}, body: '{}' })
}

const [endpoint, transport] = process.argv.slice(2)
const client = makeClient(profile, {
  region: 'here-1',
  endpoint,
  credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
  ...(transport === 'fetch' ? { fetch } : {})
})
const result = await client.call({ action: 'DescribeThings' }, t.type({ Name: t.string }))()
process.stdout.write(result._tag)
