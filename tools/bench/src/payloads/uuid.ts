/** Makes this many hexadecimal digits. */
export const hexadecimal = (random: () => number, digits: number): string =>
  Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')

/** Makes an id in the form of a UUID. */
export const uuid = (random: () => number): string =>
  [8, 4, 4, 4, 12].map((digits) => hexadecimal(random, digits)).join('-')
