import { right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'
import { parseXml } from '@cloud-result/xml'
import type { XmlFailure, XmlNode } from '@cloud-result/xml'

/** The key of the name of the root element in a parsed XML response. It is a symbol, so no JSON can have it. */
export const rootName = Symbol('root element')

/** A parsed XML response: the name of its root element, and the value of that element. */
export interface XmlAnswer {
  readonly [rootName]: string
  readonly fields: XmlNode
}

/** Parses an XML response. It must be well-formed. */
export const parseXmlAnswer = (text: string): Result<XmlAnswer, XmlFailure> => {
  const document = parseXml(text)
  return document._tag === 'Left' ? document : right({ [rootName]: document.right.root, fields: document.right.value })
}

/** Tests whether a parsed response was XML. */
export const isXmlAnswer = (tree: unknown): tree is XmlAnswer =>
  typeof tree === 'object' && tree !== null && Object.hasOwn(tree, rootName)
