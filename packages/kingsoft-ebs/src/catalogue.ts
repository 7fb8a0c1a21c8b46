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
    title: 'The common errors of the page on responses',
    url: 'https://endocs.ksyun.com/documents/37593',
    date: '2021-10-26'
  },
  agreed: { title: 'What the rows of that page for one code agree on, for other statuses and messages' },
  monitor: {
    title: 'The common errors of Cloud Monitor, whose simpler signature the same gateway accepts',
    url: 'https://endocs.ksyun.com/documents/37896',
    date: '2026-03-18'
  },
  observed: { title: 'Codes in no list that practitioners met at EBS and services beside it', date: '2026-08' }
} as const satisfies Readonly<Record<string, CatalogueSource>>

type Source = keyof typeof sources

const names: readonly string[] = Object.keys(sources)

// The source of each row, by its place among the names.
const places = '0130133000000000133330101010101332000101201333330100001100000001333'

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
