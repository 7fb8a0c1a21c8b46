import { existsSync, readdirSync, readFileSync } from 'node:fs'

import type { Correction, Descriptions, Facts, Model } from './model.js'

const packagesUrl = new URL('../../../packages/', import.meta.url)

/** The packages that have a model of operations. */
export const vendorFolders = (): readonly URL[] =>
  readdirSync(packagesUrl)
    .map((folder) => new URL(`${folder}/`, packagesUrl))
    .filter((folder) => existsSync(new URL('model/operations.json', folder)))

/** Reads the model in a package's folder. */
export const modelIn = (folder: URL): Model => ({
  facts: readJson(new URL('model/operations.json', folder)) as Facts,
  corrections: readJson(new URL('model/corrections.json', folder)) as readonly Correction[],
  descriptions: readJson(new URL('model/descriptions.json', folder)) as Descriptions
})

/** Reads a JSON file. */
export const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'))
