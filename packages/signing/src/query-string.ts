import { byCodePoint } from './code-point-order.js'
import { percentEncode } from './percent-encode.js'

/**
 * The name and the value of a parameter, not percent-encoded.
 *
 * @category Requests
 */
export type Parameter = readonly [name: string, value: string]

/**
 * Whether parameters are sorted by their raw or their percent-encoded form.
 *
 * The order differs if a name contains a character that is encoded: `Id[0]` sorts after `IdX` when raw, and before it
 * when encoded.
 *
 * @category Schemes
 */
export type ParameterOrder = 'raw' | 'encoded'

const byNameThenValue = (left: Parameter, right: Parameter): number =>
  byCodePoint(left[0], right[0]) || byCodePoint(left[1], right[1])

const encodeParameter = ([name, value]: Parameter): Parameter => [percentEncode(name), percentEncode(value)]

/** Sorts parameters by name, and equal names by value. */
export const sortParameters = (parameters: readonly Parameter[]): readonly Parameter[] => {
  const sorted = [...parameters]
  sorted.sort(byNameThenValue)
  return sorted
}

/** Writes parameters as `name=value`, joined by `&`, in the given order. */
export const joinParameters = (parameters: readonly Parameter[]): string =>
  parameters.map(([name, value]) => `${name}=${value}`).join('&')

/** Writes the query string that a signature covers: encoded, sorted and joined. */
export const canonicalQuery = (parameters: readonly Parameter[], order: ParameterOrder): string =>
  order === 'raw'
    ? joinParameters(sortParameters(parameters).map(encodeParameter))
    : joinParameters(sortParameters(parameters.map(encodeParameter)))

/**
 * Encodes parameters for the query of a URL or for an `application/x-www-form-urlencoded` body, by RFC 3986 and sorted.
 *
 * Send what this function writes: Tencent Cloud may compare the query as received, and `URLSearchParams` writes a space
 * as `+`, which the canonical form never contains.
 *
 * @category Requests
 */
export const encodeQuery = (parameters: readonly Parameter[]): string => canonicalQuery(parameters, 'encoded')
