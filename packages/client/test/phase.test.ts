import { Agent } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { ServerResponse } from 'node:http'

import { afterEach, describe, expect, it } from 'vitest'

import { makeFetchTransport, makeNodeTransport, transportFailure } from '@cloud-result/client'
import type { Transport } from '@cloud-result/client'

import { leftOf } from './support/left-of.js'
import { serve } from './support/loopback.js'
import type { Loopback } from './support/loopback.js'
import { createThing, describeThings, makeThings, scripted } from './support/made-up-vendor.js'

const codes = [
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTDOWN',
  'EPERM',
  'EACCES',
  'EADDRNOTAVAIL',
  'EMFILE',
  'ENFILE',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ECONNREFUSED',
  'ENOTFOUND',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNABORTED',
  'EPROTO',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
  'ConnectionRefused',
  'ERR_INVALID_CHAR',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'HPE_INVALID_CONSTANT'
]

const retry = { transientBaseMs: 0 }

const sentBy = async (rejection: unknown, operation = createThing) => {
  const { sent, transport } = scripted({ rejects: rejection })
  const error = leftOf(await makeThings({ transport, retry }).send(operation, {})())
  return { times: sent.length, error }
}

describe('a transport that states its phase', () => {
  it.each(codes)('is believed, with the code %s', async (code) => {
    for (const phase of ['send', 'receive'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const { times, error } = await sentBy(transportFailure({ reason: 'network', phase, code }))
      expect([times, error]).toMatchObject([1, { _tag: 'TransportError', phase, replay: 'maybe' }])
    }
  })

  it('is believed if it was connecting', async () => {
    const { times, error } = await sentBy(transportFailure({ reason: 'network', phase: 'connect', code: 'ECONNRESET' }))
    expect([times, error]).toMatchObject([3, { phase: 'connect', replay: 'yes' }])
  })

  it('is not believed if it was connecting and has a status', async () => {
    const { times, error } = await sentBy(transportFailure({ reason: 'network', phase: 'connect', status: 502 }))
    expect([times, error]).toMatchObject([1, { phase: 'receive', replay: 'maybe', status: 502 }])
  })
})

describe('any other rejection', () => {
  const failed = (code: string, syscall?: string) =>
    Object.assign(new Error('it failed'), { code, ...(syscall === undefined ? {} : { syscall }) })

  it.each(codes)('with the code %s alone does not show that nothing was sent', async (code) => {
    for (const syscall of [undefined, 'read', 'write']) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect((await sentBy(failed(code, syscall))).times).toBe(1)
    }
    expect((await sentBy(new TypeError('fetch failed', { cause: failed(code, 'read') }))).times).toBe(1)
  })

  it.each(['connect', 'getaddrinfo'])('shows by the call %s of the system that nothing was sent', async (syscall) => {
    const refused = failed('ECONNREFUSED', syscall)
    const rejections = [
      refused,
      new TypeError('fetch failed', { cause: refused }),
      Object.assign(new AggregateError([refused, refused]), { code: 'ECONNREFUSED' })
    ]
    for (const rejection of rejections) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const { times, error } = await sentBy(rejection)
      expect([times, error]).toMatchObject([3, { phase: 'connect', replay: 'yes' }])
    }
  })

  it('is a doubt if only some of its errors are about a connection', async () => {
    const several = new AggregateError([failed('ECONNREFUSED', 'connect'), failed('ECONNRESET', 'read')])
    expect((await sentBy(several)).times).toBe(1)
  })

  it('is a doubt if it cannot be read', async () => {
    const hostile = {
      get _tag(): never {
        throw new Error('unreadable')
      }
    }
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const rejection of [hostile, proxy, undefined, null, 1n, Symbol('s')]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect(await sentBy(rejection)).toMatchObject({ times: 1, error: { phase: 'receive', replay: 'maybe' } })
    }
  })
})

describe('over real sockets', () => {
  const opened: Loopback[] = []
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ close }) => close()))
  })

  // Fails each socket with this error as soon as the server has read a request.
  const failing = async (code: string, before: (response: ServerResponse) => void) => {
    const sockets: Socket[] = []
    const server = await serve((response) => {
      before(response)
      sockets.at(-1)?.destroy(Object.assign(new Error(`read ${code}`), { code, syscall: 'read' }))
    })
    opened.push(server)
    const agent = new Agent({ keepAlive: true })
    agent.createConnection = ((options: { readonly port: string; readonly host: string }) => {
      const socket = connect({ port: Number(options.port), host: '127.0.0.1' })
      sockets.push(socket)
      return socket
    }) as typeof agent.createConnection
    return { server, transport: makeNodeTransport({ agent }) }
  }

  const befores: readonly (readonly [string, (response: ServerResponse) => void])[] = [
    ['before the response', () => undefined],
    [
      'within the response',
      (response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.flushHeaders()
      }
    ]
  ]

  it.each(befores.flatMap(([when, before]) => codes.map((code) => [code, when, before] as const)))(
    'sends a create once if its connection fails with %s %s',
    async (code, _when, before) => {
      const { server, transport } = await failing(code, before)
      const error = leftOf(await makeThings({ endpoint: server.origin, transport, retry }).send(createThing, {})())
      expect(server.requests).toHaveLength(1)
      expect(error).toMatchObject({ _tag: 'TransportError', replay: 'maybe' })
    }
  )

  it('sends a read again', async () => {
    const { server, transport } = await failing('EHOSTUNREACH', () => undefined)
    await makeThings({ endpoint: server.origin, transport, retry }).send(describeThings, {})()
    expect(server.requests).toHaveLength(3)
  })

  it('sends a create once if a fetch that retries by itself is refused the second time', async () => {
    const server = await serve((_, request) => request.socket.resetAndDestroy())
    opened.push(server)
    const inner = makeFetchTransport()
    const twice: Transport = async (request, signal) => {
      try {
        return await inner(request, signal)
      } catch {
        throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
      }
    }
    await makeThings({ endpoint: server.origin, transport: twice, retry }).send(createThing, {})()
    expect(server.requests).toHaveLength(1)
  })
})
