import * as t from 'io-ts'
import { once } from '../once.js'
import type { Codec } from './node.js'

// Captured: what a function's own `toString` says counts for nothing.
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

// At the first codec, not at import: all of that takes a millisecond.
const builtInSources = once((): Readonly<Record<Combinator, string>> | undefined => {
  const sources = makeSources()
  // An engine may keep no sources (`[bytecode]`); then nothing can be told from them.
  return new Set(Object.values(sources)).size === Object.keys(sources).length ? sources : undefined
})

/**
 * Whether a codec is an instance of this class of io-ts, and of none derived from it, with the `validate` that the
 * combinator makes.
 *
 * The functions that one combinator makes differ in what they close over and are equal in source, also when minified,
 * since they come from the same literal of the same copy of io-ts.
 */
export const isBuiltIn = <C extends Codec>(
  codec: Codec,
  constructor: { readonly prototype: C },
  combinator: Combinator
): codec is C =>
  Object.getPrototypeOf(codec) === constructor.prototype && sourceOf(codec.validate) === builtInSources()?.[combinator]

/** Whether a codec's `decode` is that of `t.Type`, which binds it to each instance. */
export const hasBuiltInDecode = (codec: Codec): boolean =>
  codec instanceof t.Type &&
  Reflect.get(Object.getPrototypeOf(codec) as object, 'decode') === t.Type.prototype.decode &&
  sourceOf(codec.decode) === sourceOf(t.string.decode)

/** Whether `t.record` drops keys that its domain refuses, as io-ts does since 2.2.21, or refuses the value. */
export const dropsForeignKeys = once(
  (): boolean =>
    t
      .record(
        t.refinement(t.string, () => false),
        t.unknown
      )
      .decode({ key: 0 })._tag === 'Right'
)
