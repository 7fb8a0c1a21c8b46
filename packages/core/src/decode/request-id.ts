import { isRecord, isSameName } from '../record.js'
import { bound, redact } from './redact.js'

/** The name that most vendors give to the request id. */
export const usualRequestIdNames: readonly string[] = ['RequestId']

/**
 * Finds the vendor's request id in a parsed body: a field of one of these names in any case, at the top or one level below
 * (`Response`, `ResponseMetadata`). Request ids are opaque: kept as they are, a number by its digits.
 */
export const findRequestId = (tree: unknown, names: readonly string[] = usualRequestIdNames): string | undefined => {
  if (!isRecord(tree)) return undefined
  const own = requestIdOf(tree, names)
  if (own !== undefined) return own
  for (const key in tree) {
    const child = tree[key]
    const nested = isRecord(child) && Object.hasOwn(tree, key) ? requestIdOf(child, names) : undefined
    if (nested !== undefined) return nested
  }
  return undefined
}

/**
 * Finds a request id in a body that no parser accepts: a complete value between quotes or tags under one of these names, in
 * any case, in the form of an id. Vendors do send such bodies, and the id is what support asks for.
 */
export const findRequestIdInText = (
  text: string,
  names: readonly string[] = usualRequestIdNames
): string | undefined => {
  const name = `(?:${names.map((word) => word.replaceAll(/[^\w]/g, '\\$&')).join('|')})`
  // Bounded between its literals, so that it takes linear time on any text.
  const written = new RegExp(`"${name}"\\s{0,16}:\\s{0,16}"(${id})"|<${name}>\\s{0,16}(${id})\\s{0,16}</${name}>`, 'i')
  const found = written.exec(text)
  return toRequestId(found?.[1] ?? found?.[2])
}

const id = '[\\w.:+/=@-]{1,128}'

/**
 * Reads a request id. It is `undefined` for blank text, for the word `undefined`, and for a value that is neither text nor
 * number. A text beyond 256 characters is cut, and a secret in it is redacted: an id reaches logs and traces.
 */
export const toRequestId = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || isBlank(text) || text === 'undefined') return undefined
  return hexadecimalId.test(text) ? text : redact(bound(text, 256))
}

// Nearly every id.
const hexadecimalId = /^[\dA-Fa-f-]{1,64}$/

const requestIdOf = (record: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined => {
  for (const name of names) {
    if (Object.hasOwn(record, name)) {
      const exact = toRequestId(record[name])
      if (exact !== undefined) return exact
    }
    for (const key in record) {
      const found = isSameName(key, name) && Object.hasOwn(record, key) ? toRequestId(record[key]) : undefined
      if (found !== undefined) return found
    }
  }
  return undefined
}

const isBlank = (text: string): boolean => !(text.charCodeAt(0) > 0x20) && text.trim() === ''
