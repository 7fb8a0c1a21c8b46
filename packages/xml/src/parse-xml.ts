import type { Either } from 'fp-ts/lib/Either.js'

import { findForbidden } from './characters.js'
import { skipDeclaration } from './declaration.js'
import { readElement } from './element.js'
import { skipMisc } from './comments-and-instructions.js'
import type { XmlFailure, XmlFailureReason } from './xml-failure.js'
import { defaultXmlLimits, type XmlLimits } from './xml-limits.js'
import type { XmlDocument } from './xml-value.js'

const refused = (reason: XmlFailureReason, offset: number): Either<XmlFailure, XmlDocument> => ({
  _tag: 'Left',
  left: { reason, offset }
})

const byteOrderMark = '\uFEFF'

/** Reads [1] document ::= prolog element Misc*. All characters must be valid ones. */
const readDocument = (text: string, limits: XmlLimits): Either<XmlFailure, XmlDocument> => {
  const declaration = skipDeclaration(text, text.startsWith(byteOrderMark) ? 1 : 0)
  if (declaration < 0) return refused('malformed', ~declaration)
  const start = skipMisc(text, declaration)
  if (start < 0) return refused('malformed', ~start)
  // [28] doctypedecl is refused at its first characters.
  if (text.startsWith('<!DOCTYPE', start)) return refused('doctype', start)
  const element = readElement(text, start, limits)
  if (element.document === undefined) return refused(element.reason, element.end)
  const end = skipMisc(text, element.end)
  if (end !== text.length) return refused('malformed', end < 0 ? ~end : end)
  return { _tag: 'Right', right: element.document }
}

/**
 * Parses an XML 1.0 document to a plain tree, or refuses it. It never throws, and its time is linear in the length of the text.
 *
 * Names have no prefix, whether or not the prefix is declared. Attributes are checked and dropped, except `xsi:nil`. A document
 * type declaration is refused, so the five predefined entities are the only ones.
 *
 * @category Parsing
 */
export const parseXml = (text: string, limits: Partial<XmlLimits> = {}): Either<XmlFailure, XmlDocument> => {
  const maxLength = limits.maxLength ?? defaultXmlLimits.maxLength
  const maxDepth = limits.maxDepth ?? defaultXmlLimits.maxDepth
  const maxAttributes = limits.maxAttributes ?? defaultXmlLimits.maxAttributes
  if (typeof text !== 'string') return refused('malformed', 0)
  // The comparison makes a limit of NaN refuse every document.
  if (!(text.length <= maxLength)) return refused('too-large', 0)

  const bounds = { maxLength, maxDepth, maxAttributes }
  const forbidden = findForbidden(text)
  if (forbidden === -1) return readDocument(text, bounds)
  // The document is refused. If there is another error before the invalid character, the result reports that one.
  const before = readDocument(text.slice(0, forbidden), bounds)
  return before._tag === 'Left' && before.left.offset < forbidden ? before : refused('malformed', forbidden)
}
