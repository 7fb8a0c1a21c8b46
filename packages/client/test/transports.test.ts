import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, LookupFunction, Socket } from 'node:net'
import { Agent as HttpAgent, createServer as createHttpServer } from 'node:http'
import { Agent } from 'node:https'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'

import { HttpsProxyAgent } from 'https-proxy-agent'
import { afterEach, describe, expect, it } from 'vitest'

import { Agent as Dispatcher } from 'undici'
import { Agent as OlderDispatcher } from 'undici-6'

import { fromFetch, makeDispatcherTransport, makeFetchTransport, makeNodeTransport } from '@cloud-result/client'
import type { ClientConfig, Transport } from '@cloud-result/client'
import * as node from '@cloud-result/client/node'

import { urlParts } from '../src/node/url-parts.js'
import * as portable from '../src/platform.js'

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

const fine = success({ Name: '名字 🙂' }).body
const mebibyte = 1024 * 1024

describe.each([
  ['node:http', () => makeNodeTransport()],
  ['a dispatcher', () => makeDispatcherTransport(new Dispatcher())],
  ['a dispatcher of undici 6', () => makeDispatcherTransport(new OlderDispatcher())],
  ['fetch', () => makeFetchTransport()]
] as const)('the transport over %s', (_name, makeTransport) => {
  const call = (server: Loopback, config: Partial<ClientConfig> = {}, options = {}) =>
    makeThings({ endpoint: server.origin, transport: makeTransport(), ...config }).send(
      createThing,
      { A: 'ä' },
      options
    )()

  it('sends the request unchanged, and decodes UTF-8 across chunks', async () => {
    const bodies: string[] = []
    const server = await onLoopback((response, request) => {
      bodies.push(`${request.method} ${request.url} ${request.headers['content-length']}`)
      const bytes = Buffer.from(fine)
      response.setHeader('X-Mixed', 'Case')
      for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7))
      response.end()
    })
    expect(await call(server)).toMatchObject({ right: { data: { Name: '名字 🙂' }, status: 200 } })
    expect(bodies).toEqual(['POST / 10'])
    expect(server.requests[0]?.headers['host']).toBe(new URL(server.origin).host)
    expect(server.requests[0]?.headers['authorization']).toContain('ACS3-HMAC-SHA256')
  })

  it('gives header names in lower case', async () => {
    const server = await onLoopback((response) => {
      response.setHeader('X-Mixed', 'Case')
      response.setHeader('Set-Cookie', ['a=1', 'b=2'])
      response.end(fine)
    })
    const request = { method: 'GET', url: `${server.origin}/`, headers: {}, body: '' }
    const { headers } = await makeTransport()(request, new AbortController().signal)
    expect(headers).toMatchObject({ 'x-mixed': 'Case' })
  })

  it('sends an empty body', async () => {
    const server = await onLoopback((response) => response.end(fine))
    const { signal } = new AbortController()
    const transport = makeTransport()
    await transport({ method: 'POST', url: `${server.origin}/?a=1`, headers: {}, body: '' }, signal)
    await transport({ method: 'GET', url: `${server.origin}/`, headers: {}, body: '' }, signal)
    expect(server.requests.map(({ method, url, headers }) => [method, url, headers['content-length']])).toEqual([
      ['POST', '/?a=1', '0'],
      ['GET', '/', undefined]
    ])
  })

  it('reuses a connection', async () => {
    const server = await onLoopback((response) => response.end(fine))
    const transport = makeTransport()
    for (let times = 0; times < 3; times++) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect((await call(server, { transport }))._tag).toBe('Right')
      // oxlint-disable-next-line no-await-in-loop -- the connection becomes free
      await nextTurn()
    }
    expect(server.connections()).toBe(1)
  })

  it('does not follow redirects', async () => {
    const elsewhere = await onLoopback((response) => response.end(fine))
    const server = await onLoopback((response) => response.writeHead(302, { location: elsewhere.origin }).end())
    expect(leftOf(await call(server))).toMatchObject({ _tag: 'HttpError', status: 302, category: 'Unknown' })
    expect(elsewhere.requests).toEqual([])
  })

  it('returns the page of a gateway unchanged', async () => {
    const server = await onLoopback((response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>')
    })
    expect(leftOf(await call(server))).toMatchObject({ _tag: 'HttpError', category: 'Unavailable', status: 502 })
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync]
  ] as const)('decompresses %s', async (encoding, compress) => {
    const server = await onLoopback((response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(compress(fine))
    })
    expect(await call(server)).toMatchObject({ right: { data: { Name: '名字 🙂' } } })
    expect(server.requests[0]?.headers['accept-encoding']).toContain('gzip')
  })

  it('rejects a broken compressed body', async () => {
    const server = await onLoopback((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(fine).subarray(0, 30))
    })
    expect((await call(server))._tag).toBe('Left')
  })

  it('reads at most 32 MiB', async () => {
    const chunk = Buffer.alloc(mebibyte, 'x')
    const server = await onLoopback(async (response) => {
      const gone = once(response, 'close')
      for (let sent = 0; sent < 33 && !response.destroyed; sent++) {
        // oxlint-disable-next-line no-await-in-loop -- at the pace of the reader
        if (!response.write(chunk)) await Promise.race([once(response, 'drain'), gone])
      }
      response.end()
    })
    const running = call(server)
    await server.arrived
    const closed = server.closing()
    expect(leftOf(await running)).toMatchObject({
      _tag: 'TransportError',
      category: 'Unavailable',
      reason: 'too-large',
      phase: 'receive',
      retry: 'permanent',
      status: 200
    })
    await closed
  })

  it('stops at the limit while it decompresses a small body', async () => {
    const bomb = gzipSync(Buffer.alloc(33 * mebibyte))
    const server = await onLoopback((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    expect(leftOf(await call(server))).toMatchObject({ _tag: 'TransportError', reason: 'too-large', status: 200 })
  })

  it('reads as much as configured', async () => {
    const server = await onLoopback((response) => response.end(success('x'.repeat(200)).body))
    expect(leftOf(await call(server, { maxResponseBytes: 100 }))).toMatchObject({ reason: 'too-large' })
    expect(await call(server, { maxResponseBytes: 1_000 })).toMatchObject({ _tag: 'Right' })
    expect(await call(server, { maxResponseBytes: Infinity })).toMatchObject({ _tag: 'Right' })
  })

  it('rejects an incomplete body', async () => {
    const server = await onLoopback((response) => {
      response.writeHead(200, { 'content-length': String(Buffer.byteLength(fine)) })
      response.write(fine.slice(0, 10), () => response.destroy())
    })
    expect(leftOf(await call(server))).toMatchObject({
      _tag: 'TransportError',
      reason: 'network',
      phase: 'receive',
      replay: 'maybe',
      status: 200
    })
  })

  it('reports that a request may have been executed if the connection was reset', async () => {
    const server = await onLoopback((_, request) => request.socket.resetAndDestroy())
    const error = leftOf(await call(server))
    expect(error).toMatchObject({ _tag: 'TransportError', category: 'Unavailable', reason: 'network', replay: 'maybe' })
    expect(error.attempts).toHaveLength(1)
  })

  it('reports that nothing was sent if no server listens', async () => {
    const server = await onLoopback((response) => response.end(fine))
    await server.close()
    opened.splice(0)
    const error = leftOf(await call(server, { retry: { maxAttempts: 2, transientBaseMs: 0 } }))
    expect(error).toMatchObject({ _tag: 'TransportError', category: 'Unavailable', phase: 'connect', replay: 'yes' })
    const { host } = new URL(server.origin)
    expect(error.message).toBe(`No connection to ${host} (ECONNREFUSED): check the endpoint and the network`)
    expect(error.attempts).toHaveLength(2)
  })

  it('says that a server of http was called with https', async () => {
    const server = await onLoopback((response) => response.end(fine))
    const endpoint = server.origin.replace('http:', 'https:')
    const error = leftOf(await call(server, { endpoint, retry: { maxAttempts: 1 } }))
    expect(error).toMatchObject({ _tag: 'TransportError', category: 'Unavailable', reason: 'network' })
    expect(error.message).toMatch(
      /^No common protocol with https:\/\/127\.0\.0\.1:\d+ \(E[A-Z_]+\): check the scheme and the port of the endpoint$/
    )
    expect(server.requests).toEqual([])
  })

  it('says that a server may expect https if it was called without', async () => {
    const server = await onLoopback((response) => response.end(fine), true)
    const endpoint = server.origin.replace('https:', 'http:')
    const error = leftOf(await call(server, { endpoint, retry: { maxAttempts: 1 } }))
    expect(error).toMatchObject({ _tag: 'TransportError', host: new URL(endpoint).host })
    expect(error.message).toMatch(/\([A-Z_]+\): check whether the endpoint expects https$/)
    expect(server.requests).toEqual([])
  })

  it('refuses a server with a self-signed certificate', async () => {
    const server = await onLoopback((response) => response.end(fine), true)
    const error = leftOf(await call(server))
    expect(error).toMatchObject({ _tag: 'RequestError', reason: 'endpoint', retry: 'permanent', replay: 'yes' })
    expect(error.message).toBe(
      `The certificate of ${new URL(server.origin).host} is not valid (DEPTH_ZERO_SELF_SIGNED_CERT): ` +
        'check the endpoint, the proxy and the trusted authorities'
    )
    expect(server.requests).toEqual([])
  })

  it.each([
    ['headers that never come', () => undefined],
    [
      'a body that never comes',
      (response: Parameters<Parameters<typeof serve>[0]>[0]) => {
        response.writeHead(200, { 'content-length': '100' })
        response.flushHeaders()
      }
    ],
    [
      'a body that stops',
      (response: Parameters<Parameters<typeof serve>[0]>[0]) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"data":')
      }
    ]
  ])('interrupts %s in time, and closes the connection', async (__, answer) => {
    const clock = makeFakeClock()
    const server = await onLoopback(answer)
    const running = call(server, { clock, timeoutMs: 1_000 })
    await server.arrived
    await nextTurn()
    const closed = server.closing()
    await clock.advance(1_000)
    expect(leftOf(await running)).toMatchObject({ _tag: 'TransportError', reason: 'timeout', replay: 'maybe' })
    await closed
  })

  it('interrupts a body that arrives slowly', async () => {
    const clock = makeFakeClock()
    const drops = { count: 0 }
    const server = await onLoopback((response) => {
      response.writeHead(200)
      const drip = (): void => {
        drops.count++
        if (!response.destroyed) response.write(' ', () => setImmediate(drip))
      }
      drip()
    })
    const running = call(server, { clock, timeoutMs: 60_000, deadlineMs: 5_000 })
    while (drops.count < 20) {
      // oxlint-disable-next-line no-await-in-loop -- byte by byte
      await nextTurn()
    }
    const closed = server.closing()
    await clock.advance(5_000)
    expect(leftOf(await running)).toMatchObject({ reason: 'deadline', phase: 'receive', replay: 'maybe' })
    await closed
  })

  it('closes the connection of a call that is aborted', async () => {
    const server = await onLoopback(() => undefined)
    const controller = new AbortController()
    const running = call(server, {}, { signal: controller.signal })
    await server.arrived
    const closed = server.closing()
    controller.abort()
    expect(leftOf(await running)).toMatchObject({ category: 'Cancelled', reason: 'aborted' })
    await closed
  })

  it('leaves nothing open that keeps the process running', async () => {
    const before = process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length
    const server = await onLoopback((response) => response.end(fine))
    const client = makeThings({ endpoint: server.origin, transport: makeTransport() })
    await Promise.all(Array.from({ length: 5 }, () => client.send(describeThings, {})()))
    await server.close()
    opened.splice(0)
    let after = Infinity
    for (let turn = 0; turn < 1_000 && after > before; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- the other side closes in one of the next turns
      await nextTurn()
      after = process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length
    }
    expect(after).toBeLessThanOrEqual(before)
  })
})

describe('makeNodeTransport', () => {
  const send = (transport: Transport, endpoint: string) =>
    makeThings({ transport, endpoint, retry: { maxAttempts: 1 } }).send(createThing, {})()

  it('is the same function in both entries, and throws outside Node, as makeDispatcherTransport does', () => {
    expect(makeNodeTransport).toBe(node.makeNodeTransport)
    expect(() => portable.makeNodeTransport()).toThrow(TypeError)
    expect(makeDispatcherTransport).toBe(node.makeDispatcherTransport)
    expect(() => portable.makeDispatcherTransport(new Dispatcher())).toThrow(TypeError)
  })

  it('does not ask DNS where names below localhost are', async () => {
    const hosts: (string | undefined)[] = []
    const server = await onLoopback((response, request) => {
      hosts.push(request.headers.host)
      response.end(fine)
    })
    const { port } = new URL(server.origin)
    expect((await send(makeNodeTransport(), `http://things.acme.localhost:${port}`))._tag).toBe('Right')
    expect(hosts).toEqual([`things.acme.localhost:${port}`])
  })

  it('trusts the certificate authority of its agent', async () => {
    const server = await onLoopback((response) => response.end(fine), true)
    const agent = new Agent({ ca: certificate, keepAlive: true })
    expect((await send(makeNodeTransport({ agent }), server.origin))._tag).toBe('Right')
    agent.destroy()
  })

  it('uses the proxy of its agent', async () => {
    const server = await onLoopback((response) => response.end(fine), true)
    const tunnels: string[] = []
    const proxy = createHttpServer()
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
    const agent = new HttpsProxyAgent(`http://127.0.0.1:${port}`)
    Object.assign(agent.options, { ca: certificate })
    expect((await send(makeNodeTransport({ agent }), server.origin))._tag).toBe('Right')
    expect(tunnels).toEqual([new URL(server.origin).host])
    agent.destroy()
    proxy.close()
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN'])(
    'is sure that nothing was sent to a name that did not resolve: %s',
    async (code) => {
      const lookup: LookupFunction = (_, __, callback) =>
        callback(Object.assign(new Error('no such name'), { code }), '')
      const agent = new HttpAgent({ lookup })
      expect(leftOf(await send(makeNodeTransport({ agent }), 'http://things.localhost'))).toMatchObject({
        phase: 'connect',
        replay: 'yes',
        message: `The host things.localhost was not found (${code}): check the region, the endpoint and DNS`
      })
    }
  )

  it('reports that nothing was sent if it was still connecting', async () => {
    // Accepts the connection and never answers the handshake.
    const mute = createServer()
    mute.listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const { port } = mute.address() as AddressInfo
    const clock = makeFakeClock()
    const client = makeThings({ clock, endpoint: `https://localhost:${port}`, retry: { maxAttempts: 1 } })
    const running = client.send(createThing, {})()
    const [socket] = (await once(mute, 'connection')) as [Socket]
    socket.on('error', () => undefined)
    await clock.advance(30_000)
    expect(leftOf(await running)).toMatchObject({ reason: 'timeout', phase: 'connect', replay: 'yes' })
    socket.destroy()
    mute.close()
  })

  it('refuses a header that cannot be sent', async () => {
    const server = await onLoopback((response) => response.end(fine))
    const request = { method: 'GET', url: server.origin, headers: { 'x-bad': 'CANARY\n' }, body: '' }
    const client = makeThings({ transport: (_, signal) => makeNodeTransport()(request, signal) })
    const error = leftOf(await client.send(describeThings, {})())
    expect(error).toMatchObject({ _tag: 'RequestError', reason: 'configuration', retry: 'permanent' })
    expect(JSON.stringify(error)).not.toContain('CANARY')
  })

  it.each([
    ['deflate', deflateRawSync(fine), 'Right'],
    ['X-GZIP', gzipSync(fine), 'Right'],
    ['identity', Buffer.from(fine), 'Right'],
    ['zstd', Buffer.from(fine), 'Left'],
    ['gzip', gzipSync(fine).subarray(0, 30), 'Left'],
    ['gzip', Buffer.from(fine), 'Left']
  ])('decodes the content encoding %s', async (encoding, body, outcome) => {
    const server = await onLoopback((response) => response.writeHead(200, { 'content-encoding': encoding }).end(body))
    const client = makeThings({ transport: makeNodeTransport(), endpoint: server.origin, maxResponseBytes: Infinity })
    const result = await client.send(createThing, {})()
    expect(result._tag).toBe(outcome)
    expect(result).toMatchObject(
      outcome === 'Right' ? {} : { left: { reason: 'network', phase: 'receive', replay: 'maybe', status: 200 } }
    )
  })

  it('closes idle connections by itself', async () => {
    const server = await onLoopback((response) => response.end(fine))
    await send(makeNodeTransport({ idleMs: 5 }), server.origin)
    await server.closing()
    expect(server.connections()).toBe(1)
  })
})

describe('makeClient without a transport', () => {
  it('uses node:http in Node', async () => {
    const server = await onLoopback((response) => response.end(fine))
    expect((await makeThings({ endpoint: server.origin }).send(describeThings, {})())._tag).toBe('Right')
    expect(server.requests[0]?.headers['sec-fetch-mode']).toBeUndefined()
  })

  it('uses the fetch of the configuration', async () => {
    const urls: string[] = []
    const fetch = async (url: string) => {
      urls.push(url)
      return new Response(fine, { headers: { 'X-Mixed': 'Case' } })
    }
    expect((await makeThings({ fetch }).send(describeThings, {})())._tag).toBe('Right')
    expect(urls).toEqual(['https://things.here-1.example/'])
  })
})

describe('the errors of fetch outside Node', () => {
  const { hostErrors } = portable

  it('show no phase, and no code but that of our own transport', async () => {
    const rejected = await makeFetchTransport(async () => new Response(fine))(
      { method: 'GET', url: 'https://things.example/', headers: { a: '名' }, body: '' },
      new AbortController().signal
    ).catch((thrown: unknown) => thrown)
    expect(hostErrors.unsendable.test(hostErrors.codeOf(rejected) ?? '')).toBe(true)
    for (const thrown of [new TypeError('Failed to fetch'), undefined, null, 'text']) {
      expect(hostErrors.codeOf(thrown)).toBeUndefined()
      expect(hostErrors.isConnectError(thrown)).toBe(false)
    }
    for (const name of ['certificate', 'local', 'network', 'protocol', 'unresolved'] as const) {
      expect(hostErrors[name].test('ECONNRESET')).toBe(false)
    }
  })
})

describe('fromFetch', () => {
  it('converts a response to what decode takes', async () => {
    const response = new Response('{"a":1}', { status: 404, headers: { 'X-Request-Id': 'r' } })
    expect(await fromFetch(response)).toEqual({
      status: 404,
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'x-request-id': 'r' },
      body: '{"a":1}'
    })
  })
})

describe('makeFetchTransport', () => {
  it.each(['Describe\nThings', 'Describe名字'])('refuses a header that cannot be sent: %j', async (action) => {
    const sent: string[] = []
    const fetch = async (url: string) => {
      sent.push(url)
      return new Response(fine)
    }
    const error = leftOf(await makeThings({ fetch }).send({ ...describeThings, action }, {})())
    expect(error).toMatchObject({ _tag: 'RequestError', reason: 'configuration', retry: 'permanent' })
    expect(sent).toEqual([])
  })

  it('accepts a replacement of fetch without streams', async () => {
    const fetch = async () => ({ status: 200, headers: new Map([['A', 'b']]), text: async () => fine })
    const transport = makeFetchTransport(fetch)
    const request = { method: 'GET', url: 'https://things.example/', headers: {}, body: '' }
    expect(await transport(request, new AbortController().signal)).toEqual({
      status: 200,
      headers: { a: 'b' },
      body: fine
    })
  })
})

describe('urlParts', () => {
  it.each([
    ['https://things.example/', { protocol: 'https:', hostname: 'things.example', port: undefined, path: '/' }],
    ['https://things.example', { protocol: 'https:', hostname: 'things.example', port: undefined, path: '/' }],
    ['http://127.0.0.1:80/a?b=%20', { protocol: 'http:', hostname: '127.0.0.1', port: '80', path: '/a?b=%20' }],
    ['http://[::1]:8080?b=1', { protocol: 'http:', hostname: '::1', port: '8080', path: '/?b=1' }]
  ])('splits %s as Node does', (url, parts) => {
    expect(urlParts(url)).toEqual(parts)
    const { protocol, hostname, port, pathname, search } = new URL(url)
    const own = { 'https:': '443', 'http:': '80' }[protocol]
    expect({ ...parts, port: parts.port === own ? '' : (parts.port ?? '') }).toEqual({
      protocol,
      hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
      port,
      path: pathname + search
    })
  })

  it.each([
    'https://user@things.example/',
    'HTTPS://things.example/',
    'https://things.example/#a',
    'https://things.example/ä',
    '/',
    ''
  ])('does not split %j', (url) => {
    expect(urlParts(url)).toBeUndefined()
  })
})
