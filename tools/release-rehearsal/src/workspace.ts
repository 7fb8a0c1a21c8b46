import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A published package: what a release reads of its `package.json`. */
export interface PublishedPackage {
  readonly folder: string
  readonly name: string
  readonly version: string
}

/** Lists the packages that a workspace publishes. */
export const publishedPackages = (workspace: string): readonly PublishedPackage[] =>
  readdirSync(join(workspace, 'packages'))
    .map((name) => join(workspace, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .flatMap((folder) => {
      const { name, version, private: isPrivate } = manifestIn(folder)
      return isPrivate === true ? [] : [{ folder, name: String(name), version: String(version) }]
    })

/** Turns provenance off: only the release workflow can attest it. */
export const withoutProvenance = (workspace: string): void => {
  for (const { folder } of publishedPackages(workspace)) {
    const manifest = manifestIn(folder)
    const text = JSON.stringify({ ...manifest, publishConfig: { access: 'public' } }, undefined, 2)
    writeFileSync(join(folder, 'package.json'), `${text}\n`)
  }
}

/** Adds a changeset for one package, as `npx changeset` does. */
export const addChangeset = (workspace: string, packageName: string, size: 'minor' | 'patch'): void =>
  writeFileSync(join(workspace, '.changeset', 'rehearsed.md'), `---\n'${packageName}': ${size}\n---\n\nDo more.\n`)

/** The first TypeScript block of a package's README, and its output. */
export const firstExample = (folder: string): { readonly code: string; readonly output: string } => {
  const match = /^```ts\n([\s\S]*?)^```\s*^```text\n([\s\S]*?)^```/m.exec(
    readFileSync(join(folder, 'README.md'), 'utf8')
  )
  if (match === null) throw new Error(`no example with its output in the README of ${folder}`)
  return { code: match[1] as string, output: match[2] as string }
}

const manifestIn = (folder: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
