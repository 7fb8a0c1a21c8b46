import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { compileOwned } from '../src/compile/compile.js'
import { list } from '../src/codecs/list.js'
import { optional } from '../src/codecs/optional.js'

type Any = t.Type<unknown, unknown>
const any = (codec: t.Mixed): Any => codec as Any

/** A codec that refuses every value and counts how often it is asked. */
const counting = (): { readonly codec: Any; readonly count: () => number } => {
  let calls = 0
  const refuse = (): boolean => {
    calls++
    return false
  }
  return { codec: any(t.refinement(t.unknown, refuse, 'counted')), count: () => calls }
}

const unionOf = (size: number, member: Any): Any =>
  any(
    t.union(
      Array.from({ length: size }, (_, index) => t.type({ [`a${index}`]: member })) as unknown as [t.Mixed, t.Mixed]
    )
  )

describe('ten findings end a decode', () => {
  it.each(Array.from({ length: 30 }, (_, index) => index + 2))('of a list of a union of %i types', (size) => {
    const { codec, count } = counting()
    const rows = Array.from({ length: 20_000 }, () => ({}))
    const decoded = compileOwned(t.array(unionOf(size, codec)), 10)(rows)
    expect(decoded).toMatchObject({ _tag: 'Left', left: { length: 10 } })
    expect(count()).toBeLessThan(20 * size)
  })

  const kinds: Readonly<Record<string, (member: Any) => Any>> = {
    'a union in a type': (member) => any(t.type({ b: unionOf(3, member) })),
    'a union in a partial': (member) => any(t.partial({ b: unionOf(3, member), c: unionOf(4, member) })),
    'a union in an intersection': (member) =>
      any(t.intersection([t.type({ b: unionOf(3, member) }), t.type({ c: unionOf(4, member) })])),
    'a union in a strict type': (member) => any(t.strict({ b: unionOf(3, member) })),
    'a union in a list of ours': (member) => any(list(unionOf(3, member))),
    'an optional union': (member) => any(optional(unionOf(3, member))),
    'a union in a tuple': (member) => any(t.tuple([unionOf(3, member), unionOf(6, member)])),
    'a union in a readonly array': (member) => any(t.readonlyArray(unionOf(3, member))),
    'a union in a refinement': (member) => any(t.refinement(unionOf(3, member), () => true)),
    'a union of unions': (member) => any(t.union([unionOf(3, member), unionOf(4, member)])),
    'a union in a recursion': (member) => t.recursion('R', () => unionOf(3, member))
  }
  const row = { b: {}, c: {}, 0: {}, 1: {} }

  it.each(Object.entries(kinds))('of a list or a record of %s', (name, make) => {
    const element = name.includes('tuple') ? [{}, {}] : /array|of ours/.test(name) ? [{}, {}] : row
    for (const wrap of [(inner: Any) => any(t.array(inner)), (inner: Any) => any(t.record(t.string, inner))]) {
      const { codec, count } = counting()
      const elements = Array.from({ length: 20_000 }, () => structuredClone(element))
      const codecOfAll = wrap(make(codec))
      const value = codecOfAll instanceof t.ArrayType ? elements : { ...elements }
      const decoded = compileOwned(codecOfAll, 10)(value)
      expect(decoded._tag === 'Left' && decoded.left.length <= 10).toBe(true)
      expect(count()).toBeLessThan(1_000)
    }
  })
})

describe('a recursion', () => {
  const codecs: Readonly<Record<string, readonly [codec: Any, end: unknown]>> = {
    'with null': [
      t.recursion<unknown>('Tree', (self) => any(t.type({ size: t.number, child: t.union([self, t.null]) }))),
      { size: 'bad', child: null }
    ],
    'in a partial': [
      t.recursion<unknown>('Tree', (self) =>
        any(t.intersection([t.type({ size: t.number }), t.partial({ child: self })]))
      ),
      { size: 'bad' }
    ],
    'in a list': [
      t.recursion<unknown>('Tree', (self) => any(t.type({ size: t.number, child: t.array(self) }))),
      { size: 'bad', child: [] }
    ]
  }

  it.each(Object.entries(codecs))('%s is refused at any depth, without asking io-ts', (name, [codec, end]) => {
    for (const depth of [1, 10, 100, 1_000, 3_000, 10_000, 100_000]) {
      let value = end
      for (let level = 0; level < depth; level++) {
        value = { size: 1, child: name === 'in a list' ? [value] : value }
      }
      const decoded = compileOwned(codec, 10)(value)
      // io-ts repeats the whole path in every context, so its errors grow with the square of the depth.
      const entries = decoded._tag === 'Left' ? decoded.left.reduce((sum, { context }) => sum + context.length, 0) : 0
      expect(entries).toBeGreaterThan(0)
      expect(entries).toBeLessThan(10 * (3 * depth + 10))
    }
  })

  it('is accepted at a depth that no vendor reaches', () => {
    const [codec] = codecs['with null'] as readonly [Any, unknown]
    let value: unknown = null
    for (let level = 0; level < 300; level++) value = { size: 1, child: value }
    expect(compileOwned(codec, 10)(value)._tag).toBe('Right')
  })
})
