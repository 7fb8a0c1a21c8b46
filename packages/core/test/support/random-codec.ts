import * as t from 'io-ts'

import { list } from '../../src/codecs/list.js'
import { optional } from '../../src/codecs/optional.js'
import { preprocess } from '../../src/codecs/preprocess.js'
import { refused, scalar } from '../../src/codecs/scalar.js'
import { oneOf, type RandomSource, times } from './random-source.js'
import { keys, type Make, makeArray, makeObject, mostly, randomKeys, randomValue } from './random-value.js'

/** A codec, and a function that makes values which it mostly accepts. */
export interface Sample {
  readonly codec: t.Mixed
  readonly make: Make
}

const sample = (codec: t.Mixed, make: Make): Sample => ({ codec, make: mostly(make) })

const text: Make = (random) => oneOf(random, 'a', 'b', '', '12')
const number: Make = (random, kind) => oneOf(random, 0, 1, 2.5, -3, kind === 'any' ? Number.NaN : 4)

/** Codecs as users write them: they change the value, read the context, or have a `validate` with one argument or two. */
const custom: readonly Sample[] = [
  sample(
    new t.Type<number, string, unknown>(
      'NumberFromString',
      t.number.is,
      (u, c) =>
        typeof u === 'string' && u !== '' && !Number.isNaN(Number(u)) ? t.success(Number(u)) : t.failure(u, c),
      String
    ),
    (random) => oneOf(random, '12', '0', 'no')
  ),
  sample(
    new t.Type<string, unknown, unknown>(
      'Path',
      t.string.is,
      (u, c) =>
        u === 'no' ? t.failure(u, c, 'no way') : t.success(c.map(({ key, type }) => `${key}:${type.name}`).join('/')),
      t.identity
    ),
    (random) => oneOf<unknown>(random, 'a', 'no', undefined)
  ),
  sample(
    new t.Type<unknown, unknown, unknown>(
      'Depth',
      t.unknown.is,
      (_, c) => t.success(c.map(({ actual }) => typeof actual).join()),
      t.identity
    ),
    text
  ),
  sample(
    new t.Type<string, unknown, unknown>(
      'Default',
      t.string.is,
      (u, c) => t.string.validate(u ?? 'default', c),
      t.identity
    ),
    (random) => oneOf<unknown>(random, 'a', null, undefined)
  ),
  sample(
    t.string.pipe(
      new t.Type<string, string, string>('Upper', t.string.is, (s) => t.success(s.toUpperCase()), t.identity)
    ),
    text
  ),
  sample(
    scalar({
      name: 'numeric',
      is: t.number.is,
      read: (wire) =>
        typeof wire === 'number' ? wire : typeof wire === 'string' && wire !== '' ? Number(wire) : refused
    }),
    (random) => oneOf<unknown>(random, '12', 1, '', 'no')
  )
]

const leaves: readonly Sample[] = [
  sample(t.string, text),
  sample(t.number, number),
  sample(t.boolean, (random) => oneOf(random, true, false)),
  sample(t.null, () => null),
  sample(t.undefined, () => undefined),
  sample(t.unknown, randomValue),
  sample(t.any, randomValue),
  sample(t.never as unknown as t.Mixed, text),
  sample(t.void, () => undefined),
  sample(t.bigint, () => 10n),
  sample(t.Function, () => String),
  sample(t.UnknownRecord, (random, kind) => makeObject(random, kind, [['a', 1]])),
  sample(t.UnknownArray, (random, kind) => makeArray(random, kind, [1])),
  sample(t.Int, number),
  sample(t.literal('a'), text),
  sample(t.literal(0), (random) => oneOf(random, 0, -0)),
  sample(t.literal(true), () => true),
  sample(t.literal(Number.NaN), number),
  sample(t.keyof({ a: null, b: null, toString: null }), text),
  sample(
    t.brand(t.string, (s): s is t.Branded<string, { readonly Full: unique symbol }> => s !== '', 'Full'),
    text
  ),
  ...custom
]

type Build = (random: RandomSource, depth: number) => Sample

const props = (random: RandomSource, depth: number): readonly (readonly [string, Sample])[] => {
  return randomKeys(random).map((name) => [name, randomSample(random, depth - 1)])
}

const codecsOf = (entries: readonly (readonly [string, Sample])[]): Record<string, t.Mixed> =>
  Object.fromEntries(entries.map(([key, { codec }]) => [key, codec]))

const entriesOf =
  (
    entries: readonly (readonly [string, Sample])[],
    omit: boolean
  ): ((...args: Parameters<Make>) => (readonly [string, unknown])[]) =>
  (random, kind) =>
    entries.filter(() => !omit || random.below(3) !== 2).map(([key, { make }]) => [key, make(random, kind)] as const)

const struct: Build = (random, depth) => {
  const entries = props(random, depth)
  const codec = t.type(codecsOf(entries))
  return sample(codec, (c, kind) => makeObject(c, kind, entriesOf(entries, false)(c, kind)))
}

const partial: Build = (random, depth) => {
  const entries = props(random, depth)
  const codec = t.partial(codecsOf(entries))
  return sample(codec, (c, kind) => makeObject(c, kind, entriesOf(entries, true)(c, kind)))
}

/** Makes one object from the values of all members. */
const merged = (members: readonly Sample[]): Make => {
  return (random, kind) => {
    const values = members.map(({ make }) => make(random, kind))
    return values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
      ? makeObject(
          random,
          kind,
          values.flatMap((value) => Object.entries(value as object))
        )
      : values[random.below(values.length)]
  }
}

const objects: Build = (random, depth) =>
  oneOf(
    random,
    struct,
    partial,
    partial,
    depth > 0 ? intersection : partial,
    depth > 0 ? readonlyOf(objects) : struct,
    refinementOf(partial)
  )(random, depth)

const readonlyOf =
  (build: Build): Build =>
  (random, depth) => {
    const inner = build(random, depth - 1)
    return { ...inner, codec: t.readonly(inner.codec) }
  }

const intersection: Build = (random, depth) => {
  const build = random.below(8) === 7 ? randomSample : objects
  const members = times(2 + random.below(2), () => build(random, depth - 1))
  return sample(t.intersection(members.map(({ codec }) => codec) as [t.Mixed, t.Mixed]), merged(members))
}

const exact: Build = (random, depth) => {
  const inner = objects(random, depth)
  return sample(t.exact(inner.codec as t.HasProps), inner.make)
}

const union: Build = (random, depth) => {
  const members = times(2 + random.below(2), () => randomSample(random, depth - 1))
  return sample(t.union(members.map(({ codec }) => codec) as [t.Mixed, t.Mixed]), (c, kind) =>
    members[c.below(members.length)]!.make(c, kind)
  )
}

const nullable: Build = (random, depth) => {
  const inner = randomSample(random, depth - 1)
  return sample(t.union([inner.codec, t.null, t.undefined]), (c, kind) =>
    c.below(3) === 2 ? null : inner.make(c, kind)
  )
}

const taggedUnion: Build = (random, depth) => {
  const members = times(2, (tag) => {
    const entries = props(random, depth).filter(([key]) => key !== 'a')
    const codec = t.type({ ...codecsOf(entries), a: t.literal(tag) })
    return sample(random.below(3) === 2 ? t.exact(codec) : codec, (c, kind) =>
      makeObject(c, kind, [['a', tag], ...entriesOf(entries, false)(c, kind)])
    )
  })
  return sample(t.union(members.map(({ codec }) => codec) as [t.Mixed, t.Mixed]), (c, kind) =>
    members[c.below(members.length)]!.make(c, kind)
  )
}

const array: Build = (random, depth) => {
  const item = randomSample(random, depth - 1)
  return sample(oneOf<(codec: t.Mixed) => t.Mixed>(random, t.array, t.readonlyArray)(item.codec), (c, kind) =>
    makeArray(
      c,
      kind,
      times(c.below(4), () => item.make(c, kind))
    )
  )
}

const tuple: Build = (random, depth) => {
  const items = times(1 + random.below(3), () => randomSample(random, depth - 1))
  return sample(t.tuple(items.map(({ codec }) => codec) as [t.Mixed, t.Mixed]), (c, kind) => {
    const values: unknown[] = items.map(({ make }) => make(c, kind))
    return makeArray(c, kind, c.below(4) === 3 ? [...values, 'beyond'] : values)
  })
}

const domains: readonly t.Mixed[] = [
  t.string,
  t.keyof({ a: null, b: null }),
  t.union([t.literal('a'), t.literal('b')]),
  t.literal('a'),
  t.refinement(t.string, (key) => key !== 'b', 'not b'),
  custom[4]!.codec
]

const record: Build = (random, depth) => {
  const value = randomSample(random, depth - 1)
  const codec = t.record(domains[random.below(domains.length)]!, value.codec)
  return sample(codec, (c, kind) =>
    makeObject(
      c,
      kind,
      [...new Set(times(c.below(4), () => keys[c.below(3)]!))].map((key) => [key, value.make(c, kind)])
    )
  )
}

const refinementOf =
  (build: Build): Build =>
  (random, depth) => {
    const inner = build(random, depth - 1)
    const wanted = random.below(3)
    return {
      ...inner,
      codec: t.refinement(
        inner.codec,
        (value: unknown) => wanted !== 2 || (typeof value === 'object' && value !== null && !('b' in value)),
        'refined'
      )
    }
  }

const recursive: Build = (random, depth) => {
  const inner = randomSample(random, depth - 1)
  const transforms = random.below(2) === 1
  const codec: t.Mixed = t.recursion('Tree', (self: t.Mixed): t.Mixed =>
    t.intersection([
      t.type({ a: inner.codec }),
      t.partial({ b: transforms ? list(self) : t.array(self), c: optional(self) })
    ])
  )
  const make: Make = (c, kind) =>
    makeObject(c, kind, [
      ['a', inner.make(c, kind)],
      ...(c.below(2) === 1 ? [['b', times(c.below(3), () => make(c, kind))] as const] : []),
      ...(c.below(3) === 2 ? [['c', make(c, kind)] as const] : [])
    ])
  return sample(codec, make)
}

const ofLibrary: Build = (random, depth) => {
  const inner = randomSample(random, depth - 1)
  return oneOf<() => Sample>(
    random,
    () => sample(optional(inner.codec), (c, s) => (c.below(3) === 2 ? oneOf(c, null, undefined) : inner.make(c, s))),
    () =>
      sample(list(inner.codec), (c, s) =>
        c.below(3) === 2
          ? oneOf(c, null, undefined)
          : makeArray(
              c,
              s,
              times(c.below(3), () => inner.make(c, s))
            )
      ),
    () =>
      sample(
        preprocess((wire) => (Array.isArray(wire) ? wire[0] : wire), inner.codec, 'first'),
        (c, s) => (c.below(2) === 1 ? [inner.make(c, s)] : inner.make(c, s))
      )
  )()
}

/** Codecs whose `validate` is not the one of the combinator. */
const withOtherValidate: Build = (random, depth) => {
  const inner = randomSample(random, depth - 1)
  const { codec } = inner
  const validate: t.Validate<unknown, unknown> = (u, c) => (u === 'a' ? t.success('overridden') : codec.validate(u, c))
  const copy = Object.assign(Object.create(Object.getPrototypeOf(codec) as object) as t.Mixed, codec, {
    validate,
    decode: (u: unknown) => validate(u, [{ key: '', type: codec, actual: u }])
  })
  const box = new t.Type<unknown, unknown, unknown>(
    'Box',
    t.unknown.is,
    (u, c) => {
      const result = codec.validate(u, c)
      return result._tag === 'Left' ? result : t.success({ boxed: result.right as unknown })
    },
    t.identity
  )
  class Derived extends t.ArrayType<t.Mixed, unknown, unknown, unknown> {
    constructor() {
      const base = t.array(codec)
      super('Derived', base.is, (u, c) => (u === null ? t.success([]) : base.validate(u, c)), t.identity, codec)
    }
  }
  const made = oneOf<() => t.Mixed>(
    random,
    () => copy,
    () => box,
    () => new Derived()
  )()
  return sample(made, (c, s) => (c.below(3) === 2 ? oneOf<unknown>(c, 'a', null) : inner.make(c, s)))
}

const composites: readonly Build[] = [
  struct,
  partial,
  array,
  union,
  intersection,
  nullable,
  ofLibrary,
  exact,
  record,
  tuple,
  taggedUnion,
  (random, depth) => refinementOf(random.below(2) === 1 ? partial : randomSample)(random, depth),
  (random, depth) => readonlyOf(randomSample)(random, depth),
  recursive,
  withOtherValidate,
  intersection,
  struct,
  partial
]

/** Makes a codec and a function that makes values for it. */
const randomSample: Build = (random, depth) => {
  const leaf = leaves[random.below(2 * leaves.length)] ?? leaves[random.below(3)]!
  if (depth <= 0 || random.below(5) >= 3) {
    return leaf
  }
  return randomComposite(random, depth)
}

/** Makes a codec that contains other codecs. */
export const randomComposite: Build = (random, depth) => {
  const composite = composites[random.below(composites.length)]!
  try {
    return ((composite === withOtherValidate || composite === record) && !random.everyCodec ? array : composite)(
      random,
      depth
    )
  } catch {
    // io-ts cannot build a union whose tag would be a key of `Object.prototype`.
    return leaves[0]!
  }
}
