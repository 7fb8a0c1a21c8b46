import { list, optional, required, toStandardSchema, WireBoolean, WireNumber, WireString } from '@cloud-result/core'
import {
  anything,
  boolean,
  caseInsensitiveObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  listOf,
  makeDecode,
  NonBlankString,
  nonBlankText,
  number,
  object,
  prepared,
  preprocess,
  readField,
  readList,
  readOptional,
  recordOf,
  text,
  wireBoolean,
  wireNumber,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { toIssues } from '../src/decode/issues.js'

interface Tag {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

interface Disk {
  readonly Id?: string | undefined
  readonly Size?: number | undefined
  readonly Encrypted?: boolean | undefined
  readonly Tag?: Tag | undefined
  readonly Tags: readonly Tag[]
  readonly Extra?: unknown
}

const Tag: Reader<Tag> = object<Tag>('Tag', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Key))) draft.Key = readOptional(wire, 'Key', text, reading)
  if (!isText((wire = draft.Value))) draft.Value = readOptional(wire, 'Value', text, reading)
})

const Disk: Reader<Disk> = object<Disk>('Disk', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Id))) draft.Id = readOptional(wire, 'Id', text, reading)
  if (!isNumber((wire = draft.Size))) draft.Size = readOptional(wire, 'Size', number, reading)
  if (!isAbsent((wire = draft.Encrypted))) draft.Encrypted = readOptional(wire, 'Encrypted', boolean, reading)
  if (!isAbsent((wire = draft.Tag))) draft.Tag = readOptional(wire, 'Tag', Tag, reading)
  draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
  if (!isAbsent((wire = draft.Extra))) draft.Extra = readOptional(wire, 'Extra', anything, reading)
})

const decode = makeDecode({
  vendor: 'v',
  service: 's',
  catalogue: { rows: [] },
  readEnvelope: (payload) => ({ _tag: 'Success', payload })
})

const answer = (body: string) => ({ status: 200, body })

const dataOf = (reader: Reader<unknown>, wire: unknown): unknown => {
  const result = decode(codecOf(reader))(answer(JSON.stringify(wire)))
  return result._tag === 'Right' ? result.right.data : result.left
}

describe('a codec of a reader', () => {
  const codec = codecOf(Disk)

  it('is a codec of io-ts, which keeps unknown fields and does not change its argument', () => {
    expectTypeOf(codec).toEqualTypeOf<t.Type<Disk, unknown, unknown>>()
    expect(codec).toBeInstanceOf(t.Type)
    expect(codec.name).toBe('Disk')
    const wire = Object.freeze({ Id: null, Tag: Object.freeze({ Key: null }), More: 1, Tags: Object.freeze([{}]) })
    expect(codec.decode(wire)).toStrictEqual({
      _tag: 'Right',
      right: { Id: undefined, Tag: { Key: undefined }, More: 1, Tags: [{}] }
    })
    expect(wire).toEqual({ Id: null, Tag: { Key: null }, More: 1, Tags: [{}] })
  })

  it('composes with those of io-ts', () => {
    const wire = [{ Id: 'd', Size: 1, Owner: 'o' }]
    const both = t.array(t.intersection([codec, t.type({ Owner: t.string })]))
    expect(both.decode(wire)).toEqual({ _tag: 'Right', right: [{ ...wire[0], Tags: [] }] })
    expect(decode(both)(answer(JSON.stringify(wire)))).toMatchObject({ right: { data: [{ ...wire[0], Tags: [] }] } })
    expect(decode(both)(answer('[{"Size":"1"}]'))).toMatchObject({
      left: {
        issues: [
          { path: '0.Size', expected: 'number | undefined' },
          { path: '0.Owner', expected: 'string' }
        ]
      }
    })
    const length = codec.pipe(
      new t.Type<number, Disk, Disk>('n', t.number.is, (disk) => t.success(disk.Tags.length), t.identity as never)
    )
    expect(length.decode({ Tags: [{}, {}] })).toEqual({ _tag: 'Right', right: 2 })
    expect(t.union([codec, t.string]).decode('a')).toEqual({ _tag: 'Right', right: 'a' })
  })

  it('tests whether a value has the type already', () => {
    expect(codec.is({ Id: 'd', Tags: [{ Key: 'k' }], More: {} })).toBe(true)
    for (const wire of [{}, { Tags: [{ Key: null }] }, { Id: null, Tags: [] }, { Tags: null }, [], null, 'x']) {
      expect(codec.is(wire), JSON.stringify(wire)).toBe(false)
    }
    const disk: Disk = { Tags: [] }
    expect(codec.encode(disk)).toBe(disk)
  })

  it('shows its structure', () => {
    const { props } = codec as unknown as t.PartialC<t.Props>
    expect(Object.entries(props).map(([key, { name }]) => [key, name])).toEqual([
      ['Id', 'string | undefined'],
      ['Size', 'number | undefined'],
      ['Encrypted', 'boolean | undefined'],
      ['Tag', 'Tag | undefined'],
      ['Tags', 'Tag[]'],
      ['Extra', 'unknown | undefined']
    ])
    expect(props['Tag']?.decode(null)).toEqual({ _tag: 'Right', right: undefined })
    expect(props['Size']?.decode('')).toEqual({ _tag: 'Right', right: undefined })
    expect(props['Size']?.decode('x')._tag).toBe('Left')
  })

  it('has paths with numbers in a Standard Schema', () => {
    const issues = toStandardSchema(codec)['~standard'].validate({ Tags: [{ Key: 1 }] })
    expect(issues).toEqual({ issues: [{ message: 'Expected string | undefined', path: ['Tags', 0, 'Key'] }] })
  })

  it('keeps a field named __proto__, and refuses objects that are not plain', () => {
    const wire: unknown = JSON.parse('{"__proto__":{"Id":1},"Tags":[]}')
    const decoded = codec.decode(wire)
    expect(decoded._tag === 'Right' && Object.keys(decoded.right)).toEqual(['__proto__', 'Tags'])
    for (const other of [new Date(0), new Map(), [], () => 0, null, 1]) expect(codec.decode(other)._tag).toBe('Left')
  })
})

describe('required, of an operation with readers', () => {
  const described: Operation<{ readonly [field: string]: unknown }, Disk> = {
    product: 'p',
    action: 'Describe',
    effect: 'read',
    input: () => t.UnknownRecord,
    output: () => codecOf(Disk)
  }
  const output = required(described, 'Tag.Key', 'Tags.Value').output()

  it('finds what is missing, after it was decoded', () => {
    const whole = '{"Id":null,"Tag":{"Key":"k"},"Tags":[{"Value":"v"}]}'
    expect(decode(output)(answer(whole))).toEqual(decode(codecOf(Disk))(answer(whole)))
    expect(decode(output)(answer('{"Tag":{"Key":null},"Tags":[{"Value":"v"},{}]}'))).toMatchObject({
      left: { issues: [{ path: 'Tag.Key' }, { path: 'Tags.1.Value' }] }
    })
    expect(decode(output)(answer('{"Size":"x"}'))).toMatchObject({ left: { issues: [{ path: 'Size' }] } })
    expect(decode(output)(answer('{"Size":9007199254740993}'))).toMatchObject({ left: { issues: [{ path: 'Size' }] } })
  })
})

describe('readers of long integers', () => {
  const Ids = object<{ readonly Id?: string | undefined; readonly Size?: number | undefined; readonly Any?: unknown }>(
    'Ids',
    (draft, reading) => {
      let wire: unknown
      if (!isText((wire = draft.Id))) draft.Id = readOptional(wire, 'Id', wireText, reading)
      if (!isNumber((wire = draft.Size))) draft.Size = readOptional(wire, 'Size', number, reading)
      if (!isAbsent((wire = draft.Any))) draft.Any = readOptional(wire, 'Any', anything, reading)
    }
  )
  const read = (body: string): unknown => {
    const result = decode(codecOf(Ids))(answer(body))
    return result._tag === 'Right' ? result.right.data : result.left
  }

  it('keep the digits of a text, and refuse a number that cannot hold them', () => {
    expect(read('{"Id":9007199254740993}')).toEqual({ Id: '9007199254740993' })
    expect(read('{"Id":-9007199254740993,"Size":9007199254740991}')).toEqual({
      Id: '-9007199254740993',
      Size: 9_007_199_254_740_991
    })
    expect(read('{"Size":9007199254740993}')).toMatchObject({
      issues: [{ path: 'Size', expected: 'number | undefined' }]
    })
    expect(read('{"Any":{"Deep":[9007199254740993]}}')).toEqual({ Any: { Deep: ['9007199254740993'] } })
  })

  it('accept large numbers that are not integers of the text', () => {
    expect(read('{"Size":1e300}')).toEqual({ Size: 1e300 })
    expect(read('{"Size":18446744073709551616.5,"Id":"1234567890123456789"}')).toEqual({
      Size: 2 ** 64,
      Id: '1234567890123456789'
    })
  })

  it('have the digits of a failure', () => {
    const failing = makeDecode({
      vendor: 'v',
      service: 's',
      catalogue: { rows: [] },
      readEnvelope: (tree) => ({
        _tag: 'Failure',
        code: String((tree as { readonly Code: unknown }).Code),
        message: ''
      })
    })
    expect(failing(codecOf(Ids))({ status: 400, body: '{"Code":9007199254740993}' })).toMatchObject({
      left: { code: '9007199254740993' }
    })
  })
})

describe('caseInsensitiveObject', () => {
  interface Point {
    readonly average?: number | undefined
    readonly unixTimestamp?: number | undefined
  }
  interface Series {
    readonly label?: string | undefined
    readonly datapoints: readonly Point[]
  }
  const Point = caseInsensitiveObject<Point>('Point', (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.average))) draft.average = readOptional(wire, 'average', wireNumber, reading)
    if (!isNumber((wire = draft.unixTimestamp))) {
      draft.unixTimestamp = readOptional(wire, 'unixTimestamp', wireNumber, reading)
    }
  })
  const Series = caseInsensitiveObject<Series>('Series', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.label))) draft.label = readOptional(wire, 'label', wireText, reading)
    draft.datapoints = readList(draft.datapoints, 'datapoints', Point, reading)
  })

  it.each([
    [{ label: 'cpu', datapoints: [{ average: '9.41', unixTimestamp: 1 }] }],
    [{ Label: 'cpu', Datapoints: [{ Average: '9.41', UnixTimestamp: 1 }] }],
    [{ LABEL: 'cpu', datapoints: { member: [{ average: '9.41', UNIXTIMESTAMP: '1' }] } }],
    [{ Label: 'cpu', Datapoints: { member: { Average: '9.41', unixTimestamp: '1' } } }]
  ])('reads %j', (wire) => {
    const expected = { label: 'cpu', datapoints: [{ average: 9.41, unixTimestamp: 1 }] }
    expect(codecOf(Series).decode(wire)).toEqual({ _tag: 'Right', right: expected })
    expect(dataOf(Series, wire)).toEqual(expected)
  })

  it('prefers the exact name, and keeps unknown fields', () => {
    const wire: unknown = JSON.parse('{"Label":"other","label":"cpu","Unit":"%","constructor":2}')
    expect(Object.entries(dataOf(Series, wire) as object)).toEqual([
      ['Label', 'other'],
      ['label', 'cpu'],
      ['Unit', '%'],
      ['constructor', 2],
      ['datapoints', []]
    ])
  })

  it('has the field names of the interface in errors', () => {
    expect(dataOf(Series, { Datapoints: [{ Average: 'much' }] })).toMatchObject({
      issues: [{ path: 'datapoints.0.average' }]
    })
  })
})

/** A reader, and a codec of io-ts that must agree with it. */
interface Pair {
  readonly reader: Reader<unknown>
  readonly codec: t.Mixed
}

const scalars: readonly Pair[] = [
  { reader: text, codec: t.string },
  { reader: number, codec: t.number },
  { reader: boolean, codec: t.boolean },
  { reader: anything, codec: t.unknown },
  { reader: wireText, codec: WireString },
  { reader: wireNumber, codec: WireNumber },
  { reader: wireBoolean, codec: WireBoolean },
  { reader: nonBlankText, codec: NonBlankString }
]

const emptyForBlank = (wire: unknown): unknown =>
  wire === null || wire === undefined || (typeof wire === 'string' && wire.trim() === '') ? {} : wire

const wrapped = (wire: unknown): unknown => (typeof wire === 'number' ? { a: wire } : wire)

const objectPair = (
  fields: readonly { readonly kind: 'list' | 'optional' | 'wrapped'; readonly pair: Pair }[]
): Pair => {
  const keys = ['a', 'b', 'c', 'item']
  return {
    reader: object<Record<string, unknown>>('Object', (draft, reading) => {
      for (const [index, { kind, pair }] of fields.entries()) {
        const key = keys[index] as string
        if (kind === 'list') draft[key] = readList(draft[key], key, pair.reader, reading)
        if (kind === 'wrapped') draft[key] = readField(draft[key], key, wrappedListOf('item', pair.reader), reading)
        if (kind === 'optional' && !isAbsent(draft[key])) {
          draft[key] = readOptional(draft[key], key, pair.reader, reading)
        }
      }
    }),
    codec: t.partial(
      Object.fromEntries(
        fields.map(({ kind, pair: { codec } }, index) => {
          const wrapper = t.type({ item: list(codec) }, `{ item: ${codec.name}[] }`)
          const made = { list: list(codec), optional: optional(codec), wrapped: preprocess(emptyForBlank, wrapper) }
          return [keys[index] as string, made[kind]]
        })
      ),
      'Object'
    )
  }
}

const pairs = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...scalars),
    fc
      .array(fc.record({ kind: fc.constantFrom('list', 'optional', 'wrapped'), pair: tie('pair') }), {
        minLength: 1,
        maxLength: 4
      })
      .map(objectPair),
    tie('pair').map(({ codec, reader }) => ({ reader: listOf(reader), codec: list(codec) })),
    tie('pair').map(({ codec, reader }) => ({ reader: recordOf(reader), codec: t.record(t.string, codec) })),
    tie('pair').map(({ codec, reader }) => ({ reader: prepared(wrapped, reader), codec: preprocess(wrapped, codec) }))
  )
})).pair

const wires = fc.letrec((tie) => ({
  wire: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, '', ' ', 'x', '7', 'true', 0, 1.5, true, 1e300),
    fc.array(tie('wire'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'item', 'other'), tie('wire'), { maxKeys: 4, noNullPrototype: true })
  )
})).wire

const findingsOf = (decoded: t.Validation<unknown>): unknown =>
  decoded._tag === 'Right'
    ? decoded
    : decoded.left.map(({ context, value }) => ({ value, at: toIssues([{ context, value }]) }))

describe('readers', () => {
  it('agree with io-ts: the same value, the same findings in the same order', () => {
    fc.assert(
      fc.property(pairs, wires, ({ codec, reader }, wire) => {
        const before = structuredClone(wire)
        expect(findingsOf(codecOf(reader).decode(wire))).toStrictEqual(findingsOf(codec.decode(wire)))
        expect(wire).toStrictEqual(before)
        const body = JSON.stringify(wire)
        expect(decode(codecOf(reader))(answer(body))).toStrictEqual(decode(codec)(answer(body)))
      }),
      { numRuns: 2_000 }
    )
  })

  it('report at most ten findings, in time that grows with the size', () => {
    const wire = { Tags: Array.from({ length: 50_000 }, () => ({ Key: 1 })) }
    const result = decode(codecOf(Disk))(answer(JSON.stringify(wire)))
    expect(result._tag === 'Left' && result.left._tag === 'DecodeError' && result.left.issues.length).toBe(10)
  })
})
