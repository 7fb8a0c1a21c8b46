import * as t from 'io-ts'

import { assign, type Dictionary } from './assign.js'
import { type Codec, isFull, link, type Node, REFUSED } from './node.js'

/** Merges the results of the members of an intersection as io-ts does. */
const merge = (base: unknown, results: readonly unknown[]): unknown => {
  if (results.every((result) => result === base)) {
    return base
  }
  if (!results.some((result) => t.UnknownRecord.is(result))) {
    return results.at(-1)
  }
  const original = t.UnknownRecord.is(base) ? base : undefined
  const merged: Dictionary = {}
  for (const result of results as readonly Dictionary[]) {
    // This includes inherited keys, as in io-ts.
    for (const key in result) {
      if (!Object.hasOwn(merged, key) || original === undefined || result[key] !== original[key]) {
        assign(merged, key, result[key])
      }
    }
  }
  return merged
}

/** Decodes a value with each member of an intersection, and merges the results. */
export const decodeEach =
  (types: readonly Codec[], nodes: readonly Node[]): Node['decode'] =>
  (value, place, run) => {
    // Each member must get the original value, so nothing may be changed in place.
    const { undoLog } = run
    run.undoLog = undefined
    const results: unknown[] = []
    let failed = false
    for (const [i, node] of nodes.entries()) {
      const wantsPlace = node.needsContext || run.errors !== undefined
      const decoded = node.decode(value, wantsPlace ? link(place, String(i), types[i]!, value) : undefined, run)
      if (decoded !== REFUSED) {
        results.push(decoded)
      } else if (isFull(run)) {
        failed = true
        break
      } else {
        failed = true
      }
    }
    run.undoLog = undoLog
    return failed ? REFUSED : merge(value, results)
  }
