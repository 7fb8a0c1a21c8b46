import fc from 'fast-check'

import type { XmlNode, XmlValue } from '../../src/index.js'
import type { Choose } from './render-xml.js'

/** Tests whether a character is valid in XML. */
export const isXmlCharacter = (char: string): boolean =>
  /^[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(char)

const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('<', '>', '&', ']]>', ' ', '\n', '\r', '"', '😀'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })
    ),
    maxLength: 12
  })
  .map((value) => Array.from(value).filter(isXmlCharacter).join(''))

/** Local names of elements. */
export const name = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9._-]{0,8}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '結果', 'item', '𐐀')
  }
)

const significantText = text.filter((value) => /[^ \t\r\n]/.test(value))

/** Values of elements. */
export const { node } = fc.letrec<{ node: XmlNode; value: XmlValue }>((tie) => ({
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

/** Makes choices from a list of numbers, which it repeats. */
export const chooser = (numbers: readonly number[]): Choose => {
  let index = 0
  return (ways) => (numbers[index++ % numbers.length] ?? 0) % ways
}

/** The numbers for `chooser`. */
export const choices = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 60 }).map((numbers) => ({ numbers }))

/** Fragments of XML, valid and invalid. */
export const fragments = [
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
  '#text',
  '<?xml',
  '<!DOCTYPE a>',
  '<!doctype',
  '<![CDATA[]]>',
  '<!---->',
  '<?x?>',
  '<?xml-x y?>',
  'xml',
  ' XML',
  'version',
  "version='1.1'",
  ' encoding="utf-8"',
  " standalone='no'",
  '1.',
  'yes',
  '&amp;',
  '&#38;',
  '&#xD;',
  '&#x10FFFF;',
  '&#x110000;',
  '&#xFFFE;',
  '&quot;',
  '&apos;',
  '&gt;',
  '&amp',
  'amp;',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u00A0',
  '\u00B7',
  '\u0300',
  '\u037E',
  '\uFFFD',
  '\uFFFE',
  'é',
  '結',
  '𐀀',
  '\u{EFFFF}',
  '\u{F0000}',
  '\u001F',
  '\u007F',
  'nil',
  '="1"',
  '="true"',
  ':nil="1"',
  ' x:nil="&#49;"',
  ' a="" a=""',
  " b='&lt;'",
  'constructor',
  '-',
  '.',
  '1',
  '!',
  '#'
]
