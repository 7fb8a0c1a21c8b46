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
    title: 'The common error codes of the page on responses',
    url: 'https://www.alibabacloud.com/help/doc-detail/69008.htm'
  },
  'page-zh': {
    title: 'The same page in Traditional Chinese, which adds the codes that an expired STS token leads to',
    date: '2025-05-08'
  },
  metadata: { title: 'The error codes of single operations in the metadata of KMS 2016-01-20', date: '2024' },
  docs: { title: 'Pages of single operations and comments of the official SDK, misspellings included' },
  gateway: { title: 'Codes of the gateway that all products of the vendor share; it responds before KMS does' },
  instance: {
    title: 'The common error codes of dedicated KMS instances',
    url: 'https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/common-error-codes-1',
    date: '2024-01-30'
  },
  observed: { title: 'Codes in no list that practitioners met, at KMS and at services beside it' }
} as const satisfies Readonly<Record<string, CatalogueSource>>

type Source = keyof typeof sources

const names: readonly string[] = Object.keys(sources)

// The source of each row, by its place among the names.
const places =
  '340226326604140220060200122046200004044145550045556666042244244444466660444600663200022220326234564324044544454000023'

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
