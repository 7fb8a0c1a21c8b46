// What a value is, as one bit each, so that a set of kinds is tested in one operation.
export const STRING = 1
// The finite ones; the others are kinds of their own.
export const NUMBER = 2
export const BOOLEAN = 4
export const NULL = 8
export const UNDEFINED = 16
export const BIGINT = 32
export const SYMBOL = 64
export const FUNCTION = 128
export const ARRAY = 256
export const OBJECT = 512
// io-ts compares what a codec returns with `!==`, so that NaN counts as changed: it is a kind that no codec takes as
// it is.
export const NAN = 1024
export const INFINITE = 2048
export const EVERY = 4095

/** Gives the kind of a value, one of the bits above. */
export const kindOf = (value: unknown): number => {
  switch (typeof value) {
    case 'string':
      return STRING
    case 'number':
      return value - value === 0 ? NUMBER : value === value ? INFINITE : NAN
    case 'object':
      return value === null ? NULL : Array.isArray(value) ? ARRAY : OBJECT
    case 'boolean':
      return BOOLEAN
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
