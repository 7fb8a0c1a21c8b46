import { once } from 'node:events'
import { connect } from 'node:net'

import { makeNodeTransport } from '@cloud-result/client/node'
import type { Transport } from '@cloud-result/client'
import { decode } from '@cloud-result/tencent-cvm'
import * as t from 'io-ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startSimulator } from '../src/index.js'
import type { Fault, RunningSimulator } from '../src/index.js'
import { cvmRequest, makeClock, today } from './support/requests.js'
import { errorSummaryOf } from './support/typed-calls.js'

let simulator: RunningSimulator

beforeEach(async () => {
  simulator = await startSimulator({ products: ['tencent-cvm'], clock: makeClock() })
})

afterEach(() => simulator.close())

const request = () => {
  const { host } = new URL(simulator.endpoints['tencent-cvm'])
  return { signed: cvmRequest(simulator.credentials, 'DescribeImages'), host }
}

// With and without a socket. The request is signed for the vendor's host, so over a socket it sends that host's name.
const ways: Readonly<Record<string, () => Transport>> = {
  'over a socket': () => {
    const transport = makeNodeTransport()
    return (sent, signal) =>
      transport(
        {
          ...sent,
          url: `http://${request().host}/`,
          headers: { ...sent.headers, host: 'cvm.tencentcloudapi.com', connection: 'close' }
        },
        signal
      )
  },
  'without a socket': () => simulator.transport
}

describe.each(Object.keys(ways))('transport faults %s', (way) => {
  const call = (fault: Fault, signal = new AbortController().signal) => {
    simulator.faults.inject(fault)
    return (ways[way] as () => Transport)()(request().signed, signal)
  }

  it('can reset the connection', async () => {
    await expect(call({ transport: { kind: 'reset' } })).rejects.toMatchObject({
      _tag: 'TransportFailure',
      reason: 'network',
      phase: 'receive',
      code: 'ECONNRESET'
    })
    expect(simulator.calls()).toMatchObject([{ executed: false }])
  })

  it('can truncate the body', async () => {
    await expect(call({ transport: { kind: 'truncate' } })).rejects.toMatchObject({
      _tag: 'TransportFailure',
      reason: 'network',
      phase: 'receive',
      status: 200
    })
    expect(simulator.calls()).toMatchObject([{ executed: true }])
  })

  it.each(['request', 'headers'] as const)('can stall after the %s, until the caller aborts', async (after) => {
    const controller = new AbortController()
    const response = call({ transport: { kind: 'stall', after } }, controller.signal).catch(
      (failure: unknown) => failure
    )
    // oxlint-disable-next-line no-await-in-loop -- until the request has arrived
    while (simulator.calls().length === 0) await new Promise(setImmediate)
    controller.abort()
    expect(await response).toMatchObject({ _tag: 'TransportFailure', reason: 'aborted' })
  })

  it('can replace the response by a page of a gateway', async () => {
    const response = await call({ transport: { kind: 'gateway-page', status: 504 } })
    expect(response).toMatchObject({ status: 504, body: expect.stringContaining('<center>stgw</center>') })
    expect(errorSummaryOf(decode(t.unknown)(response))).toBe('DeadlineExceeded transient')
  })

  it('can change the content type or the date', async () => {
    const typed = await call({ transport: { kind: 'content-type' } })
    expect(typed.headers?.['content-type']).toBe('text/html')
    expect(decode(t.UnknownRecord)(typed)._tag).toBe('Right')
    const dated = await call({ transport: { kind: 'date', skewMs: 3_600_000 } })
    expect(dated.headers?.['date']).toBe(new Date(today + 3_600_000).toUTCString())
    expect(decode(t.UnknownRecord)(dated)._tag).toBe('Right')
  })

  it('can send the body in pieces', async () => {
    const response = await call({ transport: { kind: 'drip', bytes: 200, everyMs: 1 } })
    expect(decode(t.UnknownRecord)(response)).toMatchObject({ right: { data: { TotalCount: 4 } } })
  })

  it('do not affect the next call', async () => {
    const transport = (ways[way] as () => Transport)()
    const response = await transport(request().signed, new AbortController().signal)
    expect(response.headers?.['date']).toBe(new Date(today).toUTCString())
    expect(decode(t.UnknownRecord)(response)._tag).toBe('Right')
  })
})

describe('a simulator without sockets', () => {
  it('knows the hosts of its vendors and no other hosts', async () => {
    const { signed } = request()
    const { signal } = new AbortController()
    const at = (url: string) =>
      simulator.transport({ ...signed, url, headers: { ...signed.headers, host: 'cvm.tencentcloudapi.com' } }, signal)
    expect((await at('https://cvm.ap-beijing.tencentcloudapi.com/')).body).toContain('ImageSet')
    expect((await at('http://tencent-cvm.localhost/')).body).toContain('ImageSet')
    for (const url of [
      'https://example.com/',
      'https://kms.cn-hangzhou.aliyuncs.com/',
      'https://cvm.tencentcloudapi.com.evil/'
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(at(url)).rejects.toMatchObject({ reason: 'network', phase: 'connect', code: 'ENOTFOUND' })
    }
  })

  it('does nothing for a caller that has aborted', async () => {
    const controller = new AbortController()
    controller.abort()
    await expect(simulator.transport(request().signed, controller.signal)).rejects.toMatchObject({ reason: 'aborted' })
    expect(simulator.calls()).toEqual([])
  })
})

describe('servers', () => {
  it('do not start if a port is in use, and leave no server running', async () => {
    const port = Number(new URL(simulator.endpoints['tencent-cvm']).port)
    await expect(startSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('reject bodies that are too large for any vendor', async () => {
    const { signal } = new AbortController()
    const body = 'x'.repeat(17 * 1024 * 1024)
    const url = `${simulator.endpoints['tencent-cvm']}/`
    const response = makeNodeTransport()({ method: 'POST', url, headers: { connection: 'close' }, body }, signal)
    expect((await response.catch(() => ({ status: 413 }))).status).toBe(413)
  })

  it('report an error of the simulator itself', async () => {
    const now = (): number => {
      throw new Error('no time')
    }
    const broken = await startSimulator({ products: ['tencent-cvm'], clock: { now } })
    const url = `${broken.endpoints['tencent-cvm']}/`
    const sent = { method: 'GET', url, headers: { connection: 'close' }, body: '' }
    const response = await makeNodeTransport()(sent, new AbortController().signal)
    await broken.close()
    expect(response).toMatchObject({ status: 500, body: 'The simulator itself failed: Error: no time' })
  })

  it('keep running after a caller closes the connection within its request', async () => {
    const port = Number(new URL(simulator.endpoints['tencent-cvm']).port)
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nonly this')
    await new Promise(setImmediate)
    socket.destroy()
    await once(socket, 'close')
    const response = await simulator.transport(request().signed, new AbortController().signal)
    expect(response.status).toBe(200)
  })
})
