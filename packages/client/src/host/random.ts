import { host } from './host.js'

const poolSize = 64

/** Makes a source of numbers in [0, 1) from the host's cryptographic randomness, as far as it has one. */
export const makeRandom = (): (() => number) => {
  const pool = new Uint32Array(poolSize)
  let used = poolSize
  return () => {
    if (host.crypto === undefined) return Math.random()
    if (used === poolSize) {
      // Many at once: each call into the host costs as much as a signature's hash.
      host.crypto.getRandomValues(pool)
      used = 0
    }
    return (pool[used++] as number) / 2 ** 32
  }
}

/** Writes 128 random bits as 32 hexadecimal digits: unique, and short enough for every vendor's tokens. */
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
