import { describe, expect, it } from 'vitest'

import { causeOf, makeFetchTransport, transportFailure } from '@cloud-result/client'
import type { ClientConfig, Transport } from '@cloud-result/client'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { createThing, describeThings, makeThings } from './support/made-up-vendor.js'

const host = 'things.here-1.example'

const errorOf = async (transport: Transport, config: Partial<ClientConfig> = {}) => {
  const clock = makeFakeClock()
  const client = makeThings({ clock, transport, retry: { maxAttempts: 1 }, ...config })
  return leftOf(await finish(clock, client.send(createThing, {})()))
}

const rejecting =
  (thrown: unknown): Transport =>
  async () => {
    throw thrown
  }

const connectCodes = /^(?:ENOTFOUND|EAI_.+|ECONNREFUSED|EHOSTUNREACH|EMFILE|EACCES)$/

const withCode = (code: string) =>
  Object.assign(new Error('CANARY'), { code, ...(connectCodes.test(code) ? { syscall: 'connect' } : {}) })

describe('the message of a network error names the host and says what to check', () => {
  it.each([
    ['ENOTFOUND', `The host ${host} was not found (ENOTFOUND): check the region, the endpoint and DNS`],
    ['EAI_AGAIN', `The host ${host} was not found (EAI_AGAIN): check the region, the endpoint and DNS`],
    ['EAI_FAIL', `The host ${host} was not found (EAI_FAIL): check the region, the endpoint and DNS`],
    ['ECONNREFUSED', `No connection to ${host} (ECONNREFUSED): check the endpoint and the network`],
    ['EHOSTUNREACH', `No connection to ${host} (EHOSTUNREACH): check the endpoint and the network`],
    ['EMFILE', `No connection to ${host} (EMFILE): check the limits and the permissions of this process`],
    ['EACCES', `No connection to ${host} (EACCES): check the limits and the permissions of this process`],
    ['EPROTO', `No common protocol with https://${host} (EPROTO): check the scheme and the port of the endpoint`],
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      `No common protocol with https://${host} (ERR_SSL_WRONG_VERSION_NUMBER): check the scheme and the port of the endpoint`
    ],
    [
      'HPE_INVALID_CONSTANT',
      `No common protocol with https://${host} (HPE_INVALID_CONSTANT): check the scheme and the port of the endpoint`
    ],
    ['ECONNRESET', `The connection to ${host} broke before the response was complete (ECONNRESET)`],
    [
      'ERR_STREAM_PREMATURE_CLOSE',
      `The connection to ${host} broke before the response was complete (ERR_STREAM_PREMATURE_CLOSE)`
    ],
    ['ETIMEDOUT', `The connection to ${host} broke before the response was complete (ETIMEDOUT)`],
    ['UND_ERR_SOCKET', `The connection to ${host} broke before the response was complete (UND_ERR_SOCKET)`],
    [
      'CERT_HAS_EXPIRED',
      `The certificate of ${host} is not valid (CERT_HAS_EXPIRED): check the endpoint, the proxy and the trusted authorities`
    ]
  ])('after %s', async (code, message) => {
    for (const thrown of [withCode(code), new TypeError('fetch failed', { cause: withCode(code) })]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect((await errorOf(rejecting(thrown))).message).toBe(message)
    }
  })

  it.each([
    [{ phase: 'connect', code: 'ENOTFOUND' }, 'was not found (ENOTFOUND): check the region, the endpoint and DNS'],
    [{ phase: 'connect' }, `No connection to ${host}: check the endpoint and the network`],
    [{ phase: 'receive' }, `The connection to ${host} broke before the response was complete`],
    [
      { phase: 'receive', cause: withCode('ECONNRESET') },
      `The connection to ${host} broke before the response was complete (ECONNRESET)`
    ],
    [
      { phase: 'send', cause: new RangeError('CANARY') },
      `The connection to ${host} broke before the response was complete (RangeError)`
    ]
  ] as const)('after a failure of which the transport says %j', async (failure, message) => {
    const error = await errorOf(rejecting(transportFailure({ reason: 'network', ...failure })))
    expect(error.message).toContain(message)
  })

  it.each([
    ['timeout', `The transport ended the request to ${host} (timeout)`],
    ['aborted', `The transport ended the request to ${host} (aborted)`],
    ['deadline', `The transport ended the request to ${host} (deadline)`],
    ['too-large', 'The response is larger than maxResponseBytes']
  ] as const)('after a transport gave up by itself: %s', async (reason, message) => {
    expect((await errorOf(rejecting(transportFailure({ reason, phase: 'receive' })))).message).toBe(message)
  })

  it('as the endpoint that was configured', async () => {
    const error = await errorOf(rejecting(withCode('ECONNREFUSED')), { endpoint: 'https://other.example:8443/' })
    expect(error.message).toBe('No connection to other.example:8443 (ECONNREFUSED): check the endpoint and the network')
  })

  it('as one that may expect https, if the request was sent without', async () => {
    const broken = rejecting(withCode('ECONNRESET'))
    const { message } = await errorOf(broken, { endpoint: 'http://127.0.0.1:8443' })
    expect(message).toBe(
      'The connection to 127.0.0.1:8443 broke before the response was complete (ECONNRESET): check whether the endpoint expects https'
    )
    const after = rejecting(transportFailure({ reason: 'network', phase: 'receive', status: 200, code: 'ECONNRESET' }))
    expect((await errorOf(after, { endpoint: 'http://127.0.0.1:8443' })).message).toBe(
      'The connection to 127.0.0.1:8443 broke before the response was complete (ECONNRESET)'
    )
  })

  it('after a time without a response, or without a connection', async () => {
    const hanging: Transport = () => new Promise(() => undefined)
    const connecting: Transport = (_, signal) =>
      new Promise((__, reject) => {
        signal.addEventListener('abort', () => reject(transportFailure({ reason: 'aborted', phase: 'connect' })))
      })
    expect((await errorOf(hanging)).message).toBe(`No complete response from ${host} within 30000 ms`)
    expect((await errorOf(connecting)).message).toBe(
      `No connection to ${host} within 30000 ms: check the region, the endpoint and the network`
    )
    for (const transport of [hanging, connecting]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const { message } = await errorOf(transport, { deadlineMs: 9 })
      expect(message).toBe(`The call to ${host} did not finish within 9 ms`)
    }
  })
})

describe('what a transport threw', () => {
  const check = 'Check the transport, the region, the endpoint and DNS'

  it.each([
    [new TypeError('CANARY'), 'TypeError'],
    [new Error('CANARY'), 'Error'],
    [Object.assign(new Error('CANARY'), { name: 'HTTPError' }), 'HTTPError'],
    [new DOMException('CANARY', 'NetworkError'), 'NetworkError'],
    [new DOMException('CANARY', 'AbortError'), 'AbortError'],
    [{ name: 'SomeFailure' }, 'SomeFailure'],
    [Object.assign(new Error('CANARY'), { name: 'CANARY secret' }), 'an object'],
    [Object.assign(new Error('CANARY'), { name: 'CANARY'.repeat(20) }), 'an object'],
    [{ name: 5 }, 'an object'],
    [{}, 'an object'],
    ['CANARY', 'a string'],
    [undefined, 'undefined'],
    [null, 'null'],
    [7, 'a number']
  ])('keeps its name in the message, and nothing else: %s', async (thrown, name) => {
    const error = await errorOf(rejecting(thrown))
    expect(error).toMatchObject({ _tag: 'TransportError', category: 'Unavailable', replay: 'maybe' })
    expect(error.message).toBe(`No complete response from ${host}: the transport threw ${name}. ${check}`)
    expect(causeOf(error)).toBe(thrown)
  })

  it.each([
    [
      Object.assign(new Error('CANARY'), { name: 'AxiosError', code: 'ERR_BAD_RESPONSE' }),
      'AxiosError',
      'ERR_BAD_RESPONSE'
    ],
    [Object.assign(new Error('CANARY'), { name: 'AbortError', code: 'ABORT_ERR' }), 'AbortError', 'ABORT_ERR'],
    [
      new TypeError('CANARY', { cause: withCode('ERR_METHOD_NOT_IMPLEMENTED') }),
      'TypeError',
      'ERR_METHOD_NOT_IMPLEMENTED'
    ]
  ])('keeps its name beside a code that is not one of the network: %s', async (thrown, name, code) => {
    expect((await errorOf(rejecting(thrown))).message).toBe(
      `No complete response from ${host}: the transport threw ${name} (${code}). ${check}`
    )
  })

  it.each([
    new ReferenceError('CANARY is not defined'),
    new TypeError('request.CANARY is not a function'),
    new TypeError('CANARY is not a constructor'),
    new TypeError('CANARY is not iterable'),
    new TypeError("Cannot read properties of undefined (reading 'CANARY')"),
    new TypeError("Cannot destructure property 'CANARY' of 'x' as it is undefined."),
    new TypeError("undefined is not an object (evaluating 'CANARY.b')"),
    new TypeError("can't access property 'CANARY', x is undefined")
  ])('is not sent again if it is a mistake in a program: %s', async (thrown) => {
    let calls = 0
    const transports: readonly Transport[] = [
      rejecting(thrown),
      () => {
        throw thrown
      },
      rejecting(transportFailure({ reason: 'network', phase: 'receive', cause: thrown })),
      makeFetchTransport(rejecting(thrown) as never)
    ]
    for (const transport of transports) {
      const counted: Transport = (...request) => {
        calls++
        return transport(...request)
      }
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await makeThings({ transport: counted }).send(describeThings, {})())
      expect(error).toMatchObject({ _tag: 'TransportError', fault: 'client', retry: 'permanent', replay: 'maybe' })
      expect(error.message).toBe(
        `No complete response from ${host}: the transport threw ${thrown.name}. Check the transport`
      )
      expect(causeOf(error)).toBe(thrown)
    }
    expect(calls).toBe(transports.length)
  })

  it.each([
    new TypeError('fetch failed'),
    new TypeError('Failed to fetch'),
    new TypeError('x is not a function', { cause: withCode('ECONNRESET') }),
    Object.assign(new TypeError('x is not a function'), { code: 'ECONNRESET' }),
    new SyntaxError('Unexpected token <'),
    new Error('x is not a function')
  ])('is sent again if it may be of the network: %s', async (thrown) => {
    const error = leftOf(
      await makeThings({ transport: rejecting(thrown), retry: { transientBaseMs: 0 } }).send(describeThings, {})()
    )
    expect(error).toMatchObject({ retry: 'transient', attempts: [{}, {}, {}] })
  })

  it('keeps its name if the request cannot be sent', async () => {
    const thrown = Object.assign(new TypeError('CANARY'), { code: 'ERR_INVALID_URL' })
    const error = await errorOf(rejecting(thrown))
    expect(error).toMatchObject({ _tag: 'RequestError', reason: 'configuration' })
    expect(error.message).toBe('The request cannot be sent: the transport threw TypeError (ERR_INVALID_URL)')
  })

  it('may throw from its getters', async () => {
    const thrown = {
      get name(): string {
        throw new Error('CANARY')
      }
    }
    expect((await errorOf(rejecting(thrown))).message).toContain('the transport threw an object')
  })

  it('is fetch’s own error where that has no code', async () => {
    const error = await errorOf(
      makeFetchTransport(async () => {
        throw new TypeError('Failed to fetch')
      })
    )
    expect(error.message).toBe(`No complete response from ${host}: the transport threw TypeError. ${check}`)
  })

  it('is a timeout if it is what AbortSignal.timeout throws', async () => {
    for (const thrown of [
      new DOMException('CANARY', 'TimeoutError'),
      new TypeError('fetch failed', { cause: new DOMException('CANARY', 'TimeoutError') })
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = await errorOf(rejecting(thrown))
      expect(error).toMatchObject({ category: 'DeadlineExceeded', reason: 'timeout', replay: 'maybe' })
      expect(error.message).toBe(`The transport ended the request to ${host} (timeout)`)
    }
  })
})
