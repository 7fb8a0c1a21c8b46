import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a release reads of a `package.json`. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly dependencies?: Ranges
  readonly peerDependencies?: Ranges
  readonly engines?: Ranges
}

/** Version ranges by name. */
export type Ranges = Readonly<Record<string, string>>

/** A published package. */
export interface PublishedPackage {
  /** From the root of the workspace, for example `packages/core`. */
  readonly path: string
  readonly manifest: Manifest
}

/** Lists the packages that a workspace publishes. */
export const publishedPackages = (workspace: string): readonly PublishedPackage[] =>
  readdirSync(join(workspace, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((path) => existsSync(join(workspace, path, 'package.json')))
    .map((path) => ({ path, manifest: readManifest(readFileSync(join(workspace, path, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => manifest.private !== true)

/** Reads the text of a `package.json`. */
export const readManifest = (text: string): Manifest => JSON.parse(text) as Manifest
