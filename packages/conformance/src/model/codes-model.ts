import type { Advice, CatalogueSource, Category } from '@cloud-result/core'

/** A row of `model/codes.json`: a code, what it means, and who says so. */
export interface CodeRow extends Partial<Advice> {
  /** The code, or `null` where the vendor's table has lost it: then status and message decide. */
  readonly code: string | null
  /** The status, if the row holds for it alone. */
  readonly status?: number
  /** The vendor's message, if the row holds for it alone. Each `%s` stands for any text. */
  readonly message?: string
  /** Names for the texts that `%s` stands for; an empty name is not kept, since it echoes credentials. */
  readonly details?: readonly string[]
  readonly category: Category
  /** What the code means, in our own words. A row without it means what the more general row of its code says. */
  readonly meaning?: string
  /** Why the row is classified like this, where that is no matter of course. */
  readonly because?: string
  /** The sources that list it. The catalogue names the first. */
  readonly sources: readonly string[]
  /** A status that it was seen with, though it may come with others. */
  readonly seenStatus?: number
}

/** What all codes mean that begin alike and are in no row. */
export interface CodePrefix extends Partial<Advice> {
  readonly prefix: string
  readonly category: Category
  readonly because?: string
}

/** `model/codes.json`: all that is known of a vendor's codes. */
export interface CodesModel {
  readonly sources: Readonly<Record<string, CatalogueSource>>
  readonly codes: readonly CodeRow[]
  readonly prefixes?: readonly CodePrefix[]
}
