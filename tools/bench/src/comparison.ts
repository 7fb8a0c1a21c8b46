import type { Contender } from './measure.js'

/** The contenders for one payload. The first is the baseline. */
export interface Comparison {
  readonly name: string
  /** Whether the payload matches the schema. All contenders that check more than the syntax must agree. */
  readonly isValid: boolean
  readonly texts: readonly string[]
  readonly contenders: readonly Contender[]
}

/** Runs every contender on every text, and lists the contenders with a wrong verdict. */
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
