import { existsSync, readFileSync } from 'node:fs'

import type { CodesModel } from './codes-model.js'
import type { Correction, Descriptions, Facts, Model } from './operations-model.js'

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

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'))
