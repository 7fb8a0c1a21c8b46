/** Collects the objects that a value holds, itself included. */
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
 * Tells where two results differ, `undefined` if nowhere: they hold the same objects of the input, and what was made
 * anew is alike in prototype, keys, their order, attributes and values.
 */
export const difference = (
  ours: unknown,
  theirs: unknown,
  input: ReadonlySet<unknown>,
  path = '$'
): string | undefined => {
  // A record that is changed in place keeps the sign of a zero, which a copy of io-ts's loses where the codec is `literal(0)`.
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

/** Copies a tree, with another name for the keys `__proto__`. */
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

/** Tells where a tree has an object with a prototype of its own, `undefined` if nowhere. */
export const foreignPrototype = (value: unknown, path = '$'): string | undefined => {
  if (typeof value !== 'object' || value === null) {
    return undefined
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) {
    return `${path}: a prototype of its own`
  }
  return Object.entries(value)
    .map(([key, inside]) => foreignPrototype(inside, `${path}.${key}`))
    .find((found) => found !== undefined)
}
