import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { makeStranger } from './consumer-project.js'
import { startRegistry } from './registry.js'
import type { Registry } from './registry.js'
import { run } from './run.js'
import { announce, firstExample, publishedPackages, withoutProvenance } from './workspace.js'

/** Takes a line of the transcript. */
export type Tell = (line: string) => void

/** The vendor's package that a stranger installs, the one all depend on, and another vendor's. */
const cast = {
  installed: '@cloud-result/tencent-cvm',
  core: '@cloud-result/core',
  other: '@cloud-result/alibaba-kms'
} as const

/**
 * Releases the last commit of a repository from a clone: the first release of everything, then a minor of core alone, then
 * a patch of one vendor alone. Rejects at the first thing that is not as it should be.
 */
export const rehearse = async (repository: string, directory: string, tell: Tell): Promise<void> => {
  const workspace = join(directory, 'workspace')
  await run(directory, 'git', 'clone', '--quiet', '--depth', '1', `file://${repository}`, workspace)
  await run(workspace, 'git', 'config', 'user.name', 'rehearsal')
  await run(workspace, 'git', 'config', 'user.email', 'rehearsal@localhost')
  tell(`commit ${(await run(workspace, 'git', 'log', '-1', '--format=%h %s')).trim()}`)

  const registry = await startRegistry(join(directory, 'registry'))
  try {
    await prepare(workspace, registry)
    await release(workspace, registry, tell, 'first release')
    await readChangelogs(workspace, tell)

    const names = publishedPackages(workspace).map(({ name }) => name)
    const wrong = publishedPackages(workspace).filter(({ version }) => version !== '1.0.0')
    expectNone(wrong, 'every package starts with 1.0.0')

    const stranger = makeStranger(join(directory, 'stranger'), registry)
    const { code, output } = firstExample(
      publishedPackages(workspace).find(({ name }) => name === cast.installed)?.folder ?? ''
    )
    await stranger.install(cast.installed)
    expectSame(await stranger.runs(code), output, 'the example of the README prints what it says')
    tell(`a stranger installs ${stranger.installed().join(', ')}; the README's example prints: ${output.trim()}`)

    announce(workspace, cast.core, 'minor')
    expectSame(await release(workspace, registry, tell, 'core alone'), `${cast.core}@1.1.0`, 'core alone is released')
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- one small question after another
      const count = (await registry.versionsOf(name)).length
      expectSame(count, name === cast.core ? 2 : 1, `the number of versions of ${name}`)
    }
    await stranger.update()
    expectSame(await stranger.runs(code), output, 'the example runs with the new core')
    tell(`the stranger updates to ${stranger.installed().join(', ')}; the example still runs`)

    announce(workspace, cast.other, 'patch')
    const last = await release(workspace, registry, tell, 'a vendor alone')
    expectSame(last, `${cast.other}@1.0.1`, 'one vendor alone is released')
  } finally {
    await registry.close()
  }
}

const prepare = async (workspace: string, registry: Registry): Promise<void> => {
  withoutProvenance(workspace)
  await pnpm(workspace, 'install', '--frozen-lockfile', '--prefer-offline')
  await run(workspace, 'git', 'commit', '--quiet', '--all', '--message', 'Leave provenance out')
  writeFileSync(join(workspace, '.npmrc'), registry.npmrc)
}

/** Does what the release workflow does, and gives what came into the registry. */
const release = async (workspace: string, registry: Registry, tell: Tell, title: string): Promise<string> => {
  const startedAt = performance.now()
  const before = await inRegistry(workspace, registry)
  await pnpm(workspace, 'run', 'release:version')
  await run(workspace, 'git', 'add', '.changeset', 'packages')
  await run(workspace, 'git', 'commit', '--quiet', '--message', title)
  await pnpm(workspace, 'run', 'release:publish')
  const released = (await inRegistry(workspace, registry)).filter((version) => !before.includes(version))
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  tell(`${title}: ${released.length} of ${publishedPackages(workspace).length} packages in ${seconds} s`)
  for (const specifier of released) {
    const [, name = '', version = ''] = /^(.*)@(.*)$/.exec(specifier) ?? []
    // oxlint-disable-next-line no-await-in-loop -- one small question after another
    tell(`  ${specifier}, ${((await registry.tarballSize(name, version)) / 1000).toFixed(0)} kB packed`)
  }
  return released.join(' ')
}

const inRegistry = async (workspace: string, registry: Registry): Promise<readonly string[]> => {
  const versions = await Promise.all(
    publishedPackages(workspace).map(async ({ name }) =>
      (await registry.versionsOf(name)).map((version) => `${name}@${version}`)
    )
  )
  return versions.flat()
}

const readChangelogs = async (workspace: string, tell: Tell): Promise<void> => {
  for (const { folder, name } of publishedPackages(workspace)) {
    const lines = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').split('\n')
    const entries = lines.filter((line) => line.startsWith('- '))
    if (entries.length === 0) throw new Error(`the changelog of ${name} says nothing`)
    tell(`  ${name}: ${entries.map((line) => line.slice(2)).join(' ')}`)
  }
}

const pnpm = async (workspace: string, ...words: readonly string[]): Promise<void> => {
  const manifest = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')) as {
    readonly packageManager: string
  }
  await run(workspace, 'npx', '-y', manifest.packageManager, ...words)
}

const expectSame = (actual: unknown, expected: unknown, what: string): void => {
  if (actual !== expected) throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`)
}

const expectNone = (found: readonly unknown[], what: string): void => {
  if (found.length > 0) throw new Error(`${what}, but not ${JSON.stringify(found)}`)
}

/** Removes a folder and what is in it. */
export const removeFolder = (directory: string): void => rmSync(directory, { recursive: true, force: true })
