import { isRecord } from '@cloud-result/core/vendor'
import type { FieldPath, Paging } from '@cloud-result/core/vendor'

type Input = Readonly<Record<string, unknown>>

/**
 * Says with which input the page after this one is asked for; `undefined` if this is the last; `repeats` if the answer
 * sends us to where we are, so that the walk would never end. `fullest` is how many items the fullest page so far had.
 */
export const nextPage = (
  paging: Paging,
  input: Input,
  data: unknown,
  fullest: number
): Input | 'repeats' | undefined => {
  if (paging.style === 'token') {
    const token = readPath(data, paging.next)
    if (token === undefined || token === null || token === '') return undefined
    return token === input[paging.token] ? 'repeats' : { ...input, [paging.token]: token }
  }
  const count = countItems(paging, data)
  if (count === 0) return undefined
  if (paging.style === 'offset') {
    const position = (numberOf(input[paging.offset]) ?? 0) + count
    const isLast = isOver(paging, data, numberOf(input[paging.limit]), count, position)
    return isLast ? undefined : { ...input, [paging.offset]: position }
  }
  const page = numberOf(input[paging.page]) ?? 1
  const size = numberOf(input[paging.size])
  const more = paging.more === undefined ? undefined : readPath(data, paging.more)
  const reached = (pageSize: number): number => (page - 1) * pageSize + count
  const asked = reached(size ?? fullest)
  // Where more is asked for than a vendor gives at once, its pages are as full as the fullest so far.
  const position = asked > (totalOf(paging, data) ?? asked) ? Math.min(asked, reached(fullest)) : asked
  const isLast = typeof more === 'boolean' ? !more : isOver(paging, data, size, count, position)
  return isLast ? undefined : { ...input, [paging.page]: page + 1 }
}

/** Counts the items of a page. */
export const countItems = (paging: Paging, data: unknown): number => {
  const items = readPath(data, paging.items)
  return Array.isArray(items) ? items.length : 0
}

// A total is right when it is met exactly. One that the items have passed says nothing; then, as without one, a page with
// fewer items than were asked for is the last, and so is one for which no number was asked.
const isOver = (
  paging: Exclude<Paging, { readonly style: 'token' }>,
  data: unknown,
  size: number | undefined,
  count: number,
  position: number
): boolean => {
  const total = totalOf(paging, data)
  if (total !== undefined && position <= total) return position === total
  return size === undefined || count < size
}

const totalOf = ({ total }: Exclude<Paging, { readonly style: 'token' }>, data: unknown): number | undefined =>
  total === undefined ? undefined : numberOf(readPath(data, total))

// Reads what stands at a path of an answer; `undefined` where the path leads nowhere.
const readPath = (data: unknown, path: FieldPath): unknown =>
  path.reduce((value: unknown, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined), data)

// Some vendors write numbers as texts.
const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
