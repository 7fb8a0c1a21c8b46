import { list } from '@cloud-result/core'
import { preprocess } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

/**
 * The codec of a list inside an object; see `wrappedList`.
 *
 * @category Codecs
 */
export interface WrappedListC<Name extends string, A, O> extends t.Type<
  { readonly [Key in Name]: readonly A[] },
  { readonly [Key in Name]: readonly O[] },
  unknown
> {}

/**
 * Makes the codec of a list inside an object, as KMS has it: the codec of `Keys` in `{"Keys":{"Key":[…]}}` is
 * `wrappedList('Key', Key)`. It decodes XML, with one entry or an empty element, to the same data. An absent list is empty.
 *
 * @category Codecs
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
