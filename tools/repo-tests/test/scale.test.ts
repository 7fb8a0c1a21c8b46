import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { makeClient } from '@cloud-result/tencent-cvm/client'
import { DescribeInstancesStatus } from '@cloud-result/tencent-cvm/operations'
import { describe, expect, it } from 'vitest'

const body = JSON.stringify({
  Response: { TotalCount: 1, InstanceStatusSet: [{ InstanceId: 'ins-1', InstanceState: 'RUNNING' }], RequestId: 'r-1' }
})

/** Sends this many requests at once over loopback. */
const sendAtOnce = async (count: number) => {
  const server = createServer((request, response) => request.resume().on('end', () => response.end(body)))
  let most = 0
  let now = 0
  server.on('connection', (socket) => {
    most = Math.max(most, ++now)
    socket.on('close', () => now--)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  const client = makeClient({ region: 'ap-guangzhou', credentials, endpoint, deadlineMs: 3_600_000 })

  let peakBytes = 0
  const before = process.memoryUsage().heapUsed
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed - before)
  }, 10)
  const results = await Promise.all(Array.from({ length: count }, () => client.send(DescribeInstancesStatus, {})()))
  clearInterval(watch)
  const failed = results.filter(({ _tag }) => _tag === 'Left').length
  server.closeAllConnections()
  server.close()
  return { failed, most, bytesPerCall: peakBytes / count }
}

// `pnpm bench:scale` measures 100,000.
describe('many calls at once', () => {
  it('do not fail, and open 64 sockets at most', async () => {
    const few = await sendAtOnce(1_000)
    const many = await sendAtOnce(4_000)
    expect([few.failed, many.failed]).toEqual([0, 0])
    expect(many.most).toBeLessThanOrEqual(64)
    // Linear, with room for what the collector has not freed yet.
    expect(many.bytesPerCall).toBeLessThan(3 * few.bytesPerCall + 20_000)
  }, 60_000)
})
