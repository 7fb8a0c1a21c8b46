import { inspect } from 'node:util'

import { CloudErrorCodec, right } from '@cloud-result/core'
import type { CloudError, Result } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'
import type { VendorProfile } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as T from 'fp-ts/lib/Task.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { answer, decode, errorOf, profile, Rocket } from './support/acme.js'

describe('decode', () => {
  it('works in a pipe of fp-ts', async () => {
    const program = pipe(
      TE.fromEither(decode(Rocket)(answer(200, { Name: 'r', RequestId: 'id-1' }))),
      TE.map(({ data }) => data.Name),
      TE.getOrElse((error) => T.of(error.category as string))
    )
    expect(await program()).toBe('r')
    const chained = pipe(
      decode(Rocket)(answer(200, { Name: 'r' })),
      E.map(({ data }) => data.Name),
      E.chain((name): Result<number> => (name === 'r' ? right(1) : E.left(errorOf(decode(Rocket)(answer(404, ''))))))
    )
    expectTypeOf(chained).toEqualTypeOf<E.Either<CloudError, number>>()
    expect(chained).toEqual(E.right(1))
  })

  it.each([
    [undefined],
    [null],
    [1],
    ['x'],
    [[]],
    [{}],
    [{ status: 200 }],
    [{ status: 200, body: null }],
    [{ status: 200, body: new Uint8Array(3) }],
    [{ status: 200, body: { Name: 'r' } }],
    [{ status: 200, body: '{}', headers: 'x' }],
    [{ status: 200, body: '{', headers: [['x-acme-id', 'a']] }],
    [
      {
        get status(): number {
          throw new Error('canary')
        },
        body: ''
      }
    ],
    [
      {
        status: 200,
        get body(): string {
          throw new Error('canary')
        }
      }
    ],
    [
      {
        status: 500,
        body: '',
        get headers(): never {
          throw new Error('canary')
        }
      }
    ],
    [
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('canary')
          }
        }
      )
    ],
    [
      new Proxy(
        { status: 500, body: '' },
        {
          ownKeys: () => {
            throw new Error('canary')
          }
        }
      )
    ]
  ])('gives a Left for what is not a response: %#', (response) => {
    const error = errorOf(decode(Rocket)(response as never))
    expect(['HttpError', 'DecodeError']).toContain(error._tag)
    expect(inspect(error)).not.toContain('canary')
    expect(CloudErrorCodec.decode(JSON.parse(JSON.stringify(error)))).toEqual(right(error))
  })

  it('gives a Left when the vendor’s own functions throw', () => {
    const broken = (part: Partial<VendorProfile>) => makeDecode({ ...profile, ...part })(Rocket)
    const thrower = (): never => {
      throw new Error('canary')
    }
    for (const part of [{ readEnvelope: thrower }, { parseXml: thrower }, { isSuccessStatus: thrower }]) {
      const result = broken(part)(answer(200, part.parseXml === undefined ? '{}' : '<ok></ok>'))
      expect(errorOf(result)).toMatchObject({ _tag: 'DecodeError', vendor: 'acme', service: 'rockets' })
      expect(inspect(result)).not.toContain('canary')
    }
  })

  it('never throws, and gives errors that survive JSON', () => {
    const key = fc.constantFrom('Fault', 'Code', 'Message', 'RequestId', 'Name', '__proto__', 'constructor', 'x')
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('r', '', 'Slow', 'Bad', ' ', null, true, Number.MAX_VALUE, 2 ** 53, -0),
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie('tree')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries) as unknown)
      )
    }))
    const body = fc.oneof(
      tree.map((value) => JSON.stringify(value)),
      fc.tuple(tree, fc.nat({ max: 30 })).map(([value, length]) => JSON.stringify(value).slice(0, length)),
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `<ok>${text}</ok>`)
    )
    const headers = fc.dictionary(
      fc.constantFrom('x-acme-id', 'X-ACME-WAIT', 'Retry-After', 'date', '__proto__'),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('5', 'Wed, 21 Oct 2026 07:28:00 GMT', 'undefined'))
    )
    const status = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(200, 400, 0, Number.NaN))
    fc.assert(
      fc.property(status, headers, body, (someStatus, someHeaders, someBody) => {
        const result = decode(Rocket)({ status: someStatus, headers: someHeaders, body: someBody })
        if (result._tag === 'Right') return
        expect(CloudErrorCodec.decode(JSON.parse(JSON.stringify(result.left)))).toEqual(right(result.left))
        expect(JSON.stringify(result.left).length).toBeLessThan(20_000)
      }),
      { numRuns: 3_000 }
    )
  })

  it('reads long and deep bodies', () => {
    const bodies = [
      '['.repeat(200_000) + ']'.repeat(200_000),
      '{"Fault":'.repeat(100_000) + '1' + '}'.repeat(100_000),
      `{"Name":"${'x'.repeat(5_000_000)}"}`,
      `{"Name":${'9'.repeat(1_000_000)}}`,
      ' '.repeat(5_000_000),
      `{${Array.from({ length: 100_000 }, (_, index) => `"requestId${index}":${index}`).join()}}`,
      `{"Fault":{"Code":"${'a.'.repeat(500_000)}","Message":"${'bad '.repeat(500_000)}"}}`,
      `<ok>${'<'.repeat(1_000_000)}`,
      `"RequestId"${' '.repeat(1_000_000)}:`,
      '"RequestId":"'.repeat(100_000)
    ]
    for (const body of bodies) {
      for (const status of [200, 500]) {
        expect(['Left', 'Right']).toContain(decode(t.type({ Name: t.string }))(answer(status, body))._tag)
      }
    }
  })

  it('leaves its input as it is', () => {
    const response = Object.freeze(answer(200, { Name: 'r' }, Object.freeze({ 'x-acme-id': 'a' })))
    expect(decode(Rocket)(response)).toEqual(decode(Rocket)(response))
  })
})
