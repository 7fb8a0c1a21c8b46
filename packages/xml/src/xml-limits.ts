/**
 * The limits for a document. A document that exceeds one is refused.
 *
 * @category Parsing
 */
export interface XmlLimits {
  /** The maximum length of the text, in UTF-16 code units. */
  readonly maxLength: number
  /** The maximum number of nested elements, including the root. */
  readonly maxDepth: number
  /** The maximum number of attributes of one element, including namespace declarations. */
  readonly maxAttributes: number
}

/**
 * The default limits: 33,554,432 UTF-16 code units, 100 nested elements, 1,000 attributes of one element.
 *
 * @category Parsing
 */
export const defaultXmlLimits: XmlLimits = { maxLength: 33_554_432, maxDepth: 100, maxAttributes: 1_000 }
