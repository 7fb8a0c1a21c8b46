/** A description of data. The schemas of all libraries are made from it, so that they check the same. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' }
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'list'; readonly of: Shape }
  | {
      readonly kind: 'object'
      readonly required: Readonly<Record<string, Shape>>
      readonly optional: Readonly<Record<string, Shape>>
    }

/** A text. */
export const string: Shape = { kind: 'string' }

/** A number. */
export const number: Shape = { kind: 'number' }

/** A boolean. */
export const boolean: Shape = { kind: 'boolean' }

/** A value or null. */
export const nullable = (of: Shape): Shape => ({ kind: 'nullable', of })

/** A list. */
export const list = (of: Shape): Shape => ({ kind: 'list', of })

/** An object; fields that are not named are accepted. */
export const object = (
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {}
): Shape => ({ kind: 'object', required, optional })

/** Maps the values of a record. */
export const mapRecord = <A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => B
): Readonly<Record<string, B>> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
