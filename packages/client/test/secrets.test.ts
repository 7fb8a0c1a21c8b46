import { inspect } from 'node:util'

import { toError } from '@cloud-result/core'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { describe, expect, it } from 'vitest'

import { logRequests, transportFailure } from '@cloud-result/client'
import type { ClientConfig, Transport } from '@cloud-result/client'
import { openTelemetryHooks } from '@cloud-result/client/opentelemetry'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { createThing, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const canary = 'CANARY'
const secrets = {
  accessKeyId: 'AKIDCANARY00000000',
  secretAccessKey: 'secret-CANARY',
  sessionToken: 'token-CANARY'
}
const plaintext = { Plaintext: 'plaintext-CANARY' }
const quoting = Object.assign(new Error('CANARY in a message'), { code: 'ECONNRESET', config: { headers: 'CANARY' } })

const quotingId = (body: object): string => JSON.stringify({ ...body, RequestId: 'SecretKey=CANARY' })

const steps: readonly (readonly [string, Step])[] = [
  ['a success', success({ Name: 'n' })],
  ['a failure', failure('NoSuchThing')],
  ['a failure that is retried', failure('Broken')],
  ['an expired token', failure('OldToken')],
  ['a wrong clock', failure('WrongTime', { date: new Date(0).toUTCString() })],
  ['a page that quotes the request', { status: 502, body: '<html>CANARY</html>', headers: { 'x-echo': 'CANARY' } }],
  ['a response of unknown form that quotes the request', { status: 200, body: '{"CANARY":"CANARY"}' }],
  ['an error of the host that quotes the request', { rejects: quoting }],
  ['an error that is no error', { rejects: 'CANARY' }],
  ['a failure of the transport', { rejects: transportFailure({ reason: 'network', phase: 'send', cause: quoting }) }],
  ['a time-out', 'hangs'],
  ['a code that quotes a key', failure('AccessKeySecret=CANARY')],
  ['a request id that quotes a key', { status: 200, body: quotingId({ error: { code: 'Broken', message: '' } }) }],
  ['a request id of a success that quotes a key', { status: 200, body: quotingId({ data: 1 }) }],
  [
    'a failure of the transport whose code and status quote a key',
    { rejects: transportFailure({ reason: 'network', phase: 'send', code: 'E CANARY', status: 'CANARY' as never }) }
  ]
]

const setUps: readonly (readonly [string, Partial<ClientConfig>])[] = [
  ['static credentials', { credentials: secrets }],
  ['a provider', { credentials: async () => secrets }],
  ['a provider that fails', { credentials: () => Promise.reject(quoting) }],
  ['credentials that cannot work', { credentials: { ...secrets, secretAccessKey: 'CANARY\n' } }],
  ['a rate limiter that fails', { credentials: secrets, rateLimiter: { acquire: () => Promise.reject(quoting) } }],
  ['an endpoint with a password', { credentials: secrets, endpoint: 'https://user:CANARY@things.example' }]
]

describe.each(setUps)('with %s', (_setUp, config) => {
  it.each(steps)('%s exposes no secret', async (_step, step) => {
    const exporter = new InMemorySpanExporter()
    const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer('test')
    const outputs: unknown[] = []
    const record = (event: unknown): unknown => outputs.push(event)
    const clock = makeFakeClock()
    const { sent, transport } = scripted(step)
    const hooks = [
      { onRequest: record, onAttempt: record, onRetry: record, onResult: record },
      logRequests({ info: record, warn: record, error: record }),
      openTelemetryHooks(tracer)
    ]
    const client = makeThings({ clock, transport, hooks, ...config })

    const operation = thing({ action: 'CreateThing', effect: 'unsafe', idempotencyToken: 'Token' })
    const result = await finish(clock, client.send(operation, plaintext)())
    outputs.push(result, client, ...sent.map(({ url }) => url))
    outputs.push(result._tag === 'Left' ? toError(result.left) : undefined)
    outputs.push(
      ...exporter.getFinishedSpans().map(({ name, attributes, events, status }) => [name, attributes, events, status])
    )

    expect(exporter.getFinishedSpans()).toHaveLength(1)
    for (const one of outputs) {
      expect(inspect(one, { depth: 12, showHidden: true })).not.toContain(canary)
      expect(JSON.stringify(one) ?? '').not.toContain(canary)
      expect(String(one)).not.toContain(canary)
    }
  })
})

describe('the request of a transport', () => {
  it('contains the credentials in headers only', async () => {
    const seen: Parameters<Transport>[0][] = []
    const transport: Transport = async (request) => {
      seen.push(request)
      return success(1)
    }
    await makeThings({ transport, credentials: secrets }).send(createThing, {})()
    const { headers, ...rest } = seen[0] as Parameters<Transport>[0]
    expect(JSON.stringify(rest)).not.toContain(canary)
    expect(JSON.stringify(headers)).not.toContain(secrets.secretAccessKey)
    expect(headers['x-acs-security-token']).toBe(secrets.sessionToken)
  })
})
