import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { generatedFiles } from '../src/generated-files.js'
import { planVendor, problemOf } from '../src/scaffold/plan-vendor.js'
import { codesIn, vendorFolders } from '../src/workspace.js'
import { writeFiles } from '../src/write-files.js'

const run = promisify(execFile)
const packagesUrl = new URL('../../../packages/', import.meta.url)
const name = 'zenith-block-queues'

describe('the skeleton of a vendor', () => {
  const files = planVendor({ name, title: 'Zenith Block Queues' })
  const all = [...files.values()].join('\n')

  it('has what a vendor needs, and each file finds those that it imports', () => {
    expect([...files.keys()].toSorted()).toEqual([
      'README.md',
      'model/codes.json',
      'package.json',
      'src/envelope.ts',
      'src/index.ts',
      'test/artefact.json',
      'test/conformance.test.ts',
      'test/fixtures/README.md',
      'test/parity.ts',
      'test/support/renderings.ts',
      'test/tsconfig.json',
      'tsconfig.json'
    ])
    const generated = ['src/errors.ts', 'src/catalogue.ts']
    const lost = [...files].flatMap(([path, text]) =>
      [...text.matchAll(/\bfrom '(\.[^']*)'/g)]
        .map(([, specifier = '']) => join(dirname(path), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts'))
        .filter((imported) => !files.has(imported) && !generated.includes(imported))
    )
    expect(lost).toEqual([])
  })

  it('has its own name everywhere', () => {
    expect(all).not.toMatch(/acme/i)
    expect(files.get('src/index.ts')).toMatch(/vendor = 'zenith'[\s\S]*service = 'block-queues'/)
    expect(files.get('test/conformance.test.ts')).toContain('zenithBlockQueues')
    expect(files.get('README.md')).toMatch(/^# @cloud-result\/zenith-block-queues\n/)
    expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({
      name: '@cloud-result/zenith-block-queues',
      description: expect.stringMatching(/^Zenith Block Queues: /)
    })
  })

  it('has no fact of another vendor: no name, no address, no code', () => {
    expect(all).not.toMatch(/tencent|alibaba|aliyun|kingsoft|ksyun|\b(cvm|kms|ebs)\b/i)
    expect(all.match(/https:\/\/(?!github\.com\/cloud-result)\S+/g)).toBeNull()
    const codes = new Set(vendorFolders().flatMap((folder) => codesIn(folder).codes.flatMap(({ code }) => code ?? [])))
    expect(codes.size).toBeGreaterThan(500)
    expect(all.match(/[\w.]+/g)?.filter((word) => codes.has(word))).toEqual([])
    expect(JSON.parse(files.get('model/codes.json') ?? '')).toEqual({ sources: {}, codes: [] })
  })

  it('says in each place what is to be written', () => {
    const places = [...files].filter(([, text]) => text.includes('TODO')).map(([path]) => path)
    expect(places.toSorted()).toEqual([
      'README.md',
      'src/envelope.ts',
      'src/index.ts',
      'test/conformance.test.ts',
      'test/parity.ts',
      'test/support/renderings.ts'
    ])
  })

  it('is as large as CONTRIBUTING.md says', () => {
    const guide = readFileSync(new URL('../CONTRIBUTING.md', packagesUrl), 'utf8')
    const lines = [...files.values()].reduce((sum, text) => sum + text.split('\n').length - 1, 0)
    expect(guide).toContain(`${files.size} files with ${lines} lines`)
  })
})

describe('a name', () => {
  it.each([
    ['Acme-Disks', 'lower case'],
    ['acme', '<vendor>-<product>'],
    ['../acme-disks', '<vendor>-<product>'],
    ['tencent-cvm', 'is there already']
  ])('%s is refused', (wrong, problem) => {
    expect(problemOf(wrong, packagesUrl)).toContain(problem)
  })

  it('of a vendor and a product is accepted', () => {
    expect(problemOf('acme-disks', packagesUrl)).toBeUndefined()
  })
})

describe('the tests of a new vendor', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'cloud-result-new-vendor-'))
  const folder = join(workspace, 'packages', name)
  const folderUrl = pathToFileURL(`${folder}/`)

  // Those that look at what a vendor writes; the random answers of the others take their time.
  const parts = 'fixture|model|row|trims codes|has the shape|README whose examples|decodes '

  const failing = async (): Promise<readonly string[]> => {
    const report = join(workspace, 'report.json')
    const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', packagesUrl))
    const words = ['run', '--project', 'tests', '--reporter=json', '--outputFile', report, '--testNamePattern', parts]
    // Fails where a test fails; the report says which.
    await run(process.execPath, [vitest, ...words], {
      cwd: workspace,
      env: process.env
    }).catch(() => undefined)
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly testResults: readonly {
        readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
      }[]
    }
    const ran = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== 'skipped')
    expect(ran.length).toBeGreaterThan(8)
    return ran.filter(({ status }) => status === 'failed').map(({ title }) => title)
  }

  beforeAll(async () => {
    writeFiles(folderUrl, planVendor({ name, title: 'Zenith Block Queues' }))
    writeFiles(folderUrl, await generatedFiles(folderUrl))
    // What the tests of a vendor need is linked where any vendor has it.
    symlinkSync(
      fileURLToPath(new URL('tencent-cvm/node_modules', packagesUrl)),
      join(folder, 'node_modules'),
      'junction'
    )
    for (const file of ['vitest.config.ts', 'tsconfig.json', 'tsconfig.base.json', 'package.json']) {
      copyFileSync(new URL(`../${file}`, packagesUrl), join(workspace, file))
    }
    symlinkSync(fileURLToPath(new URL('../node_modules', packagesUrl)), join(workspace, 'node_modules'), 'junction')
  })

  afterAll(() => rmSync(workspace, { recursive: true, force: true }))

  it('compile, ask for codes and fixtures alone, and pass with one of each', async () => {
    const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', packagesUrl))
    await run(process.execPath, [compiler, '-p', join(folder, 'test')])
    expect((await failing()).toSorted()).toEqual([
      'lists every fixture with its source',
      'trims codes, and treats inherited property names as unknown codes'
    ])

    const source = '{ "page": { "title": "The page of errors" } }'
    const row =
      '{ "code": "DiskIsGone", "category": "NotFound", "meaning": "No disk has this id.", "sources": ["page"] }'
    const fixture = '| `list-disks.error.json` | 400 | – | ServiceError NotFound DiskIsGone | r-1 | made up |\n'
    const table = readFileSync(join(folder, 'test/fixtures/README.md'), 'utf8')
    writeFiles(
      folderUrl,
      new Map([
        ['model/codes.json', `{ "sources": ${source}, "codes": [${row}] }`],
        ['test/fixtures/list-disks.error.json', '{"error":{"code":"DiskIsGone","message":"d-1"},"requestId":"r-1"}'],
        ['test/fixtures/README.md', table + fixture]
      ])
    )
    writeFiles(folderUrl, await generatedFiles(folderUrl))
    expect(await failing()).toEqual([])
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('| `DiskIsGone` | any | NotFound |')
  })
})
