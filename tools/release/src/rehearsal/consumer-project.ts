import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { run } from '../run.js'
import type { Registry } from './registry.js'

/** A project that installs our packages from the registry. */
export interface ConsumerProject {
  readonly manager: PackageManager
  readonly install: (...packageNames: readonly string[]) => Promise<void>
  /** Updates within the ranges, and leaves one copy of each package. */
  readonly update: () => Promise<void>
  /** The version of an installed package that the project can import. */
  readonly version: (packageName: string) => string
  /** How many copies of a package of ours are installed. */
  readonly copies: (packageName: string) => number
  /** Checks the types of a program, those of all packages included, then runs it and returns its output. */
  readonly run: (code: string) => Promise<string>
}

/** A package manager, and how it is started in a project. */
export type PackageManager = 'npm' | 'pnpm'

/** Makes an empty project that uses the registry for our packages. */
export const makeConsumerProject = (
  directory: string,
  registry: Registry,
  manager: PackageManager,
  workspace: string,
  pinned: string
): ConsumerProject => {
  mkdirSync(directory)
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  writeFileSync(join(directory, '.npmrc'), registry.npmrc)
  // Our packages are minutes old here.
  writeFileSync(join(directory, 'pnpm-workspace.yaml'), 'packages: []\nminimumReleaseAge: 0\n')
  const manage = async (...commandArguments: readonly string[]): Promise<void> => {
    const [program = '', ...start] = manager === 'npm' ? ['npm'] : ['npx', '-y', pinned]
    const flags = manager === 'npm' ? ['--no-audit', '--no-fund'] : []
    await run(directory, program, ...start, ...commandArguments, '--ignore-scripts', ...flags)
  }
  const modules = join(directory, 'node_modules')
  return {
    manager,
    install: (...packageNames) => manage(manager === 'npm' ? 'install' : 'add', ...packageNames),
    update: async () => {
      await manage('update')
      // pnpm keeps the copy of core that another package of ours has locked.
      if (manager === 'pnpm') await manage('dedupe')
    },
    version: (packageName) => {
      const { version } = JSON.parse(readFileSync(join(modules, packageName, 'package.json'), 'utf8')) as {
        readonly version: string
      }
      return version
    },
    copies: (packageName) => new Set(foldersOf(modules, packageName).map((folder) => realpathSync(folder))).size,
    run: async (code) => {
      writeFileSync(join(directory, 'example.ts'), code)
      const compiler = join(workspace, 'node_modules/typescript/bin/tsc')
      const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'example.ts']
      await run(directory, process.execPath, compiler, ...options)
      return run(directory, process.execPath, 'example.js')
    }
  }
}

/** Every folder of a package below a `node_modules`, those inside other packages and in pnpm's store included. */
const foldersOf = (modules: string, packageName: string): readonly string[] => {
  if (!existsSync(modules)) return []
  const own = join(modules, packageName)
  const holders = [
    ...readdirSync(modules)
      .filter((name) => !name.startsWith('.') && !name.startsWith('@'))
      .map((name) => join(modules, name)),
    ...(existsSync(join(modules, '@cloud-result'))
      ? readdirSync(join(modules, '@cloud-result')).map((name) => join(modules, '@cloud-result', name))
      : []),
    ...(existsSync(join(modules, '.pnpm'))
      ? readdirSync(join(modules, '.pnpm')).map((name) => join(modules, '.pnpm', name))
      : [])
  ].map((folder) => join(folder, 'node_modules'))
  return [...(existsSync(own) ? [own] : []), ...holders.flatMap((holder) => foldersOf(holder, packageName))]
}
