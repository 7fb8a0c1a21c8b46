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

/** Writes the expression for the codec of a structure in a request. */
export const writeCodec = ({ fields, name }: Structure, { module, ...writing }: Writing): string => {
  const entries = (wanted: readonly DescribedField[]): string =>
    wanted.map((field) => `${key(field.name)}: ${inputField(field, { module, ...writing })}`).join(', ')
  const required = entries(fields.filter((field) => field.required))
  const optional = entries(fields.filter((field) => !field.required))
  return `${module.value('closedObject', core)}<${name}>({ ${required} }, { ${optional} }, '${name}')`
}

/** Writes the reader of a structure in a response. */
export const writeReader = ({ fields, name }: Structure, writing: Writing): string => {
  const { dialect, module } = writing
  const make = module.value(dialect.foldsNames ? 'caseInsensitiveObject' : 'object', core)
  const type = `${module.type('Reader', core)}<${name}>`
  const start = `export const ${name}: ${type} = /* @__PURE__ */ ${make}('${name}', `
  // oxfmt puts the arguments on lines of their own if this line becomes too long.
  const indent = `${start}(draft, reading) => {`.length > maximumWidth ? 4 : 2
  const statements = fields.map((field) => readStatement(field, indent, writing))
  const wire = fields.some(({ type: { kind } }) => kind !== 'list' && kind !== 'wrapped') ? ['let wire: unknown'] : []
  const readFields =
    fields.length === 0 ? '() => {}' : `(draft, reading) => {\n${[...wire, ...statements].join('\n')}\n}`
  return `${comment([`The reader of \`${name}\`.`])}${start}${readFields})`
}

const maximumWidth = 120

const core = '@cloud-result/core/vendor'

const readStatement = ({ name, type }: DescribedField, indent: number, writing: Writing): string => {
  const { module } = writing
  const place = /^[A-Za-z_$][\w$]*$/.test(name) ? `draft.${name}` : `draft[${quote(name)}]`
  const read = (how: string, wire: string, reader: string): string =>
    `${place} = ${module.value(how, core)}(${wire}, ${quote(name)}, ${reader}, reading)`
  if (type.kind === 'list') return read('readList', place, readerOf(type.of, writing))
  if (type.kind === 'wrapped') return read('readField', place, readerOf(type, writing))
  const test = `if (!${module.value(guardOf(type), core)}((wire = ${place})))`
  const set = read('readOptional', 'wire', readerOf(type, writing))
  return indent + test.length + 1 + set.length <= maximumWidth ? `${test} ${set}` : `${test} {\n${set}\n}`
}

// The test by which most values need no call.
const guardOf = (type: FieldType): string => (type.kind === 'scalar' ? guards[type.scalar] : 'isAbsent')

const guards: Readonly<Record<Scalar, string>> = {
  string: 'isText',
  integer: 'isNumber',
  float: 'isNumber',
  boolean: 'isBoolean',
  date: 'isAbsent',
  unknown: 'isAbsent'
}

const inputField = ({ isInPath, mayBeEmpty, type }: DescribedField, writing: Writing): string =>
  isInPath && type.kind === 'scalar' && type.scalar === 'string'
    ? writing.module.value('PathSegment', core)
    : inputCodec(type, mayBeEmpty, writing)

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

const readerOf = (type: FieldType, writing: Writing): string => {
  const { dialect, locate, module } = writing
  switch (type.kind) {
    case 'list':
      return `${module.value('listOf', core)}(${readerOf(type.of, writing)})`
    case 'map':
      return `${module.value('recordOf', core)}(${readerOf(type.of, writing)})`
    case 'wrapped':
      return `${module.value('wrappedListOf', core)}(${quote(type.entry)}, ${readerOf(type.of, writing)})`
    case 'shape':
      return module.value(shapeName(type.shape, 'output'), locate(type.shape, 'output'))
    case 'scalar':
      return module.value((dialect.readsXml ? wireScalars : jsonScalars)[type.scalar], core)
  }
}

const wireScalars: Readonly<Record<Scalar, string>> = {
  string: 'wireText',
  integer: 'wireNumber',
  float: 'wireNumber',
  boolean: 'wireBoolean',
  date: 'nonBlankText',
  unknown: 'anything'
}

const jsonScalars: Readonly<Record<Scalar, string>> = {
  string: 'text',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'text',
  unknown: 'anything'
}
