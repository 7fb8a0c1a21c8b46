import type { CatalogueRow, CatalogueSource } from '@cloud-result/core'
import type { CatalogueEntry } from '@cloud-result/core/vendor'

import { meanings } from './errors.js'
import type { ErrorCode } from './errors.js'

/** Where the rows come from. */
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

const pageCodes: ReadonlySet<string | undefined> = new Set(
  meanings.filter(({ message }) => message !== undefined).map(({ code }) => code)
)
const monitorCodes: readonly (string | undefined)[] = ['MissingAccesskey', 'MissingSignature'] satisfies ErrorCode[]

const sourceOf = ({ code, message }: CatalogueEntry): Source =>
  message !== undefined ? 'page' : pageCodes.has(code) ? 'agreed' : monitorCodes.includes(code) ? 'monitor' : 'observed'

/**
 * Every known code of EBS, what it means, and where it is documented. The page tells meanings of one code apart by
 * status and message; rows without a message hold for any other.
 */
export const errorCatalogue: readonly CatalogueRow<ErrorCode, Source>[] = meanings.map((meaning) => ({
  ...meaning,
  source: sourceOf(meaning)
}))
