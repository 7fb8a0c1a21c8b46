/** Reads the tables of a Markdown text. A row is a record by column heading; code marks are removed. */
export const tablesOf = (markdown: string): readonly (readonly Readonly<Record<string, string>>[])[] =>
  markdown
    .split(/\r?\n/)
    .reduce<string[][]>(
      (tables, line) => {
        if (line.startsWith('|')) tables.at(-1)?.push(line)
        else if (tables.at(-1)?.length !== 0) tables.push([])
        return tables
      },
      [[]]
    )
    .filter((lines) => lines.length > 2)
    .map(([heading = '', , ...rows]) => {
      const names = cellsOf(heading)
      return rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, index) => [names[index] ?? '', cell])))
    })

/** Writes a Markdown table. */
export const renderTable = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n')

const escape = (cell: string): string => cell.replaceAll('|', '\\|')

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replace(/^`(.*)`$/, '$1')
    )
