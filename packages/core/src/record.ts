/** Tells whether a value is an object with named fields: not null, not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Finds a field by its exact name, else by its name in another case. Inherited names are not fields. */
export const fieldOf = (record: Readonly<Record<string, unknown>>, name: string): unknown => {
  if (Object.hasOwn(record, name)) return record[name]
  const folded = name.toLowerCase()
  const key = Object.keys(record).find((candidate) => candidate.toLowerCase() === folded)
  return key === undefined ? undefined : record[key]
}
