import type { Outcome } from './outcome.js'

/** How wide the table is, in characters. */
const width = 80

const columns = [33, 6, 20, 18] as const

/** Renders outcomes as a table of 80 columns, by vendor, with code, request id and advice below each line. */
export const renderOutcomes = (outcomes: readonly Outcome[], color: boolean): string => {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const lines = [paint(1, cells('RESPONSE', 'RESULT', 'CATEGORY', 'RETRY'))]
  let vendor = ''
  for (const outcome of outcomes) {
    if (outcome.vendor !== vendor) lines.push('', paint(1, outcome.vendor))
    vendor = outcome.vendor
    const hue = outcome.side === 'Right' ? 32 : 31
    lines.push(
      paint(hue, cells(outcome.response, outcome.side, outcome.category, outcome.retry)),
      ...indent(`${outcome.code}, request id ${outcome.requestId}`),
      ...indent(`→ ${outcome.whatToDo}`)
    )
  }
  return lines.join('\n')
}

/** Counts the outcomes in a line. */
export const summarise = (outcomes: readonly Outcome[]): string => {
  const rights = outcomes.filter(({ side }) => side === 'Right').length
  return `${outcomes.length} responses: ${rights} Right, ${outcomes.length - rights} Left.`
}

const cells = (...texts: readonly string[]): string =>
  texts
    .map((text, index) => fit(text, columns[index] as number))
    .join(' ')
    .trimEnd()

const fit = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text.padEnd(length)

const indent = (text: string): readonly string[] => wrap(text, width - 4).map((line) => `    ${line}`)

const wrap = (text: string, length: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])
