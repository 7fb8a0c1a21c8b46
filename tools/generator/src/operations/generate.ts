import { resolve, shapesBelow } from '@cloud-result/conformance/model'
import type { Api, ApiOperation, Direction, Model, Structure, ValueSet } from '@cloud-result/conformance/model'

import { makeModule } from './module.js'
import type { Module } from './module.js'
import { comment, quote } from '../wording.js'
import { codeName, hasCodes, writeOperation } from './write-operation.js'
import { writeCodec, writeInterface, writeReader } from './write-structure.js'
import type { Writing } from './write-structure.js'

/** Writes the modules of `src/operations` of a product, by file name, without formatting. */
export const generate = (model: Model, product: string): ReadonlyMap<string, string> => {
  const api = resolve(model)
  const places = {
    input: placesOf(api, 'input'),
    output: placesOf(api, 'output')
  }
  const modules = new Map<string, Module>()
  const writingIn = (path: string): Writing => {
    const module = modules.get(path) ?? makeModule(path)
    modules.set(path, module)
    return {
      product,
      module,
      dialect: {
        readsXml: model.facts.answers === 'xml',
        foldsNames: model.facts.names === 'any-case'
      },
      locate: (shape, direction) => places[direction].get(shape) ?? path
    }
  }

  for (const direction of ['output', 'input'] as const) {
    for (const [shape, structure] of api.shapes[direction]) {
      const writing = writingIn(places[direction].get(shape) ?? '')
      for (const text of writeShape(structure, writing)) writing.module.add(text)
    }
  }
  for (const operation of api.operations) {
    const writing = writingIn(groupPath(operation))
    for (const text of writeOperation(operation, writing)) writing.module.add(text)
  }

  const files = new Map([...modules].map(([path, module]) => [fileOf(path), module.source()]))
  if (api.values.size > 0) files.set('values.ts', writeValues(api.values))
  if (api.operations.some(hasCodes)) files.set('codes.ts', writeCodes(api.operations))
  files.set('index.ts', writeIndex(api, places, Object.keys(model.descriptions.waiters)))
  return files
}

type Places = ReadonlyMap<string, string>

const shared = { input: './shared-inputs.js', output: './shared-outputs.js' } as const

const groupPath = ({ description }: ApiOperation): string => `./${description.group}.js`

const fileOf = (path: string): string => path.replace(/^\.\//, '').replace(/\.js$/, '.ts')

/** Finds the module of each shape: the module of its group, or a shared module if several groups use it. */
const placesOf = (api: Api, direction: Direction): Places => {
  const users = new Map<string, Set<string>>()
  for (const operation of api.operations) {
    for (const shape of shapesBelow(api.shapes[direction], operation[direction].fields)) {
      users.set(shape, (users.get(shape) ?? new Set()).add(groupPath(operation)))
    }
  }
  return new Map(
    [...users].map(([shape, [only, other]]) => [shape, other === undefined ? (only as string) : shared[direction]])
  )
}

const writeShape = (structure: Structure, writing: Writing): readonly string[] => {
  const { module } = writing
  const { direction, name } = structure
  if (direction === 'output') return [writeInterface(structure, writing), writeReader(structure, writing)]
  const type = `() => ${module.type('t', 'io-ts')}.Type<${name}, unknown, unknown>`
  const made = `/* @__PURE__ */ ${module.value('once', '@cloud-result/core/vendor')}(() => ${writeCodec(structure, writing)})`
  const said = comment([`The codec of \`${name}\`.`])
  return [writeInterface(structure, writing), `${said}export const ${name}: ${type} = ${made}`]
}

const writeValues = (values: ReadonlyMap<string, ValueSet>): string => {
  const module = makeModule('./values.js')
  for (const [name, { is, values: known }] of values) {
    module.add(`${comment([is])}export type ${name} = ${known.map(quote).join(' | ')} | (string & {})`)
  }
  return module.source()
}

const writeCodes = (operations: readonly ApiOperation[]): string => {
  const module = makeModule('./codes.js')
  for (const operation of operations.filter(hasCodes)) {
    const codes = (operation.facts.codes ?? []).map(quote).join(' | ')
    const said = comment([`The codes that the documentation of \`${operation.name}\` lists.`])
    module.add(`${said}export type ${codeName(operation.name)} = ${codes}`)
  }
  return module.source()
}

const writeIndex = (api: Api, places: Readonly<Record<Direction, Places>>, waiters: readonly string[]): string => {
  const module = makeModule('./index.js')
  module.add(
    comment([`The operations of the API, by name, and the types of their inputs and outputs.`, '@module']).trimEnd()
  )
  const values = new Map<string, string[]>()
  const types = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, from: string, ...names: readonly string[]): void => {
    to.set(from, [...(to.get(from) ?? []), ...names])
  }
  for (const operation of api.operations) {
    const { input, name, output } = operation
    add(values, groupPath(operation), name)
    add(types, groupPath(operation), input.name, output.name)
    if (hasCodes(operation)) add(types, './codes.js', codeName(name))
  }
  for (const direction of ['input', 'output'] as const) {
    for (const [shape, { name }] of api.shapes[direction]) add(types, places[direction].get(shape) ?? '', name)
  }
  if (api.values.size > 0) add(types, './values.js', ...api.values.keys())
  if (waiters.length > 0) add(values, '../operation-support/waiters.js', ...waiters)
  for (const from of [...new Set([...values.keys(), ...types.keys()])].toSorted()) {
    const lines = [
      ...(values.has(from) ? [`export { ${values.get(from)?.toSorted().join(', ')} } from '${from}'`] : []),
      ...(types.has(from) ? [`export type { ${types.get(from)?.toSorted().join(', ')} } from '${from}'`] : [])
    ]
    module.add(lines.join('\n'))
  }
  return module.source()
}
