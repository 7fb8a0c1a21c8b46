import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseXml } from '../src/index.js'
import { choices, chooser, fragments, isXmlCharacter, name, node } from './support/arbitraries.js'
import { wellFormedFixtures } from './support/fixture.js'
import { renderXml } from './support/render-xml.js'

/** Tests whether a tree conforms to its type. */
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

describe('parseXml', () => {
  it('reads back any tree, in any way of writing', () => {
    fc.assert(
      fc.property(name, node, choices, (root, value, { numbers }) => {
        const document = renderXml(root, value, chooser(numbers))
        const result = parseXml(document)
        return isDeepStrictEqual(result, { _tag: 'Right', right: { root, value } })
      }),
      { numRuns: 3_000 }
    )
  })

  it('reads or refuses any text and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isPlainResult), { numRuns: 3_000 })
  })

  it('reads or refuses fragments of XML in any order and never throws', () => {
    const soup = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(soup, (inside) => isPlainResult(inside) && isPlainResult(`<a>${inside}</a>`)),
      { numRuns: 10_000 }
    )
  })

  it.each(wellFormedFixtures)(
    'reads or refuses a document with a replaced part and never throws: %s',
    (_, document) => {
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
    }
  )

  it('refuses a lone surrogate at any place', () => {
    const [, document] = wellFormedFixtures[3] ?? ['', '']
    fc.assert(
      fc.property(fc.nat(document.length), fc.constantFrom('\uD800', '\uDBFF', '\uDC00', '\uDFFF'), (index, half) => {
        // Inside a surrogate pair, the inserted half may form a pair, but then another half is alone.
        expect(parseXml(document.slice(0, index) + half + document.slice(index))).toMatchObject({ _tag: 'Left' })
      })
    )
  })
})
