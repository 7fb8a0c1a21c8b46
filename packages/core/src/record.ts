/**
 * Tests whether a value is an object with named fields: not null and not an array.
 *
 * @category Functions
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a field by its exact name, or else by its name in any case. Ignores inherited fields. */
export const fieldOf = (record: Readonly<Record<string, unknown>>, name: string): unknown => {
  if (Object.hasOwn(record, name)) return record[name]
  for (const key in record) if (isSameName(key, name) && Object.hasOwn(record, key)) return record[key]
  return undefined
}

/**
 * Tests whether two names are equal regardless of case. One of them must consist of ASCII letters. Lengths and first letters
 * are compared before the names are lower-cased.
 */
export const isSameName = (one: string, other: string): boolean =>
  one.length === other.length &&
  ((one.charCodeAt(0) ^ other.charCodeAt(0)) | 0x20) === 0x20 &&
  one.toLowerCase() === other.toLowerCase()
