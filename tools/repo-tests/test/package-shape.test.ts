import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { packageShapeProblems } from '@cloud-result/conformance'
import { describe, expect, it } from 'vitest'

const rootUrl = new URL('../../../', import.meta.url)

interface Manifest {
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly keywords?: readonly string[]
  readonly homepage?: string
  readonly bugs?: string
}

const packages = ['packages', 'tools']
  .flatMap((group) => readdirSync(new URL(`${group}/`, rootUrl)).map((folder) => `${group}/${folder}`))
  .filter((folder) => existsSync(new URL(`${folder}/package.json`, rootUrl)))
  .map((folder) => {
    const url = new URL(`${folder}/`, rootUrl)
    const manifest = JSON.parse(readFileSync(new URL('package.json', url), 'utf8')) as Manifest
    return { folder, url, manifest }
  })

describe('the folder of a published package', () => {
  const published = packages.filter(({ manifest }) => manifest.private !== true)

  it.each(published)('$folder has the shape of every package', ({ url }) => {
    expect(packageShapeProblems(url)).toEqual([])
  })

  it.each(published)('$folder says where it is explained and where to report a problem', ({ folder, manifest }) => {
    const repository = 'https://github.com/cloud-result/cloud-result'
    expect(manifest).toMatchObject({
      homepage: `${repository}/tree/main/${folder}#readme`,
      bugs: `${repository}/issues`
    })
    expect(manifest.keywords?.length).toBeGreaterThanOrEqual(4)
  })
})

describe('the tasks of a package', () => {
  const tested = packages.filter(({ url }) => existsSync(new URL('test/', url)))

  it.each(tested)('$folder runs its tests and checks their types as every package does', ({ url, manifest }) => {
    const { test, types } = manifest.scripts ?? {}
    expect({ test, types }).toEqual({ test: 'vitest run --project tests', types: 'tsc -p test' })
    expect(existsSync(new URL('test/tsconfig.json', url))).toBe(true)
  })
})
