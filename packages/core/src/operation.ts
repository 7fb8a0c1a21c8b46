import type * as t from 'io-ts'

import type { Effect } from './errors/retryable.js'

/** Where something stands in decoded data: field names from the root, for instance `['Keys', 'Key']`. */
export type FieldPath = readonly string[]

/** How an operation hands out a long list in pages. */
export type Paging =
  /** The request says how many items to skip; the list ends with a page that is empty or shorter than asked for. */
  | {
      readonly style: 'offset'
      /** The request field with the number of items to skip. */
      readonly offset: string
      /** The request field with the number of items wanted. */
      readonly limit: string
      readonly items: FieldPath
      readonly total?: FieldPath
    }
  /** The request names the page, counted from 1. */
  | {
      readonly style: 'page'
      readonly page: string
      readonly size: string
      readonly items: FieldPath
      readonly total?: FieldPath
      /** The output field that says whether another page follows. */
      readonly more?: FieldPath
    }
  /** The answer holds the token that the next request carries; empty or absent, it was the last page. */
  | {
      readonly style: 'token'
      readonly token: string
      readonly limit?: string
      readonly next: FieldPath
      readonly items: FieldPath
    }

/**
 * A typed operation of a vendor's API: plain data that a client sends. Codecs are made when they are first needed, since
 * making those of a large API takes longer than a short program runs.
 */
export interface Operation<Input, Output, Code extends string = string> {
  /** The vendor's name of it, for instance `DescribeInstances`. */
  readonly action: string
  /** The version of the API, for instance `2017-03-12`. */
  readonly version: string
  /** The HTTP method, where the vendor leaves no choice. */
  readonly method?: 'GET' | 'POST' | 'PUT'
  /** What repeating it does. */
  readonly effect: Effect
  /** Refuses what the operation does not take: missing required fields, wrong types, unknown fields. */
  readonly input: () => t.Type<Input, unknown, unknown>
  readonly output: () => t.Decoder<unknown, Output>
  /** The request field that makes a repetition harmless. A client fills it when the caller does not. */
  readonly idempotencyToken?: string
  /** The request field that asks for a dry run. */
  readonly dryRun?: string
  readonly paging?: Paging
  /** How fields are written that differ from the vendor's usual way, by their path; the vendor's client knows the words. */
  readonly encodings?: Readonly<Record<string, string>>
  /** The codes that its documentation lists. Of the types only: the field is never there. */
  readonly codes?: Code
}
