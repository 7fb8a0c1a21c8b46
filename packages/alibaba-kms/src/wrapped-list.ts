import { isRecord } from '@cloud-result/core'
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
  const wrapper = t.type({ [entry]: t.readonlyArray(codec, `${codec.name}[]`) }, `{ ${entry}: ${codec.name}[] }`)
  const prepare = (wire: unknown): unknown =>
    isBlank(wire) ? { [entry]: [] } : isRecord(wire) ? { ...wire, [entry]: entriesOf(wire[entry]) } : wire
  return new t.Type(
    wrapper.name,
    wrapper.is,
    (wire, context) => wrapper.validate(prepare(wire), context),
    wrapper.encode
  ) as unknown as WrappedListC<Name, A, O>
}

const entriesOf = (value: unknown): unknown =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]

const isBlank = (wire: unknown): boolean =>
  wire === null || wire === undefined || (typeof wire === 'string' && wire.trim() === '')
