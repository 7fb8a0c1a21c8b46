import type { Api, Field, FieldType } from '../model/index.js'

type Tree = Map<string, Tree | string>

/** Decodes parameters, like a server that knows the fields. It throws for parameters that no server would accept. */
export const parseParameters = (
  parameters: readonly (readonly [name: string, value: string])[],
  fields: readonly Field[],
  encodings: Readonly<Record<string, string>>,
  api: Api
): Readonly<Record<string, unknown>> => {
  const tree: Tree = new Map()
  for (const [name, value] of parameters) {
    const keys = name.replaceAll(/\[(\d+)\]/g, '.$1').split('.')
    const last = keys.pop() as string
    let at = tree
    for (const key of keys) {
      const next = at.get(key) ?? new Map()
      if (typeof next === 'string') throw new Error(`${name} is below a value`)
      at.set(key, next)
      at = next
    }
    if (at.has(last)) throw new Error(`${name} is repeated`)
    at.set(last, value)
    const usesBrackets = name.includes('[')
    if (usesBrackets !== (encodings[keys[0] ?? last] === 'brackets')) {
      throw new Error(`${name} is in the wrong notation`)
    }
  }
  return readFields(tree, fields, encodings, api)
}

const readFields = (
  tree: Tree,
  fields: readonly Field[],
  encodings: Readonly<Record<string, string>>,
  api: Api
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...tree].map(([name, value]) => {
      const field = fields.find((candidate) => candidate.name === name)
      if (field === undefined) throw new Error(`there is no field ${name}`)
      return [name, readValue(value, field.type, encodings[name], encodingsBelow(name, encodings), api)]
    })
  )

const encodingsBelow = (name: string, encodings: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(encodings).flatMap(([path, encoding]) =>
      path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), encoding]] : []
    )
  )

const readValue = (
  value: Tree | string,
  type: FieldType,
  encoding: string | undefined,
  below: Readonly<Record<string, string>>,
  api: Api
): unknown => {
  if (typeof value === 'string') {
    if (encoding === 'json') return JSON.parse(value)
    if (encoding === 'comma' && type.kind === 'list') return value.split(',')
    if (type.kind !== 'scalar') throw new Error(`a single value instead of a ${type.kind}`)
    if (type.scalar === 'integer' || type.scalar === 'float') return Number(value)
    return type.scalar === 'boolean' ? value === 'true' : value
  }
  const every = (of: FieldType) =>
    [...value].map(([key, entry]) => [key, readValue(entry, of, encoding, below, api)] as const)
  if (type.kind === 'map') return Object.fromEntries(every(type.of))
  if (type.kind === 'shape') {
    const { fields } = api.shapes.input.get(type.shape) ?? { fields: [] }
    const inner = encoding === undefined ? below : Object.fromEntries(fields.map(({ name }) => [name, encoding]))
    return readFields(value, fields, inner, api)
  }
  if (type.kind !== 'list') throw new Error(`several values instead of a ${type.kind}`)
  // Names on the wire are sorted as text, so that 10 precedes 2.
  const base = encoding === 'brackets' || encoding === 'from-0' ? 0 : 1
  return every(type.of)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([key, entry], index) => {
      if (key !== String(index + base)) throw new Error(`entry ${key} instead of ${index + base}`)
      return entry
    })
}
