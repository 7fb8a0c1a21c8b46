import * as t from 'io-ts'

/** The decoders of the fields of an object, each of which says what absence means. */
export type OpenFields<A> = { readonly [K in keyof A]-?: t.Decoder<unknown, A[K]> }

/**
 * Makes the codec of an object in an answer: every field may be absent, and fields without a codec stay as they are. Unlike
 * `t.partial` it is written against an interface, which is what editors then show.
 */
export const openObject = <A extends object>(fields: OpenFields<A>, name: string): t.Type<A, unknown, unknown> =>
  t.partial(fields as unknown as t.Props, name) as unknown as t.Type<A, unknown, unknown>
