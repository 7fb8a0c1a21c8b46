import type { Advice, Category, Fault, Replay, Retry } from '../errors/category.js'
import type { CatalogueEntry } from './catalogue.js'

/**
 * A class of rows: their category, then `retry`, `replay` and `fault` where they differ from the category's advice, as in
 * `Unauthenticated/clock-skew` and `Conflict//yes`.
 *
 * @category Catalogue
 */
export type PackedClass = Category | `${Category}/${string}`

/**
 * The rows of a catalogue in few characters. `tools/generator` writes them from a vendor's `model/codes.json`; they are not
 * written by hand.
 *
 * @category Catalogue
 */
export interface PackedEntries {
  /** The classes of the rows. A row names its class by a letter: `a` is the first. */
  readonly classes: readonly PackedClass[]
  /** Texts that occur often, each after the character that stands for it, in the order of replacement. */
  readonly words: readonly string[]
  /**
   * A line for each row: the letter of its class, unless it is that of the row before; a character that says how many
   * characters the row shares with the row before (`0` none, `1` one, and so on in ASCII); and the rest of the row, which is
   * code, status, message and names of details, with tabs between them and commas between names.
   */
  readonly rows: string
}

const firstLetter = 'a'.charCodeAt(0)
const nothingShared = '0'.charCodeAt(0)

/**
 * Unpacks the rows of a catalogue.
 *
 * @category Catalogue
 */
export const unpackEntries = <Code extends string>({
  classes,
  words,
  rows
}: PackedEntries): readonly CatalogueEntry<Code>[] => {
  let text = ''
  let rowClass = noClass
  return words
    .reduce((packed, word) => packed.split(word.charAt(0)).join(word.slice(1)), rows)
    .split('\n')
    .map((line) => {
      const letter = line.charCodeAt(0) - firstLetter
      if (letter >= 0) rowClass = readClass(classes[letter] ?? '')
      const start = letter < 0 ? 0 : 1
      text = text.slice(0, line.charCodeAt(start) - nothingShared) + line.slice(start + 1)
      const [code, status, message, details] = text.split('\t')
      return {
        code: (code || undefined) as Code | undefined,
        ...(status && { status: Number(status) }),
        ...(message && { message }),
        ...(details !== undefined && { details: details.split(',') }),
        ...rowClass
      }
    })
}

type RowClass = Pick<CatalogueEntry, 'category' | keyof Advice>

const noClass: RowClass = { category: 'Unknown' }

/** Reads a class of rows. */
export const readClass = (packed: string): RowClass => {
  const [category, retry, replay, fault] = packed.split('/')
  return {
    category: category as Category,
    ...(retry && { retry: retry as Retry }),
    ...(replay && { replay: replay as Replay }),
    ...(fault && { fault: fault as Fault })
  }
}
