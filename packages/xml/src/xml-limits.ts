/** Bounds on a document; one beyond them is refused whatever it holds. */
export interface XmlLimits {
  /** Length of the text in UTF-16 code units. */
  readonly maxLength: number
  /** Elements inside one another, the root included. */
  readonly maxDepth: number
  /** Attributes of one element, namespace declarations included. */
  readonly maxAttributes: number
}

/** The bounds that apply where the caller gives no other: 32 Mi code units, 100 levels, 1,000 attributes an element. */
export const defaultXmlLimits: XmlLimits = { maxLength: 33_554_432, maxDepth: 100, maxAttributes: 1_000 }
