import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('processes that share a Redis', () => {
  let server: ChildProcess
  let port = 0

  beforeAll(async () => {
    port = await freePort()
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    server = spawn('redis-server', settings, { stdio: 'ignore' })
    await Promise.race([
      once(server, 'spawn'),
      once(server, 'error').then(() => Promise.reject(new Error('Install redis-server, as .ci/run does')))
    ])
    const redis = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 20, maxRetriesPerRequest: null })
    redis.on('error', () => undefined)
    await redis.ping()
    await redis.quit()
  })

  afterAll(async () => {
    if (server.exitCode !== null) return
    server.kill()
    await once(server, 'exit')
  })

  it('stay below the limit together, and use it up', async () => {
    const points = 30
    const durationSeconds = 1
    const seconds = 4
    const until = Date.now() + seconds * 1_000 + 1_000
    const members = await Promise.all(
      Array.from({ length: 4 }, () =>
        run(process.execPath, [program('fleet-member.mjs'), ...[port, points, durationSeconds, until].map(String)])
      )
    )
    const counts = members.map(({ stdout }) => (JSON.parse(stdout) as readonly number[]).length)
    const times = members.flatMap(({ stdout }) => JSON.parse(stdout) as readonly number[]).toSorted((a, b) => a - b)

    // A window of the library starts with its first request, so two windows can overlap with one second.
    const windows = Math.ceil(((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000) + 1
    expect(times.length).toBeLessThanOrEqual(windows * points)
    for (const [index, time] of times.entries()) {
      expect(times.slice(index).filter((other) => other < time + 1_000).length).toBeLessThanOrEqual(2 * points)
    }
    // More than one window; how many depends on how fast the machine starts the processes.
    expect(times.length).toBeGreaterThan(points)
    expect(counts.every((count) => count > 0)).toBe(true)
  })
})

describe.each(['node', 'fetch'])('a program that calls over %s', (transport) => {
  it('exits while the server keeps its connection open', async () => {
    const server = createHttpServer((request, response) => {
      request.resume()
      request.on('end', () => response.end('{"Name":"n"}'))
    })
    server.keepAliveTimeout = 60_000
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    // Less than an idle connection is kept: a program that waits for one is killed, and this rejects.
    const { stdout } = await run(process.execPath, [program('one-call.mjs'), endpoint, transport], { timeout: 10_000 })
    expect(stdout).toBe('Right')
    server.closeAllConnections()
    server.close()
  })
})
