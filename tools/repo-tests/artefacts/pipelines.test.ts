import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { binaryOf, emptyProject, install, output, packAll, removeProject } from './artefact.js'

const compilers = ['typescript-5-5', 'typescript-5-9', 'typescript'] as const
const directory = mkdtempSync(join(tmpdir(), 'cloud-result-pack-'))
const project = emptyProject('pipelines')

beforeAll(async () => {
  const all = await packAll(directory)
  await install(project, [...all.map(({ tarball }) => tarball), '@types/node@20'])
  cpSync(fileURLToPath(new URL('../pipelines', import.meta.url)), join(project, 'src'), { recursive: true })
})

afterAll(() => {
  removeProject(directory)
  removeProject(project)
})

describe.each(compilers)('the pipelines, with %s', (compiler) => {
  it.each([true, false])('compile, and have declarations, with exactOptionalPropertyTypes: %s', async (isExact) => {
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022'],
      types: ['node'],
      module: 'nodenext',
      strict: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      exactOptionalPropertyTypes: isExact,
      declaration: true,
      skipLibCheck: true,
      noEmit: true
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    expect(await output(project, process.execPath, binaryOf(compiler, 'tsc'), '-p', '.')).toBe('')
  })
})
