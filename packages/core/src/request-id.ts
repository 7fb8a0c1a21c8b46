import { isRecord } from './record.js'

/**
 * Finds the vendor's request id in a parsed body: a field named `RequestId` in any case, at the top or one level below
 * (`Response`, `ResponseMetadata`). Request ids are opaque: kept as they are, a number by its digits.
 */
export const findRequestId = (tree: unknown): string | undefined => {
  if (!isRecord(tree)) return undefined
  const own = requestIdOf(tree)
  if (own !== undefined) return own
  for (const key of Object.keys(tree)) {
    const child = tree[key]
    const nested = isRecord(child) ? requestIdOf(child) : undefined
    if (nested !== undefined) return nested
  }
  return undefined
}

/** Reads a request id, or `undefined` for blank text, for the word `undefined`, and for what is no text or number. */
export const toRequestId = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text !== 'string' || text.trim() === '' || text === 'undefined' ? undefined : text
}

const requestIdOf = (record: Readonly<Record<string, unknown>>): string | undefined => {
  if (Object.hasOwn(record, 'RequestId')) {
    const exact = toRequestId(record['RequestId'])
    if (exact !== undefined) return exact
  }
  for (const key of Object.keys(record)) {
    const found = isRequestIdKey(key) ? toRequestId(record[key]) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const isRequestIdKey = (key: string): boolean => key.length === 9 && key.toLowerCase() === 'requestid'
