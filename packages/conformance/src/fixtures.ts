import { readdirSync, readFileSync } from 'node:fs'

import type { WireResponse } from '@cloud-result/core'

import { tablesOf } from './markdown-table.js'

/** A response in a file, and the result that it must decode to. */
export interface Fixture {
  readonly file: string
  readonly response: WireResponse
  /** `Right`, or the tag, the category and the code, if it has one, of the Left. */
  readonly outcome: string
  readonly requestId: string | undefined
  readonly source: string
}

/** Reads the fixtures of a package, which the table in their README describes. */
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

/** Lists the fixture files in the folder, whether or not the README lists them. */
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
