import { isSpace } from './characters.js'
import type { XmlNode } from './xml-value.js'

/** The children of an element while there may be more of them. */
export type MutableObject = { [name: string]: XmlNode | XmlNode[] }

/** Adds a child to those of its parent: next to what has its name already, or as a key of its own. */
export const addChild = (parent: MutableObject, name: string, node: XmlNode): void => {
  const before = parent[name]
  if (before === undefined) {
    parent[name] = node
  } else if (Array.isArray(before)) {
    before.push(node)
  } else if (Object.hasOwn(parent, name)) {
    parent[name] = [before, node]
  } else {
    // The name of something inherited (`constructor`). An assignment to `__proto__` would change the prototype.
    Object.defineProperty(parent, name, { value: node, writable: true, enumerable: true, configurable: true })
  }
}

const isBlank = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) return false
  return true
}

/** Adds text that stands beside children; blank text between elements is layout. */
export const addText = (parent: MutableObject, text: string): void => {
  if (isBlank(text)) return
  const before = parent['#text']
  parent['#text'] = typeof before === 'string' ? before + text : text
}
