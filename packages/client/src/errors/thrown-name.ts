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

/**
 * Returns whether this is what an engine throws for a mistake in a program, such as a call of what is no function. A network
 * error of `fetch` is a `TypeError`, too, but its text says something else. It throws if a getter does.
 */
export const isProgramError = (thrown: unknown): boolean => {
  const { cause, code, message, name } = (thrown ?? {}) as Readonly<Record<string, unknown>>
  if (cause !== undefined || code !== undefined) return false
  return name === 'ReferenceError' || (name === 'TypeError' && programTexts.test(String(message)))
}

// Of V8, JavaScriptCore and SpiderMonkey.
const programTexts =
  /is not (?:an? (?:function|constructor|object)|iterable)|^(?:Cannot (?:read|set|destructure)|can't access) prop/

const nameOf = (thrown: object): unknown => {
  try {
    return (thrown as { readonly name?: unknown }).name
  } catch {
    // A getter can throw.
    return undefined
  }
}
