import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, expect, it } from 'vitest'

import type { Row } from '../src/compare.js'
import type { Report } from '../src/find-drift.js'
import type { Source } from '../src/sources.js'
import { writeFacts } from '../src/write-facts.js'

const facts = {
  service: 'acme',
  version: '2026-11-28',
  requests: 'json',
  answers: 'json',
  shapes: {},
  operations: { ListDisks: { input: { Limit: 'integer' }, output: {} } }
}

// No spaces: a file that is not written stays so.
const text = JSON.stringify(facts)

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-'))
  mkdirSync(join(folder, 'packages/acme-disks/model'), { recursive: true })
  writeFileSync(join(folder, 'packages/acme-disks/model/operations.json'), text)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const read = (): string => readFileSync(join(folder, 'packages/acme-disks/model/operations.json'), 'utf8')

const source = (name: string, field: string): Source => ({
  name,
  vendor: 'acme-disks',
  read: () => ({ operations: new Map([['ListDisks', { input: new Map([[field, { type: 'string' }]]) }]]) })
})

const report = (name: string, rows: readonly Row[]): Report => ({
  source: name,
  vendor: 'acme-disks',
  found: 1,
  isOutgrown: false,
  rows,
  accepted: [],
  unused: [],
  confirmed: [],
  corrected: [],
  hints: []
})

const write = (...reports: readonly Report[]) =>
  writeFacts(pathToFileURL(`${folder}/`), [source('npm', 'Zone'), source('git', 'Name')], reports)

it('writes what several sources of a package have', async () => {
  const toDo = await write(
    report('npm', [{ kind: 'field-new', at: 'ListDisks.input.Zone' }]),
    report('git', [
      { kind: 'field-new', at: 'ListDisks.input.Name' },
      { kind: 'operation-gone', at: 'ListDisks' }
    ])
  )
  const input = { Limit: 'integer', Zone: 'string', Name: 'string' }
  expect(JSON.parse(read())).toEqual({ ...facts, operations: { ListDisks: { input, output: {} } } })
  expect(toDo).toEqual(['acme-disks: operation-gone ListDisks: change it by hand, or accept it'])
})

it('leaves a file alone that gets nothing new', async () => {
  await write(report('npm', []), report('git', [{ kind: 'operation-gone', at: 'ListDisks' }]))
  expect(read()).toBe(text)
})
