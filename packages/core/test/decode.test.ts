import { inspect } from 'node:util'

import { left, right } from '@cloud-result/core'
import type { CloudError, Result, Success, DecodableResponse } from '@cloud-result/core'
import { isRecord, makeDecode } from '@cloud-result/core/vendor'
import type * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { answer, decode, errorOf, profile, Rocket } from './support/acme.js'

describe('a success', () => {
  it('is data, request id and status', () => {
    const result = decode(Rocket)(answer(200, { Name: 'r', Extra: 1, RequestId: 'id-1' }))
    expect(result).toStrictEqual(
      right({ data: { Name: 'r', Extra: 1, RequestId: 'id-1' }, requestId: 'id-1', status: 200 })
    )
  })

  it.each([200, 201, 204, 299])('is any 2xx by default: %d', (status) => {
    expect(decode(Rocket)(answer(status, { Name: 'r' }))).toMatchObject({ right: { status } })
  })

  it('is what the vendor says it is', () => {
    const strict = makeDecode({ ...profile, isSuccessStatus: (status) => status === 200 })
    expect(strict(Rocket)(answer(200, { Name: 'r' }))._tag).toBe('Right')
    expect(errorOf(strict(Rocket)(answer(201, { Name: 'r' })))).toMatchObject({ _tag: 'HttpError', status: 201 })
  })

  it.each([
    ['JSON', '{"Name":"r"}'],
    ['JSON after blanks', ' \r\n\t{"Name":"r"}\n'],
    ['JSON after a byte order mark', '\uFEFF{"Name":"r"}']
  ])('is read from %s with any content type', (_, body) => {
    expect(decode(Rocket)(answer(200, body, { 'content-type': 'text/xml' }))._tag).toBe('Right')
  })

  it('is read from XML with any content type, if the vendor sends XML', () => {
    const Text = t.type({ text: t.string })
    const response = answer(200, '\n<ok>yes</ok>\n', { 'content-type': 'application/json' })
    expect(decode(Text)(response)).toMatchObject({ right: { data: { text: 'yes' } } })
    const { parseXml: _, ...jsonOnly } = profile
    expect(errorOf(makeDecode(jsonOnly)(Text)(response))).toMatchObject({ _tag: 'DecodeError' })
  })

  it('infers its data from the codec', () => {
    expectTypeOf(decode(Rocket)).toEqualTypeOf<(response: DecodableResponse) => Result<Success<{ Name: string }>>>()
    const Shaped: t.Decoder<unknown, Date> = new t.Type<Date, string, unknown>(
      'Shaped',
      (value): value is Date => value instanceof Date,
      (value, context) => (isRecord(value) ? t.success(new Date(0)) : t.failure(value, context)),
      (date) => date.toISOString()
    )
    expectTypeOf(decode(Shaped)(answer(200, {}))).toEqualTypeOf<E.Either<CloudError, Success<Date>>>()
    expect(decode(Shaped)(answer(200, {}))).toMatchObject({ right: { data: new Date(0) } })
  })
})

describe('a failure that the envelope names', () => {
  it('has every field', () => {
    const error = errorOf(
      decode(Rocket)(answer(400, { Fault: { Code: 'Bad', Message: 'bad fuel' }, RequestId: 'id-1' }))
    )
    expect(error).toStrictEqual({
      _tag: 'ServiceError',
      vendor: 'acme',
      service: 'rockets',
      operation: undefined,
      category: 'InvalidArgument',
      fault: 'client',
      retry: 'permanent',
      replay: 'yes',
      classifiedBy: 'code+status+message',
      requestId: 'id-1',
      status: 400,
      code: 'Bad',
      message: 'bad fuel',
      retryAfterMs: undefined,
      details: { what: 'fuel' }
    })
  })

  it.each([t.unknown, t.UnknownRecord, t.type({}), t.partial({ Name: t.string })] as readonly t.Mixed[])(
    'wins over a codec that would take it: $name',
    (codec) => {
      for (const status of [200, 204, 302, 400, 500]) {
        const error = errorOf(decode(codec)(answer(status, { Name: 'r', Fault: { Code: 'Slow' } })))
        expect(error).toMatchObject({ _tag: 'ServiceError', category: 'Throttled', status })
      }
    }
  )

  it.each([
    [{}, undefined, undefined],
    ['', undefined, undefined],
    ['no', undefined, 'no'],
    [false, undefined, undefined],
    [[], undefined, undefined],
    [{ code: 'Slow' }, 'Slow', undefined],
    [{ Code: ' Slow\t', Message: ' m ' }, 'Slow', 'm'],
    [{ Code: 7 }, '7', undefined],
    [{ Code: '', Message: '' }, undefined, undefined],
    [{ Code: null, Message: {} }, undefined, undefined]
  ])('is one with the member %j', (Fault, code, message) => {
    expect(errorOf(decode(t.unknown)(answer(200, { Fault })))).toMatchObject({ _tag: 'ServiceError', code, message })
  })

  it('is absent if the member is null', () => {
    expect(decode(Rocket)(answer(200, { Name: 'r', Fault: null }))._tag).toBe('Right')
  })

  it('is judged by its status where it has no code', () => {
    expect(errorOf(decode(t.unknown)(answer(403, { Fault: {} })))).toMatchObject({
      category: 'PermissionDenied',
      classifiedBy: 'status'
    })
    expect(errorOf(decode(t.unknown)(answer(200, { Fault: {} })))).toMatchObject({
      category: 'Unknown',
      classifiedBy: 'default',
      fault: 'other'
    })
  })

  it('takes the culprit from the envelope, but not for a dry run that passed', () => {
    const fault = (Code: string) => errorOf(decode(t.unknown)(answer(500, { Fault: { Code, Type: 'Sender' } }))).fault
    expect(fault('Strange')).toBe('client')
    expect(fault('WouldWork')).toBe('other')
  })

  it('shows no credentials in its message and details', () => {
    const message = (Code: string, Message: string) => {
      const error = errorOf(decode(t.unknown)(answer(400, { Fault: { Code, Message } })))
      return [error.message, error._tag === 'ServiceError' && error.details]
    }
    expect(message('Bad', 'bad SecretKey=abc')).toEqual(['bad SecretKey=[redacted]', { what: 'SecretKey=[redacted]' }])
    expect(message('Key', 'Key abc, def')).toEqual(['key [redacted]', {}])
    expect(message('Strange', 'Authorization: abc')).toEqual(['[redacted]', {}])
  })

  it('has a code and a message of bounded length', () => {
    const long = 'x'.repeat(100_000)
    const error = errorOf(
      decode(t.unknown)(answer(400, { RequestId: long, Fault: { Code: long, Message: `bad ${long}` } }))
    )
    expect(error.code?.length).toBe(256)
    expect(error.message?.length).toBe(2_000)
    expect(error.requestId?.length).toBe(256)
    expect(JSON.stringify(error).length).toBeLessThan(5_000)
    const named = errorOf(decode(t.unknown)(answer(400, { Fault: { Code: 'Bad', Message: `bad ${long}` } })))
    expect(JSON.stringify(named).length).toBeLessThan(5_000)
  })

  it('keeps what the envelope adds', () => {
    const adding = makeDecode({
      ...profile,
      readEnvelope: () => ({
        _tag: 'Failure',
        code: 'Bad',
        message: 'bad fuel',
        details: { member: 'm', what: 'overridden', token: 'Token=abc' }
      })
    })
    expect(errorOf(adding(t.unknown)(answer(400, {})))).toMatchObject({
      details: { member: 'm', what: 'fuel', token: 'Token=[redacted]' }
    })
  })
})

describe('the status 404 or 410', () => {
  it.each([404, 410])('never makes an error NotFound: %d', (status) => {
    for (const Fault of [{}, { Code: 'Strange' }, { Code: status }, { Message: 'not found' }]) {
      expect(errorOf(decode(t.unknown)(answer(status, { Fault })))).toMatchObject({
        _tag: 'ServiceError',
        category: 'Unknown',
        classifiedBy: 'default',
        fault: 'client',
        retry: 'permanent'
      })
    }
    for (const body of ['', '<html>404 Not Found</html>', '{"detail":"Not Found"}', 'no such rocket']) {
      expect(errorOf(decode(t.unknown)(answer(status, body)))).toMatchObject({
        _tag: 'HttpError',
        category: 'Unsupported',
        classifiedBy: 'status',
        fault: 'client',
        retry: 'permanent',
        replay: 'yes'
      })
    }
  })
})

describe('an answer that is not the vendor’s', () => {
  it.each([
    [400, 'InvalidArgument', 'client', 'status'],
    [401, 'Unauthenticated', 'client', 'status'],
    [404, 'Unsupported', 'client', 'status'],
    [407, 'Unauthenticated', 'client', 'status'],
    [418, 'Unknown', 'client', 'default'],
    [429, 'Throttled', 'client', 'status'],
    [499, 'Cancelled', 'other', 'status'],
    [302, 'Unknown', 'other', 'default'],
    [500, 'Internal', 'server', 'status'],
    [502, 'Unavailable', 'server', 'status'],
    [504, 'DeadlineExceeded', 'server', 'status']
  ] as const)('with status %d is an HttpError %s', (status, category, fault, classifiedBy) => {
    for (const body of ['', '<html>gateway</html>', 'gateway', 'null', '[]', '{"Name":"r"}']) {
      expect(errorOf(decode(Rocket)(answer(status, body)))).toMatchObject({
        _tag: 'HttpError',
        category,
        fault,
        classifiedBy,
        status,
        code: undefined
      })
    }
  })

  it.each([0, -1, 99, 1_000, 200.5, Number.NaN, Number.POSITIVE_INFINITY, '200', undefined, null])(
    'with the impossible status %s is no response',
    (status) => {
      expect(errorOf(decode(t.unknown)({ status: status as number, body: '{"Name":"r"}' }))).toMatchObject({
        _tag: 'DecodeError',
        reason: 'input',
        category: 'Internal',
        status: undefined,
        message: expect.stringContaining('status is not an HTTP status')
      })
      expect(errorOf(decode(t.unknown)({ status: status as number, body: '{"Fault":{"Code":"Slow"}}' }))).toMatchObject(
        { _tag: 'ServiceError', category: 'Throttled', status: undefined }
      )
    }
  )

  it.each(['', ' ', 'null', '[]', '1', '"x"', '{', 'text', '<html>portal</html>', '<ok>no', '\u0000'])(
    'with a succeeding status and the body %j is a DecodeError',
    (body) => {
      expect(errorOf(decode(t.unknown)(answer(200, body)))).toMatchObject({
        _tag: 'DecodeError',
        reason: 'unrecognized',
        category: 'Internal',
        fault: 'server',
        retry: 'transient',
        replay: 'maybe',
        classifiedBy: 'default',
        code: undefined,
        issues: []
      })
    }
  )

  it('has a message that says what came, and not a word of it', () => {
    const messageOf = (status: number, body: string) => errorOf(decode(t.unknown)(answer(status, body))).message
    for (const body of ['canary', '<html>canary</html>', '["canary"]', '<ok>canary']) {
      for (const status of [200, 302, 500]) {
        const message = messageOf(status, body)
        expect(message).toContain('not a response of acme rockets')
        expect(message).not.toContain('canary')
      }
    }
    expect(messageOf(502, '')).toBe('HTTP 502: an empty body, not a response of acme rockets')
  })
})

describe('data that does not fit the codec', () => {
  it('is a DecodeError with every field, and no value', () => {
    const error = errorOf(
      decode(t.type({ Name: t.string, Crew: t.array(t.type({ Age: t.number })) }))(
        answer(200, { Name: 7, Crew: [{ Age: 1 }, { Age: 'canary' }], RequestId: 'id-1' })
      )
    )
    expect(error).toStrictEqual({
      _tag: 'DecodeError',
      vendor: 'acme',
      service: 'rockets',
      operation: undefined,
      category: 'Internal',
      fault: 'other',
      retry: 'permanent',
      replay: 'maybe',
      classifiedBy: 'default',
      requestId: 'id-1',
      status: 200,
      code: undefined,
      message: 'The data does not fit the codec: expected string at Name (and 1 more)',
      retryAfterMs: undefined,
      reason: 'codec',
      issues: [
        { path: 'Name', expected: 'string' },
        { path: 'Crew.1.Age', expected: 'number' }
      ]
    })
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY })).not.toContain('canary')
  })

  it('has at most 10 findings, however many there are', () => {
    const error = errorOf(
      decode(t.type({ L: t.array(t.string) }))(answer(200, { L: Array.from({ length: 1_000 }, () => 1) }))
    )
    expect(error._tag === 'DecodeError' && error.issues.length).toBe(10)
  })

  it.each([
    [undefined, 'This is not an io-ts codec: write decode(codec)(response)'],
    [{ status: 200, body: '' }, 'This is a response, not a codec: write decode(codec)(response)'],
    [new Response(), 'This is a response, not a codec: write decode(codec)(response)'],
    [() => t.unknown, 'This is a function, not a codec: write decode(DescribeZones.output())'],
    [{ action: 'ListKeys', output: () => t.unknown }, 'This is an operation, not a codec: pass ListKeys.output()'],
    [
      { '~standard': { version: 1 } },
      'This is a Standard Schema, not an io-ts codec: make a codec of it with fromSchema of the guide "Standard Schema"'
    ]
  ])('says what to pass in place of what is no codec (%#)', (codec, message) => {
    const decodeNothing = decode(codec as never)
    const told = { _tag: 'DecodeError', reason: 'codec', retry: 'permanent', message }
    const error = errorOf(decodeNothing(answer(200, { Name: 'r', RequestId: 'id-1' })))
    expect(error).toMatchObject({ ...told, requestId: 'id-1', status: 200 })
    // What a program reads that takes `decode(response)` for the result.
    expect({ ...decodeNothing }).toMatchObject({ _tag: 'Left', left: told })
  })

  it('keeps status and request id when the codec throws, and says nothing of what it threw', () => {
    const thrower: t.Decoder<unknown, never> = {
      ...t.never,
      decode: (value) => {
        throw new Error(`canary ${JSON.stringify(value)}`)
      }
    }
    const error = errorOf(decode(thrower)(answer(200, { Name: 'canary', RequestId: 'id-1' }, { 'retry-after': '3' })))
    expect(error).toMatchObject({
      _tag: 'DecodeError',
      status: 200,
      requestId: 'id-1',
      retryAfterMs: 3_000,
      reason: 'codec',
      fault: 'other',
      retry: 'permanent',
      message: 'The codec threw',
      issues: []
    })
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY })).not.toContain('canary')
  })

  it.each([
    ['an empty Left', { decode: () => left([]) }],
    ['a Left that is no list', { decode: () => left('canary') }],
    ['an error without a context', { decode: () => left([{ value: 'canary', context: [] }]) }],
    ['nothing', { decode: () => undefined }],
    ['no function', { decode: 1 }],
    ['no codec', undefined]
  ])('survives a codec that gives %s', (_, codec) => {
    const error = errorOf(decode(codec as never)(answer(200, { Name: 'r', RequestId: 'id-1' })))
    expect(error).toMatchObject({ _tag: 'DecodeError', reason: 'codec', requestId: 'id-1' })
    expect(inspect(error)).not.toContain('canary')
  })
})

describe('a value that is no response', () => {
  it.each([
    ['nothing', undefined],
    ['a parsed body', { Name: 'r', RequestId: 'id-1' }],
    ['a Buffer', Buffer.from('{"Name":"r"}')],
    ['text', '{"Name":"r"}'],
    ['a fetch Response', new Response('{"Name":"r"}')],
    ['a fetch Response with 404', new Response('{"Name":"r"}', { status: 404 })],
    ['a response with a parsed body', { status: 200, body: { Name: 'r' } }],
    ['a response with bytes', { status: 500, body: new Uint8Array(3) }],
    ['a response without a body', { status: 404 }]
  ])('is a DecodeError of the caller’s: %s', (_, value) => {
    expect(errorOf(decode(t.unknown)(value as never))).toMatchObject({
      _tag: 'DecodeError',
      reason: 'input',
      category: 'Internal',
      fault: 'client',
      retry: 'permanent',
      classifiedBy: 'default',
      message: expect.stringMatching(/^Not a response: .+ Pass \{ status, headers, body \}, with the body as text$/),
      issues: []
    })
  })
})

describe('the request id', () => {
  const idOf = (result: Result<Success<unknown>>) =>
    result._tag === 'Right' ? result.right.requestId : result.left.requestId

  it.each([
    ['{"Name":"r","RequestId":"body"}', 'body'],
    ['{"Name":"r","requestid":"body"}', 'body'],
    ['{"Name":"r"}', 'new'],
    ['{"Name":"r","RequestId":""}', 'new'],
    ['{"Name":"r","RequestId":null}', 'new'],
    ['{"Name":"r","RequestId":"undefined"}', 'new'],
    ['{"Name":"r","RequestId":9007199254740993}', '9007199254740993'],
    ['gateway', 'new'],
    ['', 'new']
  ])('of %s comes from the body, else from a header', (body, expected) => {
    for (const status of [200, 500]) {
      expect(idOf(decode(t.unknown)(answer(status, body, { 'X-Old-Id': 'old', 'X-Acme-Id': 'new' })))).toBe(expected)
    }
  })

  it('is not made up', () => {
    expect(idOf(decode(t.unknown)(answer(200, '{}', { 'x-acme-id': '' })))).toBeUndefined()
    expect(idOf(decode(t.unknown)(answer(500, '', { 'x-acme-id': 'undefined' })))).toBeUndefined()
    expect(idOf(decode(t.unknown)(answer(200, '{}')))).toBeUndefined()
    expect(idOf(decode(t.unknown)(answer(200, '{}', { 'x-acme-id': ' ', 'x-old-id': 'old' })))).toBe('old')
  })
})

describe('the wait that the server asks for', () => {
  it.each([
    [{ 'retry-after': '2', 'X-Acme-Wait': '30' }, 30],
    [{ 'Retry-After': '2' }, 2_000],
    [{}, undefined]
  ])('of %j is on every kind of error', (headers, expected) => {
    const bodies: readonly (readonly [number, string])[] = [
      [429, '{"Fault":{"Code":"Slow"}}'],
      [503, ''],
      [200, 'text'],
      [200, '{}']
    ]
    for (const [status, body] of bodies) {
      expect(errorOf(decode(Rocket)(answer(status, body, headers))).retryAfterMs).toBe(expected)
    }
  })
})

describe('a dry run that is answered by nothing but a request id', () => {
  it('is marked only for a vendor of whom that is known, and out of sight', () => {
    const marking = makeDecode({ ...profile, dryRunAnswersRequestIdOnly: true })
    const marked = marking(t.unknown)(answer(200, { RequestId: 'id-1' }))
    const plain = decode(t.unknown)(answer(200, { RequestId: 'id-1' }))
    expect(marked).toEqual(plain)
    expect(JSON.stringify(marked)).toBe(JSON.stringify(plain))
    expect(inspect(marked)).toBe(inspect(plain))
  })
})
