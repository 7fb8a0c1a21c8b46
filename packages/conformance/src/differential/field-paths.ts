import type { Api, DescribedField, Direction, FieldType } from '../model/index.js'

/** A field of an input or an output, at its path: `Filters[].Values[]` is in a list of objects, `Context{}` in a map. */
export interface FieldAtPath {
  readonly path: string
  readonly field: DescribedField
  /** What a single value there is: a scalar, or an object. */
  readonly type: FieldType
}

/** Lists the fields that a model gives an operation, at any depth. */
export const fieldsAtPaths = (
  fields: readonly DescribedField[],
  api: Api,
  direction: Direction,
  prefix = ''
): readonly FieldAtPath[] =>
  fields.flatMap((field) => {
    const { path, type } = singleValue(prefix + field.name, field.type)
    const below = type.kind === 'shape' ? (api.shapes[direction].get(type.shape)?.fields ?? []) : []
    return [{ path, field, type }, ...fieldsAtPaths(below, api, direction, `${path}.`)]
  })

const singleValue = (path: string, type: FieldType): Pick<FieldAtPath, 'path' | 'type'> => {
  switch (type.kind) {
    case 'list':
      return singleValue(`${path}[]`, type.of)
    case 'wrapped':
      return singleValue(`${path}.${type.entry}[]`, type.of)
    case 'map':
      return singleValue(`${path}{}`, type.of)
    default:
      return { path, type }
  }
}

/** The types of single values by their paths. Integers and floats are numbers here, and dates are strings. */
export type FieldPaths = Readonly<Record<string, string>>

/** Gives the types of the single values among these fields. */
export const typesAtPaths = (fields: readonly FieldAtPath[]): FieldPaths =>
  Object.fromEntries(
    fields.flatMap(({ path, type }) => (type.kind === 'scalar' ? [[path, typeNames[type.scalar]]] : []))
  )

const typeNames = {
  string: 'string',
  date: 'string',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  unknown: 'unknown'
} as const

/** Keeps the parts of a value that are at one of these paths. */
export const keepPaths = (value: unknown, paths: FieldPaths, at = ''): unknown => {
  if (Array.isArray(value)) return value.map((entry) => keepPaths(entry, paths, `${at}[]`))
  if (value === null || typeof value !== 'object') return Object.hasOwn(paths, at) ? value : undefined
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, keepPaths(field, paths, at === '' ? name : `${at}.${name}`)])
  )
}
