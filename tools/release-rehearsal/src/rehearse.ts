import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { makeConsumerProject } from './consumer-project.js'
import { startRegistry } from './registry.js'
import type { Registry } from './registry.js'
import { run } from './run.js'
import { addChangeset, firstExample, publishedPackages, withoutProvenance } from './workspace.js'

/** Prints a line of the report. */
export type Print = (line: string) => void

/** The vendor package that the consumer installs, the package that all depend on, and another vendor package. */
const packages = {
  installed: '@cloud-result/tencent-cvm',
  core: '@cloud-result/core',
  other: '@cloud-result/alibaba-kms'
} as const

/**
 * Releases the last commit of a repository from a clone: first all packages, then a minor version of core alone, then a
 * patch of one vendor alone. Rejects at the first difference from what is expected.
 */
export const rehearse = async (repository: string, directory: string, print: Print): Promise<void> => {
  const workspace = join(directory, 'workspace')
  await run(directory, 'git', 'clone', '--quiet', '--depth', '1', `file://${repository}`, workspace)
  await run(workspace, 'git', 'config', 'user.name', 'rehearsal')
  await run(workspace, 'git', 'config', 'user.email', 'rehearsal@localhost')
  print(`commit ${(await run(workspace, 'git', 'log', '-1', '--format=%h %s')).trim()}`)

  const registry = await startRegistry(join(directory, 'registry'))
  try {
    await prepare(workspace, registry)
    await release(workspace, registry, print, 'first release')
    await readChangelogs(workspace, print)

    const names = publishedPackages(workspace).map(({ name }) => name)
    const wrong = publishedPackages(workspace).filter(({ version }) => version !== '1.0.0')
    expectNone(wrong, 'every package starts with version 1.0.0')

    const consumer = makeConsumerProject(join(directory, 'consumer'), registry)
    const { code, output } = firstExample(
      publishedPackages(workspace).find(({ name }) => name === packages.installed)?.folder ?? ''
    )
    await consumer.install(packages.installed)
    expectSame(await consumer.run(code), output, 'the output of the README example')
    print(`a consumer installs ${consumer.installed().join(', ')}; the README example prints: ${output.trim()}`)

    addChangeset(workspace, packages.core, 'minor')
    expectSame(
      await release(workspace, registry, print, 'core alone'),
      `${packages.core}@1.1.0`,
      'the packages of the release of core'
    )
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      const count = (await registry.versionsOf(name)).length
      expectSame(count, name === packages.core ? 2 : 1, `the number of versions of ${name}`)
    }
    await consumer.update()
    expectSame(await consumer.run(code), output, 'the output of the README example with the new core')
    print(`the consumer updates to ${consumer.installed().join(', ')}; the example still runs`)

    addChangeset(workspace, packages.other, 'patch')
    const last = await release(workspace, registry, print, 'a vendor alone')
    expectSame(last, `${packages.other}@1.0.1`, 'the packages of the release of one vendor')
  } finally {
    await registry.close()
  }
}

const prepare = async (workspace: string, registry: Registry): Promise<void> => {
  withoutProvenance(workspace)
  await pnpm(workspace, 'install', '--frozen-lockfile', '--prefer-offline')
  await run(workspace, 'git', 'commit', '--quiet', '--all', '--message', 'Publish without provenance')
  writeFileSync(join(workspace, '.npmrc'), registry.npmrc)
}

/** Does what the release workflow does, and returns the versions that were published. */
const release = async (workspace: string, registry: Registry, print: Print, title: string): Promise<string> => {
  const startedAt = performance.now()
  const before = await publishedVersions(workspace, registry)
  await pnpm(workspace, 'run', 'release:version')
  await run(workspace, 'git', 'add', '.changeset', 'packages')
  await run(workspace, 'git', 'commit', '--quiet', '--message', title)
  await pnpm(workspace, 'run', 'release:publish')
  const released = (await publishedVersions(workspace, registry)).filter((version) => !before.includes(version))
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  print(`${title}: ${released.length} of ${publishedPackages(workspace).length} packages in ${seconds} s`)
  for (const specifier of released) {
    const [, name = '', version = ''] = /^(.*)@(.*)$/.exec(specifier) ?? []
    // oxlint-disable-next-line no-await-in-loop -- one request after the other
    print(`  ${specifier}, ${((await registry.tarballSize(name, version)) / 1000).toFixed(0)} kB packed`)
  }
  return released.join(' ')
}

const publishedVersions = async (workspace: string, registry: Registry): Promise<readonly string[]> => {
  const versions = await Promise.all(
    publishedPackages(workspace).map(async ({ name }) =>
      (await registry.versionsOf(name)).map((version) => `${name}@${version}`)
    )
  )
  return versions.flat()
}

const readChangelogs = async (workspace: string, print: Print): Promise<void> => {
  for (const { folder, name } of publishedPackages(workspace)) {
    const lines = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').split('\n')
    const entries = lines.filter((line) => line.startsWith('- '))
    if (entries.length === 0) throw new Error(`the changelog of ${name} has no entry`)
    print(`  ${name}: ${entries.map((line) => line.slice(2)).join(' ')}`)
  }
}

const pnpm = async (workspace: string, ...commandArguments: readonly string[]): Promise<void> => {
  const manifest = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')) as {
    readonly packageManager: string
  }
  await run(workspace, 'npx', '-y', manifest.packageManager, ...commandArguments)
}

const expectSame = (actual: unknown, expected: unknown, what: string): void => {
  if (actual !== expected) throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`)
}

const expectNone = (found: readonly unknown[], what: string): void => {
  if (found.length > 0) throw new Error(`${what}: expected no exception, got ${JSON.stringify(found)}`)
}

/** Removes a folder and its contents. */
export const removeFolder = (directory: string): void => rmSync(directory, { recursive: true, force: true })
