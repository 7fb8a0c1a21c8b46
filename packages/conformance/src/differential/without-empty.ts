/**
 * Removes nulls, absent fields, empty lists, and objects that contain nothing else. Official clients pass on a null; ours gives an
 * empty list for it, or no field, by design.
 */
export const withoutEmpty = (value: unknown): unknown => {
  if (value === null) return undefined
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty)
  const fields = Object.entries(value)
    .map(([name, field]) => [name, withoutEmpty(field)] as const)
    .filter(([, field]) => field !== undefined)
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}
