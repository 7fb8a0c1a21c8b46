import { execFile } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { faultOf, planVendor } from '../src/new-vendor/plan-vendor.js'
import { vendorFolders } from '../src/workspace.js'

const run = promisify(execFile)
const packagesUrl = new URL('../../../packages/', import.meta.url)
const acme = { name: 'acme-disks', title: 'Acme Disks' }

describe.each(vendorFolders())('a vendor made after %s', (from) => {
  const { files, leftovers } = planVendor(acme, from)
  const oldName = from.pathname.split('/').at(-2) as string

  it('has the files of a vendor, each of which finds those that it imports', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'package.json',
        'tsconfig.json',
        'README.md',
        'src/index.ts',
        'src/envelope.ts',
        'src/errors.ts',
        'model/codes.json',
        'test/conformance.test.ts',
        'test/parity.ts',
        'test/tsconfig.json',
        'test/artefact.json',
        'test/fixtures/README.md'
      ])
    )
    const lost = [...files].flatMap(([path, text]) =>
      [...text.matchAll(/\bfrom '(\.[^']*)'/g)]
        .map(([, specifier = '']) => join(dirname(path), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts'))
        .filter((imported) => !files.has(imported))
    )
    expect(lost).toEqual([])
  })

  it('bears its own name, and has neither operations nor a client yet', () => {
    const all = [...files.values()].join('\n')
    expect(all).not.toContain(oldName)
    expect(files.get('src/index.ts')).toMatch(/vendor = 'acme'[\s\S]*service = 'disks'/)
    expect(files.get('README.md')).toMatch(/^# @cloud-result\/acme-disks\n/)
    const manifest = JSON.parse(files.get('package.json') ?? '') as {
      readonly description: string
      readonly exports: object
      readonly dependencies: object
      readonly devDependencies: object
    }
    expect(manifest.description).toMatch(/^Acme Disks: /)
    expect(Object.keys(manifest.exports)).toEqual(['.', './package.json'])
    expect(Object.keys(manifest.dependencies)).not.toContain('@cloud-result/client')
    expect(Object.keys(manifest.devDependencies)).toEqual([
      '@cloud-result/bundler',
      '@cloud-result/conformance',
      'fp-ts',
      'io-ts'
    ])
  })

  it('comes with the lines that still speak of the other vendor', () => {
    expect(leftovers).toContain('README.md:3')
    expect(leftovers.filter((place) => place.startsWith('package.json'))).toEqual([])
  })

  it('has none of the facts', () => {
    expect(JSON.parse(files.get('model/codes.json') ?? '')).toEqual({ sources: {}, codes: [] })
    expect(files.get('test/fixtures/README.md')).toMatch(/\| source \|\n\|[-| ]+\|\n$/)
    expect(files.get('README.md')).toContain('<!-- codes -->\n<!-- /codes -->')
  })
})

describe('a name', () => {
  it.each([
    ['Acme-Disks', 'tencent-cvm', 'lower case'],
    ['acme', 'tencent-cvm', '<vendor>-<product>'],
    ['../acme-disks', 'tencent-cvm', '<vendor>-<product>'],
    ['tencent-cvm', 'tencent-cvm', 'is there already'],
    ['acme-disks', 'core', 'is no vendor']
  ])('%s after %s is refused', (name, from, fault) => {
    expect(faultOf(name, from, packagesUrl)).toContain(fault)
  })

  it('of a vendor after another one is accepted', () => {
    expect(faultOf('acme-disks', 'tencent-cvm', packagesUrl)).toBeUndefined()
  })
})

describe('the conformance suite of a new vendor', () => {
  const from = new URL('tencent-cvm/', packagesUrl)
  const workspace = mkdtempSync(join(tmpdir(), 'cloud-result-new-vendor-'))
  const folder = join(workspace, 'packages', acme.name)

  // The parts that look at the vendor's facts; the random answers of the others take their time.
  const parts = 'lists every fixture|has a row for every|trims codes|has the shape|README whose examples|decodes '

  const outcomes = async (environment: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> => {
    const report = join(workspace, 'report.json')
    const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', packagesUrl))
    const words = ['run', '--reporter=json', '--outputFile', report, '--testNamePattern', parts]
    // Fails where a test fails; the report says which.
    await run(process.execPath, [vitest, ...words], {
      cwd: workspace,
      env: { ...process.env, TURBO_HASH: undefined, ...environment }
    }).catch(() => undefined)
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly testResults: readonly {
        readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
      }[]
    }
    return Object.fromEntries(
      testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .map(({ title, status }) => [title, status])
    )
  }

  beforeAll(() => {
    for (const [path, text] of planVendor(acme, from).files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    symlinkSync(fileURLToPath(new URL('node_modules', from)), join(folder, 'node_modules'), 'junction')
    for (const file of ['vitest.config.ts', 'tsconfig.base.json', 'tsconfig.json', 'package.json']) {
      copyFileSync(new URL(`../${file}`, packagesUrl), join(workspace, file))
    }
    symlinkSync(fileURLToPath(new URL('../node_modules', packagesUrl)), join(workspace, 'node_modules'), 'junction')
  })

  afterAll(() => rmSync(workspace, { recursive: true, force: true }))

  it('asks for the codes, the fixtures and the table, and is content when they are there', async () => {
    const before = await outcomes({})
    expect(Object.keys(before).filter((title) => before[title] === 'failed')).toEqual(
      expect.arrayContaining([
        'lists every fixture with its source',
        'trims codes, and does not take inherited names for codes'
      ])
    )
    expect(before['has the shape of every package']).toBe('passed')

    for (const path of ['model', 'src/errors.ts', 'src/catalogue.ts', 'test/fixtures']) {
      cpSync(fileURLToPath(new URL(path, from)), join(folder, path), { recursive: true })
    }
    await outcomes({ CLOUD_RESULT_UPDATE: '1' })
    const after = await outcomes({})
    expect(Object.keys(after).filter((title) => after[title] === 'failed')).toEqual([])
    expect(Object.keys(after).length).toBeGreaterThan(20)
  })
})
