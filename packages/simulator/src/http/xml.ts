import { isFields } from '../fields.js'

/**
 * Names the element of a list's entries, given the name of the list; `undefined` if entries have the list's own name.
 */
export type EntryName = (list: string) => string | undefined

/** Writes a value as an XML element: fields become child elements, list entries become elements of their own. */
export const xmlOf = (name: string, value: unknown, entryName: EntryName): string => {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) {
    const entry = entryName(name)
    const entries = value.map((one) => xmlOf(entry ?? name, one, entryName)).join('')
    return entry === undefined ? entries : `<${name}>${entries}</${name}>`
  }
  const content = isFields(value)
    ? Object.entries(value)
        .map(([key, child]) => xmlOf(key, child, entryName))
        .join('')
    : escape(String(value))
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
