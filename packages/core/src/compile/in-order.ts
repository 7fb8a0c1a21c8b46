import * as t from 'io-ts'

import { assign, copyOf, type Dictionary } from './assign.js'
import { kindOf, UNDEFINED } from './kind.js'
import { type Codec, forgetErrors, isFull, link, type Node, REFUSED, refuse } from './node.js'

/** One key of a `type` or `partial`. */
export interface Field {
  readonly key: string
  readonly type: Codec
  readonly node: Node
  /** Whether the field belongs to a `type`, not to a `partial`. */
  readonly required: boolean
  /** The kinds of value that the field accepts without decoding. */
  readonly accepts: number
  readonly fillsAbsent: boolean
}

/** Makes a field. A field of a `partial` accepts `undefined` even if its codec refuses it. */
export const makeField = (key: string, type: Codec, node: Node, required: boolean): Field => ({
  key,
  type,
  node,
  required,
  fillsAbsent: node.fillsAbsent === true,
  accepts: required || (node.mayChange & UNDEFINED) !== 0 ? node.accepts : node.accepts | UNDEFINED
})

/**
 * Decodes a `type` or a `partial` field by field, in the order of io-ts: for objects that are not plain, and to collect errors.
 */
export const decodeInOrder =
  (fields: readonly Field[]): Node['decode'] =>
  (value, place, run) => {
    if (!t.UnknownRecord.is(value)) {
      return refuse(value, place, run)
    }
    // It does not look at unknown fields.
    if (run.mayBeRounded === false) {
      run.mayBeRounded = true
    }
    let result: Dictionary = value
    let failed = false
    for (const { accepts, key, node, required, type } of fields) {
      const before = result[key]
      if ((accepts & kindOf(before)) !== 0 && (before !== undefined || !required)) {
        continue
      }
      const errorCount = run.errors?.length ?? 0
      const wantsPlace = node.needsContext || run.errors !== undefined
      const decoded = node.decode(before, wantsPlace ? link(place, key, type, before) : undefined, run)
      if (decoded === REFUSED) {
        if (before === undefined && !required) {
          forgetErrors(run, errorCount)
        } else if (isFull(run)) {
          return REFUSED
        } else {
          failed = true
        }
      } else if (
        (decoded !== before || (required && decoded === undefined && !Object.hasOwn(result, key))) &&
        // If a field was refused, the result is not needed. In plain data, later fields read the same without the change.
        !(failed && run.undoLog !== undefined)
      ) {
        if (result === value) {
          result = copyOf(value)
        }
        assign(result, key, decoded)
      }
    }
    return failed ? REFUSED : result
  }
