// One of several processes: acquires from the limiter until its time is up, and prints the time of each grant.
import { createRequire } from 'node:module'

import { fromRateLimiterFlexible } from '@cloud-result/client'

const require = createRequire(import.meta.url)
const { Redis } = require('ioredis')
const { RateLimiterRedis } = require('rate-limiter-flexible')

const [port, points, durationSeconds, until] = process.argv.slice(2).map(Number)
const storeClient = new Redis({ port, host: '127.0.0.1' })
const limiter = fromRateLimiterFlexible(
  new RateLimiterRedis({ storeClient, points, duration: durationSeconds, keyPrefix: 'fleet' })
)
const times = []
const controller = new AbortController()
setTimeout(() => controller.abort(), until - Date.now())

const work = async () => {
  while (!controller.signal.aborted) {
    await limiter.acquire('made-up/things/here-1/DescribeThings', controller.signal)
    if (!controller.signal.aborted) times.push(Date.now())
  }
}

await Promise.all(Array.from({ length: 4 }, work))
await storeClient.quit()
process.stdout.write(JSON.stringify(times))
