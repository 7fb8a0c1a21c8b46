/** The shape of the values that a codec accepts, as far as sample data needs it. */
export type Shape =
  | { readonly kind: 'any' | 'boolean' | 'integer' | 'number' | 'text' }
  /** A fixed value, or the first of several. */
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }
