import { readdirSync, readFileSync } from 'node:fs'

import type { WireResponse } from '@cloud-result/core'

import { tablesOf } from './markdown-table.js'

/** A body on file and what it must decode to. */
export interface Fixture {
  readonly file: string
  readonly response: WireResponse
  /** `Right`, or tag, category and, where there is one, code of the Left. */
  readonly outcome: string
  readonly requestId: string | undefined
  readonly source: string
}

/** Reads the fixtures of a package; the table in their README says what each is. */
export const readFixtures = (packageUrl: URL): readonly Fixture[] => {
  const directory = new URL('test/fixtures/', packageUrl)
  const rows = tablesOf(readFileSync(new URL('README.md', directory), 'utf8')).flat()
  return rows.map((row) => {
    const file = row['file'] ?? ''
    return {
      file,
      response: {
        status: Number(row['status']),
        headers: headersOf(row['headers'] ?? ''),
        body: readFileSync(new URL(file, directory), 'utf8')
      },
      outcome: row['outcome'] ?? '',
      requestId: row['request id'] === '–' ? undefined : row['request id'],
      source: row['source'] ?? ''
    }
  })
}

/** The fixture files there are, whether the README lists them or not. */
export const fixtureFiles = (packageUrl: URL): readonly string[] =>
  readdirSync(new URL('test/fixtures/', packageUrl)).filter((name) => name !== 'README.md')

const headersOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(';')
      .map((header) => header.split(/:(.*)/s).map((part) => part.trim()))
      .filter(([name]) => name !== '' && name !== '–')
      .map(([name, value]) => [name, value])
  )
