import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'
import { Agent, EnvHttpProxyAgent, Pool, ProxyAgent } from 'undici'
import * as older from 'undici-6'

import { makeDispatcherTransport } from '@cloud-result/client'
import type { HttpDispatcher } from '@cloud-result/client'

import { makeFakeClock, nextTurn } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { certificate, serve } from './support/loopback.js'
import type { Loopback } from './support/loopback.js'
import { createThing, describeThings, makeThings, success } from './support/made-up-vendor.js'

const opened: Loopback[] = []
const onLoopback = async (...parameters: Parameters<typeof serve>): Promise<Loopback> => {
  const server = await serve(...parameters)
  opened.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()))
})

const fine = success('fine').body
const retry = { transientBaseMs: 0 }

describe.each([
  ['undici', { Agent, EnvHttpProxyAgent, Pool, ProxyAgent }],
  [
    'undici 6',
    { Agent: older.Agent, EnvHttpProxyAgent: older.EnvHttpProxyAgent, Pool: older.Pool, ProxyAgent: older.ProxyAgent }
  ]
] as const)('makeDispatcherTransport with %s', (_name, undici) => {
  const over = (dispatcher: HttpDispatcher, endpoint: string) => {
    const clock = makeFakeClock()
    const transport = makeDispatcherTransport(dispatcher)
    return { clock, client: makeThings({ transport, endpoint, clock, retry }) }
  }

  it('trusts the certificate authority of its dispatcher', async () => {
    const server = await onLoopback((response) => response.end(fine), true)
    const agent = new undici.Agent({ connect: { ca: certificate } })
    expect(await over(agent, server.origin).client.send(createThing, {})()).toMatchObject({ right: { data: 'fine' } })
    await agent.close()
  })

  it('reads headers of any name', async () => {
    const server = await onLoopback((response) =>
      response.writeHead(200, { constructor: 'one', 'set-cookie': ['a=1', 'b=2'] }).end(fine)
    )
    const agent = new undici.Agent()
    const sent = over(agent, server.origin).client.send(createThing, {}, { responseHeaders: true })()
    expect(await sent).toMatchObject({ right: { headers: { constructor: 'one', 'set-cookie': 'a=1, b=2' } } })
    await agent.close()
  })

  it('uses the proxy of its dispatcher', async () => {
    const server = await onLoopback((response) => response.end(fine), true)
    const tunnels: string[] = []
    const proxy = createServer()
    proxy.on('connect', (request, client: Socket) => {
      tunnels.push(request.url ?? '')
      const upstream = connect(Number(new URL(server.origin).port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        client.pipe(upstream).pipe(client)
      })
      upstream.on('error', () => client.destroy())
      client.on('error', () => upstream.destroy())
    })
    proxy.listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const { port } = proxy.address() as AddressInfo
    const uri = `http://127.0.0.1:${port}`
    const requestTls = { ca: certificate }
    const agents = [
      new undici.ProxyAgent({ uri, requestTls }),
      new undici.EnvHttpProxyAgent({ httpsProxy: uri, noProxy: '', requestTls })
    ]
    for (const agent of agents) {
      // oxlint-disable-next-line no-await-in-loop -- one proxy after another
      expect((await over(agent, server.origin).client.send(createThing, {})())._tag).toBe('Right')
    }
    expect(tunnels).toEqual(agents.map(() => new URL(server.origin).host))
    await Promise.all(agents.map((agent) => agent.destroy()))
    proxy.close()
  })

  it('sends nothing of a call that ends in the queue of its dispatcher', async () => {
    const server = await onLoopback(() => undefined)
    const pool = new undici.Pool(server.origin, { connections: 1 })
    const { client, clock } = over(pool, server.origin)
    const first = client.send(createThing, {}, { timeoutMs: Infinity })()
    await server.arrived
    const controller = new AbortController()
    const aborted = client.send(createThing, {}, { signal: controller.signal })()
    const late = client.send(createThing, {}, { deadlineMs: 500 })()
    await nextTurn()
    controller.abort()
    expect(leftOf(await aborted)).toMatchObject({ reason: 'aborted', phase: 'connect', replay: 'yes' })
    await clock.advance(500)
    expect(leftOf(await late)).toMatchObject({ reason: 'deadline', phase: 'connect', replay: 'yes' })
    expect(server.requests).toHaveLength(1)
    await server.close()
    opened.splice(0)
    expect(leftOf(await first)).toMatchObject({ phase: 'send', replay: 'maybe' })
    await pool.destroy()
  })

  it('writes nothing to a connection that comes after the abort', async () => {
    const server = await onLoopback((response) => response.end(fine))
    const agent = new undici.Agent()
    const { client } = over(agent, server.origin)
    const controller = new AbortController()
    const running = client.send(createThing, {}, { signal: controller.signal })()
    controller.abort()
    expect(leftOf(await running)).toMatchObject({ reason: 'aborted', phase: 'connect' })
    expect((await client.send(createThing, {})())._tag).toBe('Right')
    expect(server.requests).toHaveLength(1)
    await agent.close()
  })

  it.each(['GET', 'POST'])('sends a %s that is not safe once if its connection breaks', async (method) => {
    const server = await onLoopback((_, request) => request.socket.resetAndDestroy())
    const agent = new undici.Agent({ pipelining: 10, connections: 1 })
    const transport = makeDispatcherTransport(agent)
    const request = { method, url: `${server.origin}/?a=1`, headers: {}, body: '' }
    const sent = await Promise.allSettled([1, 2, 3].map(() => transport(request, new AbortController().signal)))
    expect(sent.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(sent.filter((each) => each.status === 'rejected' && each.reason.phase !== 'connect')).toHaveLength(
      server.requests.length
    )
    await agent.close()
  })

  it.each(['x\ny', '名'])('refuses a header that cannot be sent: %j', async (value) => {
    const server = await onLoopback((response) => response.end(fine))
    const transport = makeDispatcherTransport(new undici.Agent())
    const request = { method: 'GET', url: server.origin, headers: { 'x-bad': `CANARY${value}` }, body: '' }
    const client = makeThings({ transport: (_, signal) => transport(request, signal) })
    const error = leftOf(await client.send(describeThings, {})())
    expect(error).toMatchObject({ _tag: 'RequestError', reason: 'configuration', retry: 'permanent' })
    expect(JSON.stringify(error)).not.toContain('CANARY')
    expect(server.requests).toEqual([])
  })

  it('says that nothing was sent if its dispatcher is closed', async () => {
    const agent = new undici.Agent()
    await agent.close()
    const error = leftOf(await over(agent, 'http://127.0.0.1:9').client.send(createThing, {})())
    expect(error).toMatchObject({ _tag: 'TransportError', phase: 'connect', replay: 'yes' })
  })

  it('skips informational responses, and keeps all values of a header', async () => {
    const server = await onLoopback((response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' })
      response.writeHead(200, { 'X-Two': ['1', '2'] }).end(fine)
    })
    const request = { method: 'GET', url: `${server.origin}?a=1#b`, headers: {}, body: '' }
    const response = await makeDispatcherTransport(new undici.Agent())(request, new AbortController().signal)
    expect(response).toMatchObject({ status: 200, headers: { 'x-two': '1, 2' }, body: fine })
    expect(server.requests[0]?.url).toBe('/?a=1')
  })
})

describe('makeDispatcherTransport', () => {
  it('rejects if its dispatcher throws', async () => {
    const transport = makeDispatcherTransport({
      dispatch: () => {
        throw new TypeError('no dispatcher')
      }
    })
    const error = leftOf(await makeThings({ transport, retry: { maxAttempts: 1 } }).send(createThing, {})())
    expect(error).toMatchObject({ _tag: 'TransportError', reason: 'network' })
  })

  it('sends nothing if its signal has aborted before', async () => {
    const transport = makeDispatcherTransport({
      dispatch: () => {
        throw new Error('not reached')
      }
    })
    const request = { method: 'GET', url: 'https://things.example/', headers: {}, body: '' }
    await expect(transport(request, AbortSignal.abort())).rejects.toMatchObject({ reason: 'aborted', phase: 'connect' })
  })
})
