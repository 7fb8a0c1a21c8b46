import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A vendor package of this repository, as the site needs it. */
export interface VendorPackage {
  /** The folder's name, which is the package's too. */
  readonly folder: string
  /** What people call the product. */
  readonly title: string
  /** Where its `.` entry is written. */
  readonly sourcePath: string
  /** What each code means, in a sentence; keyed by the message where the code is lost. */
  readonly meanings: Readonly<Record<string, string>>
}

const packagesUrl = new URL('../../../packages/', import.meta.url)

/** Finds the vendor packages: the folders that keep what their codes mean. */
export const readVendorPackages = (): readonly VendorPackage[] =>
  readdirSync(packagesUrl)
    .toSorted()
    .filter((folder) => existsSync(new URL(`${folder}/model/meanings.json`, packagesUrl)))
    .map((folder) => ({
      folder,
      title: readJson<{ readonly description: string }>(`${folder}/package.json`).description.split(':')[0] as string,
      sourcePath: fileURLToPath(new URL(`${folder}/src/index.ts`, packagesUrl)),
      meanings: readJson(`${folder}/model/meanings.json`)
    }))

const readJson = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(path, packagesUrl), 'utf8')) as Content
