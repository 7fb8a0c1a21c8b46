import * as fc from 'fast-check'
import type * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { compile, compileOwned, firstErrors } from '../src/compile/compile.js'
import { randomFromSeed, randomFromTape } from './support/random-source.js'
import { randomComposite, type Sample } from './support/random-codec.js'
import { difference, otherPrototype, objectsIn, withoutProto } from './support/difference.js'

const fuzzRuns = process.env['CLOUD_RESULT_FUZZ_RUNS']
const pairs = Number(fuzzRuns ?? 50_000)
const valuesPerCodec = 20
const timeout = fuzzRuns === undefined ? 300_000 : 7_200_000

type Result = ReturnType<t.Decode<unknown, unknown>> | { readonly _tag: 'thrown'; readonly error: string }

const nothing: ReadonlySet<unknown> = new Set()

/** Runs a decoder. io-ts throws for a few values, such as an array without methods. */
const attempt = (decode: () => Result): Result => {
  try {
    return decode()
  } catch (error) {
    return { _tag: 'thrown', error: String(error) }
  }
}

/**
 * Describes the first difference between two lists of errors. Gives `undefined` if there is none. Without an input, objects in
 * the errors are not compared, because they were changed in place and changed back.
 */
const differenceOfErrors = (ours: t.Errors, theirs: t.Errors, input: ReadonlySet<unknown>): string | undefined => {
  if (ours.length !== theirs.length) {
    return `${ours.length} errors, not ${theirs.length}`
  }
  for (const [i, our] of ours.entries()) {
    const their = theirs[i]!
    const path = their.context.map(({ key }) => key).join('/')
    if (our.context.map(({ key }) => key).join('/') !== path || our.message !== their.message) {
      return `error ${i} is about ${our.context.map(({ key }) => key).join('/')}, not ${path}`
    }
    if (our.context.some(({ type }, at) => type !== their.context[at]!.type)) {
      return `types of the context ${path} differ`
    }
    const inside =
      (input === nothing && typeof our.value === 'object'
        ? undefined
        : difference(our.value, their.value, input, `error ${i}`)) ??
      (input === nothing ? [] : our.context)
        .map(({ actual }, at) => difference(actual, their.context[at]!.actual, input, `context ${path} at ${at}`))
        .find((found) => found !== undefined)
    if (inside !== undefined) {
      return inside
    }
  }
  return undefined
}

const differenceOfResults = (ours: Result, theirs: Result, input: ReadonlySet<unknown>): string | undefined => {
  if (ours._tag === 'Right' && theirs._tag === 'Right') {
    return difference(ours.right, theirs.right, input)
  }
  if (ours._tag === 'Left' && theirs._tag === 'Left') {
    return differenceOfErrors(ours.left, theirs.left, input)
  }
  // io-ts may go on after a refused value and throw. A decoder that has enough errors stops before that.
  return theirs._tag === 'thrown' && (ours._tag !== 'thrown' || ours.error === theirs.error)
    ? undefined
    : `${ours._tag}, not ${theirs._tag}`
}

const firstOf = (result: Result, limit: number): Result =>
  result._tag === 'Left' ? { _tag: 'Left', left: result.left.slice(0, limit) } : result

/** Runs a compiled decoder, and records whether it called io-ts. */
const watch = (codec: t.Mixed, value: unknown): { readonly answer: Result; readonly calledIoTs: boolean } => {
  const decoder = compile(codec)
  // The compiler reads `decode` once. It does not compile a codec whose `decode` is not that of io-ts.
  attempt(() => decoder(undefined))
  const { decode } = codec
  let calledIoTs = false
  Object.assign(codec, {
    decode: (input: unknown) => {
      calledIoTs = true
      return decode(input)
    }
  })
  try {
    return { answer: attempt(() => decoder(value)), calledIoTs }
  } finally {
    Object.assign(codec, { decode })
  }
}

const compareCompiled = ({ codec, make }: Sample, seed: number): string | undefined => {
  const value = make(randomFromSeed(seed), 'any')
  const input = objectsIn(value)
  const theirs = attempt(() => codec.decode(value))
  const limit = 1 + (seed & 3)
  const first = attempt(() => ({ _tag: 'Left', left: firstErrors(codec)(value, limit) }))
  const hasOwnDecode = !String(codec.decode).includes('[native code]')
  const { answer, calledIoTs } = watch(codec, value)
  if (calledIoTs && theirs._tag === 'Right' && !hasOwnDecode) {
    return 'io-ts was called for a valid value'
  }
  return (
    differenceOfResults(answer, theirs, input) ??
    differenceOfResults(first, theirs._tag === 'Right' ? { _tag: 'Left', left: [] } : firstOf(theirs, limit), input)
  )
}

const compareInPlace = ({ codec, make }: Sample, seed: number): string | undefined => {
  const value = make(randomFromSeed(seed), 'tree')
  const twin = make(randomFromSeed(seed), 'tree')
  const limit = 1 + (seed & 3)
  const theirs = firstOf(
    attempt(() => codec.decode(twin)),
    limit
  )
  const ours = attempt(() => compileOwned(codec, limit)(value))
  return (
    differenceOfResults(ours, theirs, nothing) ??
    // io-ts must give the same errors for the refused value.
    (ours._tag === 'Left'
      ? differenceOfResults(
          firstOf(
            attempt(() => codec.decode(value)),
            limit
          ),
          theirs,
          nothing
        )
      : undefined)
  )
}

/** Compares the result with that of io-ts for the same value with renamed keys `__proto__`. */
const compareHostile = ({ codec, make }: Sample, seed: number): string | undefined => {
  const harmless = withoutProto(make(randomFromSeed(seed), 'hostile'))
  const theirs = attempt(() => codec.decode(harmless))
  for (const decode of [compile(codec), compileOwned(codec, Infinity)]) {
    const ours = attempt(() => decode(make(randomFromSeed(seed), 'hostile')))
    const found =
      ours._tag === 'Right' && theirs._tag === 'Right'
        ? (otherPrototype(ours.right) ?? difference(withoutProto(ours.right), theirs.right, nothing))
        : theirs._tag === 'thrown' || ours._tag === theirs._tag
          ? undefined
          : `${ours._tag}, not ${theirs._tag}`
    if (found !== undefined) {
      return found
    }
  }
  return undefined
}

const tapes = fc.array(fc.nat(0xffff), { minLength: 10, maxLength: 120, size: 'max' })

const everyPair = (
  count: number,
  compare: (sample: Sample, seed: number) => string | undefined,
  everyCodec = true
): void =>
  fc.assert(
    fc.property(tapes, fc.nat(), (tape, seed) => {
      const sample = randomComposite(randomFromTape(tape, everyCodec), 4)
      for (let i = 0; i < valuesPerCodec; i++) {
        expect(compare(sample, seed + i), sample.codec.name).toBeUndefined()
      }
    }),
    // The seed is fixed, except in a long run.
    { numRuns: Math.ceil(count / valuesPerCodec), ...(fuzzRuns === undefined ? { seed: 4 } : {}) }
  )

describe('a compiled codec', { timeout }, () => {
  it('gives the result of io-ts, with the same objects', () => {
    everyPair(pairs, compareCompiled)
  })

  it('gives the result of io-ts if it changes the value in place', () => {
    everyPair(pairs / 2, compareInPlace)
  })

  it('treats a key __proto__ like any other key', () => {
    everyPair(pairs / 2, compareHostile, false)
  })
})
