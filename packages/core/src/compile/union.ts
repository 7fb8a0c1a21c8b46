import * as t from 'io-ts'

import { kindOf, OBJECT } from './kind.js'
import { type Codec, forgetErrors, link, type Node, REFUSED, refuse } from './node.js'
import { undo } from './undo-log.js'

/** The node of a union: tries the members in order. */
export const unionNode = (types: readonly Codec[], nodes: readonly Node[]): Node => {
  let accepts = 0
  let mayChange = 0
  for (const node of nodes) {
    accepts |= node.accepts & ~mayChange
    mayChange |= node.mayChange
  }
  // In `X | null | undefined`, only X can accept a value whose kind is not in `accepts`.
  const open = nodes.flatMap((node, i) => (node.rejectsOthers && (node.accepts & ~accepts) === 0 ? [] : [i]))
  const only = open.length === 1 ? nodes[open[0]!] : undefined
  const needsContext = nodes.some((node) => node.needsContext)
  const decodeOther = only === undefined || needsContext ? undefined : (only.decodeOther ?? only.decode)
  return {
    accepts,
    mayChange,
    rejectsOthers: false,
    needsContext,
    decodeOther,
    decode: (value, place, run) => {
      if ((accepts & kindOf(value)) !== 0) {
        return value
      }
      const { errors, undoLog, tentative } = run
      if (decodeOther !== undefined && errors === undefined) {
        return decodeOther(value, place, run)
      }
      const errorCount = errors?.length ?? 0
      const lastChange = undoLog?.last
      let decoded: unknown = REFUSED
      run.tentative = true
      for (let i = 0; i < nodes.length && decoded === REFUSED; i++) {
        const node = nodes[i]!
        const wantsPlace = node.needsContext || errors !== undefined
        decoded = node.decode(value, wantsPlace ? link(place, String(i), types[i]!, value) : undefined, run)
        if (decoded === REFUSED) {
          undo(undoLog, lastChange)
        }
      }
      run.tentative = tentative
      if (decoded !== REFUSED) {
        forgetErrors(run, errorCount)
      }
      return decoded
    }
  }
}

/** The node of a tagged union: decodes with the member that the tag selects. */
export const taggedUnionNode = (
  tag: string,
  memberOf: ReadonlyMap<unknown, number>,
  types: readonly Codec[],
  nodes: readonly Node[]
): Node => ({
  accepts: 0,
  mayChange: OBJECT,
  rejectsOthers: false,
  needsContext: nodes.some(({ needsContext }) => needsContext),
  decode: (value, place, run) => {
    const member = t.UnknownRecord.is(value) ? memberOf.get(value[tag]) : undefined
    if (member === undefined) {
      return refuse(value, place, run)
    }
    const node = nodes[member]!
    const wantsPlace = node.needsContext || run.errors !== undefined
    return node.decode(value, wantsPlace ? link(place, String(member), types[member]!, value) : undefined, run)
  }
})
