import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A vendor package of this repository, with what the site shows of it. */
export interface VendorPackage {
  /** The name of the folder, which is also the name of the package. */
  readonly folder: string
  /** The name of the product. */
  readonly title: string
  /** The path of the source of its `.` entry. */
  readonly sourcePath: string
  /** The meaning of each code in a sentence, by code, or by message where the code is not known. */
  readonly meanings: Readonly<Record<string, string>>
}

const packagesUrl = new URL('../../../packages/', import.meta.url)

/** Finds the vendor packages: the folders with the meanings of codes. */
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
