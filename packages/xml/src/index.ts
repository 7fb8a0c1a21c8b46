/**
 * A strict parser: it turns the text of an XML document into a plain tree, which an io-ts codec can decode.
 *
 * @module
 */
export { parseXml } from './parse-xml.js'
export type { XmlFailure, XmlFailureReason } from './xml-failure.js'
export { defaultXmlLimits, type XmlLimits } from './xml-limits.js'
export type { XmlDocument, XmlNode, XmlObject, XmlValue } from './xml-value.js'
