import type { Contender } from './measure.js'

/** What is compared on one payload. The first contender is the floor. */
export interface Comparison {
  readonly name: string
  /** Whether the payload fits the schema; all contenders that look at more than syntax have to agree. */
  readonly isValid: boolean
  readonly texts: readonly string[]
  readonly contenders: readonly Contender[]
}

/** Runs every contender on every text, and says who takes a payload for something else than it is. */
export const disagreements = async ({ contenders, isValid, name, texts }: Comparison): Promise<readonly string[]> => {
  const found: string[] = []
  for (const contender of contenders) {
    const expected = contender.parsesOnly === true || isValid
    for (const [index, text] of texts.entries()) {
      const answer = 'run' in contender ? contender.run(text, index) : await contender.runLater(text, index)
      if (answer.isValid !== expected) {
        found.push(`${contender.name} finds ${name} (${index}) ${answer.isValid ? 'valid' : 'invalid'}`)
      }
    }
  }
  return found
}
