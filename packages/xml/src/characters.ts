/** Whether a code unit is white space, [3] S. */
export const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa || unit === 0xd || unit === 0x9

/** Skips white space, [3] S, or nothing. */
export const skipSpace = (text: string, at: number): number => {
  let end = at
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

/** Whether a code point is one of [2] Char. */
export const isCharacter = (code: number): boolean =>
  code >= 0x20
    ? code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
    : code === 0x9 || code === 0xa || code === 0xd

// Half of a surrogate pair isn't among these, so a pair ends them, too.
const usualUnits = /^[\t\n\r -\uD7FF\uE000-\uFFFD]*/

/** Finds the first code unit that belongs to no [2] Char, half of a surrogate pair included; -1 where there is none. */
export const findForbidden = (text: string): number => {
  // The search is several times as fast as the loop, and all there is to do for nearly every text.
  let index = usualUnits.exec(text)?.[0].length ?? 0
  while (index < text.length) {
    const code = text.codePointAt(index) as number
    if (!isCharacter(code)) return index
    index += code > 0xffff ? 2 : 1
  }
  return -1
}
