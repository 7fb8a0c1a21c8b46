import { isBlank } from '../codecs/blank.js'
import { listOf, readEntries } from './lists.js'
import { addStep } from './reader.js'
import type { Reader, Reading } from './reader.js'

/**
 * Tests whether an optional field has a text or is absent, so that it need not be read.
 *
 * @category Readers
 */
export const isText = (wire: unknown): boolean => typeof wire === 'string' || wire === undefined

/**
 * Tests whether an optional field has a number up to 2^53 or is absent, so that it need not be read.
 *
 * @category Readers
 */
export const isNumber = (wire: unknown): boolean =>
  (typeof wire === 'number' && wire <= maximum && wire >= -maximum) || wire === undefined

const maximum = Number.MAX_SAFE_INTEGER

/**
 * Tests whether an optional field has a boolean or is absent, so that it need not be read.
 *
 * @category Readers
 */
export const isBoolean = (wire: unknown): boolean => typeof wire === 'boolean' || wire === undefined

/**
 * Tests whether an optional field is absent, so that it need not be read.
 *
 * @category Readers
 */
export const isAbsent = (wire: unknown): boolean => wire === undefined

/**
 * Reads an optional field that is not absent. Null is `undefined`, and so is a blank text that the reader refuses: in XML, it
 * stands for an absent number or object.
 *
 * @category Readers
 */
export const readOptional = <A>(wire: unknown, key: string, reader: Reader<A>, reading: Reading): A | undefined => {
  if (wire === null) return undefined
  const { problems } = reading
  const before = problems.length
  const value = reader.read(wire, reading)
  if (problems.length !== before) {
    if (isBlank(wire)) {
      problems.length = before
      return undefined
    }
    addStep(problems, before, { key, reader, isOptional: true, wire })
  }
  return value
}

/**
 * Reads a field whose reader decides what absence means.
 *
 * @category Readers
 */
export const readField = <A>(wire: unknown, key: string, reader: Reader<A>, reading: Reading): A => {
  const { problems } = reading
  const before = problems.length
  const value = reader.read(wire, reading)
  if (problems.length !== before) addStep(problems, before, { key, reader, isOptional: false, wire })
  return value
}

/**
 * Reads a field with a list of entries. Null and absence are an empty list.
 *
 * @category Readers
 */
export const readList = <A>(wire: unknown, key: string, entry: Reader<A>, reading: Reading): readonly A[] => {
  const { problems } = reading
  const before = problems.length
  const entries = readEntries(wire, entry, reading)
  if (problems.length !== before) {
    addStep(problems, before, { key, reader: listOf(entry), isOptional: false, wire })
  }
  return entries
}
