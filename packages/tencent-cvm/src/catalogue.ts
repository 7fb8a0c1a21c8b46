// Written by tools/generator from model/codes.json. Do not edit.

import type { CatalogueRow, CatalogueSource } from '@cloud-result/core'

import { entries } from './errors.js'
import type { ErrorCode } from './errors.js'

/**
 * Where the rows come from.
 *
 * @category Catalogue
 */
export const sources = {
  page: {
    title: 'The common error codes of the page on returned results',
    url: 'https://www.tencentcloud.com/document/product/213/31576',
    date: '2018-10-12'
  },
  common: {
    title: 'The current table of common error codes',
    url: 'https://www.tencentcloud.com/document/product/213/33281'
  },
  cvm: { title: 'The error codes of CVM 2017-03-12 in the official SDKs', date: '2026-08' },
  international: { title: 'Codes that only the international site lists', date: '2026-08' },
  retired: { title: 'Codes of earlier lists that are gone from the current one', date: '2026-08' },
  observed: { title: 'Codes in no list that practitioners met and handle' }
} as const satisfies Readonly<Record<string, CatalogueSource>>

type Source = keyof typeof sources

const names: readonly string[] = Object.keys(sources)

// The source of each row, by its place among the names.
const places =
  '21021111111150202222222222222222222222222222222220222222025222222222222222222252525222222022222222222222222222222222222222222222202222222222222222222222224222222222222225222222222222222222222222222222222222222222222222222222222222222222222222222222222222221222110222222222222222222222222022221022222252220111150220222222222022222222022222125102222200222252222222222222222222222222222222222222222222222222222223222222222222222222222222222223322222222222222242222221022'

/**
 * Every known code, what it means and where it is documented, sorted by code. Rows with a message or a status come before
 * the row of the same code that has neither; rows without a code come last. Look codes up by `find`: they come from the wire.
 *
 * @category Catalogue
 */
export const errorCatalogue: readonly CatalogueRow<ErrorCode, Source>[] = entries().map((entry, index) =>
  // The row is new, so it can be changed. A copy takes ten times as long.
  Object.assign(entry, { source: names[Number.parseInt(places.charAt(index), 36)] as Source })
)
