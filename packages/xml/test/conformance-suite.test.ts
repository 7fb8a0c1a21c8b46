import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { defaultXmlLimits, parseXml } from '../src/index.js'
import { readSuite, type SuiteTest } from './conformance-suite.js'
import { readWithSaxes } from './reference-reader.js'

const suite = readSuite()
const texts = suite.flatMap(({ text, ...test }) => (text === undefined ? [] : [{ ...test, text }]))
const withDoctype = texts.filter(({ hasDoctype }) => hasDoctype)
const plain = texts.filter(({ hasDoctype }) => !hasDoctype)
const stripped = suite.flatMap(({ withoutDoctype: text, ...test }) => (text === undefined ? [] : [{ ...test, text }]))

/** Tests with whose verdict we differ, and why. */
const deviations: ReadonlyArray<readonly [what: string, ids: readonly string[]]> = [
  ['names an encoding that the text, decoded already, is not in', ['rmt-e2e-61', 'hst-lhs-008']],
  [
    'has a name that begins with a colon, which XML allows and namespaces do not',
    [
      'o-p05pass1',
      'valid-sa-012',
      'x-ibm-1-0.5-valid-P04-ibm04v01.xml',
      'x-ibm-1-0.5-valid-P05-ibm05v01.xml',
      'x-ibm-1-0.5-valid-P05-ibm05v03.xml'
    ]
  ],
  [
    'breaks the rules for namespaces beyond those for names: prefixes need no declaration',
    [
      'rmt-ns10-023',
      'rmt-ns10-025',
      'rmt-ns10-026',
      'rmt-ns10-029',
      'rmt-ns10-030',
      'rmt-ns10-031',
      'rmt-ns10-032',
      'rmt-ns10-033',
      'rmt-ns10-036',
      'rmt-ns10-042'
    ]
  ]
]
const differs = new Set(deviations.flatMap(([, ids]) => ids))

const reasonFor = (text: string): string => {
  const result = parseXml(text)
  return result._tag === 'Left' ? result.left.reason : 'none'
}
const idsWhere = (
  tests: ReadonlyArray<Pick<SuiteTest, 'id'> & { readonly text: string }>,
  isOther: (reason: string) => boolean
): readonly string[] => tests.filter(({ text }) => isOther(reasonFor(text))).map(({ id }) => id)

describe('the conformance test suite of the W3C', () => {
  const notWellFormed = plain.filter(({ type }) => type === 'not-wf')
  // What is only invalid breaks rules of its document type.
  const wellFormed = plain.filter(({ type }) => type === 'valid' || type === 'invalid')

  it('what is not well-formed is refused', () => {
    expect(idsWhere(notWellFormed, (reason) => reason !== 'malformed').filter((id) => !differs.has(id))).toEqual([])
  })

  it('what is well-formed is read', () => {
    expect(idsWhere(wellFormed, (reason) => reason !== 'none').filter((id) => !differs.has(id))).toEqual([])
  })

  it.each(deviations)('but for what %s', (_, ids) => {
    const found = [...plain, ...stripped].filter(({ id }) => ids.includes(id))
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort())
    for (const { id, type, text } of found) expect(reasonFor(text), id).toBe(type === 'not-wf' ? 'none' : 'malformed')
  })

  it('what has a document type is refused for it, if not for what stands before it', () => {
    const malformed = idsWhere(withDoctype, (reason) => reason === 'malformed')
    expect(idsWhere(withDoctype, (reason) => reason !== 'doctype')).toEqual(malformed)
    expect(withDoctype.filter(({ id, type }) => malformed.includes(id) && type !== 'not-wf')).toEqual([])
    expect(malformed.length).toBeLessThan(withDoctype.length / 20)
  })

  it('what is well-formed with its document type is so without it, if it needs none', () => {
    const valid = stripped.filter(({ type }) => type === 'valid' || type === 'invalid')
    expect(valid.length).toBe(796)
    expect(idsWhere(valid, (reason) => reason !== 'none').filter((id) => !differs.has(id))).toEqual([])
  })

  it('saxes says the same of all, and makes the same trees', () => {
    const others = [...texts, ...stripped].filter(({ text }) => {
      const result = parseXml(text)
      const ours = result._tag === 'Left' ? result.left.reason : result.right
      // A document type is refused at sight, and saxes reads on to its end.
      return ours !== 'doctype' && !isDeepStrictEqual(ours, readWithSaxes(text, defaultXmlLimits))
    })
    expect(others.map(({ id }) => id)).toEqual([])
  })

  it('bytes that are no text in their encoding never get here', () => {
    const undecodable = suite.filter(({ text }) => text === undefined)
    expect(undecodable.filter(({ type }) => type !== 'not-wf')).toEqual([])
  })

  it('is counted', () => {
    const counts = [notWellFormed, wellFormed, withDoctype, suite].map(({ length }) => length)
    expect(counts).toEqual([239, 75, 1_657, 2_001])
  })
})
