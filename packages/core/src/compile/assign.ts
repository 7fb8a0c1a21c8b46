export type Dictionary = Record<string, unknown>

/** Sets a property, also one named `__proto__`, which plain assignment takes for the prototype. */
export const assign = (target: Dictionary, key: string, value: unknown): void => {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true })
  } else {
    target[key] = value
  }
}
