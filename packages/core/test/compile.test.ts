import * as t from 'io-ts'
import { describe, expect, it, vi } from 'vitest'

import { compile } from '../src/compile/compile.js'

/** Decodes with io-ts and compiled, compares the results, and gives the compiled one. */
const decode = (codec: t.Mixed, value: unknown): unknown => {
  const answer = compile(codec)(value)
  expect(answer).toStrictEqual(codec.decode(value))
  return answer._tag === 'Right' ? answer.right : answer.left
}

const NumberFromText = new t.Type<number, string, unknown>(
  'NumberFromText',
  t.number.is,
  (u, c) =>
    typeof u === 'string' && u.trim() !== '' && !Number.isNaN(Number(u)) ? t.success(Number(u)) : t.failure(u, c),
  String
)

const Nullable = t.union([t.string, t.null, t.undefined])

describe('leaves', () => {
  const values: readonly unknown[] = [
    'text',
    1,
    Number.NaN,
    -0,
    10n,
    true,
    null,
    undefined,
    Symbol.iterator,
    () => 0,
    [],
    {},
    new Date(0)
  ]

  it.each<t.Mixed>([
    t.string,
    t.number,
    t.bigint,
    t.boolean,
    t.null,
    t.undefined,
    t.void,
    t.unknown,
    t.any,
    t.never as unknown as t.Mixed,
    t.Int,
    t.Function as unknown as t.Mixed,
    t.UnknownRecord,
    t.UnknownArray,
    t.literal('text'),
    t.literal(0),
    t.keyof({ text: null })
  ])('gives the results of $name', (codec) => {
    for (const value of values) {
      const answer = compile(codec)(value)
      const expected = codec.decode(value)
      expect(answer).toStrictEqual(expected)
    }
  })
})

describe('objects', () => {
  it('returns the value itself if nothing changes', () => {
    const codec = t.type({ a: t.string, b: t.type({ c: t.number }) })
    const value = { a: 'x', b: { c: 1 }, unknown: true }
    expect(decode(codec, value)).toBe(value)
  })

  it('copies only the objects that contain a changed field', () => {
    const codec = t.type({ a: t.type({ size: NumberFromText }), b: t.type({ c: t.number }) })
    const value = { a: { size: '20' }, b: { c: 1 } }
    const decoded = decode(codec, value) as typeof value
    expect(decoded).toStrictEqual({ a: { size: 20 }, b: { c: 1 } })
    expect(decoded.b).toBe(value.b)
    expect(value.a.size).toBe('20')
  })

  it('sets an absent field of a type to undefined, but not one of a partial', () => {
    expect(decode(t.type({ a: Nullable }), {})).toStrictEqual({ a: undefined })
    expect(decode(t.partial({ a: Nullable }), {})).toStrictEqual({})
  })

  it('treats NaN as a change, as io-ts does', () => {
    const value = { a: Number.NaN }
    expect(decode(t.type({ a: t.number }), value)).not.toBe(value)
  })

  it('accepts undefined in a partial even if the codec of the field refuses it', () => {
    const value = { a: undefined }
    expect(decode(t.partial({ a: t.string }), value)).toBe(value)
  })

  it('reads keys of Object.prototype if the value does not have them', () => {
    expect(decode(t.partial({ toString: t.Function as unknown as t.Mixed }), {})).toStrictEqual({})
    expect(decode(t.partial({ constructor: t.string }), {})).toHaveLength(1)
  })

  it('drops unknown keys with an exact codec', () => {
    expect(decode(t.strict({ a: t.string }), { a: 'x', b: 1 })).toStrictEqual({ a: 'x' })
    const value = { a: 'x' }
    expect(decode(t.strict({ a: t.string }), value)).toBe(value)
    const both = t.exact(t.intersection([t.type({ a: t.string }), t.partial({ b: NumberFromText })]))
    expect(decode(both, { a: 'x', b: '1', c: 2 })).toStrictEqual({ a: 'x', b: 1 })
  })

  it('reads more keys than two 32-bit words can record', () => {
    const keys = Array.from({ length: 80 }, (_, i) => `key${i}`)
    const codec = t.type(Object.fromEntries(keys.map((key) => [key, t.number])))
    const value = Object.fromEntries(keys.map((key, i) => [key, i]))
    expect(decode(codec, value)).toBe(value)
    expect(decode(codec, { ...value, key79: 'x' })).toHaveLength(1)
  })

  it.each([31, 32, 33, 63, 64])('refuses an object without the last of %i keys', (count) => {
    const keys = Array.from({ length: count }, (_, i) => `key${i}`)
    const codec = t.type(Object.fromEntries(keys.map((key) => [key, t.number])))
    const value = Object.fromEntries(keys.slice(0, -1).map((key, i) => [key, i]))
    expect(decode(codec, value)).toHaveLength(1)
    expect(decode(codec, { ...value, [keys.at(-1)!]: 0 })).toStrictEqual({ ...value, [keys.at(-1)!]: 0 })
  })

  it('decodes objects with many unknown keys', () => {
    const codec = t.type({ a: t.string, b: t.number })
    for (let i = 0; i < 200; i++) {
      const value = { [`strange${i}`]: 0, b: i, [`more${i}`]: 0, a: 'x', ['long'.repeat(50)]: 0 }
      expect(decode(codec, value)).toBe(value)
    }
  })
})

describe('unusual objects', () => {
  const codec = t.type({ a: NumberFromText, b: t.string })

  it('reads fields that are inherited or not enumerable', () => {
    const inheriting = Object.create({ b: 'x' }) as object
    expect(decode(codec, Object.assign(inheriting, { a: '1' }))).toHaveLength(1)
    expect(decode(t.type({ b: t.string }), inheriting)).toBe(inheriting)
    const hidden = Object.defineProperty({ a: '1' }, 'b', { value: 'x', enumerable: false })
    expect(decode(codec, hidden)).toHaveLength(1)
    expect(decode(t.type({ b: t.string }), hidden)).toBe(hidden)
  })

  it('copies to plain objects', () => {
    expect(decode(codec, Object.assign(Object.create(null) as object, { a: '1', b: 'x' }))).toStrictEqual({
      a: 1,
      b: 'x'
    })
  })

  it('calls a getter once, as io-ts does', () => {
    const plain = t.type({ a: t.string, b: t.string })
    const readsBy = (run: (value: unknown) => unknown): number => {
      let reads = 0
      const value = {
        get b() {
          reads++
          return 'x'
        },
        a: '1'
      }
      run(value)
      return reads
    }
    expect(readsBy(compile(plain))).toBe(1)
    expect(readsBy(plain.decode)).toBe(1)
  })

  it('accepts frozen objects and proxies', () => {
    const frozen = Object.freeze({ a: '1', b: 'x' })
    expect(decode(codec, frozen)).toStrictEqual({ a: 1, b: 'x' })
    const proxy = new Proxy({ b: 'x' }, {})
    expect(decode(t.type({ b: t.string }), proxy)).toBe(proxy)
  })

  it('keeps symbols if io-ts keeps them', () => {
    const symbol = Symbol('kept')
    const copied = decode(codec, { a: '1', b: 'x', [symbol]: 1 }) as object
    expect(Object.getOwnPropertySymbols(copied)).toStrictEqual([symbol])
    const Both = t.intersection([codec, t.partial({ c: t.string })])
    const merged = decode(Both, { a: '1', b: 'x', [symbol]: 1 }) as object
    expect(Object.getOwnPropertySymbols(merged)).toStrictEqual([])
  })

  it('throws the error of a getter', () => {
    const value = {
      get a(): string {
        throw new Error('no')
      }
    }
    expect(() => compile(codec)(value)).toThrow('no')
  })

  it('treats __proto__ as a key, while io-ts sets the prototype of a copy', () => {
    const value: unknown = JSON.parse('{"a":"1","b":"x","__proto__":{"admin":true}}')
    const polluted = codec.decode(value)
    expect(polluted).toHaveProperty('right.admin', true)
    const decoded = compile(codec)(value)
    expect(decoded).not.toHaveProperty('right.admin')
    expect(Object.getPrototypeOf(decoded._tag === 'Right' && decoded.right)).toBe(Object.prototype)
  })

  it('does not read fields from the value of __proto__, while io-ts does', () => {
    const Admin = t.type({ a: NumberFromText, admin: t.boolean })
    const value: unknown = JSON.parse('{"a":"1","__proto__":{"admin":true}}')
    expect(Admin.decode(value)).toHaveProperty('_tag', 'Right')
    const answer = compile(Admin)(value)
    expect(answer).toMatchObject({ _tag: 'Left', left: [{ value: undefined }] })
    expect(answer._tag === 'Left' && answer.left[0]?.context.map(({ key }) => key)).toStrictEqual(['', 'admin'])
  })
})

describe('arrays', () => {
  it('decodes elements and returns the array itself if nothing changes', () => {
    const value = ['a', 'b']
    expect(decode(t.array(t.string), value)).toBe(value)
    expect(decode(t.readonlyArray(t.string), value)).toBe(value)
    expect(decode(t.array(NumberFromText), ['1', '2'])).toStrictEqual([1, 2])
    expect(decode(t.array(t.number), [1, 2.5, 'x', 3, null])).toHaveLength(2)
  })

  it('decodes holes of an array as undefined, and keeps them', () => {
    // oxlint-disable-next-line no-sparse-arrays
    const holes = [, 'a']
    expect(decode(t.array(t.string), holes)).toHaveLength(1)
    expect(decode(t.array(Nullable), holes)).toBe(holes)
    // oxlint-disable-next-line no-sparse-arrays
    const copied = decode(t.array(t.union([NumberFromText, t.undefined])), [, '1']) as object
    expect(0 in copied).toBe(false)
  })

  it('decodes tuples and drops further elements', () => {
    const Pair = t.tuple([t.string, NumberFromText])
    expect(decode(Pair, ['a', '1', 'beyond'])).toStrictEqual(['a', 1])
    expect(decode(Pair, ['a'])).toHaveLength(1)
    const same = ['a', 'b']
    expect(decode(t.tuple([t.string, t.string]), same)).toBe(same)
  })
})

describe('records', () => {
  it('decodes values under any key', () => {
    const value = { a: 1, b: 2 }
    expect(decode(t.record(t.string, t.number), value)).toBe(value)
    expect(decode(t.record(t.string, NumberFromText), { a: '1', b: '2' })).toStrictEqual({ a: 1, b: 2 })
    expect(decode(t.record(t.string, t.number), { a: 'x', b: 'y' })).toHaveLength(2)
  })

  it('drops keys outside an enumerated domain, and requires those in it', () => {
    const domain = t.union([t.literal('a'), t.literal('b')])
    expect(decode(t.record(domain, t.number), { a: 1, b: 2, c: 3 })).toStrictEqual({ a: 1, b: 2 })
    expect(decode(t.record(t.keyof({ a: null, b: null }), t.number), { a: 1 })).toHaveLength(1)
  })

  it('drops keys that a domain refuses', () => {
    const domain = t.refinement(t.string, (key) => key.startsWith('x'), 'x')
    expect(decode(t.record(domain, t.number), { x: 1, y: 'not looked at' })).toStrictEqual({ x: 1 })
  })

  it('accepts an array for a record of any', () => {
    const value = [1]
    expect(decode(t.record(t.string, t.any), value)).toBe(value)
    expect(decode(t.record(t.string, t.unknown), value)).toHaveLength(1)
  })
})

describe('unions', () => {
  it('gives the result of the first member that accepts the value', () => {
    expect(decode(t.union([NumberFromText, t.string]), '1')).toBe(1)
    expect(decode(t.union([t.string, NumberFromText]), '1')).toBe('1')
    expect(decode(t.union([NumberFromText, t.string]), 'x')).toBe('x')
    expect(decode(Nullable, 1)).toHaveLength(3)
  })

  it('gives the zero of a literal instead of the zero of the value', () => {
    expect(decode(t.union([t.literal(0), t.number]), -0)).toBe(0)
  })

  it('tries every member that may accept a value, and calls the predicates of earlier ones', () => {
    expect(decode(t.union([t.Int, t.string]), 'x')).toBe('x')
    expect(decode(t.union([t.refinement(t.string, (text) => text !== ''), t.string]), '')).toBe('')
    const Throwing = t.refinement(t.string, () => {
      throw new Error('thrown')
    })
    expect(() => compile(t.union([Throwing, t.string]))('x')).toThrow('thrown')
  })

  it('ignores the changes of a member that refuses the value', () => {
    const Sized = t.type({ size: NumberFromText, kind: t.literal('number') })
    const Named = t.type({ size: t.string, kind: t.string })
    const value = { size: '1', kind: 'text' }
    expect(decode(t.union([Sized, Named]), value)).toBe(value)
  })

  it('decodes with the member that a tag selects', () => {
    const Disk = t.union([
      t.type({ kind: t.literal('system'), size: NumberFromText }),
      t.type({ kind: t.literal('data'), size: t.string })
    ])
    expect(decode(Disk, { kind: 'system', size: '1' })).toStrictEqual({ kind: 'system', size: 1 })
    expect(decode(Disk, { kind: 'data', size: '1' })).toStrictEqual({ kind: 'data', size: '1' })
    expect(decode(Disk, { kind: 'system', size: 'x' })).toHaveLength(1)
    expect(decode(Disk, { kind: 'other' })).toHaveLength(1)
    expect(decode(Disk, null)).toHaveLength(1)
  })
})

describe('intersections', () => {
  const Both = t.intersection([t.type({ a: t.string }), t.partial({ b: NumberFromText })])

  it('merges the results of the members', () => {
    const value = { a: 'x', c: 1 }
    expect(decode(Both, value)).toBe(value)
    expect(decode(Both, { a: 'x', b: '1', c: 1 })).toStrictEqual({ a: 'x', b: 1, c: 1 })
    expect(decode(Both, { b: 'x' })).toHaveLength(2)
  })

  it('merges changes of the same key as io-ts does', () => {
    const Twice = t.intersection([t.type({ a: NumberFromText }), t.type({ a: t.string, b: NumberFromText })])
    expect(decode(Twice, { a: '1', b: '2' })).toStrictEqual({ a: 1, b: 2 })
  })

  it('accepts scalars and arrays that all members accept', () => {
    expect(decode(t.intersection([t.string, t.keyof({ a: null })]), 'a')).toBe('a')
    expect(decode(t.intersection([t.array(NumberFromText), t.array(t.string)]), ['1'])).toStrictEqual(['1'])
  })
})

describe('intersections of custom codecs', () => {
  const Boxed = new t.Type<unknown>('Boxed', t.unknown.is, (u) => t.success({ boxed: u }), t.identity)

  it('merges an object with a string, key by key, as io-ts does', () => {
    expect(decode(t.intersection([Boxed, t.string]), 'ab')).toStrictEqual({ boxed: 'ab', 0: 'a', 1: 'b' })
  })
})

describe('wrappers', () => {
  it('decodes with the codec inside readonly, refinement and brand', () => {
    const Full = t.brand(
      t.string,
      (text): text is t.Branded<string, { readonly Full: unique symbol }> => text !== '',
      'Full'
    )
    expect(decode(t.readonly(t.type({ a: Full })), { a: 'x' })).toStrictEqual({ a: 'x' })
    expect(decode(Full, '')).toHaveLength(1)
    expect(
      decode(
        t.refinement(NumberFromText, (n) => n > 1),
        '2'
      )
    ).toBe(2)
    expect(
      decode(
        t.refinement(NumberFromText, (n) => n > 1),
        '1'
      )
    ).toMatchObject([{ value: 1 }])
  })

  it('decodes recursive codecs, also ones that refer to each other', () => {
    interface Folder {
      readonly name: string
      readonly folders: readonly Folder[]
    }
    const Folder: t.Type<Folder> = t.recursion('Folder', () => t.type({ name: t.string, folders: Folders }))
    const Folders: t.Type<readonly Folder[]> = t.recursion('Folders', () => t.readonlyArray(Folder))
    const value = { name: 'a', folders: [{ name: 'b', folders: [] }] }
    expect(decode(Folder, value)).toBe(value)
    expect(decode(Folder, { name: 'a', folders: [{ name: 'b' }] })).toHaveLength(1)
  })

  it('compiles a codec only for the first value', () => {
    const definition = vi.fn<() => t.Mixed>(() => t.type({ a: t.string }))
    const decoder = compile(t.recursion('Late', definition))
    expect(definition).not.toHaveBeenCalled()
    decoder({ a: 'x' })
    decoder({ a: 'x' })
    expect(definition).toHaveBeenCalledTimes(1)
  })

  it('overflows the stack for a value that is too deep, as io-ts does', () => {
    const Nested: t.Mixed = t.recursion('Nested', (self: t.Mixed) => t.partial({ inside: self }))
    const deep: unknown = JSON.parse('{"inside":'.repeat(100_000) + '{}' + '}'.repeat(100_000))
    expect(() => compile(Nested)(deep)).toThrow(RangeError)
  })
})

describe('custom codecs', () => {
  it('calls a custom codec once for a valid value, with the context of io-ts', () => {
    const contexts: string[] = []
    const Spy = new t.Type<unknown>(
      'Spy',
      t.unknown.is,
      (u, c) => {
        contexts.push(c.map(({ key, type }) => `${key}:${type.name}`).join('/'))
        return t.success(u)
      },
      t.identity
    )
    const codec = t.type(
      { a: t.array(t.intersection([t.type({ b: Spy }, 'B'), t.partial({ c: Spy }, 'C')], 'BC')) },
      'A'
    )
    const value = { a: [{ b: 1, c: 2 }] }
    compile(codec)(value)
    const ours = contexts.splice(0)
    codec.decode(value)
    expect(ours).toStrictEqual(contexts)
    expect(ours).toHaveLength(2)
  })

  it('calls the validate of a copy with another validate', () => {
    const base = t.type({ a: t.string })
    const copy = Object.assign(Object.create(Object.getPrototypeOf(base) as object) as typeof base, base, {
      validate: (): t.Validation<unknown> => t.success({ a: 'always' })
    })
    expect(compile(t.array(copy))([1])).toStrictEqual(t.success([{ a: 'always' }]))
  })

  it('calls the validate of an instance of a derived class', () => {
    class Trimmed extends t.StringType {
      override readonly validate: t.Validate<unknown, string> = (u, c) =>
        typeof u === 'string' ? t.success(u.trim()) : t.failure(u, c)
    }
    expect(compile(t.type({ a: new Trimmed() }))({ a: ' x ' })).toStrictEqual(t.success({ a: 'x' }))
  })

  it('calls the validate of a class of io-ts with another validate', () => {
    const base = t.array(t.string)
    const Lenient = new t.ArrayType<typeof t.string, unknown, unknown, unknown>(
      'Lenient',
      base.is,
      (u, c) => base.validate(typeof u === 'string' ? [u] : u, c),
      t.identity,
      t.string
    )
    expect(compile(Lenient)('x')).toStrictEqual(t.success(['x']))
  })

  it('calls a decode that was replaced', () => {
    const base = t.type({ a: t.string })
    const replaced = Object.assign(base, { decode: () => t.success({ a: 'replaced' }) })
    expect(compile(replaced)({ a: 'x' })).toStrictEqual(t.success({ a: 'replaced' }))
  })

  it('calls the decode of a derived class', () => {
    class Patient extends t.ArrayType<typeof t.string, unknown, unknown, unknown> {
      override decode(value: unknown): t.Validation<unknown> {
        return super.decode(typeof value === 'string' ? [value] : value)
      }
    }
    const base = t.array(t.string)
    const codec = new Patient('Patient', base.is, base.validate, t.identity, t.string)
    expect(compile(codec)('x')).toStrictEqual(t.success(['x']))
  })

  it('calls a decoder that is not a t.Type', () => {
    const decoder: t.Decoder<unknown, number> = {
      name: 'five',
      validate: () => t.success(5),
      decode: () => t.success(5)
    }
    expect(compile(decoder)('x')).toStrictEqual(t.success(5))
  })

  it('throws the error of a custom codec', () => {
    const Throwing = new t.Type<string>(
      'Throwing',
      t.string.is,
      () => {
        throw new Error('thrown')
      },
      t.identity
    )
    expect(() => compile(t.type({ a: Throwing }))({ a: 1 })).toThrow('thrown')
  })

  it('calls io-ts for a refusal without errors, which io-ts treats as a success inside a type', () => {
    const Silent = new t.Type<string>('Silent', t.string.is, () => t.failures([]), t.identity)
    const codec = t.type({ a: Silent })
    expect(compile(codec)({ a: 1 })).toStrictEqual(codec.decode({ a: 1 }))
    expect(compile(codec)({ a: 1 })).toHaveProperty('_tag', 'Right')
  })
})

describe('compile', () => {
  it('returns the same decoder for the same codec', () => {
    const codec = t.type({ a: t.string })
    expect(compile(codec)).toBe(compile(codec))
    expect(compile(t.type({ a: t.string }))).not.toBe(compile(codec))
  })

  it('does not call io-ts for a valid value', () => {
    const codec = t.type({ a: t.array(t.union([t.type({ b: t.string }), t.null])) })
    const decoder = compile(codec)
    decoder({ a: [] })
    const validate = vi.spyOn(codec, 'decode')
    expect(decoder({ a: [{ b: 'x' }, null] })).toHaveProperty('_tag', 'Right')
    expect(validate).not.toHaveBeenCalled()
    expect(decoder({ a: [1] })).toHaveProperty('_tag', 'Left')
    expect(validate).toHaveBeenCalledTimes(1)
  })

  it('gives the errors of io-ts for a refused value, including values and contexts', () => {
    const codec = t.type({ a: t.union([t.string, t.type({ b: t.number })]) })
    const value = { a: { b: 'x' } }
    const answer = compile(codec)(value)
    const expected = codec.decode(value)
    expect(answer).toStrictEqual(expected)
    expect(answer._tag === 'Left' && answer.left[1]?.context[2]?.actual).toBe(value.a)
  })
})
