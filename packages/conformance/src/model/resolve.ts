import { shapeName } from './api.js'
import type { Api, ApiOperation, DescribedField, Direction, Structure } from './api.js'
import { markEmptyLists } from './empty-lists.js'
import { readField, shapeIn } from './field-type.js'
import type { Field } from './field-type.js'
import { shapesBelow } from './shapes-below.js'
import type { Correction, FieldTexts, Model, OperationFacts } from './operations-model.js'

/** Resolves a model. It throws if the model is inconsistent, and names the problems. */
export const resolve = (model: Model): Api => {
  const { corrections, descriptions, facts } = model
  const used = new Set<string>()
  const valuesOf = new Map(Object.entries(descriptions.values).flatMap(([name, { of }]) => of.map((at) => [at, name])))

  const describe = (owner: string, fields: readonly Field[]): readonly DescribedField[] =>
    fields.map((field) => {
      const at = `${owner}.${field.name}`
      used.add(at)
      return {
        ...field,
        does: descriptions.fields[at],
        deprecated: descriptions.deprecated?.[at],
        mayBeEmpty: true,
        isIdList: false,
        isInPath: false,
        values: valuesOf.get(at)
      }
    })

  const operations = Object.entries(facts.operations).map(([key, metadata]): ApiOperation => {
    const operation = correctEncodings(key, metadata, corrections)
    const [action = '', suffix] = key.split('@')
    const version = operation.version ?? suffix ?? facts.version
    const description = descriptions.operations[key]
    if (version === undefined && operation.path === undefined) throw new Error(`${key} has no version`)
    if (description === undefined) throw new Error(`${key} is not described`)
    const isOneOfSeveral = Object.keys(facts.operations).filter((other) => other.split('@')[0] === action).length > 1
    const name = isOneOfSeveral ? action + (version ?? '').replaceAll('-', '') : action
    const structure = (direction: Direction): Structure => ({
      name: name + suffixes[direction],
      direction,
      does: `The ${direction} of \`${name}\`.`,
      fields: describe(name + suffixes[direction], correct(key, direction, operation[direction], corrections)).map(
        (field) => ({ ...field, isInPath: direction === 'input' && isInPath(field, operation.path, key) })
      )
    })
    return {
      name,
      action,
      version,
      facts: operation,
      description,
      waiters: [description.settles ?? []]
        .flat()
        .map((waiter) => ({ name: waiter, polls: descriptions.waiters[waiter] })),
      secrets: [],
      page: (descriptions.pages?.[key] ?? descriptions.page)
        .replace('{action}', action)
        .replace('{version}', version ?? ''),
      input: structure('input'),
      output: structure('output')
    }
  })

  const inputNames = new Map([
    ...Object.keys(facts.operations).map((key, index) => [key, operations[index]?.input.name] as const),
    ...Object.keys(facts.shapes).map((shape) => [shape, shapeName(shape, 'input')] as const)
  ])

  const shapesOf = (direction: Direction): ReadonlyMap<string, Structure> => {
    const found = new Map<string, Structure>()
    const visit = (fields: readonly Field[], within: readonly string[]): void => {
      for (const { type } of fields) {
        const shape = shapeIn(type)
        if (shape === undefined) continue
        if (within.includes(shape)) {
          throw new Error(`${shape} contains itself, and recursive codecs are not supported`)
        }
        if (found.has(shape)) continue
        const texts = facts.shapes[shape]
        const does = descriptions.shapes[shape]
        if (texts === undefined) throw new Error(`there is no shape ${shape}`)
        if (does === undefined) throw new Error(`${shape} is not described`)
        const own = describe(shape, correct(shape, direction, texts, corrections))
        visit(own, [...within, shape])
        found.set(shape, { name: shapeName(shape, direction), direction, does, fields: own })
      }
    }
    for (const operation of operations) visit(operation[direction].fields, [])
    return found
  }

  const shapes = { input: shapesOf('input'), output: shapesOf('output') }
  const secretsOf = ({ input }: ApiOperation): readonly string[] => {
    const below = shapesBelow(shapes.input, input.fields).map((shape) => shapes.input.get(shape))
    const names = new Set([input, ...below].flatMap((structure) => structure?.fields.map(({ name }) => name) ?? []))
    return (descriptions.secrets ?? []).filter((name) => names.has(name))
  }
  const api: Api = {
    operations: operations.map((operation) => ({ ...operation, secrets: secretsOf(operation) })),
    shapes,
    values: new Map(Object.entries(descriptions.values))
  }
  const lists = new Set(
    [...operations.map(({ input }) => input), ...api.shapes.input.values()].flatMap(({ fields, name }) =>
      fields.flatMap((field) => (field.type.kind === 'list' ? [`${name}.${field.name}`] : []))
    )
  )
  const exceptions = new Set(
    corrections.flatMap(({ mayBeEmpty = [], of }) =>
      [of].flat().flatMap((owner) => mayBeEmpty.map((field) => `${inputNames.get(owner)}.${field}`))
    )
  )
  const unused = [
    ...[...exceptions].filter((at) => !lists.has(at)),
    ...[...Object.keys(descriptions.fields), ...Object.keys(descriptions.deprecated ?? {}), ...valuesOf.keys()].filter(
      (at) => !used.has(at)
    ),
    ...Object.keys(descriptions.operations).filter((key) => facts.operations[key] === undefined),
    ...Object.keys(descriptions.shapes).filter((shape) => facts.shapes[shape] === undefined),
    ...Object.keys(facts.shapes).filter((shape) => !api.shapes.input.has(shape) && !api.shapes.output.has(shape)),
    ...Object.values(descriptions.waiters).filter((name) => !operations.some((operation) => operation.name === name)),
    ...operations.flatMap(({ waiters }) => waiters).flatMap(({ name, polls }) => (polls === undefined ? [name] : [])),
    ...(descriptions.secrets ?? []).filter((name) => !api.operations.some(({ secrets }) => secrets.includes(name))),
    ...corrections.flatMap(({ of }) => of).filter((of) => !facts.operations[of] && !facts.shapes[of])
  ]
  if (unused.length > 0) throw new Error(`unknown or not used: ${unused.join(', ')}`)
  return markEmptyLists(api, exceptions, facts.requests === 'json')
}

const isInPath = ({ name, required, type }: Field, path = '', key: string): boolean => {
  if (!path.includes(`{${name}}`)) return false
  if (!required || type.kind !== 'scalar') throw new Error(`${key} has ${name} in its path, which is no required value`)
  return true
}

const suffixes = { input: 'Input', output: 'Output' } as const

const applies = (correction: Correction, of: string, direction: Direction): boolean =>
  correction.in === direction && [correction.of].flat().includes(of)

const correctEncodings = (
  of: string,
  operation: OperationFacts,
  corrections: readonly Correction[]
): OperationFacts => {
  const encodings = corrections.flatMap((correction) =>
    applies(correction, of, 'input') && correction.encode !== undefined ? [correction.encode] : []
  )
  return encodings.length === 0
    ? operation
    : { ...operation, encodings: Object.assign({}, operation.encodings, ...encodings) }
}

const correct = (
  of: string,
  direction: Direction,
  texts: FieldTexts,
  corrections: readonly Correction[]
): readonly Field[] => {
  const fields = new Map(Object.entries(texts))
  for (const correction of corrections) {
    if (!applies(correction, of, direction)) continue
    for (const [name, text] of Object.entries(correction.change ?? {})) {
      if (!fields.has(name)) throw new Error(`${of} has no ${name} to change`)
      fields.set(name, text)
    }
    for (const name of correction.remove ?? []) {
      if (!fields.delete(name)) throw new Error(`${of} has no ${name} to remove`)
    }
    for (const [name, text] of Object.entries(correction.add ?? {})) {
      if (fields.has(name)) throw new Error(`${of} has ${name} already`)
      fields.set(name, text)
    }
  }
  return [...fields].map(([name, text]) => readField(name, text))
}
