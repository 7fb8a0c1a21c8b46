import type { CallOptions, Client, ClientConfig } from '@cloud-result/client'
import type { CatalogueRow, Result, Success } from '@cloud-result/core'
import type { ProductName } from '@cloud-result/simulator'

import type { ModelledRequest } from './predict.js'
import type { Book } from './resource-model.js'

/** A call of a story: how it is made, and what the vendor should make of it. */
export interface Step<Data> extends ModelledRequest {
  readonly operation: string
  readonly send: (client: Client, options: CallOptions) => () => Promise<Result<Success<Data>>>
  /** Whether the data are what the book says. */
  readonly isRight: (data: Data) => boolean
}

/** What a story is told with. */
export interface Telling {
  /** Makes a call, and gives its data if it succeeds; nothing once the lane has made all its calls. */
  readonly visit: <Data>(step: Step<Data>) => Promise<Data | undefined>
  readonly book: Book
  /** What names whatever the story creates. */
  readonly name: string
}

/** What the soak knows of a product: how to call it, and stories of resources that come and go. */
export interface ProductUnderSoak {
  readonly name: ProductName
  readonly rows: readonly CatalogueRow[]
  readonly makeClient: (config: ClientConfig, format: 'json' | 'xml') => Client
  readonly region: string
  /** Gets ready what the stories need, and gives how to tell one. */
  readonly open: (client: Client) => Promise<(telling: Telling) => Promise<void>>
  /** The names of all resources that there are, by the vendor's own lists. */
  readonly inventory: (client: Client) => Promise<readonly string[]>
}

/** The data of a call that nothing should go wrong with. */
export const dataOf = <Data>(result: Result<Success<Data>>): Data => {
  if (result._tag === 'Right') return result.right.data
  throw new Error(`A call without faults failed: ${JSON.stringify(result.left)}`)
}

/** Collects what is on all pages. */
export const collect = async <Data, Item>(
  pages: AsyncIterable<Result<Success<Data>>>,
  itemsOf: (data: Data) => readonly Item[]
): Promise<readonly Item[]> => {
  const items: Item[] = []
  for await (const page of pages) items.push(...itemsOf(dataOf(page)))
  return items
}
