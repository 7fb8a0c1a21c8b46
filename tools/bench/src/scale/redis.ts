import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { fromRateLimiterFlexible } from '@cloud-result/tencent-cvm/client'
import type { RateLimiter } from '@cloud-result/tencent-cvm/client'
import { Redis } from 'ioredis'
import { RateLimiterRedis } from 'rate-limiter-flexible'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts a Redis on this machine; `redis-server` must be installed. */
export const startRedis = async (): Promise<{ readonly port: number; readonly stop: () => void }> => {
  const port = await freePort()
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const server = spawn('redis-server', settings, { stdio: 'ignore' })
  await once(server, 'spawn')
  return { port, stop: () => void server.kill() }
}

/** Makes a rate limiter on a Redis, with a limit that no measurement reaches: its own cost is what counts. */
export const connectRateLimiter = async (
  port: number
): Promise<{ readonly rateLimiter: RateLimiter; readonly close: () => Promise<unknown> }> => {
  const storeClient = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 20, maxRetriesPerRequest: null })
  await storeClient.ping()
  const limiter = new RateLimiterRedis({ storeClient, points: 1_000_000_000, duration: 3_600 })
  return { rateLimiter: fromRateLimiterFlexible(limiter), close: () => storeClient.quit() }
}
