import type { CodeRow } from '@cloud-result/conformance/model'
import { categoryAdvice } from '@cloud-result/core'

const begin = '<!-- codes -->'
const end = '<!-- /codes -->'

/** Puts the table of codes between its marks in a README. It throws where the marks are missing. */
export const withCodesTable = (readme: string, rows: readonly CodeRow[]): string => {
  const [head, rest] = readme.split(begin)
  const tail = rest?.split(end)[1]
  if (tail === undefined) throw new Error(`The README has no ${begin} and ${end} for the table of codes.`)
  return `${head}${begin}\n\n${renderTable(rows)}\n\n${end}${tail}`
}

const renderTable = (rows: readonly CodeRow[]): string =>
  [
    '| code | status | category | retry | replay |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${cellsOf(row).map(escape).join(' | ')} |`)
  ].join('\n')

const cellsOf = ({ code, status, message, category, ...advice }: CodeRow): readonly string[] => [
  code === null ? `any, “${message ?? ''}”` : `\`${code}\`${message === undefined ? '' : ` “${message}”`}`,
  String(status ?? 'any'),
  category,
  advice.retry ?? categoryAdvice[category].retry,
  advice.replay ?? categoryAdvice[category].replay
]

const escape = (cell: string): string => cell.replaceAll('|', '\\|')
