import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { list } from '../src/codecs/list.js'
import { optional } from '../src/codecs/optional.js'
import { WireNumber } from '../src/codecs/wire-scalar.js'
import { compile, compileOwned, firstErrors } from '../src/compile/compile.js'

const Entry = t.type({ id: t.string })

const everyWay = <A>(codec: t.Type<A, unknown, unknown>, wire: unknown): readonly unknown[] => [
  codec.decode(wire),
  compile(codec)(wire),
  compileOwned(codec, 10)(structuredClone(wire))
]

const refusedPaths = (codec: t.Mixed, wire: unknown): readonly string[] =>
  firstErrors(codec)(wire, 10).map(({ context }) => context.map(({ key }) => key).join('.'))

describe('list of a value from XML', () => {
  it.each([
    ['entries in item', { item: [{ id: 'a' }, { id: 'b' }] }, ['a', 'b']],
    ['entries in member', { member: [{ id: 'a' }, { id: 'b' }] }, ['a', 'b']],
    ['one entry in item', { item: { id: 'a' } }, ['a']],
    ['one entry in member', { member: { id: 'a' } }, ['a']],
    ['one entry without a wrapper', { id: 'a' }, ['a']],
    ['several entries without a wrapper', [{ id: 'a' }, { id: 'b' }], ['a', 'b']],
    ['an empty element', '', []],
    ['an element with white space', '\n  ', []],
    ['nil', null, []],
    ['absent', undefined, []]
  ])('%s', (_, wire, ids) => {
    for (const result of everyWay(list(Entry), wire)) {
      expect(result).toEqual({ _tag: 'Right', right: ids.map((id) => ({ id })) })
    }
  })

  it('decodes lists of strings and numbers', () => {
    for (const result of everyWay(list(t.string), 'a')) expect(result).toEqual({ _tag: 'Right', right: ['a'] })
    for (const wire of ['7', { item: '7' }, { member: ['7'] }]) {
      for (const result of everyWay(list(WireNumber), wire)) expect(result).toEqual({ _tag: 'Right', right: [7] })
    }
  })

  it.each([
    [{ item: '' }, [{ tags: [] }]],
    [{ member: ['\n', { id: 'a' }, ''] }, [{ tags: [] }, { id: 'a', tags: [] }, { tags: [] }]]
  ])('decodes empty entries to objects without fields: %j', (wire, right) => {
    const codec = list(t.type({ id: optional(t.string), tags: list(t.string) }))
    for (const result of everyWay(codec, wire)) expect(result).toEqual({ _tag: 'Right', right })
  })

  it('keeps empty strings, and refuses an empty entry if a field is required', () => {
    const texts = { item: ['', 'a'] }
    for (const result of [...everyWay(list(t.string), texts), ...everyWay(list(t.unknown), texts)]) {
      expect(result).toEqual({ _tag: 'Right', right: ['', 'a'] })
    }
    for (const result of everyWay(list(Entry), { item: '' })) expect(result).toMatchObject({ _tag: 'Left' })
    expect(refusedPaths(list(Entry), { item: '' })).toEqual(['.0'])
  })

  it('does not unwrap an object that has item and other fields', () => {
    const codec = list(t.type({ item: t.string, id: t.string }))
    for (const result of everyWay(codec, { item: 'i', id: 'a' })) {
      expect(result).toEqual({ _tag: 'Right', right: [{ item: 'i', id: 'a' }] })
    }
  })

  it.each([[7], [true]])('refuses %j', (wire) => {
    for (const result of everyWay(list(Entry), wire)) expect(result).toMatchObject({ _tag: 'Left' })
    expect(refusedPaths(list(Entry), wire)).toEqual([''])
  })

  it('has the path of the refused entry', () => {
    expect(refusedPaths(list(Entry), { item: [{ id: 'a' }, { id: 1 }] })).toEqual(['.1.id'])
    expect(refusedPaths(list(Entry), { id: 1 })).toEqual(['.0.id'])
  })
})

describe('optional of an empty element', () => {
  it.each([
    ['a number', WireNumber],
    ['an object', Entry],
    ['a literal', t.literal('on')]
  ])('is undefined for %s', (_, codec) => {
    for (const wire of ['', ' \n']) {
      for (const result of everyWay(optional(codec), wire)) expect(result).toEqual({ _tag: 'Right', right: undefined })
      expect(refusedPaths(optional(codec), wire)).toEqual([])
    }
  })

  it('is an empty string for a string, and a required number refuses it', () => {
    for (const result of everyWay(optional(t.string), '')) expect(result).toEqual({ _tag: 'Right', right: '' })
    for (const result of everyWay(WireNumber, '')) expect(result).toMatchObject({ _tag: 'Left' })
    for (const result of everyWay(optional(WireNumber), 'x')) expect(result).toMatchObject({ _tag: 'Left' })
  })

  it('removes only its own errors', () => {
    const codec = t.type({ a: t.number, b: optional(WireNumber), c: t.number })
    expect(refusedPaths(codec, { a: 'x', b: '', c: 'x' })).toEqual(['.a', '.c'])
  })
})
