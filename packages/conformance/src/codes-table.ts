import { categoryAdvice } from '@cloud-result/core'
import type { CatalogueRow } from '@cloud-result/core'

import { renderTable } from './markdown-table.js'

const begin = '<!-- codes -->'
const end = '<!-- /codes -->'

/** Renders a catalogue as the table that a package's README shows. */
export const renderCodes = (rows: readonly CatalogueRow[]): string =>
  renderTable(
    ['code', 'status', 'category', 'retry', 'replay'],
    rows
      .toSorted(byCode)
      .map((row) => [
        row.code === undefined
          ? `any, “${row.message ?? ''}”`
          : `\`${row.code}\`${row.message === undefined ? '' : ` “${row.message}”`}`,
        row.status === undefined ? 'any' : String(row.status),
        row.category,
        row.retry ?? categoryAdvice[row.category].retry,
        row.replay ?? categoryAdvice[row.category].replay
      ])
  )

const byCode = (one: CatalogueRow, other: CatalogueRow): number => {
  const [left, right] = [one.code ?? '~', other.code ?? '~']
  return left < right ? -1 : left > right ? 1 : 0
}

/** Puts the table of codes between its marks in a README, or gives `undefined` when the marks are not there. */
export const withCodes = (readme: string, rows: readonly CatalogueRow[]): string | undefined => {
  const [head, rest] = readme.split(begin)
  const tail = rest?.split(end)[1]
  return tail === undefined ? undefined : `${head}${begin}\n\n${renderCodes(rows)}\n\n${end}${tail}`
}
