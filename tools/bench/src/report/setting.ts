import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'

/** The machine and the versions of a measurement. */
export interface Setting {
  readonly date: string
  readonly node: string
  readonly platform: string
  readonly processor: string
  readonly cores: number
  readonly versions: Readonly<Record<string, string>>
}

/** Reads the setting of this process. */
export const readSetting = (packages: readonly string[]): Setting => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)]))
})

const { resolve } = createRequire(import.meta.url)

/** Finds the folder of an installed package, also if it does not export its `package.json`. */
export const folderOf = (name: string): string => {
  let folder = dirname(resolve(entries[name] ?? name))
  for (;;) {
    const file = join(folder, 'package.json')
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === name) return folder
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`no package.json of ${name}`)
    folder = parent
  }
}

// Packages without a `.` entry.
const entries: Readonly<Record<string, string>> = {
  'tencentcloud-sdk-nodejs-common': 'tencentcloud-sdk-nodejs-common/tencentcloud/common/abstract_client.js'
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as { readonly version: string }).version
