import { byCodePoint } from './code-point-order.js'
import { percentEncode } from './percent-encode.js'

/** A parameter's name and value, as they are before any encoding. */
export type Parameter = readonly [name: string, value: string]

/**
 * Which spelling of the parameters decides their order.
 *
 * They differ where a name holds a character to be encoded: `Id[0]` stands after `IdX` raw and before it encoded.
 */
export type ParameterOrder = 'raw' | 'encoded'

const byNameThenValue = (left: Parameter, right: Parameter): number =>
  byCodePoint(left[0], right[0]) || byCodePoint(left[1], right[1])

const encodeParameter = ([name, value]: Parameter): Parameter => [percentEncode(name), percentEncode(value)]

/** The parameters sorted by name, equal names by value. */
export const sortParameters = (parameters: readonly Parameter[]): readonly Parameter[] => {
  const sorted = [...parameters]
  sorted.sort(byNameThenValue)
  return sorted
}

/** The parameters as `name=value` joined by `&`, in the order given. */
export const joinParameters = (parameters: readonly Parameter[]): string =>
  parameters.map(([name, value]) => `${name}=${value}`).join('&')

/** The query string that a signature covers: encoded, sorted and joined. */
export const canonicalQuery = (parameters: readonly Parameter[], order: ParameterOrder): string =>
  order === 'raw'
    ? joinParameters(sortParameters(parameters).map(encodeParameter))
    : joinParameters(sortParameters(parameters.map(encodeParameter)))

/**
 * Encodes parameters for a URL's query or for an `application/x-www-form-urlencoded` body, strictly by RFC 3986 and sorted.
 *
 * What is sent should come from here: Tencent Cloud may compare the query as it received it, and `URLSearchParams` writes a space
 * as `+`, which the canonical form never has.
 */
export const encodeQuery = (parameters: readonly Parameter[]): string => canonicalQuery(parameters, 'encoded')
