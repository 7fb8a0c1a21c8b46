import type { Fields } from './http/http.js'

/** A text among the fields of an input, or `undefined`. */
export const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined
}

/** A number among the fields of an input, or `undefined`; a text that is one counts. */
export const numberOf = (fields: Fields, name: string): number | undefined => {
  const value = fields[name]
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** A boolean among the fields of an input, or `undefined`; its text counts. */
export const booleanOf = (fields: Fields, name: string): boolean | undefined => {
  const value = fields[name]
  if (typeof value === 'boolean') return value
  const text = typeof value === 'string' ? value.toLowerCase() : undefined
  return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined
}

/** A list of texts among the fields of an input, empty when absent. */
export const textsOf = (fields: Fields, name: string): readonly string[] => {
  const value = fields[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** A list of objects among the fields of an input, empty when absent. */
export const recordsOf = (fields: Fields, name: string): readonly Fields[] => {
  const value = fields[name]
  return Array.isArray(value) ? value.filter(isFields) : []
}

/** An object among the fields of an input, empty when absent. */
export const recordOf = (fields: Fields, name: string): Fields => {
  const value = fields[name]
  return isFields(value) ? value : {}
}

/** Tells an object from lists and scalars. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
