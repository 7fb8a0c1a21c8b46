import { type Chance, oneOf, times } from './chance.js'

/**
 * How strange the generated values may be: `tree` is what a parser gives, `hostile` that with keys `__proto__`, and
 * `any` is whatever a program can make.
 */
export type Strangeness = 'tree' | 'hostile' | 'any'

export type Make = (chance: Chance, strangeness: Strangeness) => unknown

/** The keys of codecs and values; some name members of `Object.prototype`. */
export const keys = ['a', 'b', 'c', 'd', 'e', 'f', '0', 'toString', 'constructor'] as const

/** Gives some keys, often of a part of them, so that the members of an intersection overlap now and then. */
export const randomKeys = (chance: Chance): ReadonlyArray<string> => {
  const pool = oneOf<ReadonlyArray<string>>(chance, keys.slice(0, 3), keys.slice(3, 6), keys.slice(0, 7), keys)
  return [...new Set(times(1 + chance.below(4), () => pool[chance.below(pool.length)]!))]
}

const scalars: ReadonlyArray<unknown> = ['a', 'b', '', '12', 0, 1, -1.5, true, false, null]
const odd: ReadonlyArray<unknown> = [undefined, Number.NaN, -0, Infinity, 10n, Symbol.iterator, () => 0]

/** Makes a value without regard to any codec. */
export const junk = (chance: Chance, strangeness: Strangeness): unknown => {
  switch (chance.below(strangeness === 'any' ? 8 : 6)) {
    case 4:
      return makeObject(
        chance,
        strangeness,
        times(chance.below(3), () => [keys[chance.below(keys.length)]!, scalars[chance.below(scalars.length)]])
      )
    case 5:
      return makeArray(
        chance,
        strangeness,
        times(chance.below(3), () => scalars[chance.below(scalars.length)])
      )
    case 6:
      return odd[chance.below(odd.length)]
    case 7:
      return oneOf<() => unknown>(
        chance,
        () => new Date(0),
        () => new Map(),
        () => new Error('odd')
      )()
    default:
      return scalars[chance.below(scalars.length)]
  }
}

/** Makes what is asked for, and sometimes something else. */
export const mostly =
  (make: Make): Make =>
  (chance, strangeness) =>
    chance.below(40) === 39 ? junk(chance, strangeness) : make(chance, strangeness)

class Instance {
  get b(): string {
    return 'inherited'
  }
}

export type Entries = ReadonlyArray<readonly [key: string, value: unknown]>

const fill = (target: object, entries: Entries): object => {
  for (const [key, value] of entries) {
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true })
  }
  return target
}

/** Makes an object of entries, now and then an unusual one. */
export const makeObject = (chance: Chance, strangeness: Strangeness, wanted: Entries): object => {
  const entries = wanted.filter(() => chance.below(60) !== 59)
  if (chance.below(4) === 3) {
    entries.reverse()
  }
  if (chance.below(4) === 3) {
    entries.push(['extra', oneOf<unknown>(chance, 1, null, 'x')])
  }
  if (strangeness === 'hostile' && chance.below(4) === 3) {
    entries.push(['__proto__', oneOf<unknown>(chance, { a: 'a', b: 1 }, { d: 1, c: null }, null, 'x')])
  }
  const shape = strangeness === 'any' ? chance.below(24) : 0
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
      for (const [key] of entries.slice(0, 1 + chance.below(2))) {
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

/** Makes an array of elements, now and then an unusual one. */
export const makeArray = (
  chance: Chance,
  strangeness: Strangeness,
  elements: Array<unknown>
): ReadonlyArray<unknown> => {
  const shape = strangeness === 'any' ? chance.below(24) : 0
  switch (shape) {
    case 19:
      return Object.freeze(elements)
    case 20:
      Reflect.deleteProperty(elements, String(chance.below(elements.length + 1)))
      return elements
    case 21:
      return Object.assign(elements, { a: 1 })
    case 22:
      return new Proxy(elements, {})
    case 23:
      return Object.setPrototypeOf(elements, Object.prototype) as Array<unknown>
    default:
      return elements
  }
}
