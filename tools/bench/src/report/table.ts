/** Writes a Markdown table. All columns but the first are aligned to the right. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

/** Writes a number with three significant digits. */
export const short = (value: number): string =>
  !Number.isFinite(value)
    ? '–'
    : value >= 100
      ? Math.round(value).toLocaleString('en')
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2)

/** Writes a length in characters. */
export const size = (characters: number): string =>
  characters >= 1_000_000
    ? `${short(characters / 1_000_000)} MB`
    : characters >= 1_000
      ? `${short(characters / 1_000)} kB`
      : `${characters} B`

/** Folds a part of a page under a line that says what is in it. */
export const folded = (summary: string, content: string): string =>
  [`<details><summary>${summary}</summary>`, content, '</details>'].join('\n\n')
