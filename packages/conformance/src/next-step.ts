import { existsSync, readdirSync, readFileSync } from 'node:fs'

import * as t from 'io-ts'

import { codesIn, problemsOf } from './model/index.js'
import { fixtureFiles, readFixtures } from './fixtures.js'
import type { Fixture } from './fixtures.js'
import type { Vendor } from './vendor.js'

/** Tests whether a vendor is a skeleton: it has neither a code nor a fixture. */
export const isEmpty = ({ packageUrl }: Vendor): boolean =>
  codesIn(packageUrl).codes.length === 0 && fixtureFiles(packageUrl).length === 0

/** Says what to do next for a vendor that is begun and not complete, in a sentence; `undefined` if it is empty or complete. */
export const nextStep = (vendor: Vendor): string | undefined => {
  if (isEmpty(vendor)) return undefined
  for (const step of steps) {
    const found = step(vendor)
    if (found !== undefined) return found
  }
  return undefined
}

type Step = (vendor: Vendor) => string | undefined

const stepOfFiles: Step = ({ packageUrl }) => {
  const files = fixtureFiles(packageUrl)
  if (!files.some((file) => file.includes('.error'))) {
    return 'Put a failure of the vendor into test/fixtures, named for its operation: list-disks.error.json.'
  }
  if (!files.some((file) => file.includes('.ok'))) {
    return 'Put a success of the vendor into test/fixtures, named for its operation: list-disks.ok.json.'
  }
  const rows = new Set(readFixtures(packageUrl).map(({ file }) => file))
  const unlisted = files.find((file) => !rows.has(file))
  return unlisted === undefined
    ? undefined
    : `Give ${unlisted} a row in test/fixtures/README.md: status, headers, outcome, request id and source.`
}

const stepOfCodes: Step = ({ module, packageUrl }) => {
  const model = codesIn(packageUrl)
  if (model.codes.length === 0) {
    return 'Add a line for each documented code to model/codes.json, and run `pnpm generate`.'
  }
  const [problem] = problemsOf(model)
  if (problem !== undefined) return `Correct model/codes.json: ${problem}`
  const known = new Set(module.errorCatalogue.map(({ code }) => code))
  const missing = model.codes.find(({ code }) => code !== null && !known.has(code))
  return missing === undefined ? undefined : `Run \`pnpm generate\`: src/errors.ts lacks ${missing.code}.`
}

const stepOfOutcomes: Step = ({ module, packageUrl }) => {
  for (const { file, outcome, response } of readFixtures(packageUrl)) {
    const found = outcomeOf(module, response)
    if (found !== outcome) {
      return `Make ${file} decode to "${outcome}": it decodes to "${found}". Change src/envelope.ts, model/codes.json or the row.`
    }
  }
  return undefined
}

const outcomeOf = (module: Vendor['module'], response: Fixture['response']): string => {
  const result = module.decode(t.unknown)(response)
  if (result._tag === 'Right') return 'Right'
  const { _tag, category, code } = result.left
  return [_tag, category, code].filter((part) => part !== undefined).join(' ')
}

// The order in which the rest is written.
const places = ['test/parity.ts', 'src/', 'test/', 'README.md']

const stepOfPlaces: Step = ({ packageUrl }) => {
  for (const place of places) {
    const url = new URL(place, packageUrl)
    if (!existsSync(url)) continue
    const files = place.endsWith('/')
      ? readdirSync(url, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
      : ['']
    for (const file of files) {
      const lines = readFileSync(file === '' ? url : new URL(file, url), 'utf8').split('\n')
      const line = lines.findIndex((text) => text.includes('TODO'))
      if (line >= 0) return `Write what ${place}${file}, line ${line + 1} asks for: ${lines[line]?.trim()}`
    }
  }
  return undefined
}

const steps: readonly Step[] = [stepOfFiles, stepOfCodes, stepOfOutcomes, stepOfPlaces]
