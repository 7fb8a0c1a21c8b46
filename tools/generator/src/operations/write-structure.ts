import { shapeName } from '@cloud-result/conformance/model'
import type { DescribedField, Direction, FieldType, Scalar, Structure } from '@cloud-result/conformance/model'

import type { Module } from './module.js'
import { comment, deprecation, key, quote } from '../wording.js'

/** The properties of the vendor's responses that decide which codecs are used. */
export interface Dialect {
  /** Whether responses can be XML, in which every value is text. */
  readonly readsXml: boolean
  /** Whether field names in responses can have any case. */
  readonly foldsNames: boolean
}

/** Finds the module of a shape. */
export type Locate = (shape: string, direction: Direction) => string

/** The context for writing structures into a module. */
export interface Writing {
  /** The name of the product: that of its package, without the scope. */
  readonly product: string
  readonly module: Module
  readonly dialect: Dialect
  readonly locate: Locate
}

/** Writes the interface of a structure. */
export const writeInterface = (structure: Structure, writing: Writing): string => {
  const fields = structure.fields.map((field) => interfaceField(field, structure.direction, writing))
  // An empty interface would accept any value.
  const body =
    fields.length > 0 ? fields : [`readonly [field: string]: ${structure.direction === 'input' ? 'never' : 'unknown'}`]
  return `${comment([structure.does])}export interface ${structure.name} {\n${body.join('\n')}\n}`
}

const interfaceField = (field: DescribedField, direction: Direction, writing: Writing): string => {
  const type = typeText(field.type, direction, field, writing)
  const sentences = [field.does, field.isIdList && !field.required ? notEmpty : undefined].flatMap((text) => text ?? [])
  const said = comment([sentences.length === 0 ? undefined : sentences.join(' '), deprecation(field.deprecated)], '  ')
  const absent = type === 'unknown' ? '' : ' | undefined'
  if (direction === 'input') {
    return `${said}  readonly ${key(field.name)}${field.required ? `: ${type}` : `?: ${type}${absent}`}`
  }
  return isAlwaysThere(field.type)
    ? `${said}  readonly ${key(field.name)}: ${type}`
    : `${said}  readonly ${key(field.name)}?: ${type}${absent}`
}

const notEmpty = 'An empty list is refused, because the vendor treats it as absent.'

const isAlwaysThere = (type: FieldType): boolean => type.kind === 'list' || type.kind === 'wrapped'

type Marks = Pick<DescribedField, 'isIdList' | 'values'>

const typeText = (type: FieldType, direction: Direction, marks: Marks, writing: Writing): string => {
  if (type.kind === 'list') {
    const entry = typeText(type.of, direction, marks, writing)
    if (marks.isIdList) {
      return `${writing.module.type('ReadonlyNonEmptyArray', 'fp-ts/lib/ReadonlyNonEmptyArray.js')}<${entry}>`
    }
    return type.of.kind === 'list' ? `readonly (${entry})[]` : `readonly ${entry}[]`
  }
  if (type.kind === 'wrapped') {
    return `{ readonly ${key(type.entry)}: readonly ${typeText(type.of, direction, marks, writing)}[] }`
  }
  if (type.kind === 'map') return `Readonly<Record<string, ${typeText(type.of, direction, marks, writing)}>>`
  if (type.kind === 'shape') {
    return writing.module.type(shapeName(type.shape, direction), writing.locate(type.shape, direction))
  }
  return marks.values === undefined ? scalarTypes[type.scalar] : writing.module.type(marks.values, './values.js')
}

const scalarTypes: Readonly<Record<Scalar, string>> = {
  string: 'string',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'string',
  unknown: 'unknown'
}

/** Writes the expression for the codec of a structure. */
export const writeCodec = (structure: Structure, writing: Writing): string => {
  const { direction, name } = structure
  const entries = (fields: readonly DescribedField[]): string =>
    fields.map((field) => `${key(field.name)}: ${fieldCodec(field, direction, writing)}`).join(', ')
  const { module } = writing
  if (direction === 'output') {
    const make = module.value(writing.dialect.foldsNames ? 'caseInsensitiveObject' : 'openObject', core)
    return `${make}<${name}>({ ${entries(structure.fields)} }, '${name}')`
  }
  const required = entries(structure.fields.filter((field) => field.required))
  const optional = entries(structure.fields.filter((field) => !field.required))
  return `${module.value('closedObject', core)}<${name}>({ ${required} }, { ${optional} }, '${name}')`
}

const core = '@cloud-result/core/vendor'

const fieldCodec = (field: DescribedField, direction: Direction, writing: Writing): string => {
  const { isInPath, mayBeEmpty, type } = field
  if (isInPath && type.kind === 'scalar' && type.scalar === 'string') return writing.module.value('PathSegment', core)
  if (direction === 'input') return inputCodec(type, mayBeEmpty, writing)
  const codec = outputCodec(type, writing)
  return isAlwaysThere(type) ? codec : `${writing.module.value('optional', core)}(${codec})`
}

const inputCodec = (type: FieldType, mayBeEmpty: boolean, writing: Writing): string => {
  const { locate, module } = writing
  const iots = (expression: string): string => `${module.value('t', 'io-ts')}.${expression}`
  switch (type.kind) {
    case 'list': {
      const entry = inputCodec(type.of, mayBeEmpty, writing)
      return mayBeEmpty ? iots(`readonlyArray(${entry})`) : `${module.value('nonEmptyList', core)}(${entry})`
    }
    case 'map':
      return iots(`record(${iots('string')}, ${inputCodec(type.of, mayBeEmpty, writing)})`)
    case 'wrapped':
      throw new Error('a list in a request has no wrapper')
    case 'shape':
      return `${module.value(shapeName(type.shape, 'input'), locate(type.shape, 'input'))}()`
    case 'scalar':
      return type.scalar === 'integer'
        ? module.value('Integer', core)
        : type.scalar === 'float'
          ? module.value('FiniteNumber', core)
          : iots(type.scalar === 'date' ? 'string' : type.scalar)
  }
}

const outputCodec = (type: FieldType, writing: Writing): string => {
  const { dialect, locate, module } = writing
  const iots = (expression: string): string => `${module.value('t', 'io-ts')}.${expression}`
  switch (type.kind) {
    case 'list':
      return `${module.value('list', core)}(${outputCodec(type.of, writing)})`
    case 'map':
      return iots(`record(${iots('string')}, ${outputCodec(type.of, writing)})`)
    case 'wrapped':
      return `${module.value('wrappedList', '../operation-support/wrapped-list.js')}(${quote(type.entry)}, ${outputCodec(type.of, writing)})`
    case 'shape':
      return `${module.value(shapeName(type.shape, 'output'), locate(type.shape, 'output'))}()`
    case 'scalar':
      return type.scalar === 'unknown'
        ? iots('unknown')
        : dialect.readsXml
          ? module.value(wireScalars[type.scalar], core)
          : iots(jsonScalars[type.scalar])
  }
}

const wireScalars = {
  string: 'WireString',
  integer: 'WireNumber',
  float: 'WireNumber',
  boolean: 'WireBoolean',
  date: 'NonBlankString'
} as const

const jsonScalars = {
  string: 'string',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'string'
} as const
