/** Where generators take their decisions from. */
export interface Chance {
  /** Gives an integer from 0 up to `count`, exclusive; 0 is the simplest choice. */
  readonly below: (count: number) => number
  /**
   * Whether to make codecs to which a key `__proto__` means something: records, and what runs others by way of io-ts.
   */
  readonly everyCodec: boolean
}

/**
 * Decides by a tape of integers, and for the simplest once it has ended, so that fast-check shrinks what is generated.
 */
export const chanceOfTape = (tape: ReadonlyArray<number>, everyCodec = true): Chance => {
  let position = 0
  return { below: (count) => (position < tape.length ? tape[position++]! % count : 0), everyCodec }
}

/** Decides by a seed (mulberry32). */
export const chanceOfSeed = (seed: number): Chance => {
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

export const oneOf = <A>(chance: Chance, ...choices: ReadonlyArray<A>): A => choices[chance.below(choices.length)]!

export const times = <A>(count: number, make: (index: number) => A): Array<A> =>
  Array.from({ length: count }, (_, index) => make(index))
