import { Agent } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import { makeClient } from '@cloud-result/alibaba-kms/client'
import { CreateKey } from '@cloud-result/alibaba-kms/operations'
import { makeNodeTransport } from '@cloud-result/client/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startSimulator } from '../src/index.js'
import type { RunningSimulator, TransportFault } from '../src/index.js'

// What the socket fails with once the server has read the request.
const codes = `
  EHOSTUNREACH ENETUNREACH ENETDOWN EHOSTDOWN EPERM EACCES EADDRNOTAVAIL EMFILE ENFILE EAI_AGAIN EAI_FAIL ECONNREFUSED
  ENOTFOUND ECONNRESET EPIPE ETIMEDOUT ECONNABORTED ERR_INVALID_CHAR CERT_HAS_EXPIRED UND_ERR_CONNECT_TIMEOUT
`
  .trim()
  .split(/\s+/)

const faults: readonly TransportFault[] = [
  { kind: 'reset' },
  { kind: 'truncate' },
  { kind: 'truncate', fraction: 0 },
  { kind: 'gateway-page' },
  { kind: 'gateway-page', status: 504 },
  { kind: 'content-type' },
  { kind: 'drip', bytes: 64, everyMs: 0 }
]

const timesEach = 38

let simulator: RunningSimulator
beforeAll(async () => {
  simulator = await startSimulator({ products: ['alibaba-kms'], rateLimits: false, quota: 100_000 })
})
afterAll(() => simulator.close())

// A client whose sockets fail with a code as soon as a request has been executed.
const clientWith = (code?: string) => {
  const sockets = new Set<Socket>()
  const agent = new Agent({ keepAlive: true })
  agent.createConnection = ((options: { readonly port: string }) => {
    const socket = connect({ port: Number(options.port), host: '127.0.0.1' })
    sockets.add(socket)
    if (code !== undefined) {
      const fail = (): void => void socket.destroy(Object.assign(new Error(`read ${code}`), { code, syscall: 'read' }))
      // The first byte of the response shows that the request was executed.
      socket.prependListener('data', fail)
    }
    return socket
  }) as typeof agent.createConnection
  const client = makeClient({
    region: 'cn-hangzhou',
    credentials: simulator.credentials,
    endpoint: simulator.endpoints['alibaba-kms'],
    transport: makeNodeTransport({ agent }),
    retry: { transientBaseMs: 0, throttlingBaseMs: 0 }
  })
  return { client, close: () => agent.destroy() }
}

const executed = (): number => simulator.calls().filter((call) => call.executed).length

const mostPerCall = async (code: string | undefined, inject: () => void): Promise<number> => {
  const { client, close } = clientWith(code)
  let most = 0
  for (let times = 0; times < timesEach; times++) {
    const before = executed()
    inject()
    // oxlint-disable-next-line no-await-in-loop -- what each call does is counted
    await client.send(CreateKey, {})()
    most = Math.max(most, executed() - before)
  }
  close()
  return most
}

describe('an unsafe create makes one resource at most', () => {
  it.each(codes)('if its socket fails with %s', async (code) => {
    expect(await mostPerCall(code, () => undefined)).toBe(1)
  })

  it.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))('under %s', async (_, fault) => {
    const inject = (): void => void simulator.faults.inject({ transport: fault, executed: true, times: 1 })
    expect(await mostPerCall(undefined, inject)).toBe(1)
  })
})
