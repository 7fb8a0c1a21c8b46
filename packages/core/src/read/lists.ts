import { entriesOf } from '../codecs/entries-of.js'
import { addStep, refuse } from './reader.js'
import type { Reader, Reading } from './reader.js'

/** Reads the entries of a list. Null and absence are an empty list. */
export const readEntries = <A>(wire: unknown, entry: Reader<A>, reading: Reading): readonly A[] => {
  if (wire === null || wire === undefined) return []
  const found = Array.isArray(wire) ? wire : entriesOf(wire, () => (entry.readFields ?? entry.values) !== undefined)
  if (!Array.isArray(found)) return refuse(found, reading)
  const entries: unknown[] = reading.isOwned ? found : found.slice()
  const { problems } = reading
  const { keepsTexts } = entry
  const { length } = entries
  for (let index = 0; index < length; index++) {
    const value = entries[index]
    if (keepsTexts && typeof value === 'string') continue
    const before = problems.length
    const read = entry.read(value, reading)
    if (read !== value) entries[index] = read
    if (problems.length !== before) {
      addStep(problems, before, { key: String(index), reader: entry, isOptional: false, wire: value })
    }
  }
  return entries as A[]
}

/**
 * Makes the reader of a list. Null and absence are an empty list. A list from XML is read as the same list from JSON would be;
 * see `list`.
 *
 * @category Readers
 */
export const listOf = <A>(entry: Reader<A>): Reader<readonly A[]> => ({
  name: `${entry.name}[]`,
  read: (wire, reading) => readEntries(wire, entry, reading),
  keepsTexts: false,
  readFields: undefined,
  entry,
  values: undefined
})
