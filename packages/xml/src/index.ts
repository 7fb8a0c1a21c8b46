export { parseXml } from './parse-xml.js'
export type { XmlFailure, XmlFailureReason } from './xml-failure.js'
export { defaultXmlLimits, type XmlLimits } from './xml-limits.js'
export type { XmlDocument, XmlNode, XmlObject, XmlValue } from './xml-value.js'
