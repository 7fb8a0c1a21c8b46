import type { Api, DescribedField, FieldType } from '../model/index.js'
import { fullInput } from './input-sample.js'

/** An input that is wrong in one place. */
export interface InvalidInput {
  readonly path: string
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * Makes inputs of an operation that are wrong in one place each: a field of a wrong type, a required field that is missing, an
 * unknown field, or an empty list where there must be an entry.
 */
export const invalidInputs = (fields: readonly DescribedField[], api: Api): readonly InvalidInput[] =>
  invalidObjects(fields, api).map(({ input, path }) => ({
    input: input as InvalidInput['input'],
    path: path.join('.')
  }))

interface InvalidValue {
  readonly path: readonly string[]
  readonly input: unknown
}

const invalidObjects = (fields: readonly DescribedField[], api: Api): readonly InvalidValue[] => {
  const whole = fullInput(fields, api)
  return [
    { path: ['UnknownField'], input: { ...whole, UnknownField: 1 } },
    ...fields.flatMap(({ isInPath, mayBeEmpty, name, required, type }): readonly InvalidValue[] => {
      const { [name]: _, ...rest } = whole
      const values = [
        ...(type.kind === 'list' && !mayBeEmpty ? [{ path: [], input: [] }] : []),
        ...(isInPath && type.kind === 'scalar' && type.scalar === 'string'
          ? ['', '.', '..', ' '].map((input) => ({ path: [], input }))
          : []),
        ...invalidValues(type, api)
      ]
      return [
        ...(required ? [{ path: [name], input: rest }] : []),
        ...values.map(({ input, path }) => ({ path: [name, ...path], input: { ...whole, [name]: input } }))
      ]
    })
  ]
}

const invalidValues = (type: FieldType, api: Api): readonly InvalidValue[] => {
  const within = (key: string, of: FieldType, wrap: (value: unknown) => unknown): readonly InvalidValue[] =>
    invalidValues(of, api).map(({ input, path }) => ({ path: [key, ...path], input: wrap(input) }))
  const values = [null, Symbol('of no type'), type.kind === 'scalar' && type.scalar === 'string' ? 1 : 'text']
  const invalid = values.map((input) => ({ path: [], input }))
  switch (type.kind) {
    case 'list':
      return [...invalid, ...within('0', type.of, (value) => [value])]
    case 'map':
      return [...invalid, ...within('key', type.of, (value) => ({ key: value }))]
    case 'shape':
      return [...invalid, ...invalidObjects(api.shapes.input.get(type.shape)?.fields ?? [], api)]
    case 'wrapped':
      throw new Error('a list in a request has no wrapper')
    case 'scalar':
      return type.scalar === 'unknown' ? [] : type.scalar === 'date' ? invalid.slice(0, 2) : invalid
  }
}
