import { host } from './host.js'

const poolSize = 64

/** Makes a source of numbers in [0, 1): the host's cryptographic one, or `Math.random` on a host without it. */
export const makeRandom = (): (() => number) => {
  const pool = new Uint32Array(poolSize)
  let used = poolSize
  return () => {
    if (host.crypto === undefined) return Math.random()
    if (used === poolSize) {
      // A pool, because each call of the host costs as much as a hash of a signature.
      host.crypto.getRandomValues(pool)
      used = 0
    }
    return (pool[used++] as number) / 2 ** 32
  }
}

/**
 * Makes 32 hexadecimal digits of 128 random bits: unique, and short enough for the tokens of every vendor. The numbers must
 * not be those of a configuration: tests give the same ones again, and a token that repeats stands for the call before.
 */
export const randomToken = (random: () => number): string => {
  let token = ''
  for (let quarter = 0; quarter < 4; quarter++) {
    const bits = Math.floor(random() * 2 ** 32)
    token += octet(bits >>> 24) + octet((bits >>> 16) & 255) + octet((bits >>> 8) & 255) + octet(bits & 255)
  }
  return token
}

const octets = Array.from({ length: 256 }, (_, bits) => (bits + 256).toString(16).slice(1))

const octet = (bits: number): string => octets[bits] as string
