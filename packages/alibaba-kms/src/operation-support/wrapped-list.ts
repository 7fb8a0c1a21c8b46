import { list, preprocess } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

/** The codec of a list inside an object of its own; see `wrappedList`. */
export interface WrappedListC<Name extends string, A, O> extends t.Type<
  { readonly [Key in Name]: readonly A[] },
  { readonly [Key in Name]: readonly O[] },
  unknown
> {}

/**
 * Makes the codec of a list as KMS wraps it: `{"Keys":{"Key":[…]}}` is `Keys: wrappedList('Key', Key)`. In XML, where
 * one entry is no list and an empty list is an empty element, it gives what JSON does. Absence is an empty list too.
 */
export const wrappedList = <Name extends string, A, O>(
  entry: Name,
  codec: t.Type<A, O, unknown>
): WrappedListC<Name, A, O> => {
  const entries = list(codec)
  const wrapper = t.type({ [entry]: entries }, `{ ${entry}: ${entries.name} }`)
  return preprocess(emptyForBlank, wrapper) as unknown as WrappedListC<Name, A, O>
}

const emptyForBlank = (wire: unknown): unknown =>
  wire === null || wire === undefined || (typeof wire === 'string' && wire.trim() === '') ? {} : wire
