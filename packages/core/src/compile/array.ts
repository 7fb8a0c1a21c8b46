import { decodeElement } from './element.js'
import { ARRAY, kindOf, NUMBER } from './kind.js'
import { ASK_IO_TS, type Codec, isFull, link, type Node, REFUSED, refuse, type Run } from './node.js'
import { logChange, mustLog } from './undo-log.js'

/**
 * Gives the index of the first element that is not a number. It is separate from `skip` because V8 reads arrays of doubles
 * fast only in code that never sees other arrays.
 */
const skipNumbers = (array: readonly unknown[], from: number, length: number): number => {
  let i = from
  while (i < length && kindOf(array[i]) === NUMBER) {
    i++
  }
  return i
}

/** Gives the index of the first element, at `from` or after it, whose kind is not accepted. */
const skip = (array: readonly unknown[], from: number, length: number, accepts: number): number => {
  let i = (accepts & NUMBER) !== 0 && typeof array[from] === 'number' ? skipNumbers(array, from, length) : from
  while (i < length && (accepts & kindOf(array[i])) !== 0) {
    i++
  }
  return i
}

/** The node of an array: decodes each element. */
export const arrayNode = (type: Codec, item: Node): Node => {
  const { accepts, decode, needsContext } = item
  return {
    accepts: 0,
    mayChange: ARRAY,
    rejectsOthers: false,
    needsContext,
    decode: (value, place, run) => {
      if (!Array.isArray(value)) {
        return refuse(value, place, run)
      }
      const wantsPlace = needsContext || run.errors !== undefined
      const { undoLog } = run
      const { length } = value
      const known = refusalOf(value, decode, run)
      if (known !== undefined && run.errors === undefined) {
        return REFUSED
      }
      let result: unknown[] = value
      let failed = false
      for (let i = skip(value, known ?? 0, length, accepts); i < length; i = skip(value, i + 1, length, accepts)) {
        const before: unknown = value[i]
        const inside = wantsPlace ? link(place, String(i), type, before) : undefined
        const decoded = i === known ? decode(before, inside, run) : decodeElement(decode, before, inside, run)
        if (decoded === REFUSED) {
          if (run.errors === undefined) {
            run.refusal = { array: value, decode, index: i }
          }
          if (isFull(run)) {
            return REFUSED
          }
          failed = true
        } else if (decoded !== before) {
          if (undoLog !== undefined) {
            if (mustLog(item, before, decoded, run)) {
              logChange(undoLog, value, i, before)
            }
          } else if (result === value) {
            result = value.slice()
          }
          result[i] = decoded
        }
      }
      if (known !== undefined && !failed) {
        // User code has accepted a value that it refused before.
        throw ASK_IO_TS
      }
      return failed ? REFUSED : result
    }
  }
}

/** Gives the index of the element for which this run has refused the array before, if it has. */
const refusalOf = (array: readonly unknown[], decode: Node['decode'], { refusal }: Run): number | undefined =>
  refusal !== undefined && refusal.array === array && refusal.decode === decode ? refusal.index : undefined
