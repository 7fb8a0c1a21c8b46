import { SaxesParser } from 'saxes'

import type { XmlDocument, XmlFailureReason, XmlLimits, XmlNode } from '../../src/index.js'

interface OpenElement {
  readonly name: string
  /** The children by name. The key `#text` has the text beside them. */
  readonly children: Map<string, XmlNode[]>
  text: string
  isNil: boolean
}

/** A document, or the reason for its refusal. */
export type Verdict = XmlDocument | XmlFailureReason

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const namespaceName = /^[^:]+(?::[^:]+)?$/

/** Tests whether a text has no lone surrogates. */
export const isWellFormed = (text: string): boolean => !loneSurrogate.test(text)

const addMixed = ({ children }: OpenElement, text: string): void => {
  if (/[^ \t\r\n]/.test(text)) children.set('#text', [(children.get('#text')?.[0] ?? '') + text])
}

/** Makes the value of an element after its closing tag. */
const nodeOf = ({ children, text, isNil }: OpenElement): XmlNode => {
  if (children.size === 0) return isNil && text === '' ? null : text
  // `Object.fromEntries` makes own keys of all names, including `__proto__`.
  return Object.fromEntries(
    Array.from(children, ([name, nodes]) => [name, nodes.length === 1 ? nodes[0] : nodes])
  ) as XmlNode
}

/**
 * Parses a document with saxes, another strict parser, as the reference for what is well-formed. It also refuses what saxes
 * accepts: lone surrogates, `<?a?b?>`, and names that are invalid with namespaces.
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
    // saxes does not report the text between target and body, so `<?a?b?>` and `<?a ?b?>` look the same.
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
