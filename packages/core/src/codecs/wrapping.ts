import type * as t from 'io-ts'

/**
 * Says in `type` which codec another passes its context through to, as the wrappers of io-ts do: who reads a context needs
 * to know what the steps in it lead through.
 */
export const wrapping = <Wrapper extends t.Mixed>(wrapped: t.Mixed, wrapper: Wrapper): Wrapper =>
  Object.assign(wrapper, { type: wrapped })
