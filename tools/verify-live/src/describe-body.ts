import { isRecord } from '@cloud-result/core/vendor'

import type { Names } from './known-words.js'
import { shapeOf } from './shape-of.js'

/** Describes a body that is not in the vendor's envelope: its kind, its size and the shapes of its top-level fields. */
export const describeBody = (body: string, names: Names): string => {
  const text = body.trim()
  const size = `string(${body.length})`
  if (text === '') return 'empty body'
  if (/^<(?:!doctype html|html)/i.test(text)) return `HTML page, ${size}`
  if (text.startsWith('<')) return `XML, ${size}`
  const tree = parse(text)
  if (tree === undefined) return `text, ${size}`
  if (!isRecord(tree)) return `JSON, ${shapeOf(tree)}`
  const fields = Object.entries(tree).map(([name, value]) => `${names.field(name)}: ${shapeOf(value)}`)
  return `JSON object, { ${[...fields.slice(0, maximumFields), ...(fields.length > maximumFields ? ['…'] : [])].join(', ')} }`
}

const maximumFields = 20

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
