import { isRecord } from '@cloud-result/core/vendor'

import type { Names } from './known-words.js'

/**
 * Describes a value without any part of it: `string(12)`, `integer`, `number`, `boolean`, `null`, `list(3) of {4 fields}`. The
 * number after `string` counts UTF-16 code units. Names of fields are left out, since those of a map are data.
 */
export const shapeOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return `string(${value.length})`
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (Array.isArray(value)) return shapeOfList(value)
  if (!isRecord(value)) return typeof value
  const count = Object.keys(value).length
  return `{${count} ${count === 1 ? 'field' : 'fields'}}`
}

const shapeOfList = (list: readonly unknown[]): string => {
  const kinds = new Set(list.map((entry) => shapeOf(entry).replaceAll(/\d+ ?/g, '')))
  if (list.length === 0) return 'list(0)'
  return `list(${list.length}) of ${kinds.size === 1 ? shapeOf(list[0]) : 'several types'}`
}

/** Describes a value that no model describes: its shape, with the fields of objects at most three levels deep. */
export const outlineOf = (value: unknown, names: Names, depth = 3): string => {
  if (depth === 0) return shapeOf(value)
  if (Array.isArray(value)) {
    return isRecord(value[0]) ? `list(${value.length}) of ${outlineOf(value[0], names, depth)}` : shapeOf(value)
  }
  if (!isRecord(value)) return shapeOf(value)
  const entries = Object.entries(value)
  const fields = entries.slice(0, maximumFields).map(([name, inner]) => {
    return `${names.field(name)}: ${outlineOf(inner, names, depth - 1)}`
  })
  return fields.length === 0 ? '{}' : `{ ${[...fields, ...(entries.length > maximumFields ? ['…'] : [])].join(', ')} }`
}

const maximumFields = 20
