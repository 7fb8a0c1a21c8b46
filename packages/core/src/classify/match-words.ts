/** A segment of a code, with `~` before each of its words: `~Image~Not~Found`. */
export type MarkedWords = string

/** Marks where the words of a segment begin: at capitals, and after what is neither a letter nor a digit. */
export const markWords = (segment: string): MarkedWords =>
  `~${segment}`.replace(/[^A-Za-z0-9]+/g, '~').replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2~')

/** Finds one of a matcher's phrases in marked words. */
export type WordMatcher = (words: MarkedWords) => RegExpExecArray | null

/**
 * Makes a matcher of phrases, which stand with blanks between them. A phrase matches whole words in any case, in singular or
 * plural, written together or apart: `InUse` matches `VolumeInUse` and `in_use`, but not `LoginUser`. In a phrase:
 *
 * - `(In|Not)` is one of several, and `(Id)?` can be absent.
 * - `Support*` is any word that begins like this.
 * - `No+Permission` allows other words between.
 * - `^Host` is at the start of the segment, and `Creating$` at its end, where `Error` may follow.
 */
export const makeMatcher = (phrases: string): WordMatcher => {
  const list = phrases.split(' ')
  const apart = toPattern('~', list)
  // Where all letters have one case, only phrases of several words are looked for: others are often parts of words.
  const together = toPattern(
    '',
    list.filter((phrase) => /[A-Z].*[A-Z]/.test(phrase))
  )
  return (words) => apart.exec(words) ?? (isOneWord.test(words) ? together.exec(words) : null)
}

const isOneWord = /^~([A-Z]?[a-z0-9]+|[A-Z0-9]+)$/

const toPattern = (start: string, phrases: readonly string[]): RegExp =>
  new RegExp(
    `${start}(?:${(phrases.length === 0 ? ['(?!)'] : phrases)
      .join('|')
      .replace(/\^/g, '(?<=^~?)')
      .replace(/\*/g, '[a-z]*')
      .replace(/[A-Z]/g, '~?$&')
      .replace(/\+/g, '.*~')
      .replace(/\$/g, '(?=(?:~?Err(?:or)?)?$)')})s?(?![a-z])`,
    'i'
  )
