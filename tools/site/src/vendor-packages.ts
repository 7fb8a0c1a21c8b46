import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { CodesModel } from '@cloud-result/conformance/model'

/** A vendor package of this repository, with what the site shows of it. */
export interface VendorPackage {
  /** The name of the folder, which is also the name of the package. */
  readonly folder: string
  /** The name of the product. */
  readonly title: string
  /** The path of the source of its `.` entry. */
  readonly sourcePath: string
  /** Its codes: `model/codes.json`. */
  readonly codes: CodesModel
}

const packagesUrl = new URL('../../../packages/', import.meta.url)

/** Finds the vendor packages: the folders with a model of codes. */
export const readVendorPackages = (): readonly VendorPackage[] =>
  readdirSync(packagesUrl)
    .toSorted()
    .filter((folder) => existsSync(new URL(`${folder}/model/codes.json`, packagesUrl)))
    .map((folder) => ({
      folder,
      title: readJson<{ readonly description: string }>(`${folder}/package.json`).description.split(':')[0] as string,
      sourcePath: fileURLToPath(new URL(`${folder}/src/index.ts`, packagesUrl)),
      codes: readJson(`${folder}/model/codes.json`)
    }))

const readJson = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(path, packagesUrl), 'utf8')) as Content
