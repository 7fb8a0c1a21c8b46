import { isRecord } from '../record.js'
import { refuse } from './reader.js'
import type { Reader, Reading } from './reader.js'

/**
 * The fields of an object that is being read: before a reader has set one, it has the value from the wire.
 *
 * @category Readers
 */
export type Draft<A> = { -readonly [K in keyof A]: A[K] }

/** Reads the fields of an object: sets each that changes. */
export type ReadFields<A> = (draft: Draft<A>, reading: Reading) => void

/**
 * Makes the reader of an object. `readFields` reads each field and sets what changed. Unknown fields are kept.
 *
 * @category Readers
 */
export const object = <A extends object>(name: string, readFields: ReadFields<A>): Reader<A> => ({
  name,
  read: (wire, reading) => {
    if (!isObject(wire, reading)) return refuse(wire, reading)
    const draft = (reading.isOwned ? wire : { ...wire }) as Draft<A>
    readFields(draft, reading)
    return draft as A
  },
  keepsTexts: false,
  readFields,
  entry: undefined,
  values: undefined
})

/** Tests whether a value is an object with named fields. As in io-ts, a `Date` or a `Map` is none. */
export const isObject = (wire: unknown, { isOwned }: Reading): wire is Readonly<Record<string, unknown>> =>
  isRecord(wire) && (isOwned || Object.prototype.toString.call(wire) === '[object Object]')
