import { right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'
import { parseXml } from '@cloud-result/xml'
import type { XmlFailure, XmlNode } from '@cloud-result/xml'

/** Where a tree that was XML keeps the name of its root element. No JSON can have such a key. */
export const rootName = Symbol('root element')

/** An XML answer: the name of its root element and what that holds. */
export interface XmlAnswer {
  readonly [rootName]: string
  readonly fields: XmlNode
}

/** Parses an XML answer, strictly. */
export const parseXmlAnswer = (text: string): Result<XmlAnswer, XmlFailure> => {
  const document = parseXml(text)
  return document._tag === 'Left' ? document : right({ [rootName]: document.right.root, fields: document.right.value })
}

/** Tells whether a parsed answer was XML. */
export const isXmlAnswer = (tree: unknown): tree is XmlAnswer =>
  typeof tree === 'object' && tree !== null && Object.hasOwn(tree, rootName)
