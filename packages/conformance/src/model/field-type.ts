/** The names of single values in models. A `date` is a string that is blank if there is no date. */
export const scalars = ['string', 'integer', 'float', 'boolean', 'date', 'unknown'] as const

export type Scalar = (typeof scalars)[number]

/** The type of a field. */
export type FieldType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'shape'; readonly shape: string }
  | { readonly kind: 'list'; readonly of: FieldType }
  | { readonly kind: 'map'; readonly of: FieldType }
  /** A list in the only field of an object, in responses. */
  | { readonly kind: 'wrapped'; readonly entry: string; readonly of: FieldType }

/** A field of a shape, an input or an output. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  /** Whether requests must have the field. In responses, any field may be absent. */
  readonly required: boolean
}

/**
 * Reads the text of a field in a model: a scalar or the name of a shape, followed by `[]` for a list, `{}` for a map with text keys,
 * and `!` for a required field. `Key.KeyItem[]` is a list in the field `Key` of an object.
 */
export const readField = (name: string, text: string): Field => {
  const required = text.endsWith('!')
  return { name, type: readType(required ? text.slice(0, -1) : text), required }
}

const readType = (text: string): FieldType => {
  const point = text.indexOf('.')
  if (point >= 0) return { kind: 'wrapped', entry: text.slice(0, point), of: readType(text.slice(point + 1, -2)) }
  if (text.endsWith('[]')) return { kind: 'list', of: readType(text.slice(0, -2)) }
  if (text.endsWith('{}')) return { kind: 'map', of: readType(text.slice(0, -2)) }
  const scalar = scalars.find((candidate) => candidate === text)
  return scalar === undefined ? { kind: 'shape', shape: text } : { kind: 'scalar', scalar }
}

/** The shape in a type, if there is one. */
export const shapeIn = (type: FieldType): string | undefined =>
  type.kind === 'shape' ? type.shape : type.kind === 'scalar' ? undefined : shapeIn(type.of)
