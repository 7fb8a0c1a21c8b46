import type { Api, ApiOperation } from '../model/index.js'
import type { FieldAtPath } from './field-paths.js'
import type { DocumentedValues, Sides } from './official-client.js'

/** An operation with its fields at their paths. */
export interface OperationAtPaths {
  readonly operation: ApiOperation
  readonly fields: Sides<readonly FieldAtPath[]>
}

/**
 * Lists where our value sets and the documentation of an official client differ, with each place as `Action.path: values`: values
 * that our type of a field lacks, several values for a field that has no such type, and, as `Type: values`, values that are
 * documented for no field of that type.
 *
 * A client that documents no values for a field says nothing about it, since many of its fields refer to a page instead.
 */
export const differingValues = (
  operations: readonly OperationAtPaths[],
  documented: Readonly<Record<string, Sides<DocumentedValues>>>,
  api: Api
): readonly string[] => {
  const seen = new Map<string, Set<string>>()
  const places = operations.flatMap(({ fields, operation: { action } }) =>
    (['input', 'output'] as const).flatMap((side) =>
      fields[side].flatMap(({ field, path }) => {
        const theirs = documented[action]?.[side][path] ?? []
        const ours = field.values === undefined ? undefined : api.values.get(field.values)?.values
        if (field.values !== undefined && theirs.length > 0) {
          const all = seen.get(field.values) ?? new Set()
          seen.set(field.values, all)
          for (const value of theirs) all.add(value)
        }
        const missing =
          ours === undefined ? (theirs.length > 1 ? theirs : []) : theirs.filter((value) => !ours.includes(value))
        return missing.length === 0 ? [] : [`${action}.${path}: ${missing.join(', ')}`]
      })
    )
  )
  const undocumented = [...seen].flatMap(([type, values]) => {
    const extra = (api.values.get(type)?.values ?? []).filter((value) => !values.has(value))
    return extra.length === 0 ? [] : [`${type}: ${extra.join(', ')}`]
  })
  return [...new Set([...places, ...undocumented])]
}
