import type { CodeRow, CodesModel } from '@cloud-result/conformance/model'

import { packEntries } from './pack-entries.js'
import { key, quote } from '../wording.js'

const notice = '// Written by tools/generator from model/codes.json. Do not edit.'

/** Writes `src/errors.ts`: the codes, their type, and what they mean, as small as they get. Not yet formatted. */
export const writeErrors = ({ codes, prefixes = [] }: CodesModel): string => {
  const names = [...new Set(codes.flatMap(({ code }) => code ?? []))].toSorted()
  return [
    notice,
    [
      ...(codes.length === 0 ? [] : [`import { unpackEntries } from '@cloud-result/core/vendor'`]),
      `import type { CatalogueEntry, PrefixRow } from '@cloud-result/core/vendor'`
    ].join('\n'),
    `/**
 * A code that is documented or was met in practice. Others appear without notice, so \`code\` of an error is any string.
 *
 * @category Catalogue
 */
export type ErrorCode = ${names.length === 0 ? 'never' : names.map(quote).join(' | ')}`,
    `/** Returns the rows of the catalogue without their sources, which \`catalogue.ts\` adds. */
export const entries = (): readonly CatalogueEntry<ErrorCode>[] => ${writeEntries(codes)}`,
    `/** The meaning of codes that have no row, by prefix. The longest matching prefix decides. */
export const prefixes: readonly PrefixRow[] = [${prefixes.map(literal).join(', ')}]`
  ].join('\n\n')
}

const writeEntries = (codes: readonly CodeRow[]): string => {
  if (codes.length === 0) return '[]'
  const { classes, words, rows } = packEntries(codes)
  return `unpackEntries({
classes: [${classes.map(quote).join(', ')}],
words: [${words.map(quote).join(', ')}],
rows: ${template(rows)}
})`
}

/** Writes `src/catalogue.ts`: the rows with their sources. Not yet formatted. */
export const writeCatalogue = ({ codes, sources }: CodesModel): string => {
  const names = Object.keys(sources)
  return [
    notice,
    `import type { CatalogueRow, CatalogueSource } from '@cloud-result/core'`,
    `import { entries } from './errors.js'\nimport type { ErrorCode } from './errors.js'`,
    `/**
 * Where the rows come from.
 *
 * @category Catalogue
 */
export const sources = {${Object.entries(sources)
      .map(([name, source]) => `${key(name)}: ${literal(source)}`)
      .join(', ')}} as const satisfies Readonly<Record<string, CatalogueSource>>`,
    `type Source = keyof typeof sources`,
    `const names: readonly string[] = Object.keys(sources)`,
    `// The source of each row, by its place among the names.
const places = ${quote(codes.map((row) => placeOf(row, names)).join(''))}`,
    `/**
 * Every known code, what it means and where it is documented, sorted by code. Rows with a message or a status come before
 * the row of the same code that has neither; rows without a code come last. Look codes up by \`find\`: they come from the wire.
 *
 * @category Catalogue
 */
export const errorCatalogue: readonly CatalogueRow<ErrorCode, Source>[] = entries().map((entry, index) =>
// The row is new, so it can be changed. A copy takes ten times as long.
Object.assign(entry, { source: names[Number.parseInt(places.charAt(index), 36)] as Source })
)`
  ].join('\n\n')
}

const placeOf = ({ sources: [source = ''] }: CodeRow, names: readonly string[]): string =>
  names.indexOf(source).toString(36)

// Reasons are for those who read the model.
const literal = (row: object): string =>
  `{ ${Object.entries(row)
    .filter(([name]) => name !== 'because')
    .map(([name, value]) => `${key(name)}: ${quote(String(value))}`)
    .join(', ')} }`

const template = (text: string): string =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${').replaceAll('\t', '\\t')}\``
