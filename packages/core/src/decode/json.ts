import { left, right } from '../result.js'
import type { Result } from '../result.js'
import { holdsRounded } from './rounded.js'

/**
 * Parses JSON text without rounding: integers beyond 2^53 become strings of their digits. A codec that declares them keeps
 * every digit, and a codec that expects a number refuses them instead of returning a rounded number.
 */
export const parseJson = (text: string): Result<unknown, 'malformed'> => {
  try {
    // Before the parse, so that the parsed value is still in the processor's cache when it is read.
    const isLong = hasLongDigits(text)
    const value: unknown = JSON.parse(text)
    // Most long digits are part of a string, such as an account in each ARN. To search what was parsed takes a tenth of the parse
    // then, and to search the text for digits that are a number takes a third.
    return right(isLong && holdsRounded(value) ? JSON.parse(quoteUnsafeIntegers(text)) : value)
  } catch {
    return left('malformed')
  }
}

// An integer beyond 2^53 has at least sixteen digits. With the class written sixteen times, V8 tests only every eighth
// character, which takes 1 to 4 % of the parse. With `{16}` it counts at each character, which takes a third.
const longDigits = new RegExp('[0-9]'.repeat(16))

/** Tests whether a text has as many digits in a row as an integer beyond 2^53. */
export const hasLongDigits = (text: string): boolean => text.search(longDigits) >= 0

/** Parses JSON text, and rounds integers beyond 2^53. */
export const parseRounded = (text: string): Result<unknown, 'malformed'> => {
  try {
    return right(JSON.parse(text))
  } catch {
    return left('malformed')
  }
}

// Only called on text that JSON.parse accepts, so quotes pair up and a number ends where its characters do.
const quoteUnsafeIntegers = (text: string): string => {
  const pieces: string[] = []
  let copied = 0
  let at = 0
  while (at < text.length) {
    const character = text.charCodeAt(at)
    if (character === quote) {
      at = endOfString(text, at)
    } else if (character === minus || isDigit(character)) {
      const start = at
      let isInteger = true
      at++
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at)
        if (isDigit(next)) continue
        if (next !== point && next !== smallE && next !== capitalE && next !== plus && next !== minus) break
        isInteger = false
      }
      if (isInteger && at - start > 15 && !Number.isSafeInteger(Number(text.slice(start, at)))) {
        pieces.push(text.slice(copied, start), '"', text.slice(start, at), '"')
        copied = at
      }
    } else {
      at++
    }
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(copied)
}

const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === backslash) at++
    else if (character === quote) return at + 1
  }
  return text.length
}

const quote = 0x22
const backslash = 0x5c
const minus = 0x2d
const plus = 0x2b
const point = 0x2e
const smallE = 0x65
const capitalE = 0x45

const isDigit = (character: number): boolean => character >= 0x30 && character <= 0x39
