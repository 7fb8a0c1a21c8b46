// The kinds of value. Each is one bit, so that one operation tests for a set of kinds.
export const STRING = 1
// Numbers up to 2^53 only: larger ones, the infinite ones and NaN have kinds of their own.
export const NUMBER = 2
export const BOOLEAN = 4
export const NULL = 8
export const UNDEFINED = 16
export const BIGINT = 32
export const SYMBOL = 64
export const FUNCTION = 128
export const ARRAY = 256
export const OBJECT = 512
// io-ts compares results with `!==`, so NaN always counts as changed. No node has this kind in `accepts`.
export const NAN = 1024
export const INFINITE = 2048
// A finite number beyond 2^53. No node has this kind in `accepts`, since it may stand for an integer that it cannot hold.
export const LARGE = 4096
export const EVERY = 8191

const maximum = Number.MAX_SAFE_INTEGER

/** Gives the kind of a value: one of the bits above. */
export const kindOf = (value: unknown): number => {
  // The tests are in the order of frequency in JSON. As one `switch`, they make decoding a tenth slower.
  if (typeof value === 'string') {
    return STRING
  }
  if (typeof value === 'number') {
    return value <= maximum && value >= -maximum
      ? NUMBER
      : value - value === 0
        ? LARGE
        : value === value
          ? INFINITE
          : NAN
  }
  if (value === true || value === false) {
    return BOOLEAN
  }
  if (typeof value === 'object') {
    return value === null ? NULL : Array.isArray(value) ? ARRAY : OBJECT
  }
  switch (typeof value) {
    case 'undefined':
      return UNDEFINED
    case 'bigint':
      return BIGINT
    case 'function':
      return FUNCTION
    default:
      return SYMBOL
  }
}
