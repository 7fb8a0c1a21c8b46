import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { fileAt, versionCommit } from '../git.js'
import { publishedPackages, readManifest } from '../published-packages.js'
import type { PublishedPackage } from '../published-packages.js'

/**
 * Completes the entries that `changeset version` wrote into changelogs since the last commit: with the date, and with the
 * versions of our packages that are required from now on.
 */
export const completeChangelogs = (workspace: string, date: string): void => {
  const packages = publishedPackages(workspace)
  for (const each of packages) {
    const before = fileAt(workspace, 'HEAD', `${each.path}/package.json`)
    if (before === undefined || readManifest(before).version === each.manifest.version) continue
    const file = join(workspace, each.path, 'CHANGELOG.md')
    const lines = raisedFloors(workspace, each, packages)
    const required = lines.length === 0 ? '' : `\n### Required versions\n\n${lines.join('\n')}\n`
    const heading = `\n## ${each.manifest.version}\n`
    const [title = '', rest = ''] = split(readFileSync(file, 'utf8'), heading)
    const end = rest.indexOf('\n## ')
    const [entry, older] = end === -1 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)]
    writeFileSync(file, `${title}${heading}\n${date}\n${entry.trimEnd()}\n${required}${older}`)
  }
}

const split = (text: string, separator: string): readonly string[] => {
  const at = text.indexOf(separator)
  if (at === -1) throw new Error(`A changelog has no entry "${separator.trim()}"`)
  return [text.slice(0, at), text.slice(at + separator.length)]
}

/** A line for each dependency of ours whose lowest version is higher than in the version before. */
const raisedFloors = (
  workspace: string,
  { path, manifest }: PublishedPackage,
  packages: readonly PublishedPackage[]
): readonly string[] => {
  const commit = versionCommit(workspace, path)
  const previous = readManifest(fileAt(workspace, commit, `${path}/package.json`) ?? '{}')
  if (previous.version === undefined || previous.version === '0.0.0') return []
  return packages
    .filter(({ manifest: { name } }) => manifest.dependencies?.[name] !== undefined)
    .flatMap(({ path: dependencyPath, manifest: { name, version } }) => {
      const before = readManifest(fileAt(workspace, commit, `${dependencyPath}/package.json`) ?? '{}').version
      return before === version ? [] : [`- ${name} ^${version}, where ${previous.version} required ^${before}`]
    })
}
