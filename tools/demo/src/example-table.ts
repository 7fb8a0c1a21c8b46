import type { ExampleResult } from './run-examples.js'

/** The heading of the table. */
export const exampleHeading = row('CALL', 'CATEGORY', 'REQUESTS')

/** Renders an example in 80 columns: the call, and below it the request id and the outcome. */
export const renderExample = (example: ExampleResult): string =>
  [
    row(example.title, example.category === '' ? 'Right' : example.category, String(example.requests)),
    `    request id ${example.requestId}`,
    `    → ${example.outcome.length > 73 ? `${example.outcome.slice(0, 72)}…` : example.outcome}`
  ].join('\n')

function row(...cells: readonly string[]): string {
  const widths = [36, 20, 8]
  return cells
    .map((cell, index) => cell.padEnd(widths[index] as number))
    .join(' ')
    .trimEnd()
}
