import * as t from 'io-ts'

import { decodeElement } from './element.js'
import { ARRAY, OBJECT } from './kind.js'
import { type Codec, forgetErrors, isFull, link, type Node, REFUSED, refuse } from './node.js'

/** The domain and the codomain of a record whose domain does not enumerate the keys. */
export interface RecordParts {
  readonly domain: Codec
  readonly domainNode: Node
  readonly codomain: Codec
  readonly codomainNode: Node
  /** Whether arrays are accepted, as by `t.record(…, t.any)`. */
  readonly takesArrays: boolean
}

/** The node of a record: decodes the values, and drops keys that the domain refuses. */
export const recordNode = ({ codomain, codomainNode, domain, domainNode, takesArrays }: RecordParts): Node => ({
  accepts: takesArrays ? ARRAY : 0,
  mayChange: OBJECT,
  rejectsOthers: false,
  needsContext: domainNode.needsContext || codomainNode.needsContext,
  decode: (value, place, run) => {
    if (!t.UnknownRecord.is(value)) {
      return takesArrays && Array.isArray(value) ? value : refuse(value, place, run)
    }
    const domainWantsPlace = domainNode.needsContext || run.errors !== undefined
    const codomainWantsPlace = codomainNode.needsContext || run.errors !== undefined
    const decodedEntries: (readonly [key: string, value: unknown])[] = []
    let changed = false
    let failed = false
    for (const key of Object.keys(value)) {
      const before = value[key]
      const errorCount = run.errors?.length ?? 0
      const decodedKey = domainNode.decode(key, domainWantsPlace ? link(place, key, domain, key) : undefined, run)
      if (decodedKey === REFUSED) {
        forgetErrors(run, errorCount)
        changed = true
        continue
      }
      const name = decodedKey as string
      const decoded = decodeElement(
        codomainNode.decode,
        before,
        codomainWantsPlace ? link(place, name, codomain, before) : undefined,
        run
      )
      if (decoded !== REFUSED) {
        changed ||= name !== key || decoded !== before
        decodedEntries.push([name, decoded])
      } else if (isFull(run)) {
        return REFUSED
      } else {
        failed = true
      }
    }
    if (failed) {
      return REFUSED
    }
    return changed ? Object.fromEntries(decodedEntries) : value
  }
})
