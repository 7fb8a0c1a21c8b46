import type { Api, Field, FieldType } from '@cloud-result/generator'

import { fullInput } from './input-sample.js'

/** An input that is wrong in one place. */
export interface SpoiltInput {
  readonly path: string
  readonly input: Readonly<Record<string, unknown>>
}

/** Spoils the full input of an operation in every place: each field of a wrong type, each required one missing, strangers. */
export const spoiltInputs = (fields: readonly Field[], api: Api): readonly SpoiltInput[] =>
  spoilObject(fields, api).map(({ input, path }) => ({ input: input as SpoiltInput['input'], path: path.join('.') }))

interface Spoilt {
  readonly path: readonly string[]
  readonly input: unknown
}

const spoilObject = (fields: readonly Field[], api: Api): readonly Spoilt[] => {
  const whole = fullInput(fields, api)
  return [
    { path: ['Stranger'], input: { ...whole, Stranger: 1 } },
    ...fields.flatMap(({ name, required, type }): readonly Spoilt[] => {
      const { [name]: _, ...rest } = whole
      return [
        ...(required ? [{ path: [name], input: rest }] : []),
        ...spoilValue(type, api).map(({ input, path }) => ({
          path: [name, ...path],
          input: { ...whole, [name]: input }
        }))
      ]
    })
  ]
}

const spoilValue = (type: FieldType, api: Api): readonly Spoilt[] => {
  const within = (key: string, of: FieldType, wrap: (value: unknown) => unknown): readonly Spoilt[] =>
    spoilValue(of, api).map(({ input, path }) => ({ path: [key, ...path], input: wrap(input) }))
  const wrong = [null, Symbol('of no type'), type.kind === 'scalar' && type.scalar === 'string' ? 1 : 'text']
  const wrongs = wrong.map((input) => ({ path: [], input }))
  switch (type.kind) {
    case 'list':
      return [...wrongs, ...within('0', type.of, (value) => [value])]
    case 'map':
      return [...wrongs, ...within('key', type.of, (value) => ({ key: value }))]
    case 'shape':
      return [...wrongs, ...spoilObject(api.shapes.input.get(type.shape)?.fields ?? [], api)]
    case 'wrapped':
      throw new Error('requests wrap no lists')
    case 'scalar':
      return type.scalar === 'unknown' ? [] : type.scalar === 'date' ? wrongs.slice(0, 2) : wrongs
  }
}
