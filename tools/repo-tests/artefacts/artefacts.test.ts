import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  binaryOf,
  closureOf,
  emptyProject,
  install,
  installedIn,
  output,
  packAll,
  publishedFolders,
  removeProject
} from './artefact.js'
import type { Artefact } from './artefact.js'

const nodeVersions = ['20', '22', '24'] as const
const compilers = ['typescript-5-5', 'typescript'] as const

// Strict, with only the types of the language, unless the package promises to need others: no Node types, no DOM, and every
// declaration file checked.
const consumerConfiguration = (types: readonly string[]) => ({
  compilerOptions: {
    target: 'es2022',
    lib: ['es2022'],
    types,
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true
  },
  include: ['src']
})

const directory = mkdtempSync(join(tmpdir(), 'cloud-result-pack-'))
let all: readonly Artefact[]

beforeAll(async () => {
  all = await packAll(directory)
})

afterAll(() => removeProject(directory))

describe.each(publishedFolders())('the artefact of %s', (folder) => {
  const project = emptyProject('consumer')
  let artefact: Artefact
  let entries: readonly string[]
  let installed: readonly string[]

  beforeAll(async () => {
    artefact = all.find((candidate) => candidate.folder === folder) as Artefact
    entries = Object.keys(artefact.manifest.exports)
      .filter((entry) => !entry.endsWith('.json'))
      .map((entry) => artefact.name + entry.slice(1))
    await install(
      project,
      closureOf(artefact, all).map(({ tarball }) => tarball)
    )
    installed = installedIn(project)
    const { alongside = [] } = artefact.promises
    if (alongside.length > 0) await install(project, alongside)
  })

  afterAll(() => {
    removeProject(project)
  })

  it('installs nothing but what it promises', () => {
    expect(installed).toEqual(artefact.promises.installed.toSorted())
  })

  it.each(nodeVersions)('loads by import and by require on Node %s', async (version) => {
    const names = JSON.stringify(entries)
    writeFileSync(
      join(project, 'load.mjs'),
      `for (const name of ${names}) console.log(Object.keys(await import(name)).length)`
    )
    writeFileSync(
      join(project, 'load.cjs'),
      `for (const name of ${names}) console.log(Object.keys(require(name)).length)`
    )
    const node = (file: string) =>
      process.versions.node.startsWith(`${version}.`)
        ? output(project, process.execPath, '--no-warnings', file)
        : output(project, 'npx', '-y', '-p', `node@${version}`, 'node', '--no-warnings', file)
    const imported = await node('load.mjs')
    expect(imported.split('\n').filter((count) => Number(count) > 0)).toHaveLength(entries.length)
    expect(await node('load.cjs')).toBe(imported)
  })

  const writeEntries = (): void => {
    const lines = entries.map((entry, index) => `import * as entry${index} from '${entry}'\nexport { entry${index} }`)
    writeFileSync(join(project, 'src', 'entries.ts'), lines.join('\n'))
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(consumerConfiguration(artefact.promises.types ?? [])))
  }

  it.each(compilers)('compiles in a strict project with %s', async (compiler) => {
    writeEntries()
    const { bundle: decoding, operation } = artefact.promises
    const hasConsole = artefact.promises.types?.includes('node') === true
    const header = hasConsole ? '' : 'declare const console: { log(...values: unknown[]): void }\n'
    for (const [index, { program }] of [decoding, ...(operation === undefined ? [] : [operation])].entries()) {
      writeFileSync(join(project, 'src', `program${index}.ts`), header + program.join('\n'))
    }
    expect(await output(project, process.execPath, binaryOf(compiler, 'tsc'), '-p', '.')).toBe('')
  })

  it.each(compilers)('gives %s its declarations, even to a program with a condition source', async (compiler) => {
    writeEntries()
    const words = ['-p', '.', '--customConditions', 'source', '--listFilesOnly']
    const listed = await output(project, process.execPath, binaryOf(compiler, 'tsc'), ...words)
    const ours = listed.split('\n').filter((file) => file.includes('/node_modules/@cloud-result/'))
    expect(ours.length).toBeGreaterThan(0)
    expect(ours.filter((file) => !file.includes('/dist/'))).toEqual([])
  })

  it('satisfies publint and are-the-types-wrong', async () => {
    expect(
      await output(project, process.execPath, binaryOf('publint', 'publint'), 'run', artefact.tarball, '--strict')
    ).toContain('All good')
    const attw = await output(
      project,
      process.execPath,
      binaryOf('@arethetypeswrong/cli', 'attw'),
      artefact.tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-color'
    )
    expect(attw.match(/node16 \(from ESM\): 🟢 \(ESM\)/g)).toHaveLength(entries.length)
  })

  const bundle = async (program: readonly string[]): Promise<Uint8Array> => {
    writeFileSync(join(project, 'bundle.ts'), program.join('\n'))
    const { outputFiles } = await build({
      entryPoints: [join(project, 'bundle.ts')],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: artefact.promises.bundle.platform ?? 'browser',
      target: 'es2022',
      write: false,
      logLevel: 'silent'
    })
    return outputFiles[0]?.contents ?? new Uint8Array()
  }

  it('stays below its ceiling in a bundle', async () => {
    const { program, bytes, gzipBytes, reason } = artefact.promises.bundle
    const contents = await bundle(program)
    expect(contents.length, reason).toBeGreaterThan(100)
    expect(contents.length, reason).toBeLessThanOrEqual(bytes)
    expect(gzipSync(contents, { level: 9 }).length, reason).toBeLessThanOrEqual(gzipBytes)
  })

  it('bundles of its operations only the one that is imported', async () => {
    const { bundle: decoding, operation } = artefact.promises
    // A vendor has both entries; core's entry of this name holds what operations are made of.
    const isVendor = ['/operations', '/client'].every((name) => entries.some((entry) => entry.endsWith(name)))
    expect(operation !== undefined).toBe(isVendor)
    if (operation === undefined) return
    const bytes = (await bundle(operation.program)).length - (await bundle(decoding.program)).length
    expect(bytes).toBeGreaterThan(100)
    expect(bytes).toBeLessThanOrEqual(operation.bytesMore)
  })
})
