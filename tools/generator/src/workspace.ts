import { existsSync, readdirSync, readFileSync } from 'node:fs'

import type { CodesModel } from './codes/codes-model.js'
import type { Correction, Descriptions, Facts, Model } from './operations/model.js'

/** The vendors' packages: those that have a model of their codes. */
export const vendorFolders = (): readonly URL[] => {
  const packagesUrl = new URL('../../../packages/', import.meta.url)
  return readdirSync(packagesUrl)
    .map((folder) => new URL(`${folder}/`, packagesUrl))
    .filter((folder) => existsSync(new URL('model/codes.json', folder)))
}

/** Reads the codes in a package's folder. */
export const codesIn = (folder: URL): CodesModel => readJson(new URL('model/codes.json', folder)) as CodesModel

/** Whether the package in a folder has a model of operations. */
export const hasOperations = (folder: URL): boolean => existsSync(new URL('model/operations.json', folder))

/** Reads the model of the operations in a package's folder. */
export const modelIn = (folder: URL): Model => ({
  facts: readJson(new URL('model/operations.json', folder)) as Facts,
  corrections: readJson(new URL('model/corrections.json', folder)) as readonly Correction[],
  descriptions: readJson(new URL('model/descriptions.json', folder)) as Descriptions
})

/** Reads a JSON file. */
export const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'))
