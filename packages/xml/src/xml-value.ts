/**
 * The value of an element: its text, its child elements, or `null` for an empty element with `xsi:nil="true"`.
 *
 * @category Tree
 */
export type XmlNode = string | null | XmlObject

/**
 * The value of a key: one element, or a list of all elements of that name in document order if there are several.
 *
 * @category Tree
 */
export type XmlValue = XmlNode | readonly XmlNode[]

/**
 * The child elements of an element by local name, in the order of their first appearance.
 *
 * The key `#text` has the text beside child elements. No element can have this name.
 *
 * @category Tree
 */
export interface XmlObject {
  readonly [name: string]: XmlValue
}

/**
 * A document: the local name of its root element, and the value of that element.
 *
 * @category Tree
 */
export interface XmlDocument {
  readonly root: string
  readonly value: XmlNode
}
