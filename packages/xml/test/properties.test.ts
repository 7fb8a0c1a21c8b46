import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXml, type XmlNode, type XmlValue } from '../src/index.js'
import { wellFormedFixtures } from './fixture.js'
import { type Choose, renderXml } from './render-xml.js'

const isXmlCharacter = (char: string): boolean => /^[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(char)

const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('<', '>', '&', ']]>', ' ', '\n', '\r', '"', '😀'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })
    ),
    maxLength: 12
  })
  .map((value) => Array.from(value).filter(isXmlCharacter).join(''))

const name = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9._-]{0,8}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '結果', 'item', '𐐀')
  }
)

const significantText = text.filter((value) => /[^ \t\r\n]/.test(value))

const { node } = fc.letrec<{ node: XmlNode; value: XmlValue }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    fc.constant(null),
    fc
      .tuple(
        fc.uniqueArray(fc.tuple(name, tie('value')), { selector: ([key]) => key, minLength: 1, maxLength: 5 }),
        fc.option(significantText, { nil: undefined, freq: 8 })
      )
      .map(([entries, mixed]) =>
        Object.fromEntries<XmlValue>(mixed === undefined ? entries : [...entries, ['#text', mixed]])
      )
  ),
  value: fc.oneof(tie('node'), fc.array(tie('node'), { minLength: 2, maxLength: 4 }))
}))

/** Turns a list of numbers into choices, over and over. */
const chooser = (numbers: ReadonlyArray<number>): Choose => {
  let index = 0
  return (ways) => (numbers[index++ % numbers.length] ?? 0) % ways
}

const choices = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 60 }).map((numbers) => ({ numbers }))

/** Says whether everything in a tree is what its type promises. */
const isPlainTree = (value: unknown): boolean => {
  if (value === null) return true
  if (typeof value === 'string') return Array.from(value).every(isXmlCharacter)
  if (Array.isArray(value)) return value.length > 1 && value.every((item) => !Array.isArray(item) && isPlainTree(item))
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([, item]) => isPlainTree(item))
  )
}

const isPlainResult = (document: string): boolean => {
  const result = parseXml(document)
  return result._tag === 'Left' ? Number.isSafeInteger(result.left.offset) : isPlainTree(result.right.value)
}

const fragments = [
  '<',
  '>',
  '/',
  '</',
  '/>',
  '<a>',
  '</a>',
  '<a',
  '<b/>',
  '=',
  '"',
  "'",
  ' ',
  '\n',
  '\r',
  '\t',
  '&',
  ';',
  '&lt;',
  '&#',
  '&#x',
  '41',
  ':',
  '<!--',
  '-->',
  '--',
  '<![CDATA[',
  ']]>',
  ']',
  '<?',
  '?>',
  '?',
  '<?xml version="1.0"?>',
  '<!DOCTYPE',
  '[',
  '<!ENTITY',
  'a',
  'x:a',
  ' b="1"',
  ' xsi:nil="true"',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '😀',
  '\0',
  '__proto__',
  '#text'
]

describe('properties', () => {
  it('any tree, however it is written, is read back', () => {
    fc.assert(
      fc.property(name, node, choices, (root, value, { numbers }) => {
        const document = renderXml(root, value, chooser(numbers))
        const result = parseXml(document)
        return isDeepStrictEqual(result, { _tag: 'Right', right: { root, value } })
      }),
      { numRuns: 3_000 }
    )
  })

  it('any text is refused or read, and nothing is thrown', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isPlainResult), { numRuns: 3_000 })
  })

  it('so are the pieces of XML in any order', () => {
    const soup = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(soup, (inside) => isPlainResult(inside) && isPlainResult(`<a>${inside}</a>`)),
      { numRuns: 10_000 }
    )
  })

  it.each(wellFormedFixtures)('so is a document with a part of it replaced: %s', (_, document) => {
    const change = fc.tuple(
      fc.nat(document.length),
      fc.nat(3),
      fc.oneof(fc.constantFrom('', ...fragments), fc.string({ maxLength: 3 }))
    )
    fc.assert(
      fc.property(change, ([start, length, piece]) =>
        isPlainResult(document.slice(0, start) + piece + document.slice(start + length))
      ),
      { numRuns: 2_000 }
    )
  })

  it('half a pair anywhere is refused', () => {
    const [, document] = wellFormedFixtures[3] ?? ['', '']
    fc.assert(
      fc.property(fc.nat(document.length), fc.constantFrom('\uD800', '\uDBFF', '\uDC00', '\uDFFF'), (index, half) => {
        // Between the halves of a pair the one that is put there has a partner, and leaves another without.
        expect(parseXml(document.slice(0, index) + half + document.slice(index))).toMatchObject({ _tag: 'Left' })
      })
    )
  })
})
