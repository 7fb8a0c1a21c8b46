import { right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'
import type { Paging } from '@cloud-result/core/vendor'

import type { Collected } from '../client.js'
import type { RequestProblem } from '../errors/request-error.js'
import { itemsOf } from './next-page.js'
import type { Page } from './pages.js'

/** Says what is wrong with the limit of `collect`. */
export const limitProblem = (limit: unknown): RequestProblem | undefined =>
  limit === Infinity || (Number.isInteger(limit) && (limit as number) >= 1)
    ? undefined
    : {
        reason: 'input',
        message: 'collect needs a limit, the most items to read: a whole number from 1, or Infinity for all of them'
      }

/** Gathers the items of pages until there are `limit` of them. It asks for no page beyond, and keeps no other item. */
export const collectItems = async <Item>(
  paging: Paging,
  pages: AsyncIterable<Page<unknown>>,
  limit: number
): Promise<Result<Collected<Item>>> => {
  const items: Item[] = []
  let collected: Result<Collected<Item>> | undefined
  for await (const { page, hasNext } of pages) {
    if (page._tag === 'Left') return page
    const found = itemsOf(paging, page.right.data)
    const kept = found.slice(0, limit - items.length)
    for (const item of kept) items.push(item as Item)
    collected = right({ ...page.right, data: items, hasMore: hasNext || kept.length < found.length })
    if (items.length === limit) break
  }
  // There is always a first page.
  return collected as Result<Collected<Item>>
}
