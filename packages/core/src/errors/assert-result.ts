/**
 * Throws a `TypeError` that says what to write, if JavaScript passes a promise, a task or something else in place of a result: a
 * program would otherwise take an error that was never read for a success.
 */
export const assertResult = (name: string, value: unknown): void => {
  const { _tag, then } = Object(value) as { readonly _tag?: unknown; readonly then?: unknown }
  if (_tag === 'Left' || _tag === 'Right') return
  const problem =
    typeof then === 'function'
      ? 'a promise: await it first'
      : typeof value === 'function'
        ? `a task: use ${name} on its result, as T.map does${name === 'catchCategory' ? ', or catchCategoryTask' : ''}`
        : 'no result: pass a Left or a Right'
  throw new TypeError(`${name} got ${problem}`)
}
