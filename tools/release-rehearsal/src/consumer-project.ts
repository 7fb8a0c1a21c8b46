import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Registry } from './registry.js'
import { run } from './run.js'

/** A project of somebody who found us in the registry. */
export interface Stranger {
  readonly install: (packageName: string) => Promise<void>
  readonly update: () => Promise<void>
  /** What is installed, as `name@version`. */
  readonly installed: () => readonly string[]
  readonly runs: (code: string) => Promise<string>
}

/** Makes an empty project that knows the registry. */
export const makeStranger = (directory: string, registry: Registry): Stranger => {
  mkdirSync(directory)
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }))
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
    runs: (code) => {
      const file = `example-${readdirSync(directory).length}.mjs`
      writeFileSync(join(directory, file), code)
      return run(directory, process.execPath, file)
    }
  }
}
