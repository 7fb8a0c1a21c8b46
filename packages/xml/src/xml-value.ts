/** What one element holds: its text, `null` for an empty one marked `xsi:nil`, or its child elements. */
export type XmlNode = string | null | XmlObject

/** What a key of an object holds: one element, or all of that name in document order where there are several. */
export type XmlValue = XmlNode | ReadonlyArray<XmlNode>

/**
 * The child elements of an element by local name, in the order of their first appearance.
 *
 * Text beside child elements is kept under `#text`, which no element can be called.
 */
export interface XmlObject {
  readonly [name: string]: XmlValue
}

/** A whole document: the local name of its root element and what that holds. */
export interface XmlDocument {
  readonly root: string
  readonly value: XmlNode
}
