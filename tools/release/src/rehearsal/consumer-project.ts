import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    copies: (packageName) =>
      copiesIn(
        readFileSync(join(directory, manager === 'npm' ? 'package-lock.json' : 'pnpm-lock.yaml'), 'utf8'),
        packageName
      ),
    run: async (code) => {
      writeFileSync(join(directory, 'example.ts'), code)
      const compiler = join(workspace, 'node_modules/typescript/bin/tsc')
      const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'example.ts']
      await run(directory, process.execPath, compiler, ...options)
      return run(directory, process.execPath, 'example.js')
    }
  }
}

/** The copies of a package in a lock file. The folder itself can hold copies that pnpm has not removed yet. */
const copiesIn = (lock: string, packageName: string): number => {
  const keys = lock.startsWith('{')
    ? Object.keys((JSON.parse(lock) as { readonly packages: object }).packages).filter((path) =>
        path.endsWith(`node_modules/${packageName}`)
      )
    : lock.slice(lock.indexOf('\nsnapshots:')).match(new RegExp(`^ {2}'?${packageName}@`, 'gm'))
  return keys?.length ?? 0
}
