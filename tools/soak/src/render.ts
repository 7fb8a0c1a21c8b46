import { megabytes, problemsOf } from './problems.js'
import type { SoakReport } from './soak.js'
import type { ProductCounts } from './statistics.js'

/** Writes the report of a soak as text in 80 columns. Problems are at its end. */
export const render = (report: SoakReport): string => {
  const { counts, growth, heap, openHandles, options, rows, seconds } = report
  const sizes = heap.map(({ bytes }) => bytes)
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
    'retried: Right after more than one request. faulted: calls with a fault.',
    'rows: catalogue rows used as faults. kept: resources that were not deleted.',
    '',
    'Faults, by the number of requests they hit',
    ...list(counts.faults),
    '',
    'Lefts, by category',
    ...list(counts.lefts),
    '',
    `Heap      ${megabytes(Math.min(...sizes))} to ${megabytes(Math.max(...sizes))}, ${growth.bytesPerCall.toFixed(1)} bytes per call after warm-up`,
    `Handles   ${openHandles.length === 0 ? 'none left open' : openHandles.join(', ')}`,
    `Speed     ${number(Math.round(options.calls / seconds))} calls per second`,
    '',
    ...(problems.length === 0
      ? ['Every call ended as predicted. The resources agree with the model.']
      : ['NOT AS PREDICTED', ...problems.map((problem) => `- ${problem}`)])
  ].join('\n')
}

const columns = ['calls', 'requests', 'Right', 'Left', 'retried', 'faulted', 'rows', 'kept'] as const

const cellsOf = (counts: ProductCounts, rows: number): readonly string[] => {
  const { calls, requests, right, left, retried, faulted, kept } = counts
  return [...[calls, requests, right, left, retried, faulted].map(number), `${counts.rows}/${rows}`, number(kept)]
}

const widths = [8, 9, 8, 7, 8, 8, 8, 7]

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
    retried: sum('retried'),
    faulted: sum('faulted'),
    rows: sum('rows'),
    kept: sum('kept')
  }
}

const number = (value: number): string => value.toLocaleString('en-US')
