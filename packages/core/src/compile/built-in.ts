import * as t from 'io-ts'

import { once } from '../once.js'
import type { Codec } from './node.js'

// A function can have its own `toString`, so the one of the prototype is called.
const functionToString = Function.prototype.toString
const sourceOf = (anyFunction: unknown): string => functionToString.call(anyFunction)

const makeSources = () => ({
  type: sourceOf(t.type({}).validate),
  partial: sourceOf(t.partial({}).validate),
  exact: sourceOf(t.exact(t.type({})).validate),
  intersection: sourceOf(t.intersection([t.string, t.string]).validate),
  union: sourceOf(t.union([t.string, t.number]).validate),
  taggedUnion: sourceOf(t.union([t.type({ a: t.literal(0) }), t.type({ a: t.literal(1) })]).validate),
  array: sourceOf(t.array(t.string).validate),
  tuple: sourceOf(t.tuple([t.string]).validate),
  record: sourceOf(t.record(t.string, t.string).validate),
  refinement: sourceOf(t.refinement(t.string, () => true).validate),
  recursion: sourceOf(t.recursion<unknown>('', () => t.unknown).validate),
  literal: sourceOf(t.literal(0).validate),
  keyof: sourceOf(t.keyof({}).validate)
})

export type Combinator = keyof ReturnType<typeof makeSources>

// Computed at the first codec, not at import, because it takes a millisecond.
const builtInSources = once((): Readonly<Record<Combinator, string>> | undefined => {
  const sources = makeSources()
  // Some engines keep no sources and return `[bytecode]` for every function. Then no codec counts as built-in.
  return new Set(Object.values(sources)).size === Object.keys(sources).length ? sources : undefined
})

/**
 * Tests whether a codec is a direct instance of a class of io-ts, and has the `validate` that a combinator of io-ts made.
 *
 * All functions that one combinator makes have the same source, also when minified, because they come from the same function
 * literal in the same copy of io-ts. They differ only in the variables that they close over.
 */
export const isBuiltIn = <C extends Codec>(
  codec: Codec,
  constructor: { readonly prototype: C },
  combinator: Combinator
): codec is C =>
  Object.getPrototypeOf(codec) === constructor.prototype && sourceOf(codec.validate) === builtInSources()?.[combinator]

/** Tests whether the `decode` of a codec is that of `t.Type`, which binds it to each instance. */
export const hasBuiltInDecode = (codec: Codec): boolean =>
  codec instanceof t.Type &&
  Reflect.get(Object.getPrototypeOf(codec) as object, 'decode') === t.Type.prototype.decode &&
  sourceOf(codec.decode) === sourceOf(t.string.decode)

/** Whether `t.record` drops keys that its domain refuses, as since io-ts 2.2.21. Before that, it refused the value. */
export const dropsRefusedKeys = once(
  (): boolean =>
    t
      .record(
        t.refinement(t.string, () => false),
        t.unknown
      )
      .decode({ key: 0 })._tag === 'Right'
)
