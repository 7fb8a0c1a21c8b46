/** Matches a message and gives the texts that stand for the template's `%s`, or `undefined` when it does not match. */
export type MessageMatcher = (message: string) => readonly string[] | undefined

/**
 * Makes a matcher of a vendor's message template, in which each `%s` stands for any text. Case, runs of white space
 * and closing punctuation do not count. Takes linear time: a template is a list of literals, not a regular expression.
 */
export const messageMatcher = (template: string): MessageMatcher => {
  const literals = normalise(template).split('%s').map(foldCase)
  const first = literals[0] as string
  const last = literals[literals.length - 1] as string
  return (message) => {
    const text = normalise(message)
    const folded = foldCase(text)
    if (literals.length === 1) return folded === first ? [] : undefined
    const end = folded.length - last.length
    if (!folded.startsWith(first) || !folded.endsWith(last)) return undefined
    const captures: string[] = []
    let from = first.length
    for (const literal of literals.slice(1, -1)) {
      const at = folded.indexOf(literal, from)
      if (at < 0 || at + literal.length > end) return undefined
      captures.push(text.slice(from, at).trim())
      from = at + literal.length
    }
    if (from > end) return undefined
    captures.push(text.slice(from, end).trim())
    return captures
  }
}

// ASCII only, so that positions in the folded text are positions in the text.
const foldCase = (text: string): string => text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())

const normalise = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').trim()
  let end = folded.length
  while (end > 0 && /[.!\s]/.test(folded[end - 1] as string)) end--
  return folded.slice(0, end)
}
