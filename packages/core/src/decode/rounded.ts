/** Tests whether a value is a number that may stand for an integer that it cannot hold: one beyond 2^53. */
export const isRounded = (value: unknown): boolean =>
  typeof value === 'number' && !(value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER)

/** Tests whether such a number is anywhere in a parsed value. It is also true if the value is nested too deep for the stack. */
export const holdsRounded = (value: unknown): boolean => {
  try {
    return search(value)
  } catch {
    return true
  }
}

const search = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return isRounded(value)
  if (Array.isArray(value)) return value.some(search)
  const record = value as Readonly<Record<string, unknown>>
  for (const key in record) if (search(record[key])) return true
  return false
}
