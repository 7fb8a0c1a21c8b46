import type { Api, ApiOperation, Field, FieldType, Scalar } from '@cloud-result/conformance/model'
import { isRecord } from '@cloud-result/core/vendor'

import type { Finding } from './finding.js'
import type { Names } from './known-words.js'
import { outlineOf, shapeOf } from './shape-of.js'

/** What an answer is compared with. */
export interface Comparison {
  readonly api: Api
  readonly operation: ApiOperation
  readonly names: Names
  /** Whether names of fields have any case. */
  readonly anyCase: boolean
  /** Whether answers may be XML. Then JSON, too, has numbers and booleans as texts, and a blank text for an absent value. */
  readonly readsXml: boolean
  /** The paths that the package refused, with indexes and keys, as `pathOf` writes them. */
  readonly refused: readonly string[]
}

/** Writes a path as in `refused`. Fields have any case there. */
export const pathOf = (steps: readonly (string | number)[]): string => JSON.stringify(steps.map(String)).toLowerCase()

/** Compares the data of a success with the output of its operation in the model. */
export const compareAnswer = (answer: unknown, comparison: Comparison): readonly Omit<Finding, 'count'>[] => {
  const { anyCase, api, names, operation, readsXml, refused } = comparison
  const findings: Omit<Finding, 'count'>[] = []
  const { items, total } = operation.facts.paging ?? {}
  // An empty list may be absent.
  const isEmpty = total !== undefined && Number(valueAt(answer, total.split('.'), anyCase)) === 0
  const needed = new Set([total, ...(isEmpty ? [] : [items])])
  const explained = new Set<string>()

  const add = (kind: Finding['kind'], place: Place, expected: string, found: string): void => {
    findings.push({ kind, operation: operation.name, at: place.shown || '(the whole answer)', expected, found })
  }

  const addType = (place: Place, type: FieldType, value: unknown): void => {
    // Without the bracket at its end, it is the beginning of its own path and of those below.
    const start = pathOf(place.steps).slice(0, -1)
    const own = refused.filter((path) => path.startsWith(start))
    own.forEach((path) => explained.add(path))
    add(own.length === 0 ? 'other-form' : 'wrong-type', place, nameOf(type), shapeOf(value))
  }

  const compareFields = (fields: readonly Field[], wire: Readonly<Record<string, unknown>>, place: Place): void => {
    const keyOf = (name: string): string => (anyCase ? name.toLowerCase() : name)
    const known = new Map(fields.map((field) => [keyOf(field.name), field]))
    const present = new Set<string>()
    for (const [key, value] of Object.entries(wire)) {
      const field = known.get(keyOf(key))
      if (field === undefined) {
        add('unknown-field', below(place, key, names.field(key)), 'no such field', shapeOf(value))
      } else if (value !== null && value !== undefined) {
        present.add(field.name)
        compareValue(field.type, value, below(place, key, field.name))
      }
    }
    for (const field of fields) {
      const missing = below(place, field.name, field.name)
      if (present.has(field.name) || !(field.required || needed.has(missing.shown))) continue
      const key = Object.keys(wire).find((candidate) => keyOf(candidate) === keyOf(field.name))
      add('missing', missing, nameOf(field.type), key === undefined ? 'no field' : 'null')
    }
  }

  const compareValue = (type: FieldType, value: unknown, place: Place): void => {
    if (readsXml && isBlank(value)) return
    switch (type.kind) {
      case 'scalar':
        if (type.scalar === 'unknown') add('undocumented', place, 'unknown', outlineOf(value, names))
        else if (!isScalar(type.scalar, value, readsXml)) addType(place, type, value)
        return
      case 'shape':
        if (isRecord(value)) compareFields(api.shapes.output.get(type.shape)?.fields ?? [], value, place)
        else addType(place, type, value)
        return
      case 'list':
        if (!Array.isArray(value)) {
          addType(place, type, value)
          return
        }
        for (const [index, entry] of value.entries()) compareValue(type.of, entry, below(place, index, '[]'))
        return
      case 'map':
        if (!isRecord(value)) {
          addType(place, type, value)
          return
        }
        for (const [key, entry] of Object.entries(value)) compareValue(type.of, entry, below(place, key, '{}'))
        return
      case 'wrapped':
        if (!isRecord(value)) {
          addType(place, type, value)
          return
        }
        compareFields([{ name: type.entry, type: { kind: 'list', of: type.of }, required: false }], value, place)
    }
  }

  if (isRecord(answer)) compareFields(operation.output.fields, answer, { steps: [], shown: '' })
  if (refused.some((path) => !explained.has(path))) {
    add('wrong-type', { steps: [], shown: '' }, 'an answer that the package can read', shapeOf(answer))
  }
  return findings
}

interface Place {
  /** With indexes and keys. They are data, and not shown. */
  readonly steps: readonly (string | number)[]
  readonly shown: string
}

const below = (place: Place, step: string | number, name: string): Place => ({
  steps: [...place.steps, step],
  shown: place.shown === '' || name === '[]' || name === '{}' ? place.shown + name : `${place.shown}.${name}`
})

const valueAt = (answer: unknown, [name, ...rest]: readonly string[], anyCase: boolean): unknown => {
  if (name === undefined) return answer ?? undefined
  if (!isRecord(answer)) return undefined
  const key = Object.keys(answer).find(
    (each) => each === name || (anyCase && each.toLowerCase() === name.toLowerCase())
  )
  return key === undefined ? undefined : valueAt(answer[key], rest, anyCase)
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

const isScalar = (scalar: Exclude<Scalar, 'unknown'>, value: unknown, readsXml: boolean): boolean => {
  switch (scalar) {
    case 'boolean':
      return typeof value === 'boolean' || (readsXml && typeof value === 'string' && /^(true|false)$/i.test(value))
    case 'integer':
      return Number.isInteger(value) || (readsXml && typeof value === 'string' && /^-?\d+$/.test(value))
    case 'float':
      return typeof value === 'number' || (readsXml && typeof value === 'string' && Number.isFinite(Number(value)))
    default:
      return typeof value === 'string'
  }
}

const nameOf = (type: FieldType): string => {
  switch (type.kind) {
    case 'scalar':
      return type.scalar
    case 'shape':
      return type.shape
    case 'list':
      return `list of ${nameOf(type.of)}`
    case 'map':
      return `map of ${nameOf(type.of)}`
    case 'wrapped':
      return `{ ${type.entry}: list of ${nameOf(type.of)} }`
  }
}
