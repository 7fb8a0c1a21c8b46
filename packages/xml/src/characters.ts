/** Tests whether a code unit is white space, [3] S. */
export const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa || unit === 0xd || unit === 0x9

/** Skips white space, [3] S, if there is any. */
export const skipSpace = (text: string, at: number): number => {
  let end = at
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

/** Tests whether a code point is in [2] Char. */
export const isCharacter = (code: number): boolean =>
  code >= 0x20
    ? code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
    : code === 0x9 || code === 0xa || code === 0xd

// Surrogates are not in these ranges, so the match also ends at a valid pair.
const usualUnits = /^[\t\n\r -\uD7FF\uE000-\uFFFD]*/

/** Finds the first code unit that is not part of a [2] Char, such as a lone surrogate. Gives -1 if there is none. */
export const findForbidden = (text: string): number => {
  // The regular expression is several times as fast as the loop, and matches nearly every document to its end.
  let index = usualUnits.exec(text)?.[0].length ?? 0
  while (index < text.length) {
    const code = text.codePointAt(index) as number
    if (!isCharacter(code)) return index
    index += code > 0xffff ? 2 : 1
  }
  return -1
}
