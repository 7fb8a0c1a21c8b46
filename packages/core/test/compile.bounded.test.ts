import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { list } from '../src/codecs/list.js'
import { optional } from '../src/codecs/optional.js'
import { refused, scalar } from '../src/codecs/scalar.js'
import { compileOwned, firstErrors } from '../src/compile/compile.js'

const pathsOf = (errors: t.Errors): readonly string[] =>
  errors.map(({ context }) => context.map(({ key }) => key).join('/'))

/** Makes a codec of numbers that counts the values it decodes. */
const counting = (): { readonly codec: t.Mixed; readonly count: () => number } => {
  let calls = 0
  const codec = t.refinement(
    t.unknown,
    (value) => {
      calls++
      return typeof value === 'number'
    },
    'counted'
  )
  return { codec, count: () => calls }
}

const bad = (length: number): unknown => ({ list: Array.from({ length }, (_, i) => ({ size: `bad ${i}` })) })

describe('firstErrors', () => {
  const Sizes = t.type({ list: t.array(t.type({ size: t.number })) })

  it('gives the first errors of io-ts', () => {
    const value = bad(50)
    const all = Sizes.decode(value)
    expect(firstErrors(Sizes)(value, 10)).toStrictEqual(all._tag === 'Left' && all.left.slice(0, 10))
    expect(firstErrors(Sizes)(value, 100)).toStrictEqual(all._tag === 'Left' && all.left)
  })

  it('gives no errors for a valid value', () => {
    expect(firstErrors(Sizes)({ list: [{ size: 1 }] }, 10)).toStrictEqual([])
  })

  it('does not decode the rest of the value', () => {
    const { codec, count } = counting()
    expect(firstErrors(t.type({ list: t.array(t.type({ size: codec })) }))(bad(10_000), 10)).toHaveLength(10)
    expect(count()).toBeLessThan(50)
  })

  it('decodes the valid elements before an error only once', () => {
    const { codec, count } = counting()
    const value = { list: [...Array.from({ length: 10_000 }, () => ({ size: 1 })), { size: 'bad' }] }
    const decode = compileOwned(t.type({ list: t.array(t.type({ size: codec })) }), 10)
    const answer = decode(value)
    expect(answer._tag === 'Left' && pathsOf(answer.left)).toStrictEqual(['/list/10000/size'])
    expect(count()).toBeLessThan(10_010)
  })

  it('includes the errors of each member of a union that refuses the value, and none of a union that accepts it', () => {
    const codec = t.type({ a: t.union([t.type({ b: t.string }), t.type({ b: t.number })]), c: t.string })
    expect(pathsOf(firstErrors(codec)({ a: { b: 1 }, c: 2 }, 10))).toStrictEqual(['/c'])
    expect(pathsOf(firstErrors(codec)({ a: { b: null }, c: 2 }, 2))).toStrictEqual(['/a/0/b', '/a/1/b'])
  })

  it('tries the other members of a union if the limit is reached', () => {
    const Bad = t.type({ b: t.string, c: t.string })
    const codec = t.type({ a: t.union([Bad, t.unknown]), d: t.string })
    expect(pathsOf(firstErrors(codec)({ a: {}, d: 1 }, 1))).toStrictEqual(['/d'])
  })

  it('includes the errors of every union member, even if one has stopped at another element', () => {
    const codec = t.union([t.array(t.string), t.array(t.number)])
    const answer = compileOwned(codec, 10)([1, 2, 'x', 3])
    expect(answer).toStrictEqual(codec.decode([1, 2, 'x', 3]))
  })

  it('limits the errors of a custom codec', () => {
    const Two = new t.Type<string>(
      'Two',
      t.string.is,
      (u, c) =>
        t.failures([
          { value: u, context: c, message: 'one' },
          { value: u, context: c, message: 'two' }
        ]),
      t.identity
    )
    expect(firstErrors(t.array(Two))([1, 2], 3).map(({ message }) => message)).toStrictEqual(['one', 'two', 'one'])
    const decoder: t.Decoder<unknown, string> = { name: 'odd', validate: Two.validate, decode: Two.decode }
    expect(firstErrors(decoder)(1, 1)).toHaveLength(1)
  })

  it('takes linear time for a deeply nested value', () => {
    const { codec, count } = counting()
    const Nested: t.Mixed = t.recursion('Nested', (self: t.Mixed) => t.type({ size: codec, inside: list(self) }))
    const depth = 300
    const value: unknown = JSON.parse('{"size":1,"inside":['.repeat(depth) + '{"size":"bad"}' + ']}'.repeat(depth))
    expect(compileOwned(Nested, 10)(value)).toHaveProperty('_tag', 'Left')
    expect(count()).toBeLessThan(10 * depth)
  })
})

describe('compileOwned', () => {
  const Disk = t.type({ id: t.string, size: optional(t.number), tags: list(t.string) })

  it('changes the value in place', () => {
    const value = { id: 'a', size: null, tags: null }
    const decoded = compileOwned(Disk, 10)(value)
    expect(decoded).toStrictEqual(t.success({ id: 'a', size: undefined, tags: [] }))
    expect(decoded._tag === 'Right' && decoded.right).toBe(value)
  })

  it('leaves a refused value so that it decodes to the same again', () => {
    const Text = scalar({
      name: 'text',
      is: t.string.is,
      read: (wire) => (typeof wire === 'number' ? `#${wire}` : refused)
    })
    const codec = t.type({ disks: list(t.type({ id: Text, size: optional(t.number) })) })
    const value = {
      disks: [
        { id: 1, size: null },
        { id: 'x', size: null }
      ]
    }
    for (let i = 0; i < 2; i++) {
      const answer = compileOwned(codec, 10)(value)
      expect(answer._tag === 'Left' && pathsOf(answer.left)).toStrictEqual(['/disks/1/id'])
    }
    expect(value).toStrictEqual({
      disks: [
        { id: 1, size: undefined },
        { id: 'x', size: null }
      ]
    })
  })

  it('undoes the changes of a union member that refuses the value', () => {
    const Changed = t.type({ size: optional(t.number), kind: t.literal('disk') })
    const Kept = t.type({ size: t.null, kind: t.string })
    expect(compileOwned(t.union([Changed, Kept]), 10)({ size: null, kind: 'image' })).toStrictEqual(
      t.success({ size: null, kind: 'image' })
    )
  })

  it('decodes the original value with every member of an intersection', () => {
    const Twice = t.intersection([t.type({ size: optional(t.number) }), t.type({ size: t.null })])
    expect(compileOwned(Twice, 10)({ size: null })).toStrictEqual(Twice.decode({ size: null }))
  })

  it('gives at most `limit` errors', () => {
    const answer = compileOwned(t.type({ list: t.array(t.type({ size: t.number })) }), 10)(bad(10_000))
    expect(answer._tag === 'Left' && answer.left).toHaveLength(10)
  })

  it('undoes its changes if a codec throws', () => {
    const Throwing = new t.Type<string>(
      'Throwing',
      t.string.is,
      () => {
        throw new Error('thrown')
      },
      t.identity
    )
    const Text = scalar({ name: 'text', is: t.string.is, read: (wire) => String(wire) })
    const value = { disk: { id: 1 }, last: 1 }
    const codec = t.intersection([t.type({ disk: t.type({ id: Text }) }), t.type({ last: Throwing })])
    expect(() => compileOwned(codec, 10)(value)).toThrow('thrown')
    expect(value).toStrictEqual({ disk: { id: 1 }, last: 1 })
  })

  it('calls io-ts if a codec accepts a value that it refused before', () => {
    let calls = 0
    const Fickle = new t.Type<unknown>(
      'Fickle',
      t.unknown.is,
      (u, c) => (++calls === 2 ? t.failure(u, c) : t.success(u)),
      t.identity
    )
    const codec = t.type({ sizes: t.array(t.type({ size: optional(t.number), a: Fickle })) })
    const value = {
      sizes: [
        { size: null, a: 1 },
        { size: null, a: 1 }
      ]
    }
    expect(compileOwned(codec, 10)(value)).toStrictEqual(codec.decode(value))
  })

  it('calls io-ts for a refusal without errors', () => {
    const Silent = new t.Type<string>('Silent', t.string.is, () => t.failures([]), t.identity)
    const codec = t.type({ size: optional(t.number), a: Silent })
    expect(compileOwned(codec, 10)({ size: null, a: 1 })).toStrictEqual(codec.decode({ size: null, a: 1 }))
  })
})
