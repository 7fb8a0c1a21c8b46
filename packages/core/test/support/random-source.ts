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

/** Takes decisions from a seed (mulberry32). */
export const randomFromSeed = (seed: number): RandomSource => {
  let state = seed
  return {
    below: (count) => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) % count
    },
    everyCodec: true
  }
}

export const oneOf = <A>(random: RandomSource, ...choices: readonly A[]): A => choices[random.below(choices.length)]!

export const times = <A>(count: number, make: (index: number) => A): A[] =>
  Array.from({ length: count }, (_, index) => make(index))
