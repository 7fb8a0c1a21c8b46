import type { Api, DescribedField, FieldType } from '../model/index.js'

import fc from 'fast-check'

/** Makes valid inputs from fields. Lists are empty only where the model allows it. */
export const inputOf = (fields: readonly DescribedField[], api: Api): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(
    Object.fromEntries(
      fields.map(({ isInPath, mayBeEmpty, name, type }) => {
        const value = valueOf(type, api, mayBeEmpty)
        return [name, isInPath ? value.filter((text) => !/^(\.{0,2}|\s+)$/.test(String(text))) : value]
      })
    ),
    {
      requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name)
    }
  )

const valueOf = (type: FieldType, api: Api, mayBeEmpty: boolean): fc.Arbitrary<unknown> => {
  switch (type.kind) {
    case 'list':
      return fc.array(valueOf(type.of, api, mayBeEmpty), { minLength: mayBeEmpty ? 0 : 1, maxLength: 12 })
    case 'map':
      return fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/), valueOf(type.of, api, mayBeEmpty), {
        minKeys: 1,
        maxKeys: 3
      })
    case 'shape':
      // Numbered parameters cannot express an object without fields.
      return inputOf(api.shapes.input.get(type.shape)?.fields ?? [], api).filter(
        (input) => Object.keys(input).length > 0
      )
    case 'wrapped':
      throw new Error('a list in a request has no wrapper')
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
      // No comma: some lists are sent with commas between their entries.
      return fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(',', ';'))
  }
}

/** Makes one input that has every field, and one entry in every list. */
export const fullInput = (fields: readonly DescribedField[], api: Api): Readonly<Record<string, unknown>> =>
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
      throw new Error('a list in a request has no wrapper')
    case 'scalar':
      return type.scalar === 'boolean' ? true : type.scalar === 'integer' || type.scalar === 'float' ? 1 : 'text'
  }
}
