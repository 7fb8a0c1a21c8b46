import { expect, it } from 'vitest'

import type { Report } from '../src/find-drift.js'
import { needsWork, writeList, writeMarkdown } from '../src/write-report.js'

const agreed: Report = {
  source: 'sdk',
  vendor: 'acme-disks',
  found: 3,
  isOutgrown: false,
  rows: [],
  accepted: [],
  unused: [],
  confirmed: [],
  corrected: [],
  hints: []
}

const differing: Report = {
  ...agreed,
  isOutgrown: true,
  rows: [
    { kind: 'operation-new', at: 'CopyDisk' },
    { kind: 'field-type', at: 'DescribeDisks.output.Size', ours: 'string', theirs: 'integer' }
  ],
  unused: ['field-gone CreateDisk.input.Name'],
  confirmed: [{ kind: 'field-new', at: 'CreateDisk.output.Zone', theirs: 'string' }],
  hints: ['DescribeDisks.output.State: LOST']
}

it('a list names all that differs', () => {
  expect(writeList([agreed, differing])).toBe(`\
acme-disks beside sdk: 3 found, 0 differences, 0 accepted, 0 by corrections
acme-disks beside sdk: 3 found, 2 differences, 0 accepted, 0 by corrections
  Differences:
    operation-new CopyDisk
    field-type DescribeDisks.output.Size: ours string, theirs integer
  To raise in expectations.json:
    found: 3
  Accepted in expectations.json, but no difference any more:
    field-gone CreateDisk.input.Name
  Corrections that the source confirms; they can become facts:
    field-new CreateDisk.output.Zone: theirs string
  Values in its texts that the model lacks (read from prose, so check them):
    DescribeDisks.output.State: LOST
`)
})

it('Markdown has a heading for each source, and text of a source stays code', () => {
  const hostile = { ...agreed, failure: '`<img src=x>` @team' }
  expect(writeMarkdown([hostile])).toBe(`\
## acme-disks beside sdk: 3 found, 0 differences, 0 accepted, 0 by corrections

Cannot be compared:

- \`'<img src=x>' @team\`

`)
})

it('differences, unused acceptances, failures and outgrown numbers need work; confirmations and hints do not', () => {
  expect(needsWork({ ...agreed, confirmed: differing.confirmed, hints: differing.hints })).toBe(false)
  expect(needsWork({ ...agreed, rows: differing.rows })).toBe(true)
  expect(needsWork({ ...agreed, unused: differing.unused })).toBe(true)
  expect(needsWork({ ...agreed, isOutgrown: true })).toBe(true)
  expect(needsWork({ ...agreed, failure: 'it is empty' })).toBe(true)
})
