import { skipSpace } from './characters.js'
import { endOfName, localName } from './names.js'
import { resolveReference } from './references.js'
import type { XmlFailureReason } from './xml-failure.js'

/** The result of reading the attributes of a tag, or the reason why they are refused. */
export interface Attributes {
  /** The index of the bracket or slash that ends the tag, or of the error. */
  readonly at: number
  /** Whether an attribute such as `xsi:nil` is true. */
  readonly isNil: boolean
  readonly refused?: XmlFailureReason
}

const refused = (at: number, reason: XmlFailureReason = 'malformed'): Attributes => ({
  at,
  isNil: false,
  refused: reason
})

const lessThan = 0x3c
const ampersand = 0x26
const equals = 0x3d
const doubleQuote = 0x22
const singleQuote = 0x27

/** Finds the quote that ends a value, [10] AttValue. Gives the complement (`~index`) of the index of an error. */
const endOfValue = (text: string, at: number, quote: number): number => {
  for (let index = at; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === quote) return index
    if (unit === lessThan) return ~index
    if (unit === ampersand) {
      const semicolon = text.indexOf(';', index)
      if (semicolon === -1 || resolveReference(text.slice(index + 1, semicolon)) === undefined) return ~index
      index = semicolon
    }
  }
  return ~text.length
}

const reference = /&([^;]*);/g

const marksNil = (name: string, value: string): boolean => {
  // Longer than any way to write `true`, with a reference for each letter.
  if (!name.endsWith(':nil') || value.length > 64) return false
  const meant = value.replace(reference, (_, inside: string) => resolveReference(inside) as string)
  return meant === 'true' || meant === '1'
}

/** Reads the part of a tag after the name: (S Attribute)* S? in [40] STag and [44] EmptyElemTag. */
export const readAttributes = (text: string, start: number, maxAttributes: number): Attributes => {
  const names = new Set<string>()
  let isNil = false
  let at = start
  for (;;) {
    const nameAt = skipSpace(text, at)
    const nameEnd = endOfName(text, nameAt)
    // Without a name, the tag must end here. The caller checks that.
    if (nameEnd === nameAt) return { at: nameAt, isNil }
    if (nameAt === at) return refused(at)
    // [41] Attribute ::= Name Eq AttValue, [25] Eq ::= S? '=' S?
    const equalsAt = skipSpace(text, nameEnd)
    if (text.charCodeAt(equalsAt) !== equals) return refused(equalsAt)
    const quoteAt = skipSpace(text, equalsAt + 1)
    const quote = text.charCodeAt(quoteAt)
    if (quote !== doubleQuote && quote !== singleQuote) return refused(quoteAt)
    const end = endOfValue(text, quoteAt + 1, quote)
    if (end < 0) return refused(~end)

    const name = text.slice(nameAt, nameEnd)
    if (names.has(name) || localName(name) === undefined) return refused(nameAt)
    names.add(name)
    if (!(names.size <= maxAttributes)) return refused(nameAt, 'too-many-attributes')
    if (marksNil(name, text.slice(quoteAt + 1, end))) isNil = true
    at = end + 1
  }
}
