import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const packagesUrl = new URL('../../../packages/', import.meta.url)

/** What a package promises about its artefact, in `test/artefact.json`. */
export interface Promises {
  /** Every package that is installed with it, and the package itself. */
  readonly installed: readonly string[]
  /** Optional peers that some of its entries need; installed once the above has been checked. */
  readonly alongside?: readonly string[]
  /** The types of a host that its declarations need (`node`); none by default. Their package is one of `alongside`. */
  readonly types?: readonly string[]
  /** A program for the browser, unless `platform` says otherwise, and how many bytes its minified bundle may have. */
  readonly bundle: {
    readonly program: readonly string[]
    readonly platform?: 'browser' | 'node'
    readonly bytes: number
    readonly gzipBytes: number
    readonly reason: string
  }
  /** For packages with operations: a program that decodes one, and how many bytes it may have more than the one above. */
  readonly operation?: { readonly program: readonly string[]; readonly bytesMore: number }
}

/** A published package, packed. */
export interface Artefact {
  readonly name: string
  readonly folder: string
  readonly tarball: string
  readonly manifest: Manifest
  readonly promises: Promises
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
}

/** The folders of the packages that are published. */
export const publishedFolders = (): readonly string[] =>
  readdirSync(packagesUrl).filter((folder) => {
    const manifest = new URL(`${folder}/package.json`, packagesUrl)
    return existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).private !== true
  })

/** Packs all published packages into a folder. Their `dist` must have been built. */
export const packAll = async (directory: string): Promise<readonly Artefact[]> => {
  const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', packagesUrl), 'utf8')) as {
    readonly packageManager: string
  }
  const artefacts: Artefact[] = []
  for (const folder of publishedFolders()) {
    const url = new URL(`${folder}/`, packagesUrl)
    const manifest = JSON.parse(readFileSync(new URL('package.json', url), 'utf8')) as Manifest
    const tarball = join(directory, `${folder}.tgz`)
    // oxlint-disable-next-line no-await-in-loop -- one after another: two cores
    await run('npx', ['-y', packageManager, 'pack', '--out', tarball], { cwd: fileURLToPath(url) })
    artefacts.push({
      name: manifest.name,
      folder,
      tarball,
      manifest,
      promises: JSON.parse(readFileSync(new URL('test/artefact.json', url), 'utf8')) as Promises
    })
  }
  return artefacts
}

/** The artefact together with those of ours that it depends on. */
export const closureOf = (artefact: Artefact, all: readonly Artefact[]): readonly Artefact[] => {
  const found = new Set([artefact])
  for (const { manifest } of found) {
    for (const dependency of all) if (manifest.dependencies?.[dependency.name] !== undefined) found.add(dependency)
  }
  return [...found]
}

/** Makes an empty project in a folder of its own. */
export const emptyProject = (name: string): string => {
  const directory = mkdtempSync(join(tmpdir(), 'cloud-result-'))
  mkdirSync(join(directory, 'src'))
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }))
  return directory
}

/** Installs packed packages, and what they need from the registry, as a consumer would. */
export const install = async (directory: string, specifiers: readonly string[]): Promise<void> => {
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...specifiers], { cwd: directory })
}

/** The names of the packages in a project's `node_modules`. */
export const installedIn = (directory: string): readonly string[] =>
  readdirSync(join(directory, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(directory, 'node_modules', name)).map((inner) => `${name}/${inner}`)
        : [name]
    )
    .toSorted()

/** Runs a program and gives what it printed; a failing one rejects with its output in the message. */
export const output = async (directory: string, command: string, ...words: readonly string[]): Promise<string> => {
  try {
    return (await run(command, [...words], { cwd: directory })).stdout
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${command} ${words.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}

/** Finds the program of a tool: its own file, not its shim, since tools hide their package.json behind exports. */
export const binaryOf = (packageName: string, binary: string): string => {
  const folder = new URL(`../node_modules/${packageName}/`, import.meta.url)
  const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>
  }
  return fileURLToPath(new URL(typeof bin === 'string' ? bin : (bin[binary] as string), folder))
}

/** Removes a project. */
export const removeProject = (directory: string): void => rmSync(directory, { recursive: true, force: true })
