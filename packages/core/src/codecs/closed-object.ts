import * as t from 'io-ts'

type RequiredKeys<A> = { readonly [K in keyof A]-?: object extends Pick<A, K> ? never : K }[keyof A]

/**
 * The codecs of the required fields of an object.
 *
 * @category Request codecs
 */
export type RequiredFields<A> = { readonly [K in RequiredKeys<A>]: t.Type<A[K], unknown, unknown> }

/**
 * The codecs of the optional fields of an object.
 *
 * @category Request codecs
 */
export type OptionalFields<A> = {
  readonly [K in Exclude<keyof A, RequiredKeys<A>>]-?: t.Type<Exclude<A[K], undefined>, unknown, unknown>
}

/**
 * The codec of an object in a request, with its fields as data.
 *
 * @category Request codecs
 */
export interface ClosedObjectC<A> extends t.Type<A, unknown, unknown> {
  /** The codecs of all fields. */
  readonly props: Readonly<Record<string, t.Mixed>>
  /** The names of the required fields. */
  readonly required: readonly string[]
}

/**
 * Makes the codec of an object in a request. It refuses missing required fields and unknown fields. An optional field that is
 * `undefined` counts as absent.
 *
 * It returns the object itself, so the codecs of the fields must return their values unchanged.
 *
 * @category Request codecs
 */
export const closedObject = <A extends object>(
  required: RequiredFields<A>,
  optional: OptionalFields<A>,
  name: string
): ClosedObjectC<A> => {
  const needed: Codecs = new Map(Object.entries(required))
  const known: Codecs = new Map([...needed, ...Object.entries<t.Mixed>(optional)])

  const check = (object: Fields, context: t.Context): t.Errors => {
    const errors: t.ValidationError[] = []
    const add = (key: string, codec: t.Mixed): void => {
      const field = codec.validate(object[key], t.appendContext(context, key, codec, object[key]))
      if (field._tag === 'Left') errors.push(...field.left)
    }
    for (const key of Object.keys(object)) if (object[key] !== undefined) add(key, known.get(key) ?? unknownField)
    for (const [key, codec] of needed) if (object[key] === undefined) add(key, codec)
    return errors
  }

  const codec = new t.Type<A, unknown, unknown>(
    name,
    (value): value is A => isObject(value) && check(value, []).length === 0,
    (value, context) => {
      if (!isObject(value)) return t.failure(value, context)
      const errors = check(value, context)
      return errors.length === 0 ? t.success(value as unknown as A) : t.failures(errors)
    },
    t.identity
  )
  return Object.assign(codec, { props: { ...required, ...optional }, required: [...needed.keys()] })
}

type Fields = Readonly<Record<string, unknown>>
type Codecs = ReadonlyMap<string, t.Mixed>

// A `Date`, a `Map` or a promise has no fields, so it would be accepted as an object without fields.
const isObject = (value: unknown): value is Fields => Object.prototype.toString.call(value) === '[object Object]'

/** The codec that refuses an unknown field. Its name is part of the issue: "expected no such field at Filters.0.Vaules". */
export const unknownField: t.Mixed = new t.Type('no such field', t.never.is, t.failure, t.identity)
