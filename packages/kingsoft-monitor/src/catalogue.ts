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
    title: 'The common error codes of Cloud Monitor',
    url: 'https://endocs.ksyun.com/documents/37896',
    date: '2026-03-18'
  },
  sample: {
    title: 'The sample response of the page on error codes',
    url: 'https://endocs.ksyun.com/documents/37896',
    date: '2026-03-18'
  },
  platform: {
    title: "The common errors of Kingsoft's platform, as the EBS page has them",
    url: 'https://endocs.ksyun.com/documents/37593',
    date: '2021-10-26'
  },
  observed: { title: 'Codes in no list that practitioners met behind the same gateway', date: '2026-08' },
  agreed: { title: 'What those rows agree on, for other messages and for responses that lost their code' }
} as const satisfies Readonly<Record<string, CatalogueSource>>

type Source = keyof typeof sources

const names: readonly string[] = Object.keys(sources)

// The source of each row, by its place among the names.
const places = '240433222222222433042424124242404222402404243304222244222222240000000000000044444444444444'

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
