import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import semver from 'semver'

import { fileAt, git, versionCommit } from '../git.js'
import { publishedPackages, readManifest } from '../published-packages.js'
import type { Manifest, PublishedPackage, Ranges } from '../published-packages.js'
import { announcedChanges } from './announced-changes.js'
import type { Announcement } from './announced-changes.js'
import { apiChanges, isSmaller } from './api-changes.js'
import { codeChanges } from './code-changes.js'

/** A reason not to release, and what to do about it. */
export interface Finding {
  readonly packageName: string
  readonly problem: string
  readonly remedy: string
}

/**
 * Compares every published package with the commit that gave it its version, and says where the changesets of the
 * workspace announce less than what changed. Rejects if git or a changeset cannot be read.
 */
export const checkRelease = async (workspace: string): Promise<readonly Finding[]> => {
  const announcementOf = await announcedChanges(workspace)
  const packages = publishedPackages(workspace)
  return packages.flatMap((each) => {
    const announcement = announcementOf(each.manifest.name)
    const problems =
      each.manifest.version === '0.0.0'
        ? firstRelease(announcement)
        : [
            ...laterRelease(workspace, each, announcement),
            ...majorDependencies(each, announcement, (name) => announcementOf(name).planned === 'major')
          ]
    return problems.map((problem) => ({ packageName: each.manifest.name, ...problem }))
  })
}

type Problem = Omit<Finding, 'packageName'>

const firstRelease = ({ own }: Announcement): readonly Problem[] =>
  own === 'major' ? [] : [{ problem: 'it was never released', remedy: 'write a major changeset for it: npx changeset' }]

const laterRelease = (
  workspace: string,
  { path, manifest }: PublishedPackage,
  announcement: Announcement
): readonly Problem[] => {
  const commit = versionCommit(workspace, path)
  const now = (file: string): string => readIfThere(join(workspace, path, file))
  const before = (file: string): string => fileAt(workspace, commit, `${path}/${file}`) ?? ''
  const { name, version } = manifest
  return [
    ...unannouncedSources(workspace, path, commit, announcement),
    ...apiProblems(before('test/api.txt'), now('test/api.txt'), announcement),
    ...(now('model/codes.json') === '' || before('model/codes.json') === ''
      ? []
      : codeProblems(before('model/codes.json'), now('model/codes.json'), announcement)),
    ...manifestProblems(readManifest(before('package.json')), manifest, announcement),
    ...(now('CHANGELOG.md').includes(`\n## ${version}\n`)
      ? []
      : [
          {
            problem: `its CHANGELOG.md has no entry for ${version}`,
            remedy: `let changesets write versions: set "version" of ${name} back, and run release:version`
          }
        ])
  ]
}

const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const unannouncedSources = (
  workspace: string,
  path: string,
  commit: string,
  { own }: Announcement
): readonly Problem[] => {
  if (own !== 'none') return []
  const changed = [
    ...git(workspace, 'diff', '--name-only', commit, '--', `${path}/src`).split('\n'),
    ...git(workspace, 'ls-files', '--others', '--exclude-standard', '--', `${path}/src`).split('\n')
  ].filter((file) => file !== '')
  return changed.length === 0
    ? []
    : [
        {
          problem: `its sources changed (${changed.length} files, the first is ${changed[0]}), and no changeset names it`,
          remedy: 'say what users notice, or that they notice nothing, in a changeset of this package: npx changeset'
        }
      ]
}

const apiProblems = (before: string, after: string, { own }: Announcement): readonly Problem[] =>
  apiChanges(before, after)
    .filter(({ size }) => isSmaller(own, size))
    .map(({ size, what }) => ({
      problem: `${what}, which is a ${size} change, and its changesets say ${own}`,
      remedy:
        size === 'major'
          ? 'write "major" in the changeset, or keep the old form with @deprecated'
          : 'write "minor" in the changeset'
    }))

const codeProblems = (before: string, after: string, { texts }: Announcement): readonly Problem[] =>
  codeChanges(before, after)
    .map(({ code, before: old, after: current }) => ({ code, line: `\`${code}\`: ${old} → ${current}` }))
    .filter(({ line }) => !texts.some((text) => text.includes(line)))
    .map(({ code, line }) => ({
      problem: `the code ${code} means something else than in the last version`,
      remedy: `write this into the changeset of this package: ${line}`
    }))

const manifestProblems = (before: Manifest, after: Manifest, { own }: Announcement): readonly Problem[] =>
  own === 'major'
    ? []
    : [
        ...narrowedRanges(before.peerDependencies, after.peerDependencies).map((what) => `the peer ${what}`),
        ...narrowedRanges(before.engines, after.engines).map((what) => `the engine ${what}`)
      ].map((what) => ({
        problem: `${what}, which is a major change`,
        remedy: 'write "major" in the changeset, or accept the old versions'
      }))

/** Names each range that does not accept all versions that it accepted before. A new name was accepted at any version. */
const narrowedRanges = (before: Ranges = {}, after: Ranges = {}): readonly string[] =>
  Object.entries(after).flatMap(([name, range]) => {
    const old = before[name]
    if (old === undefined) return [`${name} ${range} is new`]
    return semver.subset(old, range) ? [] : [`${name} was ${old} and is ${range}`]
  })

const majorDependencies = (
  { manifest }: PublishedPackage,
  { planned }: Announcement,
  isMajor: (packageName: string) => boolean
): readonly Problem[] => {
  const majors = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(isMajor)
  return planned === 'major' || majors.length === 0
    ? []
    : [
        {
          problem: `it would be a ${planned} release on a major of ${majors.join(' and ')}, so users would get a major change as a ${planned}`,
          remedy: 'name this package with "major" in the changeset of that major'
        }
      ]
}
