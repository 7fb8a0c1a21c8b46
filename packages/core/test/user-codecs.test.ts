import { list, optional, WireNumber } from '@cloud-result/core'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import * as compiled from '../src/compile/compile.js'
import { toIssues } from '../src/decode/issues.js'
import * as plain from '../src/decode/user-codecs.js'

const Disk = t.intersection([
  t.type({ id: t.string, size: WireNumber, tags: list(t.record(t.string, t.string)) }),
  t.partial({ zone: optional(t.string), kind: t.union([t.literal('a'), t.type({ b: t.number })]) })
])

const wires = fc.letrec((tie) => ({
  wire: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, '', 'a', '7', 1, true),
    fc.array(tie('wire'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'size', 'tags', 'zone', 'kind', 'b'), tie('wire'), { noNullPrototype: true })
  )
})).wire

describe('the codecs of users in browsers', () => {
  it('have the results and findings that they have in Node', () => {
    fc.assert(
      fc.property(fc.array(wires, { maxLength: 3 }), (wire) => {
        const codec = t.array(Disk)
        const inNode = compiled.compileOwned(codec, 10)(structuredClone(wire))
        const inBrowsers = plain.compileOwned(codec, 10)(wire)
        expect(inBrowsers._tag).toBe(inNode._tag)
        expect(inBrowsers._tag === 'Right' ? inBrowsers.right : toIssues(inBrowsers.left)).toStrictEqual(
          inNode._tag === 'Right' ? inNode.right : toIssues(inNode.left)
        )
      }),
      { numRuns: 1_000 }
    )
  })

  it('have at most so many errors as are asked for', () => {
    const many = Array.from({ length: 100 }, () => 'x')
    const decoded = plain.compileOwned(t.array(t.number), 10)(many)
    expect(decoded._tag === 'Left' && decoded.left.length).toBe(10)
    expect(plain.firstErrors(t.array(t.number))(many, 50)).toHaveLength(50)
    expect(plain.firstErrors(t.array(t.string))(many, 50)).toEqual([])
  })
})
