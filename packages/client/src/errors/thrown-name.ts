/**
 * Gives the name of what was thrown, such as `TypeError`, else its type. Never its text, which may quote secrets.
 */
export const thrownName = (thrown: unknown): string => {
  if (thrown === undefined || thrown === null) return String(thrown)
  if (typeof thrown !== 'object') return `a ${typeof thrown}`
  const name = nameOf(thrown)
  return typeof name === 'string' && /^[A-Z]\w{2,40}$/i.test(name) ? name : 'an object'
}

/** Returns whether this is what `AbortSignal.timeout` aborts with. */
export const isTimeoutError = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && nameOf(thrown) === 'TimeoutError'

const nameOf = (thrown: object): unknown => {
  try {
    return (thrown as { readonly name?: unknown }).name
  } catch {
    // A getter can throw.
    return undefined
  }
}
