import type { Fields } from './answer-sample.js'

/**
 * Writes fields as XML elements. The entries of a list are elements called `entryName` inside the list; without `entryName`, they
 * are repeated elements with the name of the list.
 */
export const elementsOf = (fields: Fields, entryName?: string): string =>
  Object.entries(fields)
    .map(([name, value]) => {
      if (!Array.isArray(value)) return element(name, value, entryName)
      const entries = value.map((entry) => element(entryName ?? name, entry, entryName)).join('')
      return entryName !== undefined || value.length === 0 ? `<${name}>${entries}</${name}>` : entries
    })
    .join('')

const element = (name: string, value: unknown, entryName: string | undefined): string =>
  value === undefined || value === null
    ? ''
    : `<${name}>${typeof value === 'object' ? elementsOf(value as Fields, entryName) : escaped(String(value))}</${name}>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
