import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { announcedPackages, apiFileOf, digestOf, readApiFile, renderApiFile } from '../src/api/api-file.js'
import { makeRenderApi } from '../src/api/render-api.js'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
}

const packagesUrl = new URL('../../../packages/', import.meta.url)
const manifestOf = (url: URL) => JSON.parse(readFileSync(new URL('package.json', url), 'utf8')) as Manifest

const published = readdirSync(packagesUrl)
  .map((folder) => new URL(`${folder}/`, packagesUrl))
  .filter((url) => existsSync(new URL('package.json', url)) && manifestOf(url).private !== true)
  .map((url) => ({ ...manifestOf(url), url }))

const renderApi = makeRenderApi(published.map(({ url }) => url))
const announced = announcedPackages(new URL('../.changeset/', packagesUrl))
const update = process.env['CLOUD_RESULT_UPDATE'] === '1'

describe.each(published)('the API of $name', ({ name, version, url }) => {
  it('is what test/api.txt says', () => {
    const current = renderApiFile(renderApi(url), version, readApiFile(url))
    if (update) writeFileSync(apiFileOf(url), current)
    expect(
      existsSync(apiFileOf(url)) ? readFileSync(apiFileOf(url), 'utf8') : 'none',
      'the API changed: CLOUD_RESULT_UPDATE=1 npx vitest run tools/repo-tests/test/api.test.ts, and a changeset'
    ).toBe(current)
  })

  it('is the released one, or a changeset announces what changed', () => {
    const file = readApiFile(url)
    const changed = file?.digest !== digestOf(file?.api ?? '')
    expect(changed && !announced.has(name) ? [`${name} changed: npx changeset`] : []).toEqual([])
  })
})
