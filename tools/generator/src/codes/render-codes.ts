import type { CodeRow, CodesModel } from '@cloud-result/conformance/model'

/**
 * Writes `model/codes.json`: a line for each row, sorted by code, those without a code last. Rows of one code keep their
 * order, of which the simulator takes the first.
 */
export const renderCodes = ({ sources, codes, prefixes = [] }: CodesModel): string => {
  const sections = [
    section(
      'sources',
      '{',
      Object.entries(sources).map(([name, source]) => `${JSON.stringify(name)}: ${line(source)}`)
    ),
    section('codes', '[', codes.toSorted(byCode).map(line)),
    ...(prefixes.length === 0 ? [] : [section('prefixes', '[', prefixes.toSorted(byPrefix).map(line))])
  ]
  return `{\n${sections.join(',\n')}\n}\n`
}

const section = (name: string, bracket: '[' | '{', lines: readonly string[]): string => {
  const content = lines.length === 0 ? '' : `\n${lines.map((text) => `    ${text}`).join(',\n')}\n  `
  return `  "${name}": ${bracket}${content}${bracket === '[' ? ']' : '}'}`
}

const line = (row: object): string =>
  `{ ${Object.entries(row)
    .map(([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`)
    .join(', ')} }`

const list = (values: readonly unknown[]): string => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`

const byCode = (one: CodeRow, other: CodeRow): number => {
  if (one.code === other.code) return 0
  if (one.code === null || other.code === null) return one.code === null ? 1 : -1
  return one.code < other.code ? -1 : 1
}

const byPrefix = (one: { readonly prefix: string }, other: { readonly prefix: string }): number =>
  one.prefix < other.prefix ? -1 : 1
