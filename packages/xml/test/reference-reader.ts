import { SaxesParser } from 'saxes'
import type { XmlDocument, XmlFailureReason, XmlLimits, XmlNode } from '../src/index.js'

interface OpenElement {
  readonly name: string
  /** By name; text beside elements is under `#text`. */
  readonly children: Map<string, XmlNode[]>
  text: string
  isNil: boolean
}

/** A document, or the reason why it is refused. */
export type Verdict = XmlDocument | XmlFailureReason

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const namespaceName = /^[^:]+(?::[^:]+)?$/

/** Says whether a text holds no half of a surrogate pair alone. */
export const isWellFormed = (text: string): boolean => !loneSurrogate.test(text)

const addMixed = ({ children }: OpenElement, text: string): void => {
  if (/[^ \t\r\n]/.test(text)) children.set('#text', [(children.get('#text')?.[0] ?? '') + text])
}

/** The value of an element that is complete. */
const nodeOf = ({ children, text, isNil }: OpenElement): XmlNode => {
  if (children.size === 0) return isNil && text === '' ? null : text
  // `Object.fromEntries` makes own keys, whatever their names.
  return Object.fromEntries(
    Array.from(children, ([name, nodes]) => [name, nodes.length === 1 ? nodes[0] : nodes])
  ) as XmlNode
}

/**
 * Reads a document with saxes, another strict reader: the judge of what is well-formed. What saxes lets pass is refused
 * here: half of a surrogate pair, `<?a?b?>`, names that namespaces don't allow.
 */
export const readWithSaxes = (text: string, { maxDepth, maxAttributes }: XmlLimits): Verdict => {
  if (!isWellFormed(text)) return 'malformed'
  const parser = new SaxesParser({ position: false, defaultXMLVersion: '1.0', forceXMLVersion: true })
  const open: OpenElement[] = []
  let attributes = 0
  let root: XmlDocument | undefined
  let reason: XmlFailureReason = 'malformed'
  const refuse = (because: XmlFailureReason): never => {
    reason = because
    throw new Error(because)
  }
  const addText = (piece: string): void => {
    const element = open.at(-1)
    if (element === undefined) return
    if (element.children.size === 0) element.text += piece
    else addMixed(element, piece)
  }

  parser.on('doctype', () => refuse('doctype'))
  parser.on('processinginstruction', ({ target, body }) => {
    // What is between target and body is lost, so `<?a?b?>` and `<?a ?b?>` are the same.
    const before = text.slice(0, parser.position).replaceAll(/\r\n?/g, '\n')
    if (body.startsWith('?') && before.endsWith(`<?${target}${body}?>`)) refuse('malformed')
  })
  parser.on('opentagstart', ({ name }) => {
    if (!namespaceName.test(name)) refuse('malformed')
    const parent = open.at(-1)
    if (parent !== undefined && parent.children.size === 0) addMixed(parent, parent.text)
    open.push({ name: name.slice(name.indexOf(':') + 1), children: new Map(), text: '', isNil: false })
    if (open.length > maxDepth) refuse('too-deep')
    attributes = 0
  })
  parser.on('attribute', ({ name, value }) => {
    attributes++
    if (attributes > maxAttributes) refuse('too-many-attributes')
    if (!namespaceName.test(name)) refuse('malformed')
    const element = open.at(-1)
    if (element !== undefined && name.endsWith(':nil') && (value === 'true' || value === '1')) element.isNil = true
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop() as OpenElement
    const { name } = element
    const value = nodeOf(element)
    const siblings = open.at(-1)?.children
    if (siblings === undefined) root = { root: name, value }
    else if (siblings.has(name)) siblings.get(name)?.push(value)
    else siblings.set(name, [value])
  })

  try {
    parser.write(text).close()
    return root ?? 'malformed'
  } catch {
    return reason
  }
}
