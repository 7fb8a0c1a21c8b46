import * as t from 'io-ts'
import { preprocess } from '../../src/codecs/preprocess.js'
import { refused, scalar } from '../../src/codecs/scalar.js'
import { list } from '../../src/codecs/list.js'
import { optional } from '../../src/codecs/optional.js'
import { type Chance, oneOf, times } from './chance.js'
import { junk, keys, type Make, makeArray, makeObject, mostly, randomKeys } from './random-value.js'

/** A codec, and how to make values that it mostly takes. */
export interface Sample {
  readonly codec: t.Mixed
  readonly make: Make
}

const sample = (codec: t.Mixed, make: Make): Sample => ({ codec, make: mostly(make) })

const text: Make = (chance) => oneOf(chance, 'a', 'b', '', '12')
const number: Make = (chance, strangeness) => oneOf(chance, 0, 1, 2.5, -3, strangeness === 'any' ? Number.NaN : 4)

/**
 * Codecs that people write by hand: what they return differs from the value, they look at contexts, they have two
 * arguments or one.
 */
const handmade: ReadonlyArray<Sample> = [
  sample(
    new t.Type<number, string, unknown>(
      'NumberFromString',
      t.number.is,
      (u, c) =>
        typeof u === 'string' && u !== '' && !Number.isNaN(Number(u)) ? t.success(Number(u)) : t.failure(u, c),
      String
    ),
    (chance) => oneOf(chance, '12', '0', 'no')
  ),
  sample(
    new t.Type<string, unknown, unknown>(
      'Path',
      t.string.is,
      (u, c) =>
        u === 'no' ? t.failure(u, c, 'no way') : t.success(c.map(({ key, type }) => `${key}:${type.name}`).join('/')),
      t.identity
    ),
    (chance) => oneOf<unknown>(chance, 'a', 'no', undefined)
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
    (chance) => oneOf<unknown>(chance, 'a', null, undefined)
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
    (chance) => oneOf<unknown>(chance, '12', 1, '', 'no')
  )
]

const leaves: ReadonlyArray<Sample> = [
  sample(t.string, text),
  sample(t.number, number),
  sample(t.boolean, (chance) => oneOf(chance, true, false)),
  sample(t.null, () => null),
  sample(t.undefined, () => undefined),
  sample(t.unknown, junk),
  sample(t.any, junk),
  sample(t.never as unknown as t.Mixed, text),
  sample(t.void, () => undefined),
  sample(t.bigint, () => 10n),
  sample(t.Function, () => String),
  sample(t.UnknownRecord, (chance, strangeness) => makeObject(chance, strangeness, [['a', 1]])),
  sample(t.UnknownArray, (chance, strangeness) => makeArray(chance, strangeness, [1])),
  sample(t.Int, number),
  sample(t.literal('a'), text),
  sample(t.literal(0), (chance) => oneOf(chance, 0, -0)),
  sample(t.literal(true), () => true),
  sample(t.literal(Number.NaN), number),
  sample(t.keyof({ a: null, b: null, toString: null }), text),
  sample(
    t.brand(t.string, (s): s is t.Branded<string, { readonly Full: unique symbol }> => s !== '', 'Full'),
    text
  ),
  ...handmade
]

type Build = (chance: Chance, depth: number) => Sample

const props = (chance: Chance, depth: number): ReadonlyArray<readonly [string, Sample]> => {
  return randomKeys(chance).map((name) => [name, randomSample(chance, depth - 1)])
}

const codecsOf = (entries: ReadonlyArray<readonly [string, Sample]>): Record<string, t.Mixed> =>
  Object.fromEntries(entries.map(([key, { codec }]) => [key, codec]))

const entriesOf =
  (
    entries: ReadonlyArray<readonly [string, Sample]>,
    omit: boolean
  ): ((...args: Parameters<Make>) => Array<readonly [string, unknown]>) =>
  (chance, strangeness) =>
    entries
      .filter(() => !omit || chance.below(3) !== 2)
      .map(([key, { make }]) => [key, make(chance, strangeness)] as const)

const struct: Build = (chance, depth) => {
  const entries = props(chance, depth)
  const codec = t.type(codecsOf(entries))
  return sample(codec, (c, strangeness) => makeObject(c, strangeness, entriesOf(entries, false)(c, strangeness)))
}

const partial: Build = (chance, depth) => {
  const entries = props(chance, depth)
  const codec = t.partial(codecsOf(entries))
  return sample(codec, (c, strangeness) => makeObject(c, strangeness, entriesOf(entries, true)(c, strangeness)))
}

/** Makes one object out of what each member wants. */
const together = (members: ReadonlyArray<Sample>): Make => {
  return (chance, strangeness) => {
    const values = members.map(({ make }) => make(chance, strangeness))
    return values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
      ? makeObject(
          chance,
          strangeness,
          values.flatMap((value) => Object.entries(value as object))
        )
      : values[chance.below(values.length)]
  }
}

const objects: Build = (chance, depth) =>
  oneOf(
    chance,
    struct,
    partial,
    partial,
    depth > 0 ? intersection : partial,
    depth > 0 ? readonlyOf(objects) : struct,
    refinementOf(partial)
  )(chance, depth)

const readonlyOf =
  (build: Build): Build =>
  (chance, depth) => {
    const inner = build(chance, depth - 1)
    return { ...inner, codec: t.readonly(inner.codec) }
  }

const intersection: Build = (chance, depth) => {
  const build = chance.below(8) === 7 ? randomSample : objects
  const members = times(2 + chance.below(2), () => build(chance, depth - 1))
  return sample(t.intersection(members.map(({ codec }) => codec) as [t.Mixed, t.Mixed]), together(members))
}

const exact: Build = (chance, depth) => {
  const inner = objects(chance, depth)
  return sample(t.exact(inner.codec as t.HasProps), inner.make)
}

const union: Build = (chance, depth) => {
  const members = times(2 + chance.below(2), () => randomSample(chance, depth - 1))
  return sample(t.union(members.map(({ codec }) => codec) as [t.Mixed, t.Mixed]), (c, strangeness) =>
    members[c.below(members.length)]!.make(c, strangeness)
  )
}

const nullable: Build = (chance, depth) => {
  const inner = randomSample(chance, depth - 1)
  return sample(t.union([inner.codec, t.null, t.undefined]), (c, strangeness) =>
    c.below(3) === 2 ? null : inner.make(c, strangeness)
  )
}

const taggedUnion: Build = (chance, depth) => {
  const members = times(2, (tag) => {
    const entries = props(chance, depth).filter(([key]) => key !== 'a')
    const codec = t.type({ ...codecsOf(entries), a: t.literal(tag) })
    return sample(chance.below(3) === 2 ? t.exact(codec) : codec, (c, strangeness) =>
      makeObject(c, strangeness, [['a', tag], ...entriesOf(entries, false)(c, strangeness)])
    )
  })
  return sample(t.union(members.map(({ codec }) => codec) as [t.Mixed, t.Mixed]), (c, strangeness) =>
    members[c.below(members.length)]!.make(c, strangeness)
  )
}

const array: Build = (chance, depth) => {
  const item = randomSample(chance, depth - 1)
  return sample(oneOf<(codec: t.Mixed) => t.Mixed>(chance, t.array, t.readonlyArray)(item.codec), (c, strangeness) =>
    makeArray(
      c,
      strangeness,
      times(c.below(4), () => item.make(c, strangeness))
    )
  )
}

const tuple: Build = (chance, depth) => {
  const items = times(1 + chance.below(3), () => randomSample(chance, depth - 1))
  return sample(t.tuple(items.map(({ codec }) => codec) as [t.Mixed, t.Mixed]), (c, strangeness) => {
    const values: Array<unknown> = items.map(({ make }) => make(c, strangeness))
    return makeArray(c, strangeness, c.below(4) === 3 ? [...values, 'beyond'] : values)
  })
}

const domains: ReadonlyArray<t.Mixed> = [
  t.string,
  t.keyof({ a: null, b: null }),
  t.union([t.literal('a'), t.literal('b')]),
  t.literal('a'),
  t.refinement(t.string, (key) => key !== 'b', 'not b'),
  handmade[4]!.codec
]

const record: Build = (chance, depth) => {
  const value = randomSample(chance, depth - 1)
  const codec = t.record(domains[chance.below(domains.length)]!, value.codec)
  return sample(codec, (c, strangeness) =>
    makeObject(
      c,
      strangeness,
      [...new Set(times(c.below(4), () => keys[c.below(3)]!))].map((key) => [key, value.make(c, strangeness)])
    )
  )
}

const refinementOf =
  (build: Build): Build =>
  (chance, depth) => {
    const inner = build(chance, depth - 1)
    const wanted = chance.below(3)
    return {
      ...inner,
      codec: t.refinement(
        inner.codec,
        (value: unknown) => wanted !== 2 || (typeof value === 'object' && value !== null && !('b' in value)),
        'refined'
      )
    }
  }

const recursive: Build = (chance, depth) => {
  const inner = randomSample(chance, depth - 1)
  const transforms = chance.below(2) === 1
  const codec: t.Mixed = t.recursion('Tree', (self: t.Mixed): t.Mixed =>
    t.intersection([
      t.type({ a: inner.codec }),
      t.partial({ b: transforms ? list(self) : t.array(self), c: optional(self) })
    ])
  )
  const make: Make = (c, strangeness) =>
    makeObject(c, strangeness, [
      ['a', inner.make(c, strangeness)],
      ...(c.below(2) === 1 ? [['b', times(c.below(3), () => make(c, strangeness))] as const] : []),
      ...(c.below(3) === 2 ? [['c', make(c, strangeness)] as const] : [])
    ])
  return sample(codec, make)
}

const tolerant: Build = (chance, depth) => {
  const inner = randomSample(chance, depth - 1)
  return oneOf<() => Sample>(
    chance,
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

/** Codecs whose `validate` is not the one that the combinator makes. */
const overridden: Build = (chance, depth) => {
  const inner = randomSample(chance, depth - 1)
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
    chance,
    () => copy,
    () => box,
    () => new Derived()
  )()
  return sample(made, (c, s) => (c.below(3) === 2 ? oneOf<unknown>(c, 'a', null) : inner.make(c, s)))
}

const composites: ReadonlyArray<Build> = [
  struct,
  partial,
  array,
  union,
  intersection,
  nullable,
  tolerant,
  exact,
  record,
  tuple,
  taggedUnion,
  (chance, depth) => refinementOf(chance.below(2) === 1 ? partial : randomSample)(chance, depth),
  (chance, depth) => readonlyOf(randomSample)(chance, depth),
  recursive,
  overridden,
  intersection,
  struct,
  partial
]

/** Makes a codec and a way to make values for it. */
export const randomSample: Build = (chance, depth) => {
  const leaf = leaves[chance.below(2 * leaves.length)] ?? leaves[chance.below(3)]!
  if (depth <= 0 || chance.below(5) >= 3) {
    return leaf
  }
  return randomComposite(chance, depth)
}

/** Makes a codec that has others inside. */
export const randomComposite: Build = (chance, depth) => {
  const composite = composites[chance.below(composites.length)]!
  try {
    return ((composite === overridden || composite === record) && !chance.everyCodec ? array : composite)(chance, depth)
  } catch {
    // io-ts cannot build a union whose tag would be a key of `Object.prototype`.
    return leaves[0]!
  }
}
