import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Registry } from './registry.js'
import { run } from './run.js'

/** A project that installs our packages from the registry. */
export interface ConsumerProject {
  readonly install: (packageName: string) => Promise<void>
  readonly update: () => Promise<void>
  /** The installed packages, as `name@version`. */
  readonly installed: () => readonly string[]
  /** Runs a program and returns its output. */
  readonly run: (code: string) => Promise<string>
}

/** Makes an empty project that uses the registry for our packages. */
export const makeConsumerProject = (directory: string, registry: Registry): ConsumerProject => {
  mkdirSync(directory)
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  writeFileSync(join(directory, '.npmrc'), registry.npmrc)
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts']
  return {
    install: async (packageName) => {
      await run(directory, 'npm', 'install', ...quiet, packageName)
    },
    update: async () => {
      await run(directory, 'npm', 'update', ...quiet)
    },
    installed: () => {
      const { packages } = JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8')) as {
        readonly packages: Readonly<Record<string, { readonly version: string }>>
      }
      return Object.entries(packages)
        .filter(([path]) => path !== '')
        .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`)
        .toSorted()
    },
    run: (code) => {
      const file = `example-${readdirSync(directory).length}.mjs`
      writeFileSync(join(directory, file), code)
      return run(directory, process.execPath, file)
    }
  }
}
