import { type Node, type Place, REFUSED, type Run } from './node.js'
import { undo } from './undo-log.js'

/**
 * How many enclosing refused values are decoded a second time, to collect their errors. It bounds how often a nested value is
 * decoded, so that the time is linear in the size of the value, at any depth.
 */
export const MAX_REVISITS = 4

/**
 * Decodes an element of a list. In a run that collects errors, it first decodes the element without collecting: that is
 * faster, and most elements are valid. It decodes a refused element again, with every key in the order of io-ts.
 */
export const decodeElement = (decode: Node['decode'], value: unknown, place: Place | undefined, run: Run): unknown => {
  const { errors, undoLog } = run
  if (errors === undefined || run.revisits === MAX_REVISITS || typeof value !== 'object') {
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
