import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { list } from '../src/codecs/list.js'
import { optional } from '../src/codecs/optional.js'
import { compile, compileOwned, firstErrors } from '../src/compile/compile.js'

const Disk = t.type({ id: t.string, size: optional(t.number), tags: list(t.string) }, 'Disk')

const pathsOf = (errors: t.Errors): readonly string[] =>
  errors.map(({ context }) => context.map(({ key }) => key).join('/'))

/** Decodes with io-ts and both compiled decoders, compares the results, and gives that of io-ts. */
const decode = <A>(codec: t.Type<A, unknown, unknown>, make: () => unknown): A | readonly string[] => {
  const answer = codec.decode(make())
  expect(compile(codec)(make())).toStrictEqual(answer)
  const owned = compileOwned(codec, Infinity)(make())
  if (answer._tag === 'Right') {
    expect(owned).toStrictEqual(answer)
    return answer.right
  }
  const paths = pathsOf(answer.left)
  expect(owned._tag === 'Left' && pathsOf(owned.left)).toStrictEqual(paths)
  return paths
}

describe('optional', () => {
  it('decodes null and absence to undefined', () => {
    expectTypeOf<t.TypeOf<typeof Disk>['size']>().toEqualTypeOf<number | undefined>()
    expect(decode(optional(t.string), () => null)).toBeUndefined()
    expect(decode(optional(t.string), () => undefined)).toBeUndefined()
    expect(decode(optional(t.string), () => 'x')).toBe('x')
    expect(decode(optional(t.number), () => 'x')).toStrictEqual([''])
  })

  it('decodes with the codec inside', () => {
    const codec = optional(t.type({ disk: optional(Disk) }))
    expect(decode(codec, () => ({ disk: { id: 'a', size: null } }))).toStrictEqual({
      disk: { id: 'a', size: undefined, tags: [] }
    })
    expect(decode(codec, () => ({ disk: { id: 1 } }))).toStrictEqual(['/disk/id'])
  })

  it('decodes null to undefined even if the codec inside accepts null', () => {
    expect(decode(optional(t.union([t.null, t.string])), () => null)).toBeUndefined()
    expect(decode(optional(t.unknown), () => null)).toBeUndefined()
  })

  it('is undefined if absent in a type, and absent in a partial', () => {
    expect(decode(t.type({ a: optional(t.string) }), () => ({}))).toStrictEqual({ a: undefined })
    expect(decode(t.partial({ a: optional(t.string) }), () => ({}))).toStrictEqual({})
    expect(decode(t.partial({ a: optional(t.string) }), () => ({ a: null }))).toStrictEqual({ a: undefined })
  })

  it('has the guard and the encoder of the codec inside', () => {
    expect(optional(t.string).is(undefined)).toBe(true)
    expect(optional(t.string).is(null)).toBe(false)
    const Text = new t.Type<number, string, unknown>('Text', t.number.is, t.number.validate, String)
    expect(optional(Text).encode(1)).toBe('1')
    expect(optional(Text).encode(undefined)).toBeUndefined()
    expect(optional(t.string).encode).toBe(t.identity)
  })

  it('has a name made from that of the codec inside, or the given one', () => {
    expect(optional(t.string).name).toBe('string | undefined')
    expect(optional(t.string, 'Name').name).toBe('Name')
  })
})

describe('list', () => {
  it('decodes null and absence to an empty list', () => {
    expectTypeOf<t.TypeOf<typeof Disk>['tags']>().toEqualTypeOf<readonly string[]>()
    expect(decode(list(t.string), () => null)).toStrictEqual([])
    expect(decode(list(t.string), () => undefined)).toStrictEqual([])
    expect(decode(t.type({ a: list(t.string) }), () => ({}))).toStrictEqual({ a: [] })
    expect(decode(t.partial({ a: list(t.string) }), () => ({}))).toStrictEqual({ a: [] })
  })

  it('makes a new empty list each time', () => {
    const decoder = compile(list(t.string))
    const [first, second] = [decoder(null), decoder(null)]
    expect(first._tag === 'Right' && first.right).not.toBe(second._tag === 'Right' && second.right)
  })

  it('decodes its elements', () => {
    const disks = [{ id: 'a', size: null, tags: ['x'] }, { id: 'b' }]
    expect(decode(list(Disk), () => structuredClone(disks))).toStrictEqual([
      { id: 'a', size: undefined, tags: ['x'] },
      { id: 'b', size: undefined, tags: [] }
    ])
    expect(decode(list(Disk), () => [{ id: 'a' }, { id: 1 }])).toStrictEqual(['/1/id'])
    expect(decode(list(Disk), () => 1)).toStrictEqual([''])
  })

  it('has its name in errors about the list', () => {
    const [error] = firstErrors(t.type({ disks: list(Disk) }))({ disks: 1 }, 1)
    expect(error?.context.at(-1)?.type.name).toBe('Disk[]')
  })

  it('has the guard and the encoder of the codec inside', () => {
    expect(list(t.string).is([])).toBe(true)
    expect(list(t.string).is(null)).toBe(false)
    const Text = new t.Type<number, string, unknown>('Text', t.number.is, t.number.validate, String)
    expect(list(Text).encode([1])).toStrictEqual(['1'])
  })
})
