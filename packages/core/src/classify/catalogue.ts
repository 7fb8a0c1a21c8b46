import type { Advice, Category } from '../errors/category.js'

/**
 * One row of a vendor's error catalogue: what a documented code means. The row's category gives `fault`, `retry` and
 * `replay`; the row states those that differ.
 *
 * @category Catalogue
 */
export interface CatalogueRow<Code extends string = string, Source extends string = string> extends Partial<Advice> {
  /** The code as documented, or `undefined` where the vendor's table lost it: then status and message decide. */
  readonly code: Code | undefined
  /** The HTTP status, when the row holds for it alone. */
  readonly status?: number
  /** The vendor's message, when the row holds for it alone. Each `%s` stands for any text. */
  readonly message?: string
  /** Names for the texts that `%s` stands for, in order; an empty name is not kept, since it echoes credentials. */
  readonly details?: readonly string[]
  readonly category: Category
  /** Which of the catalogue's sources documents the row. */
  readonly source: Source
}

/**
 * A row as the classifier needs it. Leaving the source out lets a bundler leave the provenance out.
 *
 * @category Catalogue
 */
export type CatalogueEntry<Code extends string = string> = Omit<CatalogueRow<Code>, 'source'>

/**
 * Where a row comes from.
 *
 * @category Catalogue
 */
export interface CatalogueSource {
  readonly title: string
  readonly url?: string
  /** The page's or list's own date, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date?: string
}

/**
 * A meaning shared by all codes that begin alike and are not in the table.
 *
 * @category Catalogue
 */
export interface PrefixRow extends Partial<Advice> {
  readonly prefix: string
  readonly category: Category
}

/**
 * A meaning shared by all codes that end alike.
 *
 * @category Catalogue
 */
export interface SuffixRule extends Partial<Advice> {
  readonly suffix: RegExp
  readonly category: Category
}

/**
 * What a vendor knows about its codes.
 *
 * @category Catalogue
 */
export interface Catalogue {
  readonly rows: readonly CatalogueEntry[]
  /**
   * How codes begin that are in no row; the longest that fits decides. A documented code counts as the prefix of what
   * follows it after a dot, without being listed.
   */
  readonly prefixes?: readonly PrefixRow[]
  /**
   * What the last segment of a code means, or all of a code without a dot, where this vendor's words differ from those
   * of the general table.
   */
  readonly suffixes?: readonly SuffixRule[]
}
