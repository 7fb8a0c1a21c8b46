import { makeSeededRandom } from '@cloud-result/seeded-random'

/** The source of the decisions of generators. */
export interface RandomSource {
  /** Gives an integer from 0 up to `count`, exclusive; 0 is the simplest choice. */
  readonly below: (count: number) => number
  /** Whether to make all codecs, including those for which a key `__proto__` matters: records, and codecs that call io-ts. */
  readonly everyCodec: boolean
}

/** Takes decisions from a list of integers. After its end, it makes the simplest choices, so that fast-check can shrink. */
export const randomFromTape = (tape: readonly number[], everyCodec = true): RandomSource => {
  let position = 0
  return { below: (count) => (position < tape.length ? tape[position++]! % count : 0), everyCodec }
}

/** Takes decisions from a seed. */
export const randomFromSeed = (seed: number): RandomSource => {
  const random = makeSeededRandom(seed)
  return { below: (count) => Math.floor(random() * count), everyCodec: true }
}

export const oneOf = <A>(random: RandomSource, ...choices: readonly A[]): A => choices[random.below(choices.length)]!

export const times = <A>(count: number, make: (index: number) => A): A[] =>
  Array.from({ length: count }, (_, index) => make(index))
