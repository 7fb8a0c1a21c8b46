import { skipSpace } from './characters.js'
import { endOfName } from './names.js'

/** Finds the end of the comment, [15] Comment, at `at`. Gives the complement of the index of an error. */
export const endOfComment = (text: string, at: number): number => {
  if (!text.startsWith('<!--', at)) return ~at
  const hyphens = text.indexOf('--', at + 4)
  if (hyphens === -1) return ~text.length
  return text.startsWith('>', hyphens + 2) ? hyphens + 3 : ~hyphens
}

/** Finds the end of the processing instruction, [16] PI, at `at`. Gives the complement of the index of an error. */
export const endOfInstruction = (text: string, at: number): number => {
  const target = at + 2
  const targetEnd = endOfName(text, target)
  // [17] PITarget ::= Name - (('X' | 'x') ('M' | 'm') ('L' | 'l'))
  if (targetEnd === target || text.slice(target, targetEnd).toLowerCase() === 'xml') return ~targetEnd
  const end = text.indexOf('?>', targetEnd)
  if (end === -1) return ~text.length
  return end === targetEnd || skipSpace(text, targetEnd) > targetEnd ? end + 2 : ~targetEnd
}

/** Skips comments, processing instructions and white space, [27] Misc*. Gives the complement of the index of an error. */
export const skipMisc = (text: string, start: number): number => {
  let at = skipSpace(text, start)
  for (;;) {
    if (text.startsWith('<?', at)) at = endOfInstruction(text, at)
    else if (text.startsWith('<!--', at)) at = endOfComment(text, at)
    else return at
    if (at < 0) return at
    at = skipSpace(text, at)
  }
}
