import { list, optional, WireNumber } from '@cloud-result/core'
import {
  anything,
  caseInsensitiveObject,
  closedObject,
  codecOf,
  object,
  readList,
  readOptional,
  recordOf,
  text,
  wireNumber,
  wrappedListOf
} from '@cloud-result/core/vendor'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeRandom } from '../src/random.js'
import { inferShape } from '../src/shape/infer-shape.js'
import { readInput } from '../src/shape/read-input.js'
import { sampleValue } from '../src/shape/sample-data.js'
import { asList, unflatten } from '../src/shape/unflatten.js'

const material = { random: makeRandom('x'), input: {}, region: 'r', timestamp: '2026-01-15T08:00:00Z', now: 0 }

interface Item {
  readonly Name: string
  readonly Size?: number
}

const Item = closedObject<Item>({ Name: t.string }, { Size: t.number }, 'Item')

interface Input {
  readonly Id: string
  readonly Ids?: readonly string[]
  readonly Items?: readonly Item[]
  readonly On?: boolean
  readonly Map?: Readonly<Record<string, string>>
}

const Input = closedObject<Input>(
  { Id: t.string },
  { Ids: t.readonlyArray(t.string), Items: t.readonlyArray(Item), On: t.boolean, Map: t.record(t.string, t.string) },
  'Input'
)

interface Readers {
  readonly a?: string | undefined
  readonly b?: Readonly<Record<string, number>> | undefined
  readonly c?: { readonly item: readonly unknown[] } | undefined
}

describe('the shape of a codec', () => {
  it.each<[string, t.Decoder<unknown, unknown>, unknown]>([
    ['a text', t.string, { kind: 'text' }],
    ['a number', WireNumber, { kind: 'number' }],
    ['a boolean', optional(t.boolean), { kind: 'boolean' }],
    ['anything', t.unknown, { kind: 'any' }],
    ['a literal', t.literal('a'), { kind: 'literal', value: 'a' }],
    ['a keyof', t.keyof({ a: null, b: null }), { kind: 'literal', value: 'a' }],
    ['a union', t.union([t.array(t.string), t.string]), { kind: 'list', of: { kind: 'text' } }],
    ['a list', list(t.string), { kind: 'list', of: { kind: 'text' } }],
    ['a list in a wrapper', optional(list(t.boolean)), { kind: 'list', of: { kind: 'boolean' } }],
    ['a map', t.record(t.string, t.number), { kind: 'map', of: { kind: 'number' } }],
    [
      'an object of readers',
      codecOf(
        object<Readers>('x', (draft, reading) => {
          draft.a = readOptional(draft.a, 'a', text, reading)
          draft.b = readOptional(draft.b, 'b', recordOf(wireNumber), reading)
          draft.c = readOptional(draft.c, 'c', wrappedListOf('item', anything), reading)
        })
      ),
      {
        kind: 'record',
        fields: {
          a: { kind: 'text' },
          b: { kind: 'map', of: { kind: 'number' } },
          c: { kind: 'record', fields: { item: { kind: 'list', of: { kind: 'any' } } } }
        }
      }
    ],
    [
      'a case-insensitive object of readers',
      codecOf(
        caseInsensitiveObject<{ readonly a: readonly string[] }>('x', (draft, reading) => {
          draft.a = readList(draft.a, 'a', text, reading)
        })
      ),
      { kind: 'record', fields: { a: { kind: 'list', of: { kind: 'text' } } } }
    ],
    ['the required fields of a closed object', Item, { kind: 'record', fields: { Name: { kind: 'text' } } }],
    [
      'a time',
      new t.Type<string>(
        'time',
        t.string.is,
        (u, c) => (typeof u === 'string' && Date.parse(u) > 0 ? t.success(String(u)) : t.failure(u, c)),
        String
      ),
      { kind: 'literal', value: '2025-01-01T00:00:00Z' }
    ]
  ])('is inferred for %s', (_, codec, expected) => {
    expect(inferShape(codec)).toEqual(expected)
    expect(codec.decode(sampleValue(inferShape(codec), material))._tag).toBe('Right')
  })

  it('ends for a recursive codec', () => {
    interface Tree {
      readonly children: readonly Tree[]
    }
    const Tree: t.Type<Tree, unknown, unknown> = t.recursion('Tree', () => t.type({ children: list(Tree) }, 'Tree'))
    expect(JSON.stringify(inferShape(Tree)).length).toBeLessThan(1_000)
  })
})

describe('flat parameters', () => {
  it('are rebuilt in any order', () => {
    const flat = { 'Tag.2.Key': 'b', 'Tag.1.Key': 'a', Id: 'x', 'Ids[0]': 'y', 'Ids[1]': 'z' }
    const tree = unflatten(Object.entries(flat))
    expect(tree['Id']).toBe('x')
    expect(asList(tree['Ids'], 0)).toEqual(['y', 'z'])
    expect(asList(tree['Tag'], 1)).toEqual([
      expect.objectContaining({ Key: 'a' }),
      expect.objectContaining({ Key: 'b' })
    ])
    expect(asList(tree['Tag'], 0)).toBeUndefined()
  })

  it('do no harm with any names', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.oneof(fc.string(), fc.constantFrom('__proto__.x', 'constructor.y', 'a.b', 'a')), fc.string())
        ),
        (pairs) => {
          unflatten(pairs)
          const read = readInput(Input, unflatten(pairs), { isFlat: true, listsFrom: 1, refusesUnknown: false })
          expect(['Left', 'Right']).toContain(read._tag)
          expect(({} as Readonly<Record<string, unknown>>)['x']).toBeUndefined()
        }
      )
    )
  })
})

describe('an input', () => {
  const flat = { isFlat: true, listsFrom: 1, refusesUnknown: false } as const
  const exact = { isFlat: false, listsFrom: 0, refusesUnknown: true } as const
  const read = (parameters: Readonly<Record<string, string>>, writing: Parameters<typeof readInput>[2] = flat) =>
    readInput(Input, unflatten(Object.entries(parameters)), writing)

  it('gets the types that the codec expects from texts', () => {
    const parameters = { Id: '7', 'Ids.1': '8', 'Items.1.Name': '9', 'Items.1.Size': '10', On: 'True', 'Map.a': '1' }
    expect(read(parameters)).toEqual({
      _tag: 'Right',
      right: expect.objectContaining({ Id: '7', Ids: ['8'], Items: [{ Name: '9', Size: 10 }], On: true })
    })
  })

  it('can have the encodings that the operation states', () => {
    const encodings = { Ids: 'comma', Items: 'json' }
    expect(read({ Id: 'x', Ids: 'a,b', Items: '[{"Name":"n"}]' }, { ...flat, encodings })).toEqual({
      _tag: 'Right',
      right: expect.objectContaining({ Ids: ['a', 'b'], Items: [{ Name: 'n' }] })
    })
    expect(read({ Id: 'x', 'Ids[0]': 'a' }, { ...flat, encodings: { Ids: 'brackets' } })).toMatchObject({
      right: { Ids: ['a'] }
    })
    expect(read({ Id: 'x', 'Ids.0': 'a' }, { ...flat, encodings: { Ids: 'from-0' } })).toMatchObject({
      right: { Ids: ['a'] }
    })
  })

  it.each<[Readonly<Record<string, string>>, string, readonly string[]]>([
    [{}, 'missing', ['Id']],
    [{ Id: 'x', On: 'perhaps' }, 'invalid', ['On']],
    [{ Id: 'x', 'Ids.0': 'y' }, 'invalid', ['Ids']],
    [{ Id: 'x', 'Items.1.Size': '1' }, 'missing', ['Items', '0', 'Name']],
    [{ Id: 'x', 'Items.1.Name': 'n', 'Items.1.Size': 'big' }, 'invalid', ['Items', '0', 'Size']]
  ])('is refused with the path of the problem: %j', (parameters, kind, path) => {
    expect(read(parameters)).toMatchObject({ left: { kind, path } })
  })

  it('of JSON is not converted, and is refused with an unknown field', () => {
    expect(readInput(Input, { Id: 'x', On: true }, exact)).toEqual({ _tag: 'Right', right: { Id: 'x', On: true } })
    expect(readInput(Input, { Id: 'x', On: 'true' }, exact)).toMatchObject({ left: { kind: 'invalid', path: ['On'] } })
    expect(readInput(Input, { Id: 'x', Other: 1 }, exact)).toMatchObject({ left: { kind: 'unknown', path: ['Other'] } })
    expect(readInput(Input, { Id: 'x', Other: 1 }, flat)).toEqual({ _tag: 'Right', right: { Id: 'x' } })
  })
})
