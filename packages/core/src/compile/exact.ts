import * as t from 'io-ts'

import { assign, type Dictionary } from './assign.js'
import { OBJECT } from './kind.js'
import { type Node, REFUSED, refuse } from './node.js'

/** The node of an exact object: drops unknown keys. */
export const exactNode = (inner: Node, known: ReadonlySet<string>): Node => ({
  accepts: 0,
  mayChange: OBJECT,
  rejectsOthers: false,
  needsContext: inner.needsContext,
  decode: (value, place, run) => {
    if (!t.UnknownRecord.is(value)) {
      return refuse(value, place, run)
    }
    const decoded = inner.decode(value, place, run)
    return decoded === REFUSED ? REFUSED : strip(decoded as Dictionary, known)
  }
})

const strip = (value: Dictionary, known: ReadonlySet<string>): Dictionary => {
  const keys = Object.getOwnPropertyNames(value)
  if (keys.every((key) => known.has(key))) {
    return value
  }
  const result: Dictionary = {}
  for (const key of keys) {
    if (known.has(key)) {
      assign(result, key, value[key])
    }
  }
  return result
}
