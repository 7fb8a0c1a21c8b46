/**
 * Splits a command line at white space. Quotes keep white space together; a backslash keeps its meaning, because paths of
 * Windows have it. `undefined` if a quote is not closed.
 */
export const splitCommand = (command: string): readonly string[] | undefined => {
  const parts: string[] = []
  let part: string | undefined
  let quote: string | undefined
  for (const character of command) {
    if (quote !== undefined) {
      if (character === quote) quote = undefined
      else part += character
    } else if (character === '"' || character === "'") {
      quote = character
      part ??= ''
    } else if (/\s/.test(character)) {
      if (part !== undefined) parts.push(part)
      part = undefined
    } else {
      part = (part ?? '') + character
    }
  }
  if (quote !== undefined) return undefined
  return part === undefined ? parts : [...parts, part]
}
