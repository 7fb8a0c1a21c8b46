import { ARRAY } from './kind.js'
import { type Codec, isFull, link, type Node, REFUSED, refuse } from './node.js'

/** The node of a tuple: decodes an array of fixed length, and drops further elements. */
export const tupleNode = (types: readonly Codec[], nodes: readonly Node[]): Node => ({
  accepts: 0,
  mayChange: ARRAY,
  rejectsOthers: false,
  needsContext: nodes.some(({ needsContext }) => needsContext),
  decode: (value, place, run) => {
    if (!Array.isArray(value)) {
      return refuse(value, place, run)
    }
    let result: unknown[] = value.length > nodes.length ? value.slice(0, nodes.length) : value
    let failed = false
    for (const [i, node] of nodes.entries()) {
      const before: unknown = value[i]
      const wantsPlace = node.needsContext || run.errors !== undefined
      const decoded = node.decode(before, wantsPlace ? link(place, String(i), types[i]!, before) : undefined, run)
      if (decoded === REFUSED) {
        if (isFull(run)) {
          return REFUSED
        }
        failed = true
      } else if (decoded !== before) {
        if (result === value) {
          result = value.slice()
        }
        result[i] = decoded
      }
    }
    return failed ? REFUSED : result
  }
})
