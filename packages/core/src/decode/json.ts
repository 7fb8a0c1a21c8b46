import { left, right } from '../result.js'
import type { Result } from '../result.js'

/**
 * Parses JSON text without rounding: integers beyond 2^53 become strings of their digits. A codec that declares them keeps
 * every digit, and a codec that expects a number refuses them instead of returning a rounded number.
 */
export const parseJson = (text: string): Result<unknown, 'malformed'> => {
  try {
    // Before the parse, so that the parsed value is still in the processor's cache when it is read.
    const isLong = mayHoldLongInteger(text)
    const value: unknown = JSON.parse(text)
    if (!isLong) return right(value)
    const quoted = quoteUnsafeIntegers(text)
    return right(quoted === text ? value : JSON.parse(quoted))
  } catch {
    return left('malformed')
  }
}

// An integer beyond 2^53 has at least sixteen digits. With the class written sixteen times, V8 tests only every eighth
// character, which takes 5 % of the parse. With `{16}` it counts at each character, which takes a third.
const longDigits = new RegExp('[0-9]'.repeat(16), 'g')

const mayHoldLongInteger = (text: string): boolean => {
  if (text.search(longDigits) < 0) return false
  for (const { index } of text.matchAll(longDigits)) if (beginsNumber(text, index)) return true
  return false
}

// Digits of a text, or in the middle of others, do not. A name's colon follows a quote, which one within a text
// (`acs:kms:cn-hangzhou:1234567890123456:key`) does not.
const beginsNumber = (text: string, start: number): boolean => {
  const at = beforeBlanks(text, text.charCodeAt(start - 1) === minus ? start - 2 : start - 1)
  const before = text.charCodeAt(at)
  return (
    at < 0 ||
    before === comma ||
    before === bracket ||
    (before === colon && text.charCodeAt(beforeBlanks(text, at - 1)) === quote)
  )
}

const beforeBlanks = (text: string, from: number): number => {
  let at = from
  while (at >= 0 && text.charCodeAt(at) <= blank) at--
  return at
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

const blank = 0x20
const quote = 0x22
const comma = 0x2c
const backslash = 0x5c
const minus = 0x2d
const plus = 0x2b
const point = 0x2e
const colon = 0x3a
const bracket = 0x5b
const smallE = 0x65
const capitalE = 0x45

const isDigit = (character: number): boolean => character >= 0x30 && character <= 0x39
