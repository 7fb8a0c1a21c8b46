import { megabytes, problemsOf } from './problems.js'
import type { SoakReport } from './soak.js'
import type { ProductCounts } from './statistics.js'

/** Writes the outcome of a soak for people, in 80 columns. What is wrong stands last. */
export const render = (report: SoakReport): string => {
  const { counts, growth, handles, heap, options, rows, seconds } = report
  const sizes = heap.map(({ heapBytes }) => heapBytes)
  const problems = problemsOf(report)
  return [
    `${number(options.calls)} calls, seed ${options.seed}, in ${seconds.toFixed(0)} s`,
    '',
    line('', columns),
    ...Object.entries(counts.products).map(([name, product]) => line(name, cellsOf(product, rows[name] ?? 0))),
    line(
      'all',
      cellsOf(
        sumOf(Object.values(counts.products)),
        Object.values(rows).reduce((sum, all) => sum + all, 0)
      )
    ),
    '',
    'healed: Right, but not at once. hit: calls that something went wrong with.',
    'rows: of the catalogue, each answered at least once. kept: what was not deleted.',
    '',
    'Troubles, by the requests that they hit',
    ...list(counts.troubles),
    '',
    'Lefts, by their category',
    ...list(counts.lefts),
    '',
    `Heap      ${megabytes(Math.min(...sizes))} to ${megabytes(Math.max(...sizes))}, ${growth.bytesPerCall.toFixed(1)} bytes a call once warm`,
    `Open      ${handles.length === 0 ? 'nothing' : handles.join(', ')}`,
    `Speed     ${number(Math.round(options.calls / seconds))} calls a second`,
    '',
    ...(problems.length === 0
      ? ['Every call ended as predicted, and every resource is accounted for.']
      : ['NOT AS PREDICTED', ...problems.map((problem) => `- ${problem}`)])
  ].join('\n')
}

const columns = ['calls', 'requests', 'Right', 'Left', 'healed', 'hit', 'rows', 'kept'] as const

const cellsOf = (counts: ProductCounts, rows: number): readonly string[] => {
  const { calls, requests, right, left, recovered, hit, kept } = counts
  return [...[calls, requests, right, left, recovered, hit].map(number), `${counts.rows}/${rows}`, number(kept)]
}

const widths = [8, 9, 8, 7, 7, 7, 8, 7]

const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(16) + cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('')

const list = (counts: Readonly<Record<string, number>>): readonly string[] => {
  const entries = Object.entries(counts).map(([name, count]) => `  ${name.padEnd(21)}${number(count).padStart(6)}`)
  const perLine = 2
  const lines: string[] = []
  for (let index = 0; index < entries.length; index += perLine) {
    lines.push(entries.slice(index, index + perLine).join('    '))
  }
  return lines
}

const sumOf = (all: readonly ProductCounts[]): ProductCounts => {
  const sum = (name: keyof ProductCounts): number => all.reduce((total, counts) => total + counts[name], 0)
  return {
    calls: sum('calls'),
    requests: sum('requests'),
    right: sum('right'),
    left: sum('left'),
    recovered: sum('recovered'),
    hit: sum('hit'),
    rows: sum('rows'),
    kept: sum('kept')
  }
}

const number = (value: number): string => value.toLocaleString('en-US')
