import { once } from '../once.js'

/** Something like `name=value` can be in the text: a separator, its code, or letters of which nothing is said here. */
export const ASSIGNMENT = 1
/** So can a word of a signed request that stands without a separator. */
export const ECHO = 2
/** So can `Bearer` and a token. */
export const BEARER = 4
/** So can a credential that is known by its shape. */
export const SHAPE = 8

// By pairs of ASCII characters. The letters are pairs that the secret in question cannot be without, and texts mostly are.
const makeSigns = (): Uint8Array => {
  const signs = new Uint8Array(128 * 128)

  const sign = (pair: string, meaning: number): void => {
    const place = pair.charCodeAt(0) * 128 + pair.charCodeAt(1)
    signs[place] = (signs[place] as number) | meaning
  }

  const signInAnyCase = (pair: string, meaning: number): void => {
    const [first, second] = [pair[0] as string, pair[1] as string]
    for (const one of [first, first.toUpperCase()]) {
      for (const other of [second, second.toUpperCase()]) sign(one + other, meaning)
    }
  }

  for (let before = 0; before < 128; before++) {
    for (const separator of '=:>%&') sign(String.fromCharCode(before) + separator, ASSIGNMENT)
    // Of a credential's scope.
    sign(`${String.fromCharCode(before)}/`, SHAPE)
  }
  // A separator that JSON has escaped.
  sign('\\u', ASSIGNMENT)
  // string to sign, canonical request, TC3-, AWS4-, ACS3-, ACS4-, KSC4-, -----BEGIN
  for (const pair of ['gn', 'ni', 'c3', 'c4', 's3', 's4', '--']) signInAnyCase(pair, ECHO)
  signInAnyCase('ea', BEARER)
  // AKID, IKID, AKIA, AKTP, AKLT, LTAI
  for (const pair of ['ki', 'kt', 'lt']) signInAnyCase(pair, SHAPE)
  // STS., TMP., ASIA and eyJ, in this case only.
  for (const pair of ['S.', 'P.', 'SI', 'yJ']) sign(pair, SHAPE)
  return signs
}

const signsOfPairs = once(makeSigns)

/**
 * Says which secrets a text may hold, by one look at each character: the search for them all takes thirty times as long,
 * and most texts hold none.
 */
export const signsIn = (text: string): number => {
  const signs = signsOfPairs()
  let found = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character < 128) {
      found |= signs[before * 128 + character] as number
      before = character
    } else {
      found |= ASSIGNMENT
      before = 0
    }
  }
  return found
}
