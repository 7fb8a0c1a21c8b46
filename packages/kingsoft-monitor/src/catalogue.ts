import type { CatalogueRow, CatalogueSource } from '@cloud-result/core'

import { meaningsBySource } from './errors.js'
import type { ErrorCode } from './errors.js'

/** Where the rows come from. */
export const sources = {
  page: {
    title: 'The common error codes of Cloud Monitor',
    url: 'https://endocs.ksyun.com/documents/37896',
    date: '2026-03-18'
  },
  sample: {
    title: 'The sample answer of the page on error codes',
    url: 'https://endocs.ksyun.com/documents/37896',
    date: '2026-03-18'
  },
  platform: {
    title: "The common errors of Kingsoft's platform, as the EBS page has them",
    url: 'https://endocs.ksyun.com/documents/37593',
    date: '2021-10-26'
  },
  observed: { title: 'Codes in no list that practitioners met behind the same gateway', date: '2026-08' },
  agreed: { title: 'What those rows agree on, for other messages and for answers that lost their code' }
} as const satisfies Readonly<Record<keyof typeof meaningsBySource, CatalogueSource>>

type Source = keyof typeof sources

/** Every known error of Cloud Monitor with its meaning and its source. Look codes up by `find`: they come from the wire. */
export const errorCatalogue: readonly CatalogueRow<ErrorCode, Source>[] = Object.entries(meaningsBySource).flatMap(
  ([source, rows]) => rows.map((row) => ({ ...row, source: source as Source }))
)
