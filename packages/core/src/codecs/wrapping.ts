import type * as t from 'io-ts'

/**
 * Records in `type` the codec to which a wrapper passes its context, as the wrappers of io-ts do. Code that converts a context
 * to a path needs to know it.
 */
export const wrapping = <Wrapper extends t.Mixed>(wrapped: t.Mixed, wrapper: Wrapper): Wrapper =>
  Object.assign(wrapper, { type: wrapped })
