import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { binaryOf, emptyProject, output, packAll, removeProject } from './artefact.js'
import type { Artefact } from './artefact.js'
import { packageManagers } from './package-managers.js'

const page = readFileSync(new URL('../../../docs/guides/commonjs-and-jest.md', import.meta.url), 'utf8')

/** The code blocks of the guide that have a file name, by that name. */
const files = new Map([...page.matchAll(/^```\w+ \[(.+)\]\n([\s\S]*?)^```/gm)].map(([, name, text]) => [name, text]))
const fileOf = (name: string): string => files.get(name) as string

const [, program, printed] = /^```js\n([\s\S]*?)^```\s*^```text\n([\s\S]*?)^```/m.exec(page) as unknown as string[]

const directory = mkdtempSync(join(tmpdir(), 'cloud-result-pack-'))
let all: readonly Artefact[]

beforeAll(async () => {
  all = await packAll(directory)
})

afterAll(() => removeProject(directory))

const entriesOf = ({ name, manifest }: Artefact): readonly string[] =>
  Object.keys(manifest.exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => name + entry.slice(1))

const tools = ['jest@30', 'ts-jest@29', 'typescript@5.9', '@types/node@20', '@types/jest@30']
const ours = ['tencent-cvm', 'alibaba-kms', 'kingsoft-ebs', 'kingsoft-monitor', 'simulator'].map(
  (folder) => `@cloud-result/${folder}`
)
const otherTransforms = ['@swc/core', '@swc/jest', 'babel-jest@30', '@babel/core@7', '@babel/preset-env@7']
const nest = ['@nestjs/common@11', '@nestjs/core@11', '@nestjs/testing@11', 'reflect-metadata', 'rxjs']
const runJest = (project: string, ...words: readonly string[]): Promise<string> =>
  output(project, process.execPath, join('node_modules', 'jest', 'bin', 'jest.js'), ...words)

/** A CommonJS project with these packages, and the test of the guide. */
const makeProject = async (manager: string, names: readonly string[]): Promise<string> => {
  const project = emptyProject('consumer')
  await packageManagers[manager]?.(project, [...names, 'fp-ts', 'io-ts', ...tools], all)
  const { type: _, ...manifest } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { type: string }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(project, 'tsconfig.json'), fileOf('tsconfig.json'))
  writeFileSync(join(project, 'zones.test.ts'), fileOf('zones.test.ts'))
  return project
}

describe('the guide to CommonJS, Jest and NestJS', () => {
  let project: string
  const write = (name: string, text: string): void => writeFileSync(join(project, name), text)
  const jest = (...words: readonly string[]): Promise<string> => runJest(project, ...words)

  beforeAll(async () => {
    project = await makeProject('npm', [...ours, ...otherTransforms, ...nest])
    write('zones.service.ts', fileOf('zones.service.ts'))
    write('zones.service.spec.ts', fileOf('zones.service.spec.ts'))
    write(
      'client.ts',
      "import { makeClient } from '@cloud-result/tencent-cvm/client'\nexport const make = makeClient\n"
    )
    write('decode.ts', "import { decode } from '@cloud-result/tencent-cvm'\nexport const from = decode\n")
  })

  afterAll(() => removeProject(project))

  it('has a program that runs', async () => {
    write('program.cjs', program as string)
    expect(await output(project, process.execPath, '--no-warnings', 'program.cjs')).toBe(printed)
  })

  // The table of the guide.
  it.each([
    ['typescript-5-5', 'nodenext', ['TS1479']],
    ['typescript-5-9', 'nodenext', []],
    ['typescript', 'nodenext', []],
    ['typescript-5-9', 'node20', []],
    ['typescript', 'node20', []],
    ['typescript-5-5', 'node16', ['TS1479']],
    ['typescript-5-9', 'node16', ['TS1479']],
    ['typescript-5-9', 'node18', ['TS1479']],
    ['typescript', 'node16', ['TS1479']],
    ['typescript', 'node18', ['TS1479']],
    ['typescript-5-5', 'commonjs', ['TS2307']],
    ['typescript-5-9', 'commonjs', ['TS2307']],
    ['typescript', 'commonjs', []],
    ['typescript-5-9', 'esnext', ['TS2792']],
    ['typescript-5-5', 'esnext --moduleResolution bundler', []],
    ['typescript-5-9', 'esnext --moduleResolution bundler', []],
    ['typescript', 'esnext --moduleResolution bundler', []],
    ['typescript-5-5', 'preserve', []],
    ['typescript-5-9', 'preserve', []],
    ['typescript', 'preserve', []]
  ] as const)('is right about %s with the module %s', async (compiler, module, expected) => {
    const words = ['--target', 'es2022', '--strict', '--skipLibCheck', '--noEmit', '--types', 'node']
    const compiled = await output(
      project,
      process.execPath,
      binaryOf(compiler, 'tsc'),
      ...words,
      ...(compiler === 'typescript' ? ['--ignoreConfig'] : []),
      '--module',
      ...module.split(' '),
      'client.ts',
      'decode.ts'
    ).catch((error: unknown) => (error as Error).message)
    expect([...new Set(compiled.match(/TS\d+/g))]).toEqual(expected)
  })

  it('quotes what Jest says without configuration', async () => {
    write('jest.config.json', JSON.stringify({ transform: { '^.+\\.ts$': 'ts-jest' } }))
    await expect(jest('zones.test')).rejects.toThrow('Must use import to load ES Module')
  })

  it('has a configuration of Jest that works with ts-jest, and loads every entry', async () => {
    write('jest.config.json', fileOf('jest.config.json'))
    write(
      'entries.test.ts',
      all
        .filter(({ folder }) => folder !== 'conformance')
        .flatMap(entriesOf)
        .filter((entry) => !entry.endsWith('/opentelemetry'))
        .map((entry) => `test('${entry}', () => expect(Object.keys(require('${entry}'))).not.toEqual([]))`)
        .join('\n')
    )
    // The transport of Node, which the simulator replaces in the other tests.
    write(
      'sockets.test.ts',
      `import { startSimulator } from '@cloud-result/simulator'
      import { makeClient } from '@cloud-result/tencent-cvm/client'
      import { DescribeZones } from '@cloud-result/tencent-cvm/operations'

      test('a call over a socket', async () => {
        const { credentials, endpoints, close } = await startSimulator({ products: ['tencent-cvm'] })
        const endpoint = endpoints['tencent-cvm']
        const result = await makeClient({ region: 'ap-guangzhou', credentials, endpoint }).run(DescribeZones, {})
        await close()
        expect(result._tag).toBe('Right')
      })`
    )
    await expect(jest('zones.test', 'entries.test', 'sockets.test')).resolves.toBe('')
  })

  it('has a configuration of Jest that works with @swc/jest', async () => {
    write('jest.config.json', fileOf('jest.config.json').replace('ts-jest', '@swc/jest'))
    await expect(jest('zones.test')).resolves.toBe('')
  })

  it('has a configuration of Jest that works with babel-jest', async () => {
    const { transform: _, ...configuration } = JSON.parse(fileOf('jest.config.json')) as { readonly transform: object }
    write('jest.config.json', JSON.stringify(configuration))
    write('babel.config.js', "module.exports = { presets: [['@babel/preset-env', { targets: { node: 'current' } }]] }")
    write('zones-in-js.test.js', fileOf('zones.test.ts'))
    await expect(jest('zones-in-js.test')).resolves.toBe('')
    rmSync(join(project, 'babel.config.js'))
  })

  it('names the flag with which Node 24 needs no configuration', async () => {
    write('jest.config.json', JSON.stringify({ transform: { '^.+\\.ts$': 'ts-jest' } }))
    const words = [
      '--no-warnings',
      '--experimental-vm-modules',
      join('node_modules', 'jest', 'bin', 'jest.js'),
      'zones.test'
    ]
    await expect(output(project, 'npx', '-y', '-p', 'node@24', 'node', ...words)).resolves.toBe('')
  })

  it('has a service of NestJS that compiles, and passes its test', async () => {
    const { compilerOptions, ...others } = JSON.parse(fileOf('tsconfig.json')) as { readonly compilerOptions: object }
    const decorators = { experimentalDecorators: true, emitDecoratorMetadata: true }
    const configuration = { ...others, compilerOptions: { ...compilerOptions, ...decorators, noEmit: true } }
    write('tsconfig.json', JSON.stringify(configuration))
    write('jest.config.json', JSON.stringify({ ...JSON.parse(fileOf('jest.config.json')), testRegex: '\\.spec\\.ts$' }))
    const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
    await expect(output(project, process.execPath, compiler, '-p', '.')).resolves.toBe('')
    await expect(jest()).resolves.toBe('')
  })

  it('has a configuration of Jest that works in the folders of pnpm', async () => {
    const other = await makeProject('pnpm', ['@cloud-result/tencent-cvm', '@cloud-result/simulator'])
    try {
      writeFileSync(join(other, 'jest.config.json'), fileOf('jest.config.json'))
      await expect(runJest(other)).resolves.toBe('')
    } finally {
      removeProject(other)
    }
  })
})
