/** Collects the objects in a value, including itself. */
export const objectsIn = (value: unknown, found: Set<unknown> = new Set()): Set<unknown> => {
  if (typeof value === 'object' && value !== null && !found.has(value)) {
    found.add(value)
    for (const key of Reflect.ownKeys(value)) {
      objectsIn(Reflect.get(value, key), found)
    }
  }
  return found
}

/**
 * Describes the first difference between two results. Gives `undefined` if there is none: they contain the same objects of the
 * input, and new objects are equal in prototype, keys, order of keys, attributes and values.
 */
export const difference = (
  ours: unknown,
  theirs: unknown,
  input: ReadonlySet<unknown>,
  path = '$'
): string | undefined => {
  // With the codec `literal(0)`, a record that is changed in place keeps the sign of a zero. A copy made by io-ts loses it.
  if (Object.is(ours, theirs) || (input.size === 0 && ours === 0 && theirs === 0)) {
    return undefined
  }
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null) {
    return `${path}: ${String(ours)} is not ${String(theirs)}`
  }
  if (input.has(ours) || input.has(theirs)) {
    return `${path}: one is an object of the input`
  }
  if (Object.getPrototypeOf(ours) !== Object.getPrototypeOf(theirs) || Array.isArray(ours) !== Array.isArray(theirs)) {
    return `${path}: prototypes differ`
  }
  const ourKeys = Reflect.ownKeys(ours)
  const theirKeys = Reflect.ownKeys(theirs)
  if (ourKeys.length !== theirKeys.length || ourKeys.some((key, i) => key !== theirKeys[i])) {
    return `${path}: keys ${ourKeys.map(String).join()} are not ${theirKeys.map(String).join()}`
  }
  for (const key of ourKeys) {
    const our = Reflect.getOwnPropertyDescriptor(ours, key)!
    const their = Reflect.getOwnPropertyDescriptor(theirs, key)!
    if (our.enumerable !== their.enumerable || our.writable !== their.writable || our.get !== their.get) {
      return `${path}.${String(key)}: attributes differ`
    }
    const inside = difference(our.value, their.value, input, `${path}.${String(key)}`)
    if (inside !== undefined) {
      return inside
    }
  }
  return undefined
}

/** Copies a tree, and renames the keys `__proto__`. */
export const withoutProto = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(withoutProto)
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, inside]) => [key === '__proto__' ? 'proto' : key, withoutProto(inside)])
      )
    : value
}

/** Describes the first object of a tree that has another prototype than plain objects. Gives `undefined` if there is none. */
export const otherPrototype = (value: unknown, path = '$'): string | undefined => {
  if (typeof value !== 'object' || value === null) {
    return undefined
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) {
    return `${path}: another prototype`
  }
  return Object.entries(value)
    .map(([key, inside]) => otherPrototype(inside, `${path}.${key}`))
    .find((found) => found !== undefined)
}
