import type { Either } from 'fp-ts/lib/Either.js'
import { SaxesParser } from 'saxes'
import { localName } from './local-name.js'
import { findLoneSurrogate } from './lone-surrogate.js'
import { makeTreeBuilder } from './tree-builder.js'
import type { XmlFailure, XmlFailureReason } from './xml-failure.js'
import { defaultXmlLimits, type XmlLimits } from './xml-limits.js'
import type { XmlDocument } from './xml-value.js'

const refused = (reason: XmlFailureReason, offset: number): Either<XmlFailure, XmlDocument> => ({
  _tag: 'Left',
  left: { reason, offset }
})

// What a vendor's answers need, many times over. A document of a million names would only pay for the rest.
const maxRememberedNames = 1_000

const marksNil = (attribute: { readonly name: string; readonly value: string }): boolean =>
  attribute.name.endsWith(':nil') && (attribute.value === 'true' || attribute.value === '1')

/**
 * Reads a whole XML 1.0 document into a plain tree, or refuses it; never throws, and takes time linear in the text.
 *
 * Names are local names, whether or not their prefix is declared. Attributes are checked and dropped, but for
 * `xsi:nil`. A document type declaration is refused, so the only entities are the five predefined ones.
 */
export const parseXml = (text: string, limits: Partial<XmlLimits> = {}): Either<XmlFailure, XmlDocument> => {
  const maxLength = limits.maxLength ?? defaultXmlLimits.maxLength
  const maxDepth = limits.maxDepth ?? defaultXmlLimits.maxDepth
  const maxAttributes = limits.maxAttributes ?? defaultXmlLimits.maxAttributes
  if (typeof text !== 'string') return refused('malformed', 0)
  // Limits are compared so that one that is not a number refuses everything.
  if (!(text.length <= maxLength)) return refused('too-large', 0)
  const loneSurrogate = findLoneSurrogate(text)
  if (loneSurrogate !== -1) return refused('malformed', loneSurrogate)

  // A document that calls itself XML 1.1 is read as XML 1.0, as XML 1.0 asks for; 1.1 admits control characters.
  const parser = new SaxesParser({ position: false, defaultXMLVersion: '1.0', forceXMLVersion: true })
  const tree = makeTreeBuilder()
  // Names repeat, and as keys the same string costs much less than equal strings.
  const localNames = new Map<string, string>()
  let rootName = ''
  let attributeCount = 0
  let reason: XmlFailureReason = 'malformed'

  // Without an error handler saxes throws at the first error, and so do these handlers: nothing after it is read.
  const refuse = (because: XmlFailureReason): never => {
    reason = because
    throw new Error(because)
  }
  parser.on('doctype', () => refuse('doctype'))
  parser.on('processinginstruction', ({ body }) => {
    // saxes takes `<?a?b?>`, which lacks the space after its target, for one with the body `?b`.
    if (body.startsWith('?')) refuse('malformed')
  })
  parser.on('opentagstart', () => {
    tree.open()
    if (!(tree.depth() <= maxDepth)) refuse('too-deep')
    attributeCount = 0
  })
  parser.on('attribute', (attribute) => {
    attributeCount++
    if (!(attributeCount <= maxAttributes)) refuse('too-many-attributes')
    if (localName(attribute.name) === undefined) refuse('malformed')
    if (marksNil(attribute)) tree.markNil()
  })
  parser.on('text', tree.text)
  parser.on('cdata', tree.text)
  parser.on('closetag', (tag) => {
    let name = localNames.get(tag.name)
    if (name === undefined) {
      name = localName(tag.name) ?? refuse('malformed')
      if (localNames.size < maxRememberedNames) localNames.set(tag.name, name)
    }
    rootName = name
    tree.close(name)
  })

  try {
    parser.write(text).close()
    return { _tag: 'Right', right: { root: rootName, value: tree.root() } }
  } catch {
    return refused(reason, parser.position)
  }
}
