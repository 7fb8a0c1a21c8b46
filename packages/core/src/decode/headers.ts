import { isSameName } from '../record.js'
import type { FetchHeaders, DecodableResponse } from '../result.js'

/**
 * Finds a header by its name in any case. Tolerates the lists that Node's own clients give for repeated headers, and the `Headers`
 * of `fetch`.
 *
 * @category Decoding
 */
export const headerOf = (response: DecodableResponse, name: string): string | undefined => {
  const headers: unknown = response.headers
  if (typeof headers !== 'object' || headers === null) return undefined
  const { get } = headers as Partial<FetchHeaders>
  if (typeof get === 'function') return firstText(get.call(headers, name))
  // Not Object.entries: what it allocates costs more than the rest of the search.
  for (const key in headers) {
    if (!isSameName(key, name) || !Object.hasOwn(headers, key)) continue
    const text = firstText((headers as Readonly<Record<string, unknown>>)[key])
    if (text !== undefined) return text
  }
  return undefined
}

const firstText = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first.trim() : undefined
}

/**
 * Gives the names of all headers, as they are written.
 *
 * @category Decoding
 */
export const headerNames = (response: DecodableResponse): readonly string[] => {
  const headers = response.headers ?? {}
  if (typeof headers.forEach !== 'function') return Object.keys(headers)
  const names: string[] = []
  headers.forEach((_, name) => names.push(name))
  return names
}

/**
 * Reads how long the server asks to wait, in milliseconds: a vendor's own header in milliseconds, else `Retry-After` in
 * seconds or as a date, measured from the response's own `Date`. Zero, negative or unreadable values count as absent.
 */
export const retryAfterOf = (
  response: DecodableResponse,
  millisecondHeaders: readonly string[]
): number | undefined => {
  for (const name of millisecondHeaders) {
    const text = headerOf(response, name) ?? ''
    const milliseconds = /^\d{1,64}(\.\d{1,9})?$/.test(text) ? positive(Number(text)) : undefined
    if (milliseconds !== undefined) return milliseconds
  }
  const text = headerOf(response, 'retry-after')
  if (text === undefined) return undefined
  if (/^\d{1,64}$/.test(text)) return positive(Number(text) * 1_000)
  const date = headerOf(response, 'date')
  return date === undefined || !/^[A-Za-z]{3}/.test(text) ? undefined : positive(Date.parse(text) - Date.parse(date))
}

const positive = (milliseconds: number): number | undefined =>
  milliseconds > 0 ? Math.min(Math.ceil(milliseconds), Number.MAX_SAFE_INTEGER) : undefined
