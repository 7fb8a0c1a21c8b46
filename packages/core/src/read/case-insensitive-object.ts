import { once } from '../once.js'
import { isRecord } from '../record.js'
import { fieldsOf } from './fields-of.js'
import { object } from './objects.js'
import type { ReadFields } from './objects.js'
import { prepared } from './prepared.js'
import type { Reader } from './reader.js'

/**
 * Makes the reader of an object whose field names may have any case on the wire: `Label` is read as `label`, the name in the
 * interface. A field with the exact name takes precedence.
 *
 * @category Readers
 */
export const caseInsensitiveObject = <A extends object>(name: string, readFields: ReadFields<A>): Reader<A> => {
  const known = once(() => {
    const fields = new Set(fieldsOf(readFields).keys())
    const names = new Map([...fields].map((field) => [field.toLowerCase(), field]))
    return { fields, names, longest: Math.max(0, ...[...fields].map((field) => field.length)) }
  })

  const nameOf = (key: string): string => {
    const { fields, longest, names } = known()
    return key.length > longest || fields.has(key) ? key : (names.get(key.toLowerCase()) ?? key)
  }

  const rename = (wire: unknown): unknown => {
    if (!isRecord(wire) || Object.keys(wire).every((key) => nameOf(key) === key)) return wire
    return Object.fromEntries(
      Object.entries(wire).map(([key, value]) => {
        const field = nameOf(key)
        return [Object.hasOwn(wire, field) ? key : field, value]
      })
    )
  }
  return prepared(rename, object(name, readFields))
}
