/** Makes a generator of numbers from 0 to below 1, the same ones in every run. */
export const makeRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Makes this many hexadecimal digits. */
export const hexadecimal = (random: () => number, digits: number): string =>
  Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')

/** Makes an id in the form of a UUID. */
export const uuid = (random: () => number): string =>
  [8, 4, 4, 4, 12].map((digits) => hexadecimal(random, digits)).join('-')
