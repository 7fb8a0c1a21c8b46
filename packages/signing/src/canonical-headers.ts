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
const canonicalHeaderValue = (value: string, mode: SigningScheme['headerValue']): string => {
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

/** The headers as the signature covers them. */
export interface CanonicalHeaders {
  /** The names in lower case, sorted and joined by semicolons. */
  readonly names: string
  /** One line for each name, in the same order: `name:value` and a line feed. */
  readonly lines: string
}

/** Writes the headers that a signature covers. Values of one name in several spellings are joined by commas. */
export const canonicalHeaders = (
  host: string,
  given: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>>,
  scheme: Pick<SigningScheme, 'headerValue' | 'signedHeaders'>
): CanonicalHeaders => {
  const names: string[] = ['host']
  const values: string[] = [canonicalHeaderValue(host, scheme.headerValue)]
  const cover = (name: string, sent: string): void => {
    if (!coversHeader(scheme.signedHeaders, name)) return
    const value = canonicalHeaderValue(sent, scheme.headerValue)
    // Insertion sort: there are few headers, and most are in order.
    let place = names.length
    while (place > 0 && byCodePoint(name, names[place - 1] as string) < 0) place--
    if (names[place - 1] === name) {
      values[place - 1] += `,${value}`
    } else {
      names.splice(place, 0, name)
      values.splice(place, 0, value)
    }
  }
  for (const spelling of Object.keys(given)) {
    const name = spelling.toLowerCase()
    if (name !== 'host' && !Object.hasOwn(added, name)) cover(name, given[spelling] as string)
  }
  for (const name of Object.keys(added)) cover(name, added[name] as string)
  let lines = ''
  for (let index = 0; index < names.length; index++) lines += `${names[index]}:${values[index]}\n`
  return { names: names.join(';'), lines }
}
