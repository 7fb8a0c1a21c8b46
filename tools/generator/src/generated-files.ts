import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

import { codesIn, hasOperations, modelIn, problemsOf } from '@cloud-result/conformance/model'
import type { CodesModel } from '@cloud-result/conformance/model'

import { withCodesTable } from './codes/readme-table.js'
import { renderCodes } from './codes/render-codes.js'
import { writeCatalogue, writeErrors } from './codes/write-codes.js'
import { formatSource } from './format-source.js'
import { formatted } from './operations/formatted.js'

/** Where the modules of the operations are, which is a folder that holds nothing else. */
export const operationsFolder = 'src/operations/'

/** Writes all that is generated in a vendor's package, by path in its folder. It throws where the models are wrong. */
export const generatedFiles = async (folder: URL): Promise<ReadonlyMap<string, string>> => {
  const operations = hasOperations(folder)
    ? await formatted(modelIn(folder), basename(folder.pathname))
    : new Map<string, string>()
  return new Map([
    ...(await filesOfCodes(folder)),
    ...[...operations].map(([name, source]) => [operationsFolder + name, source] as const)
  ])
}

const filesOfCodes = async (folder: URL): Promise<readonly (readonly [string, string])[]> => {
  const written = renderCodes(codesIn(folder))
  // In the order of the file, which is that of the rows in all that is made of them.
  const model = JSON.parse(written) as CodesModel
  const problems = problemsOf(model)
  if (problems.length > 0) throw new Error([`${folder.pathname}model/codes.json:`, ...problems].join('\n'))
  return [
    ['model/codes.json', written],
    ['src/errors.ts', await formatSource('errors.ts', writeErrors(model))],
    ['src/catalogue.ts', await formatSource('catalogue.ts', writeCatalogue(model))],
    ['README.md', withCodesTable(readFileSync(new URL('README.md', folder), 'utf8'), model.codes)]
  ]
}
