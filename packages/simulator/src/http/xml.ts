import { isFields } from '../fields.js'

/** What the entries of a list are called, by the name of the list; where it is `undefined`, as the list itself. */
export type EntryName = (list: string) => string | undefined

/** Writes a value as XML elements: an object's fields inside one another, a list's entries by their names. */
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
