import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { findDrift } from '../src/find-drift.js'
import type { Expectation } from '../src/judge.js'
import { pinnedSources } from '../src/sources.js'
import { needsWork, writeList } from '../src/write-report.js'

const root = new URL('../../../', import.meta.url)

const expectations = JSON.parse(readFileSync(new URL('../expectations.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Expectation>
>

it('the models agree with the official clients that this clone has', async () => {
  const reports = await findDrift(root, pinnedSources(root), expectations)
  expect(writeList(reports.filter(needsWork))).toBe('')
  expect(reports.map(({ found, source }) => [source, found])).toEqual([
    ['tencentcloud-sdk-nodejs-cvm', 106],
    ['kms-20160120 3.2.0', 81]
  ])
})

it('a source without an expectation is refused', async () => {
  await expect(findDrift(root, pinnedSources(root), {})).rejects.toThrow(
    'expectations.json says nothing of tencentcloud-sdk-nodejs-cvm'
  )
})
