import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

import type { Facts } from '@cloud-result/conformance/model'

import { addFacts } from './add-facts.js'
import type { Report } from './find-drift.js'
import type { Source } from './sources.js'

/** Writes the new operations and fields of reports into `operations.json`, and returns what a person still has to do. */
export const writeFacts = async (
  root: URL,
  sources: readonly Source[],
  reports: readonly Report[]
): Promise<readonly string[]> => {
  const surfaces = await Promise.all(sources.map(({ read }) => read()))
  return reports.flatMap(({ rows, source, vendor }) => {
    const surface = surfaces[sources.findIndex(({ name }) => name === source)]
    if (surface === undefined || rows.length === 0) return []
    const file = new URL(`packages/${vendor}/model/operations.json`, root)
    // The source before may have written the same file.
    const before = JSON.parse(readFileSync(file, 'utf8')) as Facts
    const { facts, toDo } = addFacts(before, surface, rows)
    if (!isDeepStrictEqual(facts, before)) writeFileSync(file, `${JSON.stringify(facts, undefined, 2)}\n`)
    return toDo.map((line) => `${vendor}: ${line}`)
  })
}
