import type { Stop } from './tour.js'

/** The heading of the tour's table. */
export const tourHeading = row('CALL', 'CATEGORY', 'REQUESTS')

/** Renders a stop of the tour in 80 columns: the call, and below it the request id and the outcome. */
export const renderStop = (stop: Stop): string =>
  [
    row(stop.title, stop.category === '' ? 'Right' : stop.category, String(stop.requests)),
    `    request id ${stop.requestId}`,
    `    → ${stop.outcome.length > 73 ? `${stop.outcome.slice(0, 72)}…` : stop.outcome}`
  ].join('\n')

function row(...cells: readonly string[]): string {
  const widths = [36, 20, 8]
  return cells
    .map((cell, index) => cell.padEnd(widths[index] as number))
    .join(' ')
    .trimEnd()
}
