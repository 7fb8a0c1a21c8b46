import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import semver from 'semver'

import { publishedPackages } from '../published-packages.js'
import { run } from '../run.js'
import { makeConsumerProject } from './consumer-project.js'
import type { ConsumerProject } from './consumer-project.js'
import { startRegistry } from './registry.js'
import type { Registry } from './registry.js'
import { year } from './releases.js'
import type { Release } from './releases.js'
import { addChangeset, firstExample, withoutProvenance } from './workspace.js'

/** Prints a line of the report. */
export type Print = (line: string) => void

/** The vendor package that strangers install. */
const vendor = 'tencent-cvm'
const scope = '@cloud-result/'

/**
 * Releases the last commit of a repository from a clone, then the releases of a year. Two strangers, one with npm
 * and one with pnpm, install one vendor package and update it after each release. Rejects at the first difference from
 * what is expected.
 */
export const rehearse = async (repository: string, directory: string, print: Print): Promise<void> => {
  const workspace = join(directory, 'workspace')
  await run(directory, 'git', 'clone', '--quiet', `file://${repository}`, workspace)
  await run(workspace, 'git', 'config', 'user.name', 'rehearsal')
  await run(workspace, 'git', 'config', 'user.email', 'rehearsal@localhost')
  print(`commit ${(await run(workspace, 'git', 'log', '-1', '--format=%h %s')).trim()}`)

  const registry = await startRegistry(join(directory, 'registry'))
  try {
    await prepare(workspace, registry)
    const first = await release(workspace, registry, print, 'first release')
    expectSame(
      first,
      publishedPackages(workspace).map(({ manifest: { name } }) => `${name}@${versionIn(workspace, name)}`),
      'the packages of the first release'
    )
    printChangelogs(workspace, print)

    const { code, output } = firstExample(workspace, vendor)
    const pinned = packageManager(workspace)
    const strangers = (['npm', 'pnpm'] as const).map((manager) =>
      makeConsumerProject(join(directory, `with-${manager}`), registry, manager, workspace, pinned)
    )
    for (const stranger of strangers) {
      // oxlint-disable-next-line no-await-in-loop -- one project after the other
      await stranger.install(`${scope}${vendor}`, 'fp-ts', 'io-ts', '@types/node@20')
      // oxlint-disable-next-line no-await-in-loop -- one project after the other
      await expectUnchanged(stranger, code, output)
      print(`  ${stranger.manager}: ${describeProject(stranger)}; the README example prints ${output.trim()}`)
    }

    let newest = versionIn(workspace, `${scope}${vendor}`)
    for (const each of year) {
      // oxlint-disable no-await-in-loop -- one release after the other
      await carryOut(workspace, registry, print, each)
      const current = versionIn(workspace, `${scope}${vendor}`)
      if (each.sizes[vendor] !== 'major') newest = current
      for (const stranger of strangers) {
        await stranger.update()
        expectSame(stranger.version(`${scope}${vendor}`), newest, `the version that ${stranger.manager} updates to`)
        await expectUnchanged(stranger, code, output)
        print(`  ${stranger.manager}, updated: ${describeProject(stranger)}; the same output`)
        if (each.sizes[vendor] === 'major') {
          await stranger.install(`${scope}${vendor}@${current}`)
          await expectUnchanged(stranger, code, output)
          print(`  ${stranger.manager}, with the major: ${describeProject(stranger)}; the same output`)
        }
      }
      // oxlint-enable no-await-in-loop
    }
  } finally {
    await registry.close()
  }
}

const carryOut = async (
  workspace: string,
  registry: Registry,
  print: Print,
  { title, change, sizes, text }: Release
): Promise<void> => {
  const expected = Object.entries(sizes).map(
    ([folder, size]) => `${scope}${folder}@${semver.inc(versionIn(workspace, `${scope}${folder}`), size)}`
  )
  change(workspace)
  await run(workspace, 'npx', '-y', packageManager(workspace), 'run', 'generate')
  addChangeset(workspace, sizes, text)
  const released = await release(workspace, registry, print, title)
  expectSame(released, expected.toSorted(), `the versions of the release "${title}"`)
}

/** A stranger on `^1.0.0` sees the first major alone, one copy of core, and the output of the README. */
const expectUnchanged = async (stranger: ConsumerProject, code: string, output: string): Promise<void> => {
  expectSame(await stranger.run(code), output, `the output of the README example with ${stranger.manager}`)
  expectSame(stranger.copies(`${scope}core`), 1, `the number of copies of core with ${stranger.manager}`)
}

const describeProject = (stranger: ConsumerProject): string => `${vendor} ${stranger.version(`${scope}${vendor}`)}`

const prepare = async (workspace: string, registry: Registry): Promise<void> => {
  withoutProvenance(workspace)
  await pnpm(workspace, 'install', '--frozen-lockfile', '--prefer-offline')
  await run(workspace, 'git', 'commit', '--quiet', '--all', '--message', 'Publish without provenance')
  writeFileSync(join(workspace, '.npmrc'), registry.npmrc)
}

/** Does what the release workflow does, and returns the versions that were published. */
const release = async (
  workspace: string,
  registry: Registry,
  print: Print,
  title: string
): Promise<readonly string[]> => {
  const startedAt = performance.now()
  const before = await publishedVersions(workspace, registry)
  if (readdirSync(join(workspace, '.changeset')).some((file) => file.endsWith('.md') && file !== 'README.md')) {
    await pnpm(workspace, 'run', 'release:version')
    await run(workspace, 'git', 'add', '.changeset', 'packages')
    await run(workspace, 'git', 'commit', '--quiet', '--message', title)
  }
  await pnpm(workspace, 'run', 'release:publish')
  const released = (await publishedVersions(workspace, registry)).filter((version) => !before.includes(version))
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  print(`${title}: ${released.length} of ${publishedPackages(workspace).length} packages in ${seconds} s`)
  for (const specifier of released) {
    const [, name = '', version = ''] = /^(.*)@(.*)$/.exec(specifier) ?? []
    // oxlint-disable-next-line no-await-in-loop -- one request after the other
    print(`  ${specifier}, ${((await registry.tarballSize(name, version)) / 1000).toFixed(0)} kB packed`)
  }
  return released.toSorted()
}

const publishedVersions = async (workspace: string, registry: Registry): Promise<readonly string[]> => {
  const versions = await Promise.all(
    publishedPackages(workspace).map(async ({ manifest: { name } }) =>
      (await registry.versionsOf(name)).map((version) => `${name}@${version}`)
    )
  )
  return versions.flat()
}

const versionIn = (workspace: string, packageName: string): string =>
  publishedPackages(workspace).find(({ manifest: { name } }) => name === packageName)?.manifest.version ?? ''

const printChangelogs = (workspace: string, print: Print): void => {
  for (const { path, manifest } of publishedPackages(workspace)) {
    const lines = readFileSync(join(workspace, path, 'CHANGELOG.md'), 'utf8').split('\n')
    const entries = lines.filter((line) => line.startsWith('- '))
    if (entries.length === 0) throw new Error(`the changelog of ${manifest.name} has no entry`)
    print(`  ${manifest.name}: ${entries.map((line) => line.slice(2)).join(' ')}`)
  }
}

const packageManager = (workspace: string): string =>
  (JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')) as { readonly packageManager: string })
    .packageManager

const pnpm = async (workspace: string, ...commandArguments: readonly string[]): Promise<void> => {
  await run(workspace, 'npx', '-y', packageManager(workspace), ...commandArguments)
}

const expectSame = (actual: unknown, expected: unknown, what: string): void => {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

/** Removes a folder and its contents. */
export const removeFolder = (directory: string): void => rmSync(directory, { recursive: true, force: true })
