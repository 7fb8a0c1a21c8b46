/** Tells whether a value is an object with named fields: not null, not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Finds a field by its exact name, else by its name in another case. Inherited names are not fields. */
export const fieldOf = (record: Readonly<Record<string, unknown>>, name: string): unknown => {
  if (Object.hasOwn(record, name)) return record[name]
  for (const key in record) if (isSameName(key, name) && Object.hasOwn(record, key)) return record[key]
  return undefined
}

/** Whether two names, one of them in ASCII letters, differ at most in case. The letters are folded only where it may be so. */
export const isSameName = (one: string, other: string): boolean =>
  one.length === other.length &&
  ((one.charCodeAt(0) ^ other.charCodeAt(0)) | 0x20) === 0x20 &&
  one.toLowerCase() === other.toLowerCase()
