import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { codeBlocksOf } from '@cloud-result/conformance'
import type { CodeBlock } from '@cloud-result/conformance'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { binaryOf, closureOf, emptyProject, output, packAll, publishedFolders, removeProject } from './artefact.js'
import type { Artefact } from './artefact.js'
import { callsTheCloud } from './calls-the-cloud.js'
import { packageManagers } from './package-managers.js'

const rootUrl = new URL('../../../', import.meta.url)
const tscOf = binaryOf('typescript', 'tsc')

interface Example extends CodeBlock {
  readonly file: string
}

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, rootUrl), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/^(errors|reference)\//.test(file))
    .map((file) => `${folder}${file}`)

const pages = ['README.md', ...pagesIn('docs/')]

const importsOf = ({ code, files }: CodeBlock): readonly string[] => [
  ...new Set(
    [...[code, ...Object.values(files)].join('\n').matchAll(/(?:from|import) '([^.'][^']*)'/g)]
      .map(([, specifier = '']) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? '')
      .filter((name) => !name.startsWith('node:'))
  )
]

/** The examples of a vendor: those of its README, and those elsewhere that import it. */
const examplesOf = (folder: string): readonly Example[] =>
  [`packages/${folder}/README.md`, ...pages].flatMap((file) =>
    codeBlocksOf(readFileSync(new URL(file, rootUrl), 'utf8'))
      .map((block) => ({ file, ...block }))
      .filter((block) => importsOf(block).includes(`@cloud-result/${folder}`))
  )

// What the README's line installs. Anything else that an example imports is installed after it, but nothing of ours that
// comes with a vendor package: an example has no need to name it.
const installed = (name: string): readonly string[] => [name, 'fp-ts', 'io-ts']

// What this repository is tested with: the newest version may need a newer Node.
const catalog = readFileSync(new URL('pnpm-workspace.yaml', rootUrl), 'utf8')
const specifierOf = (name: string): string => {
  const range = new RegExp(`^  '?${name}'?: (.+)$`, 'm').exec(catalog)?.[1]
  return range === undefined ? name : `${name}@${range}`
}

const isVendor = (folder: string): boolean =>
  existsIn(`packages/${folder}/package.json`, '"./client"') &&
  existsIn(`packages/${folder}/package.json`, '"./operations"')
const existsIn = (file: string, text: string): boolean => readFileSync(new URL(file, rootUrl), 'utf8').includes(text)

// Every constant at the top is exported: the compiler then has to name its type in a declaration. A `Response` has a
// type that only Node's own types name.
const withExports = (code: string): string => {
  const names = [...code.matchAll(/^const (\w+)\b(?! = (await fetch|new Response))/gm)].map(([, name]) => name)
  return `${code}\nexport { ${names.join(', ')} }\n`
}

const directory = mkdtempSync(join(tmpdir(), 'cloud-result-pack-'))
let all: readonly Artefact[]

beforeAll(async () => {
  all = await packAll(directory)
})

afterAll(() => removeProject(directory))

describe.each(publishedFolders().filter(isVendor))('the examples of %s', (folder) => {
  const name = `@cloud-result/${folder}`
  const examples = examplesOf(folder)

  it('are there, and import nothing that comes with the package', () => {
    expect(examples.length).toBeGreaterThan(2)
    const comesAlong = closureOf(all.find((artefact) => artefact.folder === folder) as Artefact, all)
      .map((artefact) => artefact.name)
      .filter((other) => other !== name)
    expect(
      examples.flatMap((example) =>
        importsOf(example)
          .filter((imported) => comesAlong.includes(imported))
          .map((imported) => `${example.file}:${example.line} imports ${imported}`)
      )
    ).toEqual([])
  })

  it.each(Object.keys(packageManagers))('compile and run where %s installed what the README says', async (manager) => {
    const project = emptyProject('consumer')
    try {
      const extra = [...new Set(examples.flatMap(importsOf))].filter((other) => !installed(name).includes(other))
      await packageManagers[manager]?.(project, [...installed(name), ...extra.map(specifierOf), '@types/node@20'], all)
      examples.forEach(({ code, files }, index) => {
        const place = join(project, 'src', `example${index}`)
        mkdirSync(place)
        for (const [title, text] of Object.entries(files)) writeFileSync(join(place, title), text)
        writeFileSync(join(place, 'main.ts'), withExports(code))
      })
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            target: 'es2022',
            lib: ['es2022'],
            types: ['node'],
            module: 'nodenext',
            strict: true,
            declaration: true,
            skipLibCheck: true,
            rootDir: 'src',
            outDir: 'out'
          },
          include: ['src']
        })
      )
      expect(await output(project, process.execPath, tscOf, '-p', '.')).toBe('')
      const local = examples.flatMap((example, index) => (callsTheCloud(example) ? [] : [{ ...example, index }]))
      const printed = await Promise.all(
        local.map(({ index }) => output(project, process.execPath, join('out', `example${index}`, 'main.js')))
      )
      expect(printed).toEqual(local.map(({ output: expected }) => expected ?? ''))
    } finally {
      removeProject(project)
    }
  })

  it('do not compile where fp-ts is missing, and the compiler says what to install', async () => {
    const project = emptyProject('consumer')
    try {
      const ours = closureOf(all.find((artefact) => artefact.folder === folder) as Artefact, all)
      const tarballs = ours.map(({ tarball }) => tarball)
      await output(project, 'npm', 'install', '--no-audit', '--no-fund', '--legacy-peer-deps', 'io-ts', ...tarballs)
      writeFileSync(
        join(project, 'src', 'program.ts'),
        `import { decode } from '${name}'
        import * as t from 'io-ts'
        const result = decode(t.unknown)({ status: 200, body: '' })
        export const data = result._tag === 'Right' ? result.right.data : undefined`
      )
      writeFileSync(
        join(project, 'src', 'call.ts'),
        `import { makeClient } from '${name}/client'
        import * as t from 'io-ts'
        const task = makeClient({ region: 'r' }).call({ action: 'A', parameters: {} }, t.unknown)
        export const data = task().then((result) => result.right)`
      )
      const words = [
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--strict',
        '--skipLibCheck',
        '--noEmit',
        '--lib',
        'es2022'
      ]
      const compiled = output(
        project,
        process.execPath,
        tscOf,
        ...words,
        join('src', 'program.ts'),
        join('src', 'call.ts')
      )
      await expect(compiled).rejects.toThrow(/Property '_tag' does not exist on type 'InstallFpTs'/)
      await expect(compiled).rejects.toThrow(
        /This expression is not callable.\s+Type 'InstallFpTs' has no call signatures/
      )
    } finally {
      removeProject(project)
    }
  })
})
