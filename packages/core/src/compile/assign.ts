export type Dictionary = Record<string, unknown>

/** Sets a property, also one named `__proto__`, which plain assignment takes for the prototype. */
export const assign = (target: Dictionary, key: string, value: unknown): void => {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true })
  } else {
    target[key] = value
  }
}

/** Copies an object. A spread would do, but V8 takes microseconds for each key that is added to what a spread made. */
export const copyOf = (value: Dictionary): Dictionary =>
  Object.hasOwn(value, '__proto__') ? { ...value } : Object.assign({}, value)

/** Copies what `for` enumerates, as io-ts does where it merges: inherited keys, and no symbols. */
export const copyEnumerated = (value: Dictionary): Dictionary => {
  const copy: Dictionary = {}
  for (const key in value) {
    assign(copy, key, value[key])
  }
  return copy
}
