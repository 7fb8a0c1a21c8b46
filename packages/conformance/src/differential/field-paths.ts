import type { Api, Direction, Field, FieldType } from '@cloud-result/generator'

/**
 * What fields an operation takes or answers: each single value below it, with its type. `Filters[].Values[]` is a text in a
 * list in an object in a list, `Context{}` one in a map.
 */
export type FieldPaths = Readonly<Record<string, string>>

/** Lists the fields that a model gives an operation. Integers and floats are numbers here, and dates are texts. */
export const fieldPathsOf = (fields: readonly Field[], api: Api, direction: Direction): FieldPaths =>
  Object.fromEntries(fields.flatMap(({ name, type }) => pathsBelow(name, type, api, direction)))

const pathsBelow = (
  path: string,
  type: FieldType,
  api: Api,
  direction: Direction
): readonly (readonly [string, string])[] => {
  switch (type.kind) {
    case 'list':
      return pathsBelow(`${path}[]`, type.of, api, direction)
    case 'wrapped':
      return pathsBelow(`${path}.${type.entry}[]`, type.of, api, direction)
    case 'map':
      return pathsBelow(`${path}{}`, type.of, api, direction)
    case 'shape':
      return (api.shapes[direction].get(type.shape)?.fields ?? []).flatMap((field) =>
        pathsBelow(`${path}.${field.name}`, field.type, api, direction)
      )
    case 'scalar':
      return [[path, typeNames[type.scalar]]]
  }
}

const typeNames = {
  string: 'string',
  date: 'string',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  unknown: 'unknown'
} as const

/** Keeps of a value what stands at one of these paths, and drops the rest. */
export const keepPaths = (value: unknown, paths: FieldPaths, at = ''): unknown => {
  if (Array.isArray(value)) return value.map((entry) => keepPaths(entry, paths, `${at}[]`))
  if (value === null || typeof value !== 'object') return Object.hasOwn(paths, at) ? value : undefined
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, keepPaths(field, paths, at === '' ? name : `${at}.${name}`)])
  )
}
