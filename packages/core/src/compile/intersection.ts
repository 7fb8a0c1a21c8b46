import * as t from 'io-ts'
import { assign, type Dictionary } from './assign.js'
import { type Codec, isFull, link, type Node, REFUSED } from './node.js'

/** Puts the results of an intersection's members together as io-ts does. */
const merge = (base: unknown, results: ReadonlyArray<unknown>): unknown => {
  if (results.every((result) => result === base)) {
    return base
  }
  if (!results.some((result) => t.UnknownRecord.is(result))) {
    return results.at(-1)
  }
  const original = t.UnknownRecord.is(base) ? base : undefined
  const merged: Dictionary = {}
  for (const result of results as ReadonlyArray<Dictionary>) {
    // Inherited keys too: what io-ts merges, it merges.
    for (const key in result) {
      if (!Object.hasOwn(merged, key) || original === undefined || result[key] !== original[key]) {
        assign(merged, key, result[key])
      }
    }
  }
  return merged
}

/** Decodes a value once for each member of an intersection. */
export const decodeEach =
  (types: ReadonlyArray<Codec>, nodes: ReadonlyArray<Node>): Node['decode'] =>
  (value, place, run) => {
    // The next member must see the value as it came.
    const { undoLog } = run
    run.undoLog = undefined
    const results: Array<unknown> = []
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
