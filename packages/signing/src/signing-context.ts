/**
 * What a signature needs besides the request: the instant (milliseconds since 1970) and the values that the scheme
 * names.
 *
 * @category Requests
 */
export type SigningContext<Name extends string = never> = { readonly instant: number } & Readonly<Record<Name, string>>
