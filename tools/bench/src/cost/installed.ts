import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { folderOf } from '../report/setting.js'

/** The size of an installed package with its dependencies. */
export interface Installed {
  readonly name: string
  readonly packages: number
  readonly files: number
  readonly bytes: number
}

interface Manifest {
  readonly name: string
  readonly files?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** Adds up a package, its dependencies and its peers, as npm installs them. */
export const measureInstalled = (name: string): Installed => {
  const folders = new Set<string>()
  follow(realpathSync(folderOf(name)), folders)
  const sizes = [...folders].flatMap(filesOf)
  return { name, packages: folders.size, files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) }
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

const follow = (folder: string, folders: Set<string>): void => {
  if (folders.has(folder)) return
  folders.add(folder)
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifestOf(folder)
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)
  for (const name of [...Object.keys(dependencies), ...peers]) {
    const found = find(name, folder)
    if (found !== undefined) follow(found, folders)
  }
}

/** Finds a package as Node does: in the `node_modules` of this folder and of its parents. */
const find = (name: string, from: string): string | undefined => {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return realpathSync(folder)
  const parent = dirname(from)
  return parent === from ? undefined : find(name, parent)
}

/** The sizes of a package's files. Packages of this repository have more files, which are not packed. */
const filesOf = (folder: string): readonly number[] => {
  const packed = folder.includes('node_modules') ? undefined : manifestOf(folder).files
  const top = packed === undefined ? undefined : new Set([...packed, 'package.json', 'README.md', 'LICENSE'])
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.name === 'node_modules' || (top !== undefined && !top.has(entry.name))
      ? []
      : sizesIn(join(folder, entry.name))
  )
}

const sizesIn = (path: string): readonly number[] => {
  const found = statSync(path)
  return found.isDirectory() ? readdirSync(path).flatMap((name) => sizesIn(join(path, name))) : [found.size]
}
