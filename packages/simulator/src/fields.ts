/** Named values, as a request or a response has them. */
export type Fields = Readonly<Record<string, unknown>>

/** Returns whether a value is an object, not a list or a scalar. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a field as text; `undefined` unless it is a string, a number or a boolean. */
export const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined
}
