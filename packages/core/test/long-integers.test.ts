import { list, optional, WireInteger, WireNumber, WireString } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

const decode = makeDecode({
  vendor: 'v',
  service: 's',
  catalogue: { rows: [] },
  readEnvelope: (payload) => ({ _tag: 'Success', payload })
})

const dataOf = (codec: t.Mixed, body: string): unknown => {
  const result = decode(codec)({ status: 200, body })
  return result._tag === 'Right' ? result.right.data : result.left
}

const long = '9007199254740993'
const manyFields = t.partial(Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`field${index}`, t.string])))
const asIs = new t.Type<unknown>('as is', (value): value is unknown => value !== undefined, t.success, t.identity)

describe('an integer beyond 2^53 keeps its digits', () => {
  it.each<readonly [string, t.Mixed, string, unknown]>([
    ['in a field of any value', t.type({ a: t.unknown }), `{"a":{"b":[${long}]}}`, { a: { b: [long] } }],
    ['in a field without a codec', t.type({ a: t.string }), `{"a":"","b":${long}}`, { a: '', b: long }],
    [
      'below a field without a codec',
      t.partial({ a: t.string }),
      `{"b":{"c":[{"d":${long}}]}}`,
      { b: { c: [{ d: long }] } }
    ],
    ['below an intersection', t.intersection([t.type({}), t.partial({})]), `{"b":[-${long}]}`, { b: [`-${long}`] }],
    ['in a list of anything', t.type({ a: t.UnknownArray }), `{"a":[[${long}]]}`, { a: [[long]] }],
    ['in an object of anything', t.UnknownRecord, `{"a":[${long}]}`, { a: [long] }],
    ['in a record', t.record(t.string, WireString), `{"a":${long}}`, { a: long }],
    ['in a union', t.union([t.number, t.string]), long, long],
    ['in a codec of the user', t.type({ a: asIs }), `{"a":{"b":${long}}}`, { a: { b: long } }],
    ['in an object with many fields', manyFields, `{"field0":"","b":${long}}`, { field0: '', b: long }],
    ['in a tuple', t.tuple([WireInteger]), `[${long}]`, [BigInt(long)]],
    ['in a list', list(optional(WireInteger)), `[null,${long}]`, [undefined, BigInt(long)]]
  ])('%s', (_, codec, body, data) => {
    expect(dataOf(codec, body)).toStrictEqual(data)
  })

  it('and is refused as a number', () => {
    for (const codec of [t.type({ a: t.number }), t.type({ a: WireNumber }), t.partial({ a: t.literal(2 ** 53) })]) {
      expect(dataOf(codec, `{"a":${long}}`)).toMatchObject({ issues: [{ path: 'a' }] })
    }
    expect(dataOf(t.type({ a: t.number, b: WireNumber }), '{"a":1e300,"b":-1.5e20}')).toEqual({ a: 1e300, b: -1.5e20 })
  })

  it('whatever the codec is', () => {
    const codecs = fc.letrec<{ codec: t.Mixed }>((tie) => ({
      codec: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<t.Mixed>(t.unknown, t.number, t.string, t.UnknownRecord, t.UnknownArray, asIs, manyFields),
        tie('codec').map((inner) => t.type({ a: inner })),
        tie('codec').map((inner) => t.partial({ a: inner })),
        tie('codec').map((inner) => t.array(inner)),
        tie('codec').map((inner) => t.record(t.string, inner)),
        fc.tuple(tie('codec'), tie('codec')).map(([one, other]) => t.union([one, other])),
        fc.tuple(tie('codec'), tie('codec')).map(([one, other]) => t.intersection([one, other]))
      )
    })).codec
    const bodies = fc.letrec<{ body: string }>((tie) => ({
      body: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(long, '1', '"x"', '1e300', 'null'),
        fc.array(tie('body'), { maxLength: 3 }).map((entries) => `[${entries.join()}]`),
        fc.tuple(tie('body'), tie('body')).map(([one, other]) => `{"a":${one},"b":${other}}`)
      )
    })).body
    fc.assert(
      fc.property(codecs, bodies, (codec, body) => {
        const decoded = codec.decode(JSON.parse(body.replaceAll(long, `"${long}"`)))
        const result = decode(codec)({ status: 200, body })
        expect(result._tag).toBe(decoded._tag)
        if (result._tag === 'Right' && decoded._tag === 'Right') expect(result.right.data).toEqual(decoded.right)
      }),
      { numRuns: 3_000 }
    )
  })
})
