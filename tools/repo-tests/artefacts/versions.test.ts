import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { codeBlocksOf } from '@cloud-result/conformance'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { binaryOf, emptyProject, output, packAll, publishedFolders, removeProject } from './artefact.js'
import type { Artefact } from './artefact.js'
import { callsTheCloud } from './calls-the-cloud.js'
import { packageManagers } from './package-managers.js'

const directory = mkdtempSync(join(tmpdir(), 'cloud-result-pack-'))
let all: readonly Artefact[]
beforeAll(async () => {
  all = await packAll(directory)
})
afterAll(() => removeProject(directory))

interface Manifest {
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const readFolder = (folder: string, file: string): string =>
  readFileSync(new URL(`../../../packages/${folder}/${file}`, import.meta.url), 'utf8')

const vendors = publishedFolders().filter((folder) => readFolder(folder, 'package.json').includes('"./operations"'))

/** The lowest version of each peer that a package accepts, for example `io-ts@2.2.18`. */
const lowestPeers = (folder: string): readonly string[] => {
  const { peerDependencies = {} } = JSON.parse(readFolder(folder, 'package.json')) as Manifest
  return Object.entries(peerDependencies).map(([name, range]) => `${name}@${range.replace('^', '')}`)
}

/** The examples of a README that import nothing but the package and its peers. */
const examplesOf = (folder: string) =>
  codeBlocksOf(readFolder(folder, 'README.md')).filter(({ code }) =>
    [...code.matchAll(/from '([^']+)'/g)].every(([, specifier = '']) =>
      new RegExp(`^(@cloud-result/${folder}(/|$)|fp-ts/|io-ts$)`).test(specifier)
    )
  )

describe.each(vendors)('%s with the lowest peers that it accepts', (folder) => {
  it('compiles and runs the examples of its README: otherwise, raise the range', async () => {
    const examples = examplesOf(folder)
    expect(examples.length).toBeGreaterThan(1)
    const project = emptyProject('consumer')
    try {
      const names = [`@cloud-result/${folder}`, ...lowestPeers(folder), '@types/node@20']
      await packageManagers['npm']?.(project, names, all)
      examples.forEach(({ code }, index) =>
        writeFileSync(join(project, 'src', `example${index}.ts`), `${code}\nexport {}\n`)
      )
      const options = ['--module', 'nodenext', '--target', 'es2022', '--strict', '--types', 'node', '--outDir', 'out']
      const files = examples.map((_example, index) => join('src', `example${index}.ts`))
      expect(await output(project, process.execPath, binaryOf('typescript', 'tsc'), ...options, ...files)).toBe('')
      const local = examples.flatMap((example, index) => (callsTheCloud(example) ? [] : [{ ...example, index }]))
      const printed = await Promise.all(
        local.map(({ index }) => output(project, process.execPath, join('out', `example${index}.js`)))
      )
      expect(printed).toEqual(local.map(({ output: expected }) => expected ?? ''))
    } finally {
      removeProject(project)
    }
  })
})

describe('two copies of core in one program', () => {
  it('understand each other’s errors, codecs and marks', async () => {
    const project = emptyProject('consumer')
    try {
      const names = ['@cloud-result/tencent-cvm', '@cloud-result/alibaba-kms', 'fp-ts', 'io-ts']
      await packageManagers['npm']?.(project, names, all)
      const scope = join(project, 'node_modules', '@cloud-result')
      for (const name of ['core', 'client']) {
        cpSync(join(scope, name), join(scope, 'alibaba-kms', 'node_modules', '@cloud-result', name), {
          recursive: true
        })
      }
      writeFileSync(join(project, 'program.mjs'), program)
      expect(JSON.parse(await output(project, process.execPath, 'program.mjs'))).toEqual({
        copies: 2,
        isCloudError: [true, true],
        isCategory: [true, true],
        caught: ['was Throttled', 'was Throttled'],
        matched: ['Throttled', 'Throttled'],
        retryable: [true, true],
        messages: ['CloudError', 'CloudError'],
        stored: ['Right', 'Right'],
        bodies: [true, true],
        codecs: ['Right', 'Right'],
        dryRun: ['Right', 'Right'],
        causes: ['broken', 'broken']
      })
    } finally {
      removeProject(project)
    }
  })
})

// Every function of one copy is given what the other made.
const program = `
import * as cvm from '@cloud-result/tencent-cvm'
import * as cvmClient from '@cloud-result/tencent-cvm/client'
import * as kms from '@cloud-result/alibaba-kms'
import * as kmsClient from '@cloud-result/alibaba-kms/client'
import * as t from 'io-ts'

const copies = [cvm, kms]
const errors = [
  cvm.decode(t.unknown)({ status: 200, headers: {}, body: '{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":""},"RequestId":"1"}}' }),
  kms.decode(t.unknown)({ status: 400, headers: {}, body: '{"Code":"Throttling.User","Message":"","RequestId":"1","HostId":"kms"}' })
].map(({ left }) => left)
const crossed = (use) => copies.map((copy, index) => use(copy, errors[1 - index]))

const failing = (makeClient) =>
  makeClient({
    region: 'cn-hangzhou',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret-of-program' },
    retry: { maxAttempts: 1 },
    transport: () => Promise.reject(new Error('broken'))
  }).call({ action: 'DescribeKey' }, t.unknown)()
const failures = await Promise.all([failing(cvmClient.makeClient), failing(kmsClient.makeClient)])
const clients = [cvmClient, kmsClient]

console.log(
  JSON.stringify({
    copies: new Set(copies.map(({ isCategory }) => isCategory)).size,
    isCloudError: crossed(({ isCloudError }, error) => isCloudError(error)),
    isCategory: crossed(({ isCategory }, error) => isCategory('Throttled')(error)),
    caught: crossed(({ catchCategory, left, right }, error) => catchCategory('Throttled', (e) => right('was ' + e.category))(left(error)).right),
    matched: crossed(({ matchCategory }, error) => matchCategory({ Throttled: ({ category }) => category, _: () => 'other' })(error)),
    retryable: crossed(({ isRetryable }, error) => isRetryable(error, 'read')),
    messages: crossed(({ toError }, error) => toError(error).name),
    stored: crossed(({ CloudErrorCodec }, error) => CloudErrorCodec.decode(JSON.parse(JSON.stringify(error)))._tag),
    bodies: crossed((_copy, error) => typeof error.body === 'string'),
    codecs: [
      cvm.decode(t.type({ A: kms.optional(kms.list(t.string)) }))({ status: 200, headers: {}, body: '{"Response":{"A":null,"RequestId":"1"}}' })._tag,
      kms.decode(t.type({ A: cvm.optional(cvm.list(t.string)) }))({ status: 200, headers: {}, body: '{"A":null,"RequestId":"1"}' })._tag
    ],
    dryRun: crossed(({ dryRun, left }, error) => dryRun(left({ ...error, category: 'DryRunSucceeded' }))._tag),
    causes: clients.map(({ causeOf }, index) => causeOf(failures[1 - index].left)?.message)
  })
)
`
