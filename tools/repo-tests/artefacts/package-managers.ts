import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Artefact } from './artefact.js'

const run = promisify(execFile)

/** Installs packages into an empty project, as its README says. Tarballs replace our own packages. */
export type Install = (directory: string, names: readonly string[], ours: readonly Artefact[]) => Promise<void>

/** The package managers that a user may have, and how each takes our packages from tarballs instead of the registry. */
export const packageManagers: Readonly<Record<string, Install>> = {
  npm: async (directory, names, ours) => {
    const tarballs = tarballsOf(ours)
    // npm refuses to override what is installed directly.
    const others = Object.entries(tarballs).filter(([name]) => !names.includes(name))
    writeManifest(directory, { overrides: Object.fromEntries(others) })
    await run('npm', ['install', '--no-audit', '--no-fund', ...specifiersOf(names, tarballs)], { cwd: directory })
  },
  pnpm: async (directory, names, ours) => {
    const tarballs = tarballsOf(ours)
    const lines = Object.entries(tarballs).map(([name, tarball]) => `  '${name}': '${tarball}'`)
    writeManifest(directory, {})
    writeFileSync(join(directory, 'pnpm-workspace.yaml'), ['overrides:', ...lines, ''].join('\n'))
    await run('npx', ['-y', pnpm, 'add', '--ignore-scripts', ...specifiersOf(names, tarballs)], { cwd: directory })
  },
  yarn: async (directory, names, ours) => {
    const tarballs = tarballsOf(ours)
    writeManifest(directory, { resolutions: tarballs })
    await run('npx', ['-y', 'yarn@1.22.22', 'add', '--non-interactive', ...specifiersOf(names, tarballs)], {
      cwd: directory
    })
  }
}

const { default: root } = (await import('../../../package.json', { with: { type: 'json' } })) as {
  readonly default: { readonly packageManager: string }
}
const pnpm = root.packageManager

const tarballsOf = (ours: readonly Artefact[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ours.map(({ name, tarball }) => [name, `file:${tarball}`]))

const specifiersOf = (names: readonly string[], tarballs: Readonly<Record<string, string>>): readonly string[] =>
  names.map((name) => tarballs[name] ?? name)

const writeManifest = (directory: string, more: object): void =>
  writeFileSync(
    join(directory, 'package.json'),
    JSON.stringify({ name: 'consumer', version: '1.0.0', private: true, type: 'module', ...more })
  )
