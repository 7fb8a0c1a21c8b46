import { oneOf, type RandomSource, times } from './random-source.js'

/** Which values are generated: `tree` as from a parser, `hostile` trees with keys `__proto__`, `any` as a program can make. */
export type ValueKind = 'tree' | 'hostile' | 'any'

export type Make = (random: RandomSource, kind: ValueKind) => unknown

/** The keys of codecs and values. Some are names of members of `Object.prototype`. */
export const keys = ['a', 'b', 'c', 'd', 'e', 'f', '0', 'toString', 'constructor'] as const

/** Gives some keys, often from a part of all keys, so that the members of an intersection sometimes overlap. */
export const randomKeys = (random: RandomSource): readonly string[] => {
  const pool = oneOf<readonly string[]>(random, keys.slice(0, 3), keys.slice(3, 6), keys.slice(0, 7), keys)
  return [...new Set(times(1 + random.below(4), () => pool[random.below(pool.length)]!))]
}

const scalars: readonly unknown[] = ['a', 'b', '', '12', 0, 1, -1.5, true, false, null]
const odd: readonly unknown[] = [undefined, Number.NaN, -0, Infinity, 10n, Symbol.iterator, () => 0]

/** Makes a value that depends on no codec. */
export const randomValue = (random: RandomSource, kind: ValueKind): unknown => {
  switch (random.below(kind === 'any' ? 8 : 6)) {
    case 4:
      return makeObject(
        random,
        kind,
        times(random.below(3), () => [keys[random.below(keys.length)]!, scalars[random.below(scalars.length)]])
      )
    case 5:
      return makeArray(
        random,
        kind,
        times(random.below(3), () => scalars[random.below(scalars.length)])
      )
    case 6:
      return odd[random.below(odd.length)]
    case 7:
      return oneOf<() => unknown>(
        random,
        () => new Date(0),
        () => new Map(),
        () => new Error('odd')
      )()
    default:
      return scalars[random.below(scalars.length)]
  }
}

/** Makes a value with the given function, and sometimes another value. */
export const mostly =
  (make: Make): Make =>
  (random, kind) =>
    random.below(40) === 39 ? randomValue(random, kind) : make(random, kind)

class Instance {
  get b(): string {
    return 'inherited'
  }
}

export type Entries = readonly (readonly [key: string, value: unknown])[]

const fill = (target: object, entries: Entries): object => {
  for (const [key, value] of entries) {
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true })
  }
  return target
}

/** Makes an object from entries, sometimes an unusual one. */
export const makeObject = (random: RandomSource, kind: ValueKind, wanted: Entries): object => {
  const entries = wanted.filter(() => random.below(60) !== 59)
  if (random.below(4) === 3) {
    entries.reverse()
  }
  if (random.below(4) === 3) {
    entries.push(['extra', oneOf<unknown>(random, 1, null, 'x')])
  }
  if (kind === 'hostile' && random.below(4) === 3) {
    entries.push(['__proto__', oneOf<unknown>(random, { a: 'a', b: 1 }, { d: 1, c: null }, null, 'x')])
  }
  const shape = kind === 'any' ? random.below(24) : 0
  switch (shape) {
    case 14:
      return fill(Object.create(null) as object, entries)
    case 15:
      return fill(new Instance(), entries)
    case 16:
      return Object.create(fill({}, entries)) as object
    case 17:
      return fill(Object.create(fill({}, entries.slice(1))) as object, entries.slice(0, 1))
    case 18:
      return Object.freeze(fill({}, entries))
    case 19: {
      const target = {}
      for (const [key, value] of entries) {
        Object.defineProperty(target, key, { get: () => value, configurable: true, enumerable: true })
      }
      return target
    }
    case 20: {
      const target = fill({}, entries)
      for (const [key] of entries.slice(0, 1 + random.below(2))) {
        Object.defineProperty(target, key, { enumerable: false })
      }
      return target
    }
    case 21:
      return Object.assign(fill({}, entries), { [Symbol.for('odd')]: 1 })
    case 22:
      return new Proxy(fill({}, entries), {})
    case 23:
      return Object.seal(fill({}, entries))
    default:
      return fill({}, entries)
  }
}

/** Makes an array from elements, sometimes an unusual one. */
export const makeArray = (random: RandomSource, kind: ValueKind, elements: unknown[]): readonly unknown[] => {
  const shape = kind === 'any' ? random.below(24) : 0
  switch (shape) {
    case 19:
      return Object.freeze(elements)
    case 20:
      Reflect.deleteProperty(elements, String(random.below(elements.length + 1)))
      return elements
    case 21:
      return Object.assign(elements, { a: 1 })
    case 22:
      return new Proxy(elements, {})
    case 23:
      return Object.setPrototypeOf(elements, Object.prototype) as unknown[]
    default:
      return elements
  }
}
