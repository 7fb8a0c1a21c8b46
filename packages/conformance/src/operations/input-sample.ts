import fc from 'fast-check'

import type { Api, Field, FieldType } from '@cloud-result/generator'

/** Makes valid inputs from fields. Their lists have at least one entry, unless it is said how few they may have. */
export const inputOf = (
  fields: readonly Field[],
  api: Api,
  fewest = 1
): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(Object.fromEntries(fields.map(({ name, type }) => [name, valueOf(type, api, fewest)])), {
    requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name)
  })

const valueOf = (type: FieldType, api: Api, fewest: number): fc.Arbitrary<unknown> => {
  switch (type.kind) {
    case 'list':
      return fc.array(valueOf(type.of, api, fewest), { minLength: fewest, maxLength: 12 })
    case 'map':
      return fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/), valueOf(type.of, api, fewest), {
        minKeys: 1,
        maxKeys: 3
      })
    case 'shape':
      // Of an object without fields, no parameter tells.
      return inputOf(api.shapes.input.get(type.shape)?.fields ?? [], api, fewest).filter(
        (input) => Object.keys(input).length > 0
      )
    case 'wrapped':
      throw new Error('requests wrap no lists')
    case 'scalar':
      return scalarOf(type.scalar)
  }
}

const scalarOf = (scalar: string): fc.Arbitrary<unknown> => {
  switch (scalar) {
    case 'integer':
      return fc.maxSafeInteger()
    case 'float':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))
    case 'boolean':
      return fc.boolean()
    default:
      // No comma: some lists are written with commas between their entries.
      return fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(',', ';'))
  }
}

/** Makes one input in which every field is there and every list has one entry. */
export const fullInput = (fields: readonly Field[], api: Api): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map(({ name, type }) => [name, fullValue(type, api)]))

const fullValue = (type: FieldType, api: Api): unknown => {
  switch (type.kind) {
    case 'list':
      return [fullValue(type.of, api)]
    case 'map':
      return { key: fullValue(type.of, api) }
    case 'shape':
      return fullInput(api.shapes.input.get(type.shape)?.fields ?? [], api)
    case 'wrapped':
      throw new Error('requests wrap no lists')
    case 'scalar':
      return type.scalar === 'boolean' ? true : type.scalar === 'integer' || type.scalar === 'float' ? 1 : 'text'
  }
}
