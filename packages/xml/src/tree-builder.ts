import type { XmlNode } from './xml-value.js'

type MutableObject = { [name: string]: XmlNode | XmlNode[] }

/** Turns the events of a parser into the plain tree, without an element tree in between. */
export interface TreeBuilder {
  readonly open: () => void
  readonly markNil: () => void
  readonly text: (piece: string) => void
  readonly close: (name: string) => void
  readonly depth: () => number
  readonly root: () => XmlNode
}

const significant = /[^ \t\r\n]/

const addText = (parent: MutableObject, piece: string): void => {
  const before = parent['#text']
  parent['#text'] = typeof before === 'string' ? before + piece : piece
}

const addChild = (parent: MutableObject, name: string, node: XmlNode): void => {
  const before = parent[name]
  if (before === undefined) {
    parent[name] = node
  } else if (!Object.hasOwn(parent, name)) {
    // The name of something inherited (`constructor`). An assignment to `__proto__` would change the prototype.
    Object.defineProperty(parent, name, { value: node, writable: true, enumerable: true, configurable: true })
  } else if (Array.isArray(before)) {
    before.push(node)
  } else {
    parent[name] = [before, node]
  }
}

/** Starts an empty tree. */
export const makeTreeBuilder = (): TreeBuilder => {
  let root: XmlNode = ''
  // The open elements that have children, innermost apart. Most elements have none, and never get here.
  const outer: Array<MutableObject | undefined> = []
  let parent: MutableObject | undefined
  // The innermost open element, as long as it has no children.
  let isLeafOpen = false
  let leafText = ''
  let isLeafNil = false

  return {
    open: () => {
      if (isLeafOpen) {
        outer.push(parent)
        parent = {}
        if (leafText !== '' && significant.test(leafText)) addText(parent, leafText)
      }
      isLeafOpen = true
      leafText = ''
      isLeafNil = false
    },
    markNil: () => {
      isLeafNil = true
    },
    text: (piece) => {
      if (isLeafOpen) leafText += piece
      // Blank text between elements is layout; text outside the root is blank, or the parser refuses it.
      else if (parent !== undefined && significant.test(piece)) addText(parent, piece)
    },
    close: (name) => {
      let node: XmlNode
      if (isLeafOpen || parent === undefined) {
        node = isLeafNil && leafText === '' ? null : leafText
        isLeafOpen = false
      } else {
        node = parent
        parent = outer.pop()
      }
      if (parent === undefined) root = node
      else addChild(parent, name, node)
    },
    depth: () => outer.length + (isLeafOpen ? 1 : 0),
    root: () => root
  }
}
