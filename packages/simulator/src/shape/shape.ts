/** What a codec takes, as far as it matters for making such data up. */
export type Shape =
  | { readonly kind: 'any' | 'boolean' | 'integer' | 'number' | 'text' }
  /** One of some values, the first of which will do. */
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }
