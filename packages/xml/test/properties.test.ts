import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXml } from '../src/index.js'
import { choices, chooser, fragments, isXmlCharacter, name, node } from './arbitraries.js'
import { wellFormedFixtures } from './fixture.js'
import { renderXml } from './render-xml.js'

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
