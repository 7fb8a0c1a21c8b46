import type * as t from 'io-ts'

import type { Effect } from './errors/retryable.js'

/**
 * The path of a value in decoded data: field names from the root, for example `['Keys', 'Key']`.
 *
 * @category Operations
 */
export type FieldPath = readonly string[]

/**
 * How an operation returns a long list in pages.
 *
 * @category Operations
 */
export type Paging<Items extends FieldPath = FieldPath> =
  /** The request has the number of items to skip. A page that is empty or has fewer items than the limit is the last. */
  | {
      readonly style: 'offset'
      /** The request field with the number of items to skip. */
      readonly offset: string
      /** The request field with the maximum number of items on a page. */
      readonly limit: string
      readonly items: Items
      readonly total?: FieldPath
    }
  /** The request has the number of the page, starting at 1. */
  | {
      readonly style: 'page'
      readonly page: string
      readonly size: string
      readonly items: Items
      readonly total?: FieldPath
      /** The output field that is true if another page follows. */
      readonly more?: FieldPath
    }
  /** The response has a token for the next request. If the token is empty or absent, the page is the last one. */
  | {
      readonly style: 'token'
      readonly token: string
      readonly limit?: string
      readonly next: FieldPath
      readonly items: Items
    }
  /** The request names the last item of the page before. A page that is empty or has fewer items than the limit is the last. */
  | {
      readonly style: 'marker'
      /** The request field with the id of the last item of the page before. */
      readonly marker: string
      /** The request field with the maximum number of items on a page. */
      readonly limit: string
      readonly items: Items
      /** The id in an item. */
      readonly id: FieldPath
    }

/**
 * The description of one operation of a vendor's API, as plain data. A client needs it to send the operation.
 *
 * The codecs are functions, because making all codecs of a large API at import takes longer than a short program runs.
 * Without its fourth type argument, this is an operation of any product.
 *
 * @category Operations
 */
// oxlint-disable-next-line typescript/no-explicit-any -- with `string`, an operation of one product would not be one of any
export interface Operation<Input, Output, Code extends string = string, Product extends string = any> {
  /**
   * The product that has the operation: vendor and service, joined by a hyphen, for example `tencent-cvm`. A client sends
   * operations of its own product only.
   */
  readonly product: Product
  /** The vendor's name of the operation, for example `DescribeInstances`. */
  readonly action: string
  /** The version of the API, for example `2017-03-12`, if it has versions. */
  readonly version?: string
  /** The HTTP method, if the vendor accepts only one. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /**
   * The path, if the paths of the API tell operations apart, for example `/v1/{project_id}/servers/{server_id}`. A name in
   * braces stands for the request field of this name, or for a value that the vendor's client knows.
   */
  readonly path?: string
  /** What happens if the operation is executed twice. */
  readonly effect: Effect
  /** The codec of the input. It refuses missing required fields, wrong types and unknown fields. */
  readonly input: () => t.Type<Input, unknown, unknown>
  /** The decoder of the output. */
  readonly output: () => t.Decoder<unknown, Output>
  /** The request field with the idempotency token. A client sets it if the caller does not. */
  readonly idempotencyToken?: string
  /** The encoding of fields that differ from the vendor's usual one, by path. The vendor's client defines the values. */
  readonly encodings?: Readonly<Record<string, string>>
  /** The names of request fields, at any depth, whose texts are secrets. A client takes them out of every error. */
  readonly secrets?: readonly string[]
  /** The documented error codes. It exists in the types only: no operation has this field at run time. */
  readonly codes?: Code
}

/**
 * An operation that returns a long list in pages: `pages` and `collect` of a client take no other. `Items` is the path of
 * the list in its output.
 *
 * @category Operations
 */
export interface HasPages<Items extends FieldPath = FieldPath> {
  readonly paging: Paging<Items>
}

/**
 * An operation with a dry run: `dryRun` of a client takes no other.
 *
 * @category Operations
 */
export interface HasDryRun {
  /** The request field that asks for a dry run. */
  readonly dryRun: string
}

/**
 * One item of the list at a path of an output.
 *
 * @category Operations
 */
export type ItemAt<Data, Path extends FieldPath> = Path extends readonly [
  infer Name extends keyof NonNullable<Data>,
  ...infer Rest extends FieldPath
]
  ? ItemAt<NonNullable<Data>[Name], Rest>
  : Path extends readonly []
    ? Data extends readonly (infer Item)[]
      ? Item
      : unknown
    : unknown
