import type { SurfaceField, SurfaceFields } from './surface.js'

/** A field of a structure that a client declares. The type `object` names its structure. */
export interface StructureField extends SurfaceField {
  readonly name: string
  readonly structure?: string
}

/** Lists the fields below a structure, at any depth. A structure that contains itself ends where it repeats. */
export const fieldsBelow = (name: string, fieldsOf: (structure: string) => readonly StructureField[]): SurfaceFields =>
  new Map(entriesBelow(name, fieldsOf, '', []))

const entriesBelow = (
  name: string,
  fieldsOf: (structure: string) => readonly StructureField[],
  prefix: string,
  within: readonly string[]
): readonly (readonly [string, SurfaceField])[] =>
  within.includes(name)
    ? []
    : fieldsOf(name).flatMap(({ name: fieldName, structure, ...field }) => {
        const path = prefix + fieldName
        const below = structure === undefined ? [] : entriesBelow(structure, fieldsOf, `${path}.`, [...within, name])
        return [[path, field] as const, ...below]
      })
