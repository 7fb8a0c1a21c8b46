import { undo } from './undo-log.js'
import { type Node, type Place, REFUSED, type Run } from './node.js'

/** A value inside as many refused ones is decoded that often and no oftener, so that depth costs no more than size. */
export const MOST_REVISITS = 4

/**
 * Decodes an element of a list. While errors are collected it is first decoded without, in the fast way: most
 * elements of most lists are right, and collecting visits every key in the order of io-ts.
 */
export const decodeElement = (decode: Node['decode'], value: unknown, place: Place | undefined, run: Run): unknown => {
  const { errors, undoLog } = run
  if (errors === undefined || run.revisits === MOST_REVISITS || typeof value !== 'object') {
    return decode(value, place, run)
  }
  const change = undoLog?.last
  run.errors = undefined
  const decoded = decode(value, place, run)
  run.errors = errors
  if (decoded !== REFUSED) {
    return decoded
  }
  undo(undoLog, change)
  run.revisits++
  const refused = decode(value, place, run)
  run.revisits--
  return refused
}
