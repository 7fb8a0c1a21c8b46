import { findingKinds, isDeviation } from './finding.js'
import type { Finding } from './finding.js'
import type { Report } from './report.js'

/** Writes a report as Markdown, for an issue. */
export const render = (report: Report): string => {
  const { findings, notTried, problem, region, tried, vendor, version } = report
  const succeeded = tried.filter(({ outcome }) => outcome === 'success').length
  const deviations = findings.filter(isDeviation).length
  return [
    `# \`${vendor}\` against the real cloud`,
    '',
    `Package ${version}, region ${region}. ${count(tried.length, 'operation')} called, ${succeeded} with success, ` +
      `${notTried.length} not called. ${count(deviations, 'deviation')}.`,
    '',
    'Every value is replaced by its shape.',
    ...(problem === undefined ? [] : ['', `**Not verified:** ${problem}`]),
    ...findingKinds.flatMap((kind) => section(kind, findings)),
    ...table(
      'Called',
      ['operation', 'outcome'],
      tried.map(({ operation, outcome }) => [operation, outcome])
    ),
    ...table(
      'Not called',
      ['operation', 'because'],
      notTried.map(({ because, operation }) => [operation, because])
    ),
    ''
  ].join('\n')
}

const titles: Readonly<Record<Finding['kind'], string>> = {
  'unknown-field': 'Unknown fields',
  'wrong-type': 'Wrong types',
  missing: 'Missing fields',
  'unknown-code': 'Unknown codes',
  'unknown-envelope': 'Unknown envelopes',
  'other-form': 'Other types that the package reads (no deviation)',
  undocumented: 'Values without a type in the model (no deviation)'
}

const section = (kind: Finding['kind'], findings: readonly Finding[]): readonly string[] =>
  table(
    titles[kind],
    ['operation', 'where', 'expected', 'found', 'times'],
    findings
      .filter((finding) => finding.kind === kind)
      .map(({ at, count: times, expected, found, operation }) => [
        operation,
        code(at),
        code(expected),
        code(found),
        String(times)
      ])
  )

const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0
    ? []
    : ['', `## ${title}`, '', row(head), row(head.map(() => '---')), ...rows.map((cells) => row(cells))]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const code = (text: string): string => `\`${text.replaceAll(/[`|\s]+/g, ' ')}\``

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
