import { isRecord } from '../record.js'
import { isBlank } from './blank.js'

/**
 * Finds the entries of a list. XML has no lists: a list is one element with children named `item` or `member`, or one element for
 * each entry. In both forms, the parser gives no array for a list of one entry. Null, absence and a blank string are no entries.
 */
export const entriesOf = (wire: unknown, areObjects: () => boolean): unknown => {
  if (wire === null || wire === undefined || isBlank(wire)) return []
  if (typeof wire === 'string') return [wire]
  if (!isRecord(wire)) return wire
  const [name = '', other] = Object.keys(wire)
  const isWrapped = other === undefined && (name === 'item' || name === 'member')
  const entries = isWrapped ? wire[name] : wire
  const all = Array.isArray(entries) ? entries : [entries]
  return isWrapped && all.some(isBlank) && areObjects()
    ? all.map((entry: unknown) => (isBlank(entry) ? {} : entry))
    : all
}
