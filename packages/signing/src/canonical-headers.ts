import { byCodePoint } from './code-point-order.js'
import type { SigningScheme } from './signing-scheme.js'

const whitespace = /[ \t\r\n]+/g
const isWhitespace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d

// A loop and not a regular expression, whose search for trailing whitespace takes quadratic time on long runs of it.
const trim = (value: string): string => {
  let start = 0
  let end = value.length
  while (start < end && isWhitespace(value.charCodeAt(start))) start++
  while (end > start && isWhitespace(value.charCodeAt(end - 1))) end--
  return start === 0 && end === value.length ? value : value.slice(start, end)
}

/** A header's value as a signature covers it. */
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

/** Whether a list of header names, some of them prefixes ending in `*`, covers a name in lower case. */
export const coversHeader = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))

/** The signed headers by name, in lower case and sorted; values of one name in several spellings are joined by commas. */
export const signedHeaderList = (
  headers: Iterable<readonly [name: string, value: string]>,
  scheme: Pick<SigningScheme, 'headerValue' | 'signedHeaders'>
): readonly (readonly [name: string, value: string])[] => {
  const signed = new Map<string, string>()
  for (const [spelling, sent] of headers) {
    const name = spelling.toLowerCase()
    if (name !== 'host' && !coversHeader(scheme.signedHeaders, name)) continue
    const value = canonicalHeaderValue(sent, scheme.headerValue)
    const earlier = signed.get(name)
    signed.set(name, earlier === undefined ? value : `${earlier},${value}`)
  }
  const sorted = [...signed]
  sorted.sort(([left], [right]) => byCodePoint(left, right))
  return sorted
}
