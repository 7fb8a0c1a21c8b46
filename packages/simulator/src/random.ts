/** A seeded random generator: the same seed gives the same values. */
export interface Random {
  /** At least 0, less than 1. */
  readonly fraction: () => number
  /** An integer of at least 0, less than the bound. */
  readonly below: (bound: number) => number
  /** Random characters of an alphabet. */
  readonly text: (length: number, alphabet: string) => string
  /** A UUID in lower case, for request and resource ids. */
  readonly uuid: () => string
  readonly bytes: (length: number) => Uint8Array
}

const hexadecimal = '0123456789abcdef'

/** Makes a generator from a seed: sfc32, whose initial state is a hash of the text. */
export const makeRandom = (seed: string): Random => {
  let [a, b, c, d] = seedsOf(seed)
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let round = 0; round < 12; round++) next()

  const fraction = (): number => next() / 2 ** 32
  const below = (bound: number): number => Math.floor(fraction() * bound)
  const text = (length: number, alphabet: string): string => {
    let drawn = ''
    while (drawn.length < length) drawn += alphabet.charAt(below(alphabet.length))
    return drawn
  }
  const uuid = (): string => {
    const digits = text(32, hexadecimal)
    const variant = hexadecimal.charAt(8 + below(4))
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
  }
  return { fraction, below, text, uuid, bytes: (length) => Uint8Array.from({ length }, () => below(256)) }
}

/** Hashes a text to a number of at least 0 and less than 1. */
export const hashFraction = (text: string): number => seedsOf(text)[0] / 2 ** 32

// cyrb128: four integers of 32 bits; each depends on the whole text.
const seedsOf = (text: string): [number, number, number, number] => {
  let [one, two, three, four] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = two ^ Math.imul(one ^ unit, 597399067)
    two = three ^ Math.imul(two ^ unit, 2869860233)
    three = four ^ Math.imul(three ^ unit, 951274213)
    four = one ^ Math.imul(four ^ unit, 2716044179)
  }
  one = Math.imul(three ^ (one >>> 18), 597399067)
  two = Math.imul(four ^ (two >>> 22), 2869860233)
  three = Math.imul(one ^ (three >>> 17), 951274213)
  four = Math.imul(two ^ (four >>> 19), 2716044179)
  const all = one ^ two ^ three ^ four
  return [all >>> 0, (two ^ all) >>> 0, (three ^ all) >>> 0, (four ^ all) >>> 0]
}
