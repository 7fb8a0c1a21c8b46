import { readField, shapeIn } from '@cloud-result/conformance/model'
import type { Facts, FieldTexts } from '@cloud-result/conformance/model'

import type { Row } from './compare.js'
import type { Surface, SurfaceField, SurfaceFields } from './surface.js'

/** Facts with additions, and what a person has to write or to check. */
export interface AddedFacts {
  readonly facts: Facts
  readonly toDo: readonly string[]
}

type Side = 'input' | 'output'

/** Adds the operations and fields of these rows to facts, as a source has them. Facts that are there stay as they are. */
export const addFacts = (facts: Facts, theirs: Surface, rows: readonly Row[]): AddedFacts => {
  const shapes = new Map<string, FieldTexts>(Object.entries(facts.shapes))
  const operations = new Map(Object.entries(facts.operations))
  const toDo: string[] = []

  const textOf = (path: string, field: SurfaceField, side: Side, all: SurfaceFields): string => {
    const [, base = '', marks = ''] = /^(\w+)(.*)$/.exec(field.type) ?? []
    const mark = side === 'input' && field.required === true ? '!' : ''
    if (base !== 'object') return base + marks + mark
    const below = textsBelow(`${path}.`, side, all)
    const [only, ...others] = Object.entries(below)
    if (only === undefined) return `unknown${marks}${mark}`
    const isWrapped = facts.answers === 'xml' && side === 'output' && others.length === 0 && only[1].endsWith('[]')
    return isWrapped && marks === '' ? `${only[0]}.${only[1]}` : shapeWith(path, below) + marks + mark
  }

  const textsBelow = (prefix: string, side: Side, all: SurfaceFields): FieldTexts =>
    Object.fromEntries(
      [...all].flatMap(([path, field]) => {
        const name = path.startsWith(prefix) ? path.slice(prefix.length) : ''
        return name === '' || name.includes('.') ? [] : [[name, textOf(path, field, side, all)]]
      })
    )

  /** Texts without the type `number`, which facts do not have. */
  const settled = (owner: string, texts: FieldTexts): FieldTexts =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => {
        if (!text.startsWith('number')) return [name, text]
        toDo.push(`${owner}.${name}: written as an integer; check whether it can be a float`)
        return [name, text.replace('number', 'integer')]
      })
    )

  /** The name of a shape with these fields: of one that is there, or of a new one, which is named after the field. */
  const shapeWith = (path: string, texts: FieldTexts): string => {
    const field = path.split('.').at(-1) ?? path
    const same = [...shapes].flatMap(([name, own]) => (isSame(own, texts) ? [name] : []))
    // Several shapes may have the same fields: `Tags` is a list of `Tag`, and not of `Label`.
    const [known] = [...same.filter((name) => field.startsWith(name)), ...same]
    if (known !== undefined) return known
    const free = [field, ...Array.from({ length: 99 }, (_, index) => `${field}${index + 2}`)]
    const name = free.find((candidate) => !shapes.has(candidate)) ?? field
    shapes.set(name, settled(name, texts))
    toDo.push(`${name}: describe the shape, and give it a better name if there is one`)
    return name
  }

  /** Adds a field to the shape that contains it, or to the input or output itself. Returns whether it found the place. */
  const addField = (name: string, side: Side, names: readonly string[], text: () => string): boolean => {
    const operation = operations.get(name)
    const field = names.at(-1)
    if (operation === undefined || field === undefined) return false
    let texts = operation[side]
    let owner: string | undefined
    for (let index = 0; index < names.length - 1; index += 1) {
      const [own = '', found] = Object.entries(texts).find(([key]) => isSameName(key, names[index])) ?? []
      const type = found === undefined ? undefined : readField(own, found).type
      owner = type === undefined ? undefined : shapeIn(type)
      const below = owner === undefined ? undefined : shapes.get(owner)
      if (below === undefined) return false
      if (type?.kind === 'wrapped') index += 1
      texts = below
    }
    // Another operation with the same shape may have brought it.
    if (Object.keys(texts).some((key) => isSameName(key, field))) return true
    const added = { ...texts, ...settled(owner ?? `${name}.${side}`, { [field]: text() }) }
    if (owner === undefined) operations.set(name, { ...operation, [side]: added })
    else shapes.set(owner, added)
    return true
  }

  const isSameName = (own: string, other: string | undefined): boolean =>
    facts.names === 'any-case' ? own.toLowerCase() === other?.toLowerCase() : own === other

  for (const { at, kind } of rows) {
    if (kind === 'operation-new') {
      const operation = theirs.operations.get(at)
      const { input = new Map(), method = 'POST', output = new Map() } = operation ?? {}
      operations.set(at, {
        ...(method === 'POST' ? {} : { method: method as 'GET' }),
        input: settled(`${at}.input`, textsBelow('', 'input', input)),
        output: settled(`${at}.output`, textsBelow('', 'output', output))
      })
      toDo.push(
        `${at}: describe it (descriptions.json); say its token, dry run and paging, if it has them, and its codes`
      )
    } else if (kind === 'field-new') {
      const [name = '', side, ...path] = at.split('.')
      const fields = theirs.operations.get(name)?.[side as Side]
      const found = [...(fields ?? [])].find(([own]) => isSameName(own, path.join('.')))
      const isAdded =
        fields !== undefined &&
        found !== undefined &&
        addField(name, side as Side, found[0].split('.'), () => textOf(found[0], found[1], side as Side, fields))
      if (!isAdded) {
        toDo.push(`${at}: the facts have no place for it, since a correction added its object; write it by hand`)
      }
    } else {
      toDo.push(`${kind} ${at}: change it by hand, or accept it`)
    }
  }
  return {
    facts: {
      ...facts,
      shapes: ordered(shapes, Object.keys(facts.shapes)),
      operations: ordered(operations, Object.keys(facts.operations))
    },
    toDo
  }
}

/** Whether they have the same fields. A `number` is an integer or a float; what is required differs between requests and responses. */
const isSame = (own: FieldTexts, texts: FieldTexts): boolean => {
  const names = Object.keys(texts)
  return (
    names.length === Object.keys(own).length &&
    names.every((name) => {
      const [before, text] = [own[name], texts[name]].map((each) => each?.replace(/!$/, ''))
      return before === text || before?.replace(/^(?:integer|float)/, 'number') === text
    })
  )
}

/** In the order of the alphabet, if the names that were there are. */
const ordered = <Value>(entries: ReadonlyMap<string, Value>, before: readonly string[]): Record<string, Value> => {
  const isSorted = before.every((name, index) => index === 0 || (before[index - 1] ?? '') <= name)
  const names = isSorted ? [...entries.keys()].toSorted() : [...entries.keys()]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = entries.get(name)
      return value === undefined ? [] : [[name, value]]
    })
  )
}
