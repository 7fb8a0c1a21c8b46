import * as t from 'io-ts'

import { preprocess } from './preprocess.js'
import { isRecord } from '../record.js'

/** The decoders of the fields of an object, each of which says what absence means. */
export type OpenFields<A> = { readonly [K in keyof A]-?: t.Decoder<unknown, A[K]> }

/**
 * Makes the codec of an object in an answer: every field may be absent, and fields without a codec stay as they are. Unlike
 * `t.partial` it is written against an interface, which is what editors then show.
 */
export const openObject = <A extends object>(fields: OpenFields<A>, name: string): t.Type<A, unknown, unknown> =>
  t.partial(fields as unknown as t.Props, name) as unknown as t.Type<A, unknown, unknown>

/** Makes the same codec for a vendor that spells its fields in any case: `Label` is read as the `label` of the interface. */
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
