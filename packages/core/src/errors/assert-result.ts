/**
 * Throws a `TypeError` that says what to write, if JavaScript passes a promise, a task or something else in place of a result: a
 * program would otherwise take an error that was never read for a success.
 */
export const assertResult = (name: string, value: unknown): void => {
  const { _tag } = Object(value) as { readonly _tag?: unknown }
  if (_tag === 'Left' || _tag === 'Right') return
  throw new TypeError(`${name} got no Left or Right: await a promise first, and map ${name} over a task`)
}
