import { isRecord } from '@cloud-result/core/vendor'

import type { Names } from './known-words.js'
import { outlineOf, shapeOf } from './shape-of.js'

/** Describes a body that is not in the vendor's envelope: its kind, its size and the shapes of its top-level fields. */
export const describeBody = (body: string, names: Names): string => {
  const text = body.trim()
  const size = `string(${body.length})`
  if (text === '') return 'empty body'
  if (/^<(?:!doctype html|html)/i.test(text)) return `HTML page, ${size}`
  if (text.startsWith('<')) return `XML, ${size}`
  const tree = parse(text)
  if (tree === undefined) return `text, ${size}`
  return isRecord(tree) ? `JSON object, ${outlineOf(tree, names, 1)}` : `JSON, ${shapeOf(tree)}`
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
