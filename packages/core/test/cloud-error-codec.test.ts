import { categories, CloudErrorCodec, right } from '@cloud-result/core'
import type { Category, CloudError } from '@cloud-result/core'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { anyError, errorWith } from './support/any-error.js'

const decodes = (value: unknown) => CloudErrorCodec.decode(value)._tag === 'Right'

const allowed: Readonly<Record<CloudError['_tag'], readonly Category[]>> = {
  ServiceError: categories.filter((category) => category !== 'Cancelled'),
  HttpError: categories.filter(
    (category) => !['NotFound', 'AlreadyExists', 'QuotaExceeded', 'DryRunSucceeded'].includes(category)
  ),
  DecodeError: ['Internal'],
  TransportError: ['Unavailable', 'DeadlineExceeded', 'Cancelled'],
  RequestError: ['InvalidArgument', 'Unauthenticated']
}

const everything = {
  ...errorWith({}),
  details: {},
  issues: [],
  reason: 'network',
  phase: 'connect'
}

describe('CloudErrorCodec', () => {
  it('is a codec of CloudError', () => {
    expectTypeOf(CloudErrorCodec).toExtend<t.Type<CloudError, CloudError, unknown>>()
    expectTypeOf<t.TypeOf<typeof CloudErrorCodec>>().toEqualTypeOf<CloudError>()
    expect(CloudErrorCodec.name).toBe('CloudError')
  })

  it('brings any error back from JSON, field by field', () => {
    fc.assert(
      fc.property(anyError, (error) => {
        expect(CloudErrorCodec.decode(JSON.parse(JSON.stringify(CloudErrorCodec.encode(error))))).toStrictEqual(
          right(error)
        )
      })
    )
  })

  it('brings any error back from a log that writes null for undefined', () => {
    fc.assert(
      fc.property(anyError, (error) => {
        const logged: unknown = JSON.parse(JSON.stringify(error, (_, value: unknown) => value ?? null))
        expect(CloudErrorCodec.decode(logged)).toStrictEqual(right(error))
      })
    )
  })

  it('accepts any error', () => {
    fc.assert(
      fc.property(anyError, (error) => {
        expect(CloudErrorCodec.is(error)).toBe(true)
        expect(CloudErrorCodec.encode(error)).toBe(error)
      })
    )
  })

  it('works inside other codecs', () => {
    const Job = t.type({ id: t.string, error: CloudErrorCodec })
    const job = { id: 'j', error: errorWith({ retryAfterMs: 5 }) }
    expect(Job.decode(JSON.parse(JSON.stringify(job)))).toStrictEqual(right(job))
  })

  it.each(Object.entries(allowed))('lets a %s have its own categories only', (tag, own) => {
    for (const category of categories) {
      const reason = tag === 'TransportError' ? 'network' : 'input'
      expect([category, decodes({ ...everything, _tag: tag, category, reason })]).toEqual([
        category,
        own.includes(category)
      ])
    }
  })

  it.each([
    ['a category that there is not', { category: 'NotFund' }],
    ['an inherited name for a category', { category: 'constructor' }],
    ['no category', { category: undefined }],
    ['a tag that there is not', { _tag: 'Error' }],
    ['no tag', { _tag: undefined }],
    ['an unknown fault', { fault: 'somebody' }],
    ['a retry that there is not', { retry: 'never' }],
    ['a replay that there is not', { replay: true }],
    ['a classifiedBy that there is not', { classifiedBy: 'guess' }],
    ['no vendor', { vendor: undefined }],
    ['null for a vendor', { vendor: null }],
    ['a number for a code', { code: 404 }],
    ['a text for a status', { status: '404' }],
    ['null for details', { details: null }],
    ['details that are no texts', { details: { a: 1 } }],
    ['a number for a region', { region: 1 }],
    ['a list for a host', { host: [] }],
    ['attempts that are no list', { attempts: {} }],
    ['attempts of something else', { attempts: [{}] }],
    ['an attempt of a category that there is not', { attempts: [{ category: 'x', startedAt: 0, delayMs: 0 }] }]
  ])('refuses %s', (_, given) => {
    expect(decodes(errorWith({}))).toBe(true)
    expect(decodes({ ...errorWith({}), ...given })).toBe(false)
    expect(CloudErrorCodec.is({ ...errorWith({}), ...given })).toBe(false)
  })

  it.each([
    ['a TransportError without a reason', { _tag: 'TransportError', category: 'Unavailable', reason: undefined }],
    [
      'a TransportError with a RequestError’s reason',
      { _tag: 'TransportError', category: 'Unavailable', reason: 'input' }
    ],
    ['a TransportError without a phase', { _tag: 'TransportError', category: 'Unavailable', phase: undefined }],
    ['a DecodeError without a reason', { _tag: 'DecodeError', category: 'Internal', reason: undefined }],
    ['a DecodeError with a TransportError’s reason', { _tag: 'DecodeError', category: 'Internal', reason: 'network' }],
    ['a RequestError with a TransportError’s reason', { _tag: 'RequestError', category: 'InvalidArgument' }],
    [
      'a RequestError without issues',
      { _tag: 'RequestError', category: 'InvalidArgument', reason: 'input', issues: null }
    ],
    [
      'a DecodeError whose issues hold something else',
      { _tag: 'DecodeError', category: 'Internal', reason: 'codec', issues: [{ path: 1 }] }
    ]
  ])('refuses %s', (_, given) => {
    expect(decodes({ ...everything, ...given })).toBe(false)
  })

  it.each([undefined, null, 1, 'NotFound', [], {}, [errorWith({})], new Error('x')])('refuses %s', (value) => {
    expect(decodes(value)).toBe(false)
    expect(CloudErrorCodec.is(value)).toBe(false)
  })

  it('leaves out a body, a cause, a stack, and methods that a log wrote as texts', () => {
    const canaries = { body: 'canary', cause: 'canary', stack: 'canary', toJSON: 'canary', toString: 'canary' }
    expect(CloudErrorCodec.decode({ ...errorWith({}), ...canaries })).toStrictEqual(right(errorWith({})))
  })

  it('keeps a field that a later version wrote', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ ...errorWith({}), zone: 'z-1', hints: { a: [1, null] } }))
    expect(CloudErrorCodec.decode(stored)).toStrictEqual(
      right({ ...errorWith({}), zone: 'z-1', hints: { a: [1, null] } })
    )
  })

  it.each([null, undefined])('reads attempts, a region and a host that a log wrote as %s as none', (nothing) => {
    const logged = { ...errorWith({}), attempts: nothing, region: nothing, host: nothing }
    expect(CloudErrorCodec.decode(logged)).toStrictEqual(right(errorWith({})))
    expect(CloudErrorCodec.decode({ ...logged, region: 'r' })).toStrictEqual(right(errorWith({ region: 'r' })))
  })

  it('reads errors that were stored before they had a region and a host', () => {
    const stored = JSON.parse(JSON.stringify(errorWith({ attempts: [] }))) as object
    expect(stored).not.toHaveProperty('host')
    expect(CloudErrorCodec.decode(stored)).toStrictEqual(right(errorWith({ attempts: [] })))
  })

  it('gives the error its text again, and leaves the given value as it was', () => {
    const stored: unknown = JSON.parse(JSON.stringify(errorWith({ host: 'h' })))
    const decoded = CloudErrorCodec.decode(stored)
    expect(decoded._tag === 'Right' && String(decoded.right)).toBe(
      'acme rockets: NotFound (NoRocket): no such rocket [request id-1, host h]'
    )
    expect(Object.getOwnPropertyNames(stored)).not.toContain('toString')
    expect(CloudErrorCodec.decode(Object.freeze(errorWith({})))).toStrictEqual(right(errorWith({})))
  })

  it('leaves out what no attempt and no issue has', () => {
    const attempt = {
      category: 'Internal',
      code: undefined,
      requestId: 'r',
      status: 500,
      startedAt: 1,
      delayMs: 0
    } as const
    const issue = { path: 'a', expected: 'string' }
    const error = {
      ...errorWith({ category: 'Internal' }),
      _tag: 'DecodeError',
      reason: 'codec',
      issues: [issue],
      attempts: [attempt]
    }
    const wire = { ...error, issues: [{ ...issue, value: 'canary' }], attempts: [{ ...attempt, body: 'canary' }] }
    expect(JSON.stringify(CloudErrorCodec.decode(wire))).not.toContain('canary')
    expect(CloudErrorCodec.decode(wire)).toMatchObject(right({ issues: [issue], attempts: [attempt] }))
  })

  it('keeps details and codes that are named as what objects inherit', () => {
    const wire = JSON.stringify(errorWith({ code: '__proto__' })).replace('"details":{}', '"details":{"__proto__":"x"}')
    const decoded = CloudErrorCodec.decode(JSON.parse(wire))
    expect(JSON.stringify(decoded)).toContain('"details":{"__proto__":"x"}')
    expect(Object.getPrototypeOf({})).not.toHaveProperty('x')
  })
})
