import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { readmeWith, report } from '../src/report/report.js'
import { parts, readResults } from '../src/report/results.js'
import { short, size, table } from '../src/report/table.js'
import { targetsOf } from '../src/report/targets.js'

const columnsOf = (line: string): number => line.split(/(?<!\\)\|/).length

describe('the report', () => {
  it('is made from the results beside it', () => {
    expect(readFileSync(new URL('../results.md', import.meta.url), 'utf8')).toBe(report(readResults()))
  })

  it('is what the README of the repository quotes', () => {
    const { after, before } = readmeWith(readResults())
    expect(before).toBe(after)
    expect(after).toContain('| packages installed |')
    expect(after).not.toContain('NaN')
  })

  it('has a size for each of our programs', () => {
    const ours = (readResults().cost?.bundles ?? []).filter(({ name }) => /^[\w-]+: (?:call|decode)$/.test(name))
    const all = ours.filter(({ name }) => !name.startsWith('tencentcloud-'))
    expect(all).toHaveLength(16)
    for (const { bytes, name, platform } of all) expect(bytes, `${name}, ${platform}`).toBeGreaterThan(10_000)
  })

  it('has all parts', () => {
    expect(Object.keys(readResults()).toSorted()).toEqual(parts.toSorted())
  })

  it('has tables without empty cells', () => {
    const tables = report(readResults())
      .split('\n\n')
      .map((block) => block.trim())
      .filter((block) => block.startsWith('|'))
    expect(tables.length).toBeGreaterThan(5)
    for (const lines of tables.map((block) => block.split('\n'))) {
      expect(lines.length).toBeGreaterThan(2)
      expect(new Set(lines.map(columnsOf)).size).toBe(1)
    }
    expect(tables.join('\n')).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('has a figure for every target', () => {
    const targets = targetsOf(readResults())
    expect(targets.length).toBeGreaterThan(20)
    for (const { measured, name } of targets) expect(measured, name).toMatch(/^\d/)
  })

  it('distinguishes a target that is met from one that is missed', () => {
    const figures = (ratio: number) => [
      { name: 'JSON.parse', microseconds: 1, ratio: 1, spread: [1, 1] as const },
      { name: 'cloud-result `decode`', microseconds: ratio, ratio, spread: [ratio, ratio] as const }
    ]
    const judge = (ratio: number) =>
      targetsOf({
        decoding: {
          setting: { date: '', node: '', platform: '', processor: '', cores: 1, versions: {} },
          compared: [{ name: '20 instances', isValid: true, characters: 1, figures: figures(ratio) }]
        }
      }).find(({ name }) => name.includes('20 instances'))?.isMet
    expect(judge(1.2)).toBe(true)
    expect(judge(1.3)).toBe(false)
  })
})

describe('a table', () => {
  it('is Markdown', () => {
    expect(table(['a', 'b'], [['one | two', '1.00']])).toBe('| a | b |\n| --- | ---: |\n| one \\| two | 1.00 |')
  })

  it('rounds to three significant digits', () => {
    expect([0.1234, 12.345, 1234.5, Number.NaN].map(short)).toEqual(['0.12', '12.3', '1,235', '–'])
    expect([180, 34_986, 9_779_434].map(size)).toEqual(['180 B', '35.0 kB', '9.78 MB'])
  })
})
