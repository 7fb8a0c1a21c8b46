import { isDeepStrictEqual } from 'node:util'

import { describe, expect, it } from 'vitest'

import { defaultXmlLimits, parseXml } from '../src/index.js'
import { readSuite, type SuiteTest } from './support/conformance-suite.js'
import { readWithSaxes } from './support/reference-reader.js'

const suite = readSuite()
const texts = suite.flatMap(({ text, ...test }) => (text === undefined ? [] : [{ ...test, text }]))
const withDoctype = texts.filter(({ hasDoctype }) => hasDoctype)
const plain = texts.filter(({ hasDoctype }) => !hasDoctype)
const stripped = suite.flatMap(({ withoutDoctype: text, ...test }) => (text === undefined ? [] : [{ ...test, text }]))

/** Tests for which our result differs from the expected one, with the reason. */
const deviations: readonly (readonly [what: string, ids: readonly string[]])[] = [
  ['declares another encoding than the one of its bytes; we get decoded text', ['rmt-e2e-61', 'hst-lhs-008']],
  [
    'has a name that begins with a colon, which is valid in XML but not with namespaces',
    [
      'o-p05pass1',
      'valid-sa-012',
      'x-ibm-1-0.5-valid-P04-ibm04v01.xml',
      'x-ibm-1-0.5-valid-P05-ibm05v01.xml',
      'x-ibm-1-0.5-valid-P05-ibm05v03.xml'
    ]
  ],
  [
    'violates a rule of namespaces other than the rules for names, such as an undeclared prefix',
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
  tests: readonly (Pick<SuiteTest, 'id'> & { readonly text: string })[],
  isOther: (reason: string) => boolean
): readonly string[] => tests.filter(({ text }) => isOther(reasonFor(text))).map(({ id }) => id)

describe('conformance test suite of the W3C', () => {
  const notWellFormed = plain.filter(({ type }) => type === 'not-wf')
  // The documents of type 'invalid' are well-formed, but violate their document type.
  const wellFormed = plain.filter(({ type }) => type === 'valid' || type === 'invalid')

  it('refuses documents that are not well-formed', () => {
    expect(idsWhere(notWellFormed, (reason) => reason !== 'malformed').filter((id) => !differs.has(id))).toEqual([])
  })

  it('reads well-formed documents', () => {
    expect(idsWhere(wellFormed, (reason) => reason !== 'none').filter((id) => !differs.has(id))).toEqual([])
  })

  it.each(deviations)('differs from the suite for a document that %s', (_, ids) => {
    const found = [...plain, ...stripped].filter(({ id }) => ids.includes(id))
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort())
    for (const { id, type, text } of found) expect(reasonFor(text), id).toBe(type === 'not-wf' ? 'none' : 'malformed')
  })

  it('refuses a document type, unless there is an error before it', () => {
    const malformed = idsWhere(withDoctype, (reason) => reason === 'malformed')
    expect(idsWhere(withDoctype, (reason) => reason !== 'doctype')).toEqual(malformed)
    expect(withDoctype.filter(({ id, type }) => malformed.includes(id) && type !== 'not-wf')).toEqual([])
    expect(malformed.length).toBeLessThan(withDoctype.length / 20)
  })

  it('reads well-formed documents without their document type, if they use no entity of it', () => {
    const valid = stripped.filter(({ type }) => type === 'valid' || type === 'invalid')
    expect(valid.length).toBe(796)
    expect(idsWhere(valid, (reason) => reason !== 'none').filter((id) => !differs.has(id))).toEqual([])
  })

  it('gives the same results and trees as saxes', () => {
    const others = [...texts, ...stripped].filter(({ text }) => {
      const result = parseXml(text)
      const ours = result._tag === 'Left' ? result.left.reason : result.right
      // We refuse a document type at its start, while saxes parses it to its end.
      return ours !== 'doctype' && !isDeepStrictEqual(ours, readWithSaxes(text, defaultXmlLimits))
    })
    expect(others.map(({ id }) => id)).toEqual([])
  })

  it('has only documents that are not well-formed among those with invalid bytes', () => {
    const undecodable = suite.filter(({ text }) => text === undefined)
    expect(undecodable.filter(({ type }) => type !== 'not-wf')).toEqual([])
  })

  it('has the expected number of documents', () => {
    const counts = [notWellFormed, wellFormed, withDoctype, suite].map(({ length }) => length)
    expect(counts).toEqual([239, 75, 1_657, 2_001])
  })
})
