import { nonBlankOnWire } from '../codecs/non-blank-string.js'
import { refused } from '../codecs/scalar.js'
import type { Scalar } from '../codecs/scalar.js'
import { booleanOnWire, numberOnWire, stringOnWire } from '../codecs/wire-scalar.js'
import { holdsRounded, isRounded } from '../decode/rounded.js'
import { probe } from './fields-of.js'
import { refuse } from './reader.js'
import type { Reader } from './reader.js'

const scalarReader = <A>({ keeps, name, read }: Pick<Scalar<A>, 'keeps' | 'name' | 'read'>): Reader<A> => ({
  name,
  read: (wire, reading) => {
    if (typeof wire === 'number') {
      if (isRounded(wire)) reading.mayBeRounded = true
      if (keeps === 'number' && Number.isFinite(wire)) return wire as A
    } else if (typeof wire === keeps) {
      return wire as A
    }
    const value = read(wire)
    return value === refused ? refuse(wire, reading) : value
  },
  keepsTexts: keeps === 'string',
  readFields: undefined,
  entry: undefined,
  values: undefined
})

/**
 * Reads a text.
 *
 * @category Readers
 */
export const text: Reader<string> = /* @__PURE__ */ scalarReader<string>({
  name: 'string',
  keeps: 'string',
  read: () => refused
})

/**
 * Reads a number.
 *
 * @category Readers
 */
export const number: Reader<number> = /* @__PURE__ */ scalarReader<number>({
  name: 'number',
  keeps: 'number',
  read: (wire) => (typeof wire === 'number' ? wire : refused)
})

/**
 * Reads a boolean.
 *
 * @category Readers
 */
export const boolean: Reader<boolean> = /* @__PURE__ */ scalarReader<boolean>({
  name: 'boolean',
  keeps: 'boolean',
  read: () => refused
})

/**
 * Reads any value.
 *
 * @category Readers
 */
export const anything: Reader<unknown> = {
  name: 'unknown',
  read: (wire, reading) => {
    if (wire === probe) return refuse(wire, reading)
    if (holdsRounded(wire)) reading.mayBeRounded = true
    return wire
  },
  keepsTexts: true,
  readFields: undefined,
  entry: undefined,
  values: undefined
}

/**
 * Reads what `WireString` accepts.
 *
 * @category Readers
 */
export const wireText: Reader<string> = /* @__PURE__ */ scalarReader(stringOnWire)

/**
 * Reads what `WireNumber` accepts.
 *
 * @category Readers
 */
export const wireNumber: Reader<number> = /* @__PURE__ */ scalarReader(numberOnWire)

/**
 * Reads what `WireBoolean` accepts.
 *
 * @category Readers
 */
export const wireBoolean: Reader<boolean> = /* @__PURE__ */ scalarReader(booleanOnWire)

/**
 * Reads what `NonBlankString` accepts.
 *
 * @category Readers
 */
export const nonBlankText: Reader<string> = /* @__PURE__ */ scalarReader(nonBlankOnWire)
