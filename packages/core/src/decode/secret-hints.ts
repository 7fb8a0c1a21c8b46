import { once } from '../once.js'

/** The text can contain something like `name=value`: it has a separator, the code of one, or a character beyond ASCII. */
export const ASSIGNMENT = 1
/** The text can contain a word of a signed request, without a separator. */
export const ECHO = 2
/** The text can contain `Bearer` and a token. */
export const BEARER = 4
/** The text can contain a credential that is recognized by its form. */
export const SHAPE = 8

// Indexed by pairs of ASCII characters. A secret has at least one of the pairs of letters of its kind; few other texts
// have one.
const makeHints = (): Uint8Array => {
  const hints = new Uint8Array(128 * 128)

  const mark = (pair: string, meaning: number): void => {
    const place = pair.charCodeAt(0) * 128 + pair.charCodeAt(1)
    hints[place] = (hints[place] as number) | meaning
  }

  const markInAnyCase = (pair: string, meaning: number): void => {
    const [first, second] = [pair[0] as string, pair[1] as string]
    for (const one of [first, first.toUpperCase()]) {
      for (const other of [second, second.toUpperCase()]) mark(one + other, meaning)
    }
  }

  for (let before = 0; before < 128; before++) {
    for (const separator of '=:>%&') mark(String.fromCharCode(before) + separator, ASSIGNMENT)
    // Of a credential's scope.
    mark(`${String.fromCharCode(before)}/`, SHAPE)
  }
  // A separator that JSON has escaped.
  mark('\\u', ASSIGNMENT)
  // string to sign, canonical request, TC3-, AWS4-, ACS3-, ACS4-, KSC4-, -----BEGIN
  for (const pair of ['gn', 'ni', 'c3', 'c4', 's3', 's4', '--']) markInAnyCase(pair, ECHO)
  markInAnyCase('ea', BEARER)
  // AKID, IKID, AKIA, AKTP, AKLT, LTAI
  for (const pair of ['ki', 'kt', 'lt']) markInAnyCase(pair, SHAPE)
  // STS., TMP., ASIA, eyJ and Basic, in this case only.
  for (const pair of ['S.', 'P.', 'SI', 'yJ', 'Ba']) mark(pair, SHAPE)
  // A key or token: a capital beside a digit.
  for (const digit of '0123456789') {
    for (const capital of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      mark(digit + capital, SHAPE)
      mark(capital + digit, SHAPE)
    }
  }
  return hints
}

const hintsOfPairs = once(makeHints)

/**
 * Returns which secrets a text may contain. It reads each character once; the search for all secrets takes thirty times as
 * long, and most texts contain none.
 */
export const hintsIn = (text: string): number => {
  const hints = hintsOfPairs()
  let found = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character < 128) {
      found |= hints[before * 128 + character] as number
      before = character
    } else {
      found |= ASSIGNMENT
      before = 0
    }
  }
  return found
}
