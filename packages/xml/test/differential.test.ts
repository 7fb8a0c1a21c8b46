import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { defaultXmlLimits, parseXml, type XmlLimits } from '../src/index.js'
import { choices, chooser, fragments, name, node } from './support/arbitraries.js'
import { wellFormedFixtures } from './support/fixture.js'
import { isWellFormed, readWithSaxes } from './support/reference-reader.js'
import { renderXml } from './support/render-xml.js'

const fuzzRuns = process.env['CLOUD_RESULT_FUZZ_RUNS']
const documents = Number(fuzzRuns ?? 24_000)
const timeout = fuzzRuns === undefined ? 120_000 : 7_200_000

/**
 * Tests whether our reason is correct for a document that saxes calls malformed. If a document has two errors, the first one is
 * reported, and saxes finds some later: it parses a document type to its end, and a name with the character after it.
 * `readWithSaxes` looks for lone surrogates before it parses.
 */
const isBefore = (reason: string, text: string, offset: number): boolean =>
  reason === 'doctype'
    ? text.startsWith('<!DOCTYPE', offset)
    : (reason === 'too-deep' && !/^[ \t\r\n/>]/.test(text.slice(offset))) || !isWellFormed(text)

/** Describes the difference between the results of the two parsers. Gives `undefined` if there is none. */
const differenceOn = (text: string, limits: XmlLimits = defaultXmlLimits): string | undefined => {
  const result = parseXml(text, limits)
  const theirs = readWithSaxes(text, limits)
  if (result._tag === 'Left') {
    const { reason, offset } = result.left
    if (!(Number.isSafeInteger(offset) && offset >= 0 && offset <= text.length)) return `offset ${offset}`
    if (typeof theirs !== 'string') return `${reason} at ${offset}, but saxes accepts it`
    if (reason === theirs) return undefined
    const isSame =
      theirs === 'malformed' ? isBefore(reason, text, offset) : readWithSaxes(text, defaultXmlLimits) === 'malformed'
    return isSame ? undefined : `${reason}, not ${theirs}`
  }
  if (typeof theirs === 'string') return `accepted, but ${theirs} in saxes`
  // The comparison of texts includes the order of the keys.
  const [our, their] = [JSON.stringify(result.right), JSON.stringify(theirs)]
  return our === their ? undefined : `${our}, not ${their}`
}

/** A change of a text: at `place`, `length` characters are replaced by a fragment or by another part of the text. */
interface Change {
  readonly place: number
  readonly length: number
  readonly way: number
  readonly fragment: string
  readonly source: number
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(1_000_000),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(60) }),
  way: fc.nat(4),
  fragment: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...fragments) },
    fc.string({ unit: 'binary', maxLength: 2 })
  ),
  source: fc.nat(1_000_000)
})

const changed = (text: string, { place, length, way, fragment, source }: Change): string => {
  // Half of the changes are at markup, because most rules are about markup.
  const markup = way % 2 === 0 ? text.indexOf('<', place % (text.length + 1)) : -1
  const at = markup === -1 ? place % (text.length + 1) : markup + (source % 3)
  const from = source % (text.length + 1)
  const inserted = way === 0 ? '' : way === 1 ? text.slice(from, from + length) : fragment
  return text.slice(0, at) + inserted + text.slice(way === 4 ? at : at + length)
}

const rendered = fc
  .tuple(name, node, choices)
  .map(([root, value, { numbers }]) => renderXml(root, value, chooser(numbers)))
const soup = fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((pieces) => pieces.join(''))
const original = fc.oneof(
  { weight: 4, arbitrary: rendered },
  { weight: 2, arbitrary: fc.constantFrom(...wellFormedFixtures.map(([, text]) => text)) },
  { weight: 1, arbitrary: soup },
  { weight: 2, arbitrary: soup.map((inside) => `<a>${inside}</a>`) },
  { weight: 1, arbitrary: soup.map((inside) => `<a ${inside}/>`) },
  { weight: 1, arbitrary: soup.map((inside) => `<?xml version="1.0" ${inside}?><a/>`) }
)
const mutated = fc
  .tuple(original, fc.array(change, { maxLength: 4 }))
  .map(([text, changes]) => changes.reduce(changed, text))
const limits = fc.oneof(
  { weight: 4, arbitrary: fc.constant(defaultXmlLimits) },
  { weight: 1, arbitrary: fc.constant({ ...defaultXmlLimits, maxDepth: 2, maxAttributes: 1 }) }
)

describe('the parser gives the same result as saxes', () => {
  it('for documents with up to 4 changes', { timeout }, () => {
    const seen = { read: 0, refused: 0 }
    fc.assert(
      fc.property(mutated, limits, (text, bounds) => {
        expect(differenceOn(text, bounds), JSON.stringify(text)).toBeUndefined()
        seen[parseXml(text, bounds)._tag === 'Right' ? 'read' : 'refused']++
      }),
      { numRuns: documents }
    )
    // Both kinds of result occur often enough.
    expect(seen.read).toBeGreaterThan(documents / 10)
    expect(seen.refused).toBeGreaterThan(documents / 10)
  })

  const characters = [
    ...Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)),
    ...[0x1_0000, 0x1_f600, 0xd_ffff, 0xe_ffff, 0xf_0000, 0x10_fffd, 0x10_ffff].map((code) =>
      String.fromCodePoint(code)
    )
  ]

  it.each<readonly [place: string, document: (char: string) => string]>([
    ['in text', (char) => `<a>${char}</a>`],
    ['at the start of a name', (char) => `<${char}></${char}>`],
    ['in a name', (char) => `<a${char}b></a${char}b>`],
    ['in a tag', (char) => `<a b=${char}c${char}/>`],
    ['in a reference', (char) => `<a>&#x${char.codePointAt(0)?.toString(16)};</a>`]
  ])('for every character %s', (_, document) => {
    expect(characters.filter((char) => differenceOn(document(char)) !== undefined)).toEqual([])
  })
})
