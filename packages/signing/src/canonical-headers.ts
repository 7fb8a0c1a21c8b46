import { byCodePoint } from './code-point-order.js'
import type { SigningScheme } from './signing-scheme.js'

const whitespace = /[ \t\r\n]+/g
const isWhitespace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d

// A loop, because a regular expression for trailing white space takes quadratic time on a long run of it.
const trim = (value: string): string => {
  let start = 0
  let end = value.length
  while (start < end && isWhitespace(value.charCodeAt(start))) start++
  while (end > start && isWhitespace(value.charCodeAt(end - 1))) end--
  return start === 0 && end === value.length ? value : value.slice(start, end)
}

/** Writes the value of a header as the signature covers it. */
export const canonicalHeaderValue = (value: string, mode: SigningScheme['headerValue']): string => {
  switch (mode) {
    case 'trimmed':
      return trim(value)
    case 'collapsed':
      return trim(value).replace(whitespace, ' ')
    case 'lower-cased':
      return trim(value).toLowerCase()
  }
}

/** Returns whether a list of header names and prefixes (ending in `*`) contains a name in lower case. */
const coversHeader = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))

/** A header that a signature covers: its name in lower case, and its value as it is sent. */
export type CoveredHeader = readonly [name: string, value: string]

/** Gives those of some headers that a scheme signs. `host`, which it always signs, is not one of them. */
export const coveredHeaders = (
  headers: Readonly<Record<string, string>>,
  { signedHeaders }: Pick<SigningScheme, 'signedHeaders'>
): readonly CoveredHeader[] => {
  const covered: CoveredHeader[] = []
  for (const spelling of Object.keys(headers)) {
    const name = spelling.toLowerCase()
    if (name !== 'host' && coversHeader(signedHeaders, name)) covered.push([name, headers[spelling] as string])
  }
  return covered
}

/** Writes headers as a signature covers them: sorted by name. Values of one name are joined by commas. */
export const canonicalHeaders = (
  headers: readonly CoveredHeader[],
  mode: SigningScheme['headerValue']
): readonly CoveredHeader[] => {
  const sorted: CoveredHeader[] = []
  for (const [name, sent] of headers) {
    const value = canonicalHeaderValue(sent, mode)
    // Insertion sort: there are few headers, and most are in order.
    let place = sorted.length
    while (place > 0 && byCodePoint(name, (sorted[place - 1] as CoveredHeader)[0]) < 0) place--
    const before = sorted[place - 1]
    if (before?.[0] === name) sorted[place - 1] = [name, `${before[1]},${value}`]
    else sorted.splice(place, 0, [name, value])
  }
  return sorted
}
