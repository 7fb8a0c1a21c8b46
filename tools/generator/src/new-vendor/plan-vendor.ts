import { existsSync, readFileSync } from 'node:fs'

import type { CodesModel } from '../codes/codes-model.js'
import { renderCodes } from '../codes/render-codes.js'
import { writeCatalogue, writeErrors } from '../codes/write-codes.js'
import { reachableFiles } from './reachable-files.js'

/** A vendor's package that is to be made. */
export interface NewVendor {
  /** Vendor and product, joined by a hyphen: the name of the folder, and of the package after the scope. */
  readonly name: string
  /** How a person writes it, for instance `Tencent Cloud CVM`. */
  readonly title: string
}

/** The files of a new package by their paths inside it, and what a person has to write in them. */
export interface VendorPlan {
  readonly files: ReadonlyMap<string, string>
  /** Lines that name the vendor they were copied from, or a page of it, as `file:line`. */
  readonly leftovers: readonly string[]
}

/**
 * Plans the folder of a vendor after another one's: its structure, without its facts. Codes, meanings and fixtures start
 * empty, so that the conformance suite asks for them; operations and client come later, from a model of their own.
 */
export const planVendor = ({ name, title }: NewVendor, from: URL): VendorPlan => {
  const read = (path: string): string => readFileSync(new URL(path, from), 'utf8')
  const old = JSON.parse(read('package.json')) as Manifest
  const rename = renaming(old, { name, title })

  const files = new Map<string, string>([
    ['package.json', rename(toJson(withoutLaterEntries(old)))],
    ['tsconfig.json', read('tsconfig.json')],
    ['test/tsconfig.json', read('test/tsconfig.json')],
    ['README.md', rename(readmeWithoutFacts(read('README.md')))],
    ['model/codes.json', renderCodes(noCodes)],
    ['src/errors.ts', writeErrors(noCodes)],
    ['src/catalogue.ts', writeCatalogue(noCodes)],
    ['test/artefact.json', rename(artefactWithoutLaterEntries(read('test/artefact.json')))],
    ['test/fixtures/README.md', rename(fixturesWithoutRows(read('test/fixtures/README.md')))]
  ])
  for (const path of reachableFiles(from, ['src/index.ts', 'test/conformance.test.ts', 'test/parity.ts'])) {
    if (!files.has(path)) files.set(path, rename(read(path)))
  }
  return { files, leftovers: leftoversIn(files, old) }
}

/** Says why a package cannot be made, or gives `undefined`. */
export const faultOf = (name: string, from: string, packagesUrl: URL): string | undefined => {
  if (!/^[a-z][a-z0-9]*-[a-z0-9-]*[a-z0-9]$/.test(name)) return `${name} is not <vendor>-<product> in lower case`
  if (existsSync(new URL(`${name}/`, packagesUrl))) return `packages/${name} is there already`
  if (!existsSync(new URL(`${from}/model/codes.json`, packagesUrl))) return `packages/${from} is no vendor`
  return undefined
}

interface Manifest {
  readonly name: string
  readonly description: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const laterEntries = ['./operations', './client']
const onlyForClients = ['@cloud-result/client', '@cloud-result/signing', '@noble/hashes']

const withoutLaterEntries = (manifest: Manifest): Manifest => ({
  ...manifest,
  exports: without(manifest.exports, laterEntries),
  ...(manifest.dependencies === undefined ? {} : { dependencies: without(manifest.dependencies, onlyForClients) }),
  ...(manifest.devDependencies === undefined
    ? {}
    : { devDependencies: without(manifest.devDependencies, officialClients(manifest)) })
})

// What else is there for tests alone is the vendor's own client, to compare operations with.
const officialClients = ({ devDependencies = {}, peerDependencies = {} }: Manifest): readonly string[] =>
  Object.keys(devDependencies).filter((name) => !name.startsWith('@cloud-result/') && !(name in peerDependencies))

const artefactWithoutLaterEntries = (text: string): string => {
  const { installed, bundle } = JSON.parse(text) as { readonly installed: readonly string[]; readonly bundle: object }
  return toJson({ installed: installed.filter((name) => !onlyForClients.includes(name)), bundle })
}

const renaming = (old: Manifest, { name, title }: NewVendor): ((text: string) => string) => {
  const oldName = old.name.replace('@cloud-result/', '')
  const [oldVendor = '', oldService = ''] = partsOf(oldName)
  const [vendor = '', service = ''] = partsOf(name)
  return (text) =>
    text
      .replaceAll(oldName, name)
      .replaceAll(camelCase(oldName), camelCase(name))
      .replaceAll(titleOf(old), title)
      .replaceAll(`vendor = '${oldVendor}'`, `vendor = '${vendor}'`)
      .replaceAll(`service = '${oldService}'`, `service = '${service}'`)
}

const leftoversIn = (files: ReadonlyMap<string, string>, old: Manifest): readonly string[] => {
  const [vendor = ''] = partsOf(old.name.replace('@cloud-result/', ''))
  const speaks = (line: string): boolean =>
    line.toLowerCase().includes(vendor) || (line.includes('https://') && !line.includes('github.com/cloud-result'))
  return [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (speaks(line) ? [`${path}:${index + 1}`] : []))
  )
}

const readmeWithoutFacts = (readme: string): string => {
  const use = /^[\s\S]*?\n## Use\n[\s\S]*?(?=\n## )/.exec(readme)?.[0] ?? ''
  return [use.trimEnd(), '## What is special about this vendor', '## Codes', '<!-- codes -->\n<!-- /codes -->\n'].join(
    '\n\n'
  )
}

const fixturesWithoutRows = (readme: string): string => /^[\s\S]*?\n\|[-| ]+\|\n/.exec(readme)?.[0] ?? ''

const noCodes: CodesModel = { sources: {}, codes: [] }

const without = <Value>(
  record: Readonly<Record<string, Value>>,
  names: readonly string[]
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

const titleOf = ({ description }: Manifest): string => description.split(':')[0] ?? description

const partsOf = (name: string): readonly string[] => name.split(/-(.*)/s)

const camelCase = (name: string): string => name.replaceAll(/-(.)/g, (_match, letter: string) => letter.toUpperCase())

const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
