import * as t from 'io-ts'

import { isRecord } from '../record.js'
import { preprocess } from './preprocess.js'

/**
 * The decoders of the fields of an object. Each decides what absence means: `optional(…)` and `list(…)` accept it.
 *
 * @category Codecs
 */
export type OpenFields<A> = { readonly [K in keyof A]-?: t.Decoder<unknown, A[K]> }

/**
 * Makes the codec of an object in a response. Every field may be absent, and unknown fields are kept. Unlike `t.partial`, it
 * takes an interface as its type argument, so editors show the name of the interface.
 *
 * @category Codecs
 */
export const openObject = <A extends object>(fields: OpenFields<A>, name: string): t.Type<A, unknown, unknown> =>
  t.partial(fields as unknown as t.Props, name) as unknown as t.Type<A, unknown, unknown>

/**
 * Makes the codec of an object in a response whose field names may have any case: `Label` is decoded as `label`, the name in
 * the interface. A field with the exact name takes precedence.
 *
 * @category Codecs
 */
export const caseInsensitiveObject = <A extends object>(
  fields: OpenFields<A>,
  name: string
): t.Type<A, unknown, unknown> => {
  const names = new Map(Object.keys(fields).map((field) => [field.toLowerCase(), field]))
  const longest = Math.max(0, ...Array.from(names.keys(), (field) => field.length))

  const nameOf = (key: string): string =>
    key.length > longest || Object.hasOwn(fields, key) ? key : (names.get(key.toLowerCase()) ?? key)

  const rename = (wire: unknown): unknown => {
    if (!isRecord(wire) || Object.keys(wire).every((key) => nameOf(key) === key)) return wire
    return Object.fromEntries(
      Object.entries(wire).map(([key, value]) => {
        const field = nameOf(key)
        return [Object.hasOwn(wire, field) ? key : field, value]
      })
    )
  }
  return preprocess(rename, openObject(fields, name))
}
