import { readFileSync, writeFileSync } from 'node:fs'

import { callsSection } from './calls-section.js'
import { costSection } from './cost-section.js'
import { readmeTable } from './readme-table.js'
import type { Compared, Results } from './results.js'
import { scaleSection } from './scale-section.js'
import { settingLine } from './setting-line.js'
import { folded, short, size, table } from './table.js'
import { targetsOf } from './targets.js'
import type { Target } from './targets.js'

/** Writes the whole report. Headings begin at the second level, because a page includes it. */
export const report = (results: Results): string =>
  [
    '<!-- Written by `pnpm bench` from results/*.json. -->',
    targetSection(results),
    ...(results.decoding === undefined ? [] : decodingSections(results.decoding)),
    ...(results.growth === undefined ? [] : [growthSection(results.growth)]),
    ...(results.memory === undefined ? [] : [memorySection(results.memory)]),
    ...(results.calls === undefined ? [] : [callsSection(results.calls)]),
    ...(results.scale === undefined ? [] : [scaleSection(results.scale)]),
    ...(results.cost === undefined ? [] : [costSection(results.cost)])
  ].join('\n\n') + '\n'

const readmeUrl = new URL('../../../../README.md', import.meta.url)

/** Reads the README of the repository, and makes its text with these results. */
export const readmeWith = (results: Results): { readonly before: string; readonly after: string } => {
  const before = readFileSync(readmeUrl, 'utf8')
  const after = before.replace(
    /<!-- costs -->[\s\S]*<!-- \/costs -->/,
    `<!-- costs -->\n\n${readmeTable(results)}\n\n<!-- /costs -->`
  )
  return { before, after }
}

/** Writes `results.md`, and the table in the README of the repository. */
export const writeReport = (results: Results): void => {
  writeFileSync(new URL('../../results.md', import.meta.url), report(results))
  writeFileSync(readmeUrl, readmeWith(results).after)
}

const targetSection = (results: Results): string => {
  const targets = targetsOf(results)
  const missed = targets.filter(({ isMet }) => !isMet)
  const rowOf = ({ limit, measured, name }: Target): readonly string[] => [name, limit, measured]
  return [
    '## Targets and measurements, including the targets we miss',
    `Of ${targets.length} targets, ${targets.length - missed.length} are met. These are missed:`,
    table(['target', 'limit', 'measured'], missed.map(rowOf)),
    folded(
      'All targets',
      table(
        ['target', 'limit', 'measured', 'met'],
        targets.map((target) => [...rowOf(target), target.isMet ? 'yes' : '**no**'])
      )
    )
  ].join('\n\n')
}

const decodingSections = ({ compared, setting }: NonNullable<Results['decoding']>): readonly string[] => {
  const inJson = compared.filter(({ name }) => !name.includes('XML'))
  const inXml = compared.filter(({ name }) => name.includes('XML'))
  return [
    [
      '## Decoding',
      settingLine(setting),
      'Processor time from text to typed data, as a ratio to `JSON.parse` of the same text.'
    ].join('\n\n'),
    folded('Ratios to `JSON.parse`', ratioTable(inJson)),
    ['### XML', 'As a ratio to `JSON.parse` of the same data.'].join('\n\n'),
    folded('Ratios for XML', ratioTable(inXml)),
    '### Times and spread',
    'Median processor times in microseconds, and the quartiles of the ratios of all rounds.',
    ...compared.map(details)
  ]
}

const contendersOf = (compared: readonly Compared[]): readonly string[] => [
  ...new Set(compared.flatMap(({ figures }) => figures.map(({ name }) => name)))
]

const ratioTable = (compared: readonly Compared[]): string => {
  const names = contendersOf(compared).slice(1)
  return table(
    ['payload', ...names],
    compared.map(({ characters, figures, name }) => [
      `${name} (${size(characters)})`,
      ...names.map((contender) => short(figures.find((figure) => figure.name === contender)?.ratio ?? Number.NaN))
    ])
  )
}

const details = ({ characters, figures, name }: Compared): string =>
  folded(
    `${name} (${size(characters)})`,
    table(
      ['', 'µs', 'ratio', 'quartiles'],
      figures.map(({ microseconds, name: contender, ratio, spread }) => [
        contender,
        short(microseconds),
        short(ratio),
        spread.map(short).join(' – ')
      ])
    )
  )

const growthSection = ({ kinds, setting }: NonNullable<Results['growth']>): string =>
  [
    '## Growth with the length of the input',
    settingLine(setting),
    'Growth of the processor time from 0.1 to 10 MB. A slope of 1 is linear, a slope of 2 is quadratic.',
    folded(
      'Growth of each input',
      table(
        ['input', 'slope', '`JSON.parse` alone', 'longest', 'ms', 'MB/s', 'outcome'],
        kinds.map(({ characters, milliseconds, name, outcome, parseSlope, slope }) => [
          name,
          short(slope),
          short(parseSlope ?? Number.NaN),
          size(characters),
          short(milliseconds),
          short(characters / milliseconds / 1_000),
          outcome
        ])
      )
    )
  ].join('\n\n')

const memorySection = ({ kinds, setting }: NonNullable<Results['memory']>): string =>
  [
    '## Memory',
    settingLine(setting),
    'Peak memory of a new process in MB, and the part that the run added. The slope shows how this part grows from 5 to 20 MB of input; 1 is linear.',
    folded(
      'Memory of each input',
      table(
        [
          'input',
          'length',
          'peak',
          'added',
          'parsing alone: peak',
          'added',
          'peak ÷ peak',
          'slope',
          'parsing alone: slope'
        ],
        kinds.map(({ added, characters, name, parse, parseSlope, peak, slope }) => [
          name,
          size(characters),
          short(peak),
          short(added),
          short(parse?.peak ?? Number.NaN),
          short(parse?.added ?? Number.NaN),
          short(peak / (parse?.peak ?? Number.NaN)),
          short(slope ?? Number.NaN),
          short(parseSlope ?? Number.NaN)
        ])
      )
    )
  ].join('\n\n')
