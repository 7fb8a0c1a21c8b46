import { describe, expect, it } from 'vitest'

import { defaultXmlLimits, parseXml, type XmlNode } from '../src/index.js'

const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth)
const attributed = (count: number): string =>
  `<a${Array.from({ length: count }, (_, index) => ` b${index}=""`).join('')}/>`
const reasonOf = (result: ReturnType<typeof parseXml>): string => (result._tag === 'Left' ? result.left.reason : 'none')

describe('limits', () => {
  it('are 33,554,432 code units, 100 levels and 1,000 attributes by default', () => {
    expect(defaultXmlLimits).toEqual({ maxLength: 2 ** 25, maxDepth: 100, maxAttributes: 1_000 })
  })

  it('limit the depth', () => {
    expect(reasonOf(parseXml(nested(100)))).toBe('none')
    expect(reasonOf(parseXml(nested(101)))).toBe('too-deep')
    expect(reasonOf(parseXml(nested(3), { maxDepth: 2 }))).toBe('too-deep')
    expect(reasonOf(parseXml('<a><b><c/></b><b><c/></b></a>', { maxDepth: 3 }))).toBe('none')
    expect(reasonOf(parseXml('<a/>', { maxDepth: 0 }))).toBe('too-deep')
  })

  it('limit the length', () => {
    expect(reasonOf(parseXml('<a>xy</a>', { maxLength: 9 }))).toBe('none')
    expect(reasonOf(parseXml('<a>xy</a>', { maxLength: 8 }))).toBe('too-large')
    expect(reasonOf(parseXml('{not xml', { maxLength: 2 }))).toBe('too-large')
  })

  it('limit the attributes of an element, not of a document', () => {
    expect(reasonOf(parseXml(attributed(1_000)))).toBe('none')
    expect(reasonOf(parseXml(attributed(1_001)))).toBe('too-many-attributes')
    expect(reasonOf(parseXml('<a b="" c=""><d b="" c=""/></a>', { maxAttributes: 2 }))).toBe('none')
  })

  it('refuse every document if they are NaN', () => {
    expect(reasonOf(parseXml('<a/>', { maxLength: Number.NaN }))).toBe('too-large')
    expect(reasonOf(parseXml('<a/>', { maxDepth: Number.NaN }))).toBe('too-deep')
    expect(reasonOf(parseXml('<a b=""/>', { maxAttributes: Number.NaN }))).toBe('too-many-attributes')
  })

  it('have their defaults if they are undefined', () => {
    const limits = { maxLength: undefined, maxDepth: undefined, maxAttributes: undefined }
    expect(reasonOf(parseXml('<a b=""/>', limits as unknown as object))).toBe('none')
  })
})

describe('very large documents', () => {
  it('with 100,000 levels are refused, closed or not', () => {
    expect(reasonOf(parseXml(nested(100_000)))).toBe('too-deep')
    expect(reasonOf(parseXml('<a>'.repeat(100_000)))).toBe('too-deep')
    expect(reasonOf(parseXml('<a b="'.repeat(100_000)))).toBe('malformed')
  })

  it('with 100,000 levels do not overflow the stack if the limit allows them', () => {
    const result = parseXml(nested(100_000), { maxDepth: 100_000 })
    let levels = 1
    let node: XmlNode | undefined = result._tag === 'Right' ? result.right.value : undefined
    for (; typeof node === 'object' && node !== null; levels++) node = node.a as XmlNode
    expect([levels, node]).toEqual([100_000, ''])
  })

  it('with as much text as the limit are refused, with 7 code units less are not', () => {
    const text = 'x'.repeat(defaultXmlLimits.maxLength)
    expect(reasonOf(parseXml(`<a>${text}</a>`))).toBe('too-large')
    const result = parseXml(`<a>${text.slice(7)}</a>`)
    expect(result._tag === 'Right' && String(result.right.value).length).toBe(defaultXmlLimits.maxLength - 7)
  })

  it.each<readonly [name: string, text: string, reason: string]>([
    ['text without a closing tag', `<a>${'x'.repeat(2 ** 22)}`, 'malformed'],
    ['a long attribute', `<a b="${'x'.repeat(2 ** 22)}"/>`, 'none'],
    ['a long name', `<${'x'.repeat(2 ** 22)}/>`, 'none'],
    ['a long comment', `<!--${'- '.repeat(2 ** 20)}--><a/>`, 'none'],
    ['a long reference', `<a>&#${'0'.repeat(2 ** 22)}65;</a>`, 'none'],
    ['a reference without an end', `<a>&${'x'.repeat(2 ** 22)}</a>`, 'malformed'],
    ['a long unknown entity', `<a>&${'x'.repeat(2 ** 22)};</a>`, 'malformed'],
    ['many entities', `<a>${'&amp;&#x1F600;'.repeat(2 ** 18)}</a>`, 'none'],
    ['many line ends', `<a>${'\r\n'.repeat(2 ** 20)}</a>`, 'none'],
    ['many siblings of one name', `<a>${'<b/>'.repeat(2 ** 19)}</a>`, 'none'],
    ['many names', `<a>${Array.from({ length: 2 ** 17 }, (_, index) => `<n${index}/>`).join('')}</a>`, 'none'],
    ['many pieces of text', `<a>${'x<b/>'.repeat(2 ** 18)}</a>`, 'none'],
    ['many CDATA sections', `<a>${'<![CDATA[]]]]>'.repeat(2 ** 18)}</a>`, 'none'],
    ['many brackets in CDATA', `<a><![CDATA[${']'.repeat(2 ** 21)}]]></a>`, 'none'],
    ['many surrogate pairs', `<a>${'😀'.repeat(2 ** 20)}</a>`, 'none'],
    ['many opening brackets', '<'.repeat(2 ** 22), 'malformed'],
    ['many closing tags', '<a>' + '</a>'.repeat(2 ** 20), 'malformed'],
    ['many attributes', attributed(2 ** 17), 'too-many-attributes'],
    ['many references in an attribute', `<a b="${'&#x26;'.repeat(2 ** 18)}"/>`, 'none'],
    ['many ampersands in an attribute', `<a b="${'&'.repeat(2 ** 21)}"/>`, 'malformed'],
    ['many ampersands in text', `<a>${'&'.repeat(2 ** 21)}</a>`, 'malformed'],
    ['many comments in text', `<a>${'x<!---->'.repeat(2 ** 18)}</a>`, 'none'],
    ['many processing instructions around the root', `${'<?x?>'.repeat(2 ** 18)}<a/>`, 'none'],
    ['ampersands before line ends', `<a>${'&amp;<b/>'.repeat(2 ** 17)}${'\r<b/>'.repeat(2 ** 17)}</a>`, 'none'],
    [
      'long names with the same beginning',
      `<a>${`<${'x'.repeat(2 ** 11)}y/><${'x'.repeat(2 ** 11)}z/>`.repeat(2 ** 9)}</a>`,
      'none'
    ],
    [
      'much white space in tags',
      `<a${' '.repeat(2 ** 20)}b${' '.repeat(2 ** 20)}= ''></a${' '.repeat(2 ** 20)}>`,
      'none'
    ],
    [
      'much white space in a declaration',
      `<?xml${' '.repeat(2 ** 20)}version="1.0"${' '.repeat(2 ** 20)}x?><a/>`,
      'malformed'
    ],
    ['a long version', `<?xml version="1.${'0'.repeat(2 ** 22)}"?><a/>`, 'none'],
    ['a long number that is not a character', `<a>&#${'9'.repeat(2 ** 22)};</a>`, 'malformed'],
    ['a document type with many entities', `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(2 ** 17)}]><a/>`, 'doctype']
  ])('%s', (_, text, reason) => {
    expect(reasonOf(parseXml(text))).toBe(reason)
  })

  it('with many attributes are read if the limit allows them, and a repeated one is refused', () => {
    const limits = { maxAttributes: Number.POSITIVE_INFINITY }
    expect(reasonOf(parseXml(attributed(2 ** 17), limits))).toBe('none')
    expect(reasonOf(parseXml(attributed(2 ** 17).replace('/>', ' b7=""/>'), limits))).toBe('malformed')
  })
})
