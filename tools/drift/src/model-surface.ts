import { readField, resolve } from '@cloud-result/conformance/model'
import type {
  CodesModel,
  DescribedField,
  Field,
  FieldType,
  Model,
  OperationFacts
} from '@cloud-result/conformance/model'

import { fieldsBelow } from './structures.js'
import type { StructureField } from './structures.js'
import type { Surface, SurfaceOperation } from './surface.js'

/** What the facts of a model say, before corrections. */
export const factsSurface = (model: Model, codes: CodesModel): Surface => {
  const { descriptions, facts } = model
  const resolved = resolve(model).operations
  return {
    operations: new Map(
      Object.entries(facts.operations).map(([key, operation], index) => {
        const below = (side: 'input' | 'output', suffix: string) =>
          fieldsBelow(key, (structure) =>
            Object.entries((structure === key ? operation[side] : facts.shapes[structure]) ?? {}).flatMap(
              ([name, text]) => {
                const owner = structure === key ? `${resolved[index]?.name}${suffix}` : structure
                const isDeprecated = descriptions.deprecated?.[`${owner}.${name}`] !== undefined
                return structureFields(readField(name, text), isDeprecated, undefined)
              }
            )
          )
        return [key, { ...about(operation), input: below('input', 'Input'), output: below('output', 'Output') }]
      })
    ),
    codes: codesOf(codes)
  }
}

/** What a model says with its corrections. */
export const correctedSurface = (model: Model, codes: CodesModel): Surface => {
  const api = resolve(model)
  const keys = Object.keys(model.facts.operations)
  return {
    operations: new Map(
      api.operations.map((operation, index) => {
        const key = keys[index] ?? operation.name
        const below = (side: 'input' | 'output') =>
          fieldsBelow(key, (structure) => {
            const fields = structure === key ? operation[side].fields : (api.shapes[side].get(structure)?.fields ?? [])
            return fields.flatMap((field: DescribedField) =>
              structureFields(
                field,
                field.deprecated !== undefined,
                field.values === undefined ? undefined : api.values.get(field.values)?.values
              )
            )
          })
        return [key, { ...about(operation.facts), input: below('input'), output: below('output') }]
      })
    ),
    codes: codesOf(codes)
  }
}

const about = ({ method, site }: OperationFacts): Pick<SurfaceOperation, 'method' | 'isOfOneSite'> => ({
  method: method ?? 'POST',
  isOfOneSite: site !== undefined
})

const codesOf = ({ codes }: CodesModel): readonly string[] => [
  ...new Set(codes.flatMap(({ code }) => (code === null ? [] : [code])))
]

const structureFields = (
  { name, required, type }: Field,
  deprecated: boolean,
  values: readonly string[] | undefined
): readonly StructureField[] => {
  const marks = { required, deprecated, ...(values === undefined ? {} : { values }) }
  if (type.kind !== 'wrapped') return [{ name, ...single(type, ''), ...marks }]
  // An object with a list as its only field.
  return [
    { name, type: 'object', ...marks },
    { name: `${name}.${type.entry}`, ...single(type.of, '[]'), required: false, deprecated: false }
  ]
}

const single = (type: FieldType, suffix: string): Pick<StructureField, 'type' | 'structure'> => {
  switch (type.kind) {
    case 'list':
      return single(type.of, `${suffix}[]`)
    case 'map':
      return single(type.of, `${suffix}{}`)
    case 'wrapped':
      return { type: `object${suffix}` }
    case 'shape':
      return { type: `object${suffix}`, structure: type.shape }
    default:
      return { type: (type.scalar === 'date' ? 'string' : type.scalar) + suffix }
  }
}
