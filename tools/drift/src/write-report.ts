import type { Row } from './compare.js'
import type { Report } from './find-drift.js'

/** Whether somebody has to do something: about a difference, about `expectations.json`, or about a source that failed. */
export const needsWork = ({ failure, isOutgrown, rows, unused }: Report): boolean =>
  failure !== undefined || isOutgrown || rows.length > 0 || unused.length > 0

/** Writes reports as a list for a terminal. */
export const writeList = (reports: readonly Report[]): string =>
  reports
    .flatMap((report) => [
      `${headOf(report)}\n`,
      ...sectionsOf(report).flatMap(({ lines, title }) => [`  ${title}\n`, ...lines.map((line) => `    ${line}\n`)])
    ])
    .join('')

/** Writes reports as Markdown, for a pull request. */
export const writeMarkdown = (reports: readonly Report[]): string =>
  reports
    .flatMap((report) => [
      `## ${headOf(report)}\n\n`,
      ...sectionsOf(report).flatMap(({ lines, title }) => [
        `${title}\n\n`,
        ...lines.map((line) => `- \`${line.replaceAll('`', "'")}\`\n`),
        '\n'
      ])
    ])
    .join('')

const headOf = ({ accepted, corrected, found, rows, source, vendor }: Report): string =>
  `${vendor} beside ${source}: ${found} found, ${rows.length} differences, ${accepted.length} accepted, ${corrected.length} by corrections`

const sectionsOf = ({ confirmed, failure, found, hints, isOutgrown, rows, unused }: Report) =>
  [
    { title: 'Cannot be compared:', lines: failure === undefined ? [] : [failure] },
    { title: 'Differences:', lines: rows.map(lineOf) },
    { title: 'To raise in expectations.json:', lines: isOutgrown ? [`found: ${found}`] : [] },
    { title: 'Accepted in expectations.json, but no difference any more:', lines: unused },
    { title: 'Corrections that the source confirms; they can become facts:', lines: confirmed.map(lineOf) },
    { title: 'Values in its texts that the model lacks (read from prose, so check them):', lines: hints }
  ].filter(({ lines }) => lines.length > 0)

const lineOf = ({ at, kind, ours, theirs }: Row): string => {
  const values = [ours === undefined ? '' : `ours ${ours}`, theirs === undefined ? '' : `theirs ${theirs}`]
  const said = values.filter((value) => value !== '').join(', ')
  return `${kind} ${at}${said === '' ? '' : `: ${said}`}`
}
