import { isSpace } from './characters.js'
import type { XmlNode } from './xml-value.js'

/** The children of an element that is still open. */
export type MutableObject = { [name: string]: XmlNode | XmlNode[] }

/** Adds a child to an element: to the other children of the same name, or under a new key. */
export const addChild = (parent: MutableObject, name: string, node: XmlNode): void => {
  const before = parent[name]
  if (before === undefined) {
    parent[name] = node
  } else if (Array.isArray(before)) {
    before.push(node)
  } else if (Object.hasOwn(parent, name)) {
    parent[name] = [before, node]
  } else {
    // The name is that of an inherited property, such as `constructor`. An assignment to `__proto__` would set the prototype.
    Object.defineProperty(parent, name, { value: node, writable: true, enumerable: true, configurable: true })
  }
}

const isBlank = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) return false
  return true
}

/** Adds text of an element that has children. White space between elements is layout and is dropped. */
export const addText = (parent: MutableObject, text: string): void => {
  if (isBlank(text)) return
  const before = parent['#text']
  parent['#text'] = typeof before === 'string' ? before + text : text
}
