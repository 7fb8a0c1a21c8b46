import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { codesIn } from '@cloud-result/conformance/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { generatedFiles } from '../src/generated-files.js'
import { planVendor, problemOf } from '../src/scaffold/plan-vendor.js'
import { answersProblem, completeShape, questions } from '../src/scaffold/vendor-shape.js'
import type { VendorShape } from '../src/scaffold/vendor-shape.js'
import { vendorFolders } from '../src/workspace.js'
import { writeFiles } from '../src/write-files.js'

const run = promisify(execFile)
const packagesUrl = new URL('../../../packages/', import.meta.url)
const name = 'zenith-block-queues'

const shape: VendorShape = { success: 'wrapped', failures: 'status', codes: 'text', requestId: 'body' }

describe('the skeleton of a vendor', () => {
  const files = planVendor({ name, title: 'Zenith Block Queues', shape })
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
      'test/parity.ts'
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

describe('the answers', () => {
  it('are asked for where they are not given, and the first possible one counts', async () => {
    const asked: string[] = []
    const answer = async (question: string) => {
      asked.push(question)
      return question.includes('200') ? '200' : question.includes('integer') ? 'nonsense' : undefined
    }
    expect(await completeShape({ success: 'flat' }, answer)).toEqual({ ...shape, success: 'flat', failures: '200' })
    expect(asked.map((question) => question.split('?')[0]?.split(' ').slice(0, 2))).toEqual([
      ['Do', 'failures'],
      ['Is', 'a'],
      ['Is', 'the']
    ])
  })

  it('are refused if they are none of the possible ones', () => {
    expect(answersProblem({ codes: 'number' })).toBe('Is a code a text or an integer? text or integer')
    expect(answersProblem({ codes: 'text', requestId: undefined })).toBeUndefined()
  })
})

const every = (): readonly VendorShape[] =>
  questions.success.answers.flatMap((success) =>
    questions.failures.answers.flatMap((failures) =>
      questions.codes.answers.flatMap((codes) =>
        questions.requestId.answers.map((requestId) => ({ success, failures, codes, requestId }))
      )
    )
  )

describe('the tests of a new vendor', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'cloud-result-new-vendor-'))
  const folderOf = (vendor: string) => join(workspace, 'packages', vendor)
  const urlOf = (vendor: string) => pathToFileURL(`${folderOf(vendor)}/`)

  const failing = async (vendor: string): Promise<readonly string[]> => {
    const report = join(workspace, 'report.json')
    const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', packagesUrl))
    const words = ['run', '--project', 'tests', '--reporter=json', '--outputFile', report, `packages/${vendor}/`]
    // Fails where a test fails; the report says which.
    await run(process.execPath, [vitest, ...words], {
      cwd: workspace,
      env: { ...process.env, CLOUD_RESULT_PROPERTY_RUNS: '20' }
    }).catch(() => undefined)
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly testResults: readonly {
        readonly assertionResults: readonly {
          readonly title: string
          readonly status: string
          readonly failureMessages: readonly string[]
        }[]
      }[]
    }
    const results = testResults.flatMap(({ assertionResults }) => assertionResults)
    expect(results.length).toBeGreaterThan(40)
    return results
      .filter(({ status }) => status === 'failed')
      .map(({ title, failureMessages }) => /Next step: (.*)/.exec(failureMessages.join())?.[1] ?? title)
  }

  const make = async (vendor: string, itsShape: VendorShape): Promise<void> => {
    const folderUrl = urlOf(vendor)
    writeFiles(folderUrl, planVendor({ name: vendor, title: 'Zenith Block Queues', shape: itsShape }))
    writeFiles(folderUrl, await generatedFiles(folderUrl))
    // What the tests of a vendor need is linked where any vendor has it.
    const modules = fileURLToPath(new URL('tencent-cvm/node_modules', packagesUrl))
    symlinkSync(modules, join(folderOf(vendor), 'node_modules'), 'junction')
  }

  beforeAll(async () => {
    for (const file of ['vitest.config.ts', 'tsconfig.json', 'tsconfig.base.json', 'package.json']) {
      copyFileSync(new URL(`../${file}`, packagesUrl), join(workspace, file))
    }
    symlinkSync(fileURLToPath(new URL('../node_modules', packagesUrl)), join(workspace, 'node_modules'), 'junction')
    await Promise.all([...every().entries()].map(([index, itsShape]) => make(`zenith-${index}`, itsShape)))
    await make(name, shape)
  })

  afterAll(() => rmSync(workspace, { recursive: true, force: true }))

  it('compile and pass while it is empty, for every answer to the questions', async () => {
    const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', packagesUrl))
    const configuration = join(workspace, 'tsconfig.json')
    await run(process.execPath, [compiler, '-p', configuration])
    for (const vendor of ['zenith-0', 'zenith-6', 'zenith-15']) {
      // oxlint-disable-next-line no-await-in-loop -- one report at a time
      expect(await failing(vendor), vendor).toEqual([])
    }
  })

  it('say one next step at a time, once it is begun', async () => {
    const folderUrl = urlOf(name)
    const write = async (...files: readonly (readonly [string, string])[]) => {
      writeFiles(folderUrl, new Map(files))
      return failing(name)
    }
    const body = '{"error":{"code":"DiskIsGone","message":"d-1"},"requestId":"r-1"}'
    expect(await write(['test/fixtures/list-disks.error.json', body])).toEqual([
      'Put a success of the vendor into test/fixtures, named for its operation: list-disks.ok.json.'
    ])
    expect(await write(['test/fixtures/list-disks.ok.json', '{"result":{},"requestId":"r-2"}'])).toEqual([
      'Give list-disks.error.json a row in test/fixtures/README.md: status, headers, outcome, request id and source.'
    ])
    const table = readFileSync(join(folderOf(name), 'test/fixtures/README.md'), 'utf8')
    const rows = [
      '| `list-disks.error.json` | 400 | – | ServiceError NotFound DiskIsGone | r-1 | made up |',
      '| `list-disks.ok.json` | 200 | – | Right | r-2 | made up |\n'
    ].join('\n')
    expect(await write(['test/fixtures/README.md', table + rows])).toEqual([
      'Add a line for each documented code to model/codes.json, and run `pnpm generate`.'
    ])
    const source = '{ "page": { "title": "The page of errors" } }'
    const row = '{ "code": "DiskIsGone", "category": "NotFound", "meaning": "No disk has this id.", "sources": [] }'
    expect(await write(['model/codes.json', `{ "sources": ${source}, "codes": [${row}] }`])).toEqual([
      'Correct model/codes.json: The row DiskIsGone names no source.'
    ])
    const named = row.replace('[]', '["page"]')
    expect(await write(['model/codes.json', `{ "sources": ${source}, "codes": [${named}] }`])).toEqual([
      'Run `pnpm generate`: src/errors.ts lacks DiskIsGone.'
    ])
    writeFiles(folderUrl, await generatedFiles(folderUrl))
    expect(await failing(name)).toEqual([expect.stringMatching(/^Write what test\/parity\.ts, line \d+ asks for: /)])

    const written = [...planVendor({ name, title: 'Zenith Block Queues', shape }).keys()]
      .filter((path) => /\.ts$|^README\.md$/.test(path))
      .map((path) => [path, readFileSync(join(folderOf(name), path), 'utf8').replaceAll('TODO', 'Done')] as const)
    expect(await write(...written)).toEqual([])
    expect(readFileSync(join(folderOf(name), 'README.md'), 'utf8')).toContain('| `DiskIsGone` | any | NotFound |')
  })
})
