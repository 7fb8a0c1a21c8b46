import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Tracer } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { describe, expect, expectTypeOf, it } from 'vitest'

import type { AttemptEvent, Hooks, ResultEvent, RetryEvent } from '@cloud-result/client'
import { openTelemetryHooks } from '@cloud-result/client/opentelemetry'
import type { SpanTracer } from '@cloud-result/client/opentelemetry'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { createThing, describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const start = Date.UTC(2025, 0, 1)

const record = () => {
  const attempts: AttemptEvent[] = []
  const retries: RetryEvent[] = []
  const results: ResultEvent[] = []
  const hooks: Hooks = {
    onAttempt: (event) => attempts.push(event),
    onRetry: (event) => retries.push(event),
    onResult: (event) => results.push(event)
  }
  return { attempts, hooks, results, retries }
}

const runWith = async (
  steps: readonly Step[],
  config: Parameters<typeof makeThings>[0],
  operation = describeThings
) => {
  const clock = makeFakeClock(start)
  const client = makeThings({ clock, random: () => 0.5, transport: scripted(...steps).transport, ...config })
  return finish(clock, client.send(operation, {})())
}

const origin = {
  vendor: 'made-up',
  service: 'things',
  operation: 'DescribeThings',
  region: 'here-1',
  host: 'things.here-1.example'
}
const broken = { category: 'Internal', code: 'Broken', requestId: 'r-Broken', status: 200 }
const fine = { category: undefined, code: undefined, requestId: 'r-ok', status: 200 }

describe('hooks', () => {
  it('receive each attempt, each retry and the result', async () => {
    const { attempts, hooks, results, retries } = record()
    await runWith([failure('Broken'), success(1)], { hooks })
    expect(attempts).toEqual([
      { ...origin, ...broken, attempt: 1, startedAt: start, durationMs: 0, delayMs: 0 },
      { ...origin, ...fine, attempt: 2, startedAt: start + 25, durationMs: 0, delayMs: 25 }
    ])
    expect(retries).toEqual([{ ...origin, ...broken, attempt: 1, retry: 'transient', delayMs: 25 }])
    expect(results).toEqual([
      {
        ...origin,
        ...fine,
        startedAt: start,
        durationMs: 25,
        resendCount: 1,
        failures: [{ ...broken, startedAt: start, delayMs: 0 }]
      }
    ])
  })

  it('receive the result of a call that was not sent, but no attempt', async () => {
    const { attempts, hooks, results } = record()
    await runWith([success(1)], { hooks, region: '' })
    expect(attempts).toEqual([])
    expect(results).toMatchObject([{ category: 'InvalidArgument', status: undefined, resendCount: 0, failures: [] }])
  })

  it('that throw or reject affect neither the call nor other hooks', async () => {
    const { hooks, results } = record()
    const fail = (): never => {
      throw new Error('broken hook')
    }
    const reject = (): Promise<never> => Promise.reject(new Error('broken hook'))
    const faulty: Hooks[] = [
      { onAttempt: fail, onRetry: fail, onResult: fail },
      { onAttempt: reject, onRetry: reject, onResult: reject }
    ]
    const result = await runWith([failure('Broken'), success(1)], { hooks: [...faulty, hooks] })
    expect(result._tag).toBe('Right')
    expect(results).toHaveLength(1)
  })

  it('receive plain data', async () => {
    const { attempts, hooks, results, retries } = record()
    await runWith([failure('Broken'), success(1)], { hooks })
    for (const event of [...attempts, ...retries, ...results]) expect(structuredClone(event)).toEqual(event)
  })
})

describe('openTelemetryHooks', () => {
  const exporter = new InMemorySpanExporter()
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer('test')

  const spanOf = async (
    steps: readonly Step[],
    config: Parameters<typeof makeThings>[0] = {},
    operation = describeThings
  ) => {
    exporter.reset()
    await runWith(steps, { hooks: openTelemetryHooks(tracer), ...config }, operation)
    const [span, ...others] = exporter.getFinishedSpans()
    expect(others).toEqual([])
    if (span === undefined) throw new Error('No span')
    return span
  }

  it('record a call as one span with its duration', async () => {
    const span = await spanOf([success(1)], { endpoint: 'http://127.0.0.1:8080' })
    expect(span.name).toBe('things DescribeThings')
    expect(span.kind).toBe(SpanKind.CLIENT)
    expect(span.status.code).toBe(SpanStatusCode.UNSET)
    expect(span.startTime).toEqual([start / 1_000, 0])
    expect(span.attributes).toEqual({
      'rpc.service': 'things',
      'rpc.method': 'DescribeThings',
      'cloud.region': 'here-1',
      'server.address': '127.0.0.1',
      'server.port': 8080,
      'http.response.status_code': 200,
      'cloud_result.vendor': 'made-up',
      'cloud_result.request_id': 'r-ok'
    })
  })

  it('set the status ERROR and the category of a failure with HTTP 200', async () => {
    const span = await spanOf([failure('NoSuchThing')])
    expect(span.status.code).toBe(SpanStatusCode.ERROR)
    expect(span.attributes).toMatchObject({
      'error.type': 'NotFound',
      'http.response.status_code': 200,
      'cloud_result.error_code': 'NoSuchThing',
      'cloud_result.request_id': 'r-NoSuchThing'
    })
    expect(span.attributes).not.toHaveProperty('http.request.resend_count')
  })

  it('count the retries, with an event for each failed attempt', async () => {
    const span = await spanOf([failure('Broken'), { status: 503, body: '' }, success(1)])
    expect(span.attributes).toMatchObject({ 'http.request.resend_count': 2 })
    expect(span.status.code).toBe(SpanStatusCode.UNSET)
    expect(span.events.map(({ name, attributes }) => [name, attributes?.['error.type']])).toEqual([
      ['attempt failed', 'Internal'],
      ['attempt failed', 'Unavailable']
    ])
    expect(span.endTime).toEqual([start / 1_000, 75_000_000])
  })

  it('do not record a successful dry run as a failure', async () => {
    const span = await spanOf([failure('DryRunPassed')], {}, createThing)
    expect(span.status.code).toBe(SpanStatusCode.UNSET)
    expect(span.attributes).not.toHaveProperty('error.type')
  })

  it('accept any tracer of the library', () => {
    expectTypeOf<Tracer>().toExtend<SpanTracer>()
    expect(openTelemetryHooks(trace.getTracer('none'))).toHaveProperty('onResult')
  })
})
