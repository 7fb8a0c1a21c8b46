import { isRecord } from '@cloud-result/core/vendor'
import type { FieldPath, Paging } from '@cloud-result/core/vendor'

type Input = Readonly<Record<string, unknown>>

/**
 * Gives the input that asks for the page after this one; `undefined` if this is the last page; `repeats` if the
 * response names the same page again, so that reading would never end. `largestPage` is the largest number of items on
 * a page so far.
 */
export const nextPage = (
  paging: Paging,
  input: Input,
  data: unknown,
  largestPage: number
): Input | 'repeats' | undefined => {
  if (paging.style === 'token') {
    const token = readPath(data, paging.next)
    if (token === undefined || token === null || token === '') return undefined
    return token === input[paging.token] ? 'repeats' : { ...input, [paging.token]: token }
  }
  const items = itemsOf(paging, data)
  const count = items.length
  if (paging.style === 'marker') {
    const size = numberOf(input[paging.limit])
    const marker = readPath(items.at(-1), paging.id)
    if (count === 0 || (size !== undefined && count < size) || marker === undefined || marker === null) return undefined
    return marker === input[paging.marker] ? 'repeats' : { ...input, [paging.marker]: marker }
  }
  if (count === 0) return undefined
  if (paging.style === 'offset') {
    const position = (numberOf(input[paging.offset]) ?? 0) + count
    const isLast = isLastPage(paging, data, numberOf(input[paging.limit]), count, position)
    return isLast ? undefined : { ...input, [paging.offset]: position }
  }
  const page = numberOf(input[paging.page]) ?? 1
  const size = numberOf(input[paging.size])
  const more = paging.more === undefined ? undefined : readPath(data, paging.more)
  const positionAt = (pageSize: number): number => (page - 1) * pageSize + count
  const requested = positionAt(size ?? largestPage)
  // If more items are requested than the vendor puts on a page, its real page size is that of the largest page so far.
  const position =
    requested > (totalOf(paging, data) ?? requested) ? Math.min(requested, positionAt(largestPage)) : requested
  const isLast = typeof more === 'boolean' ? !more : isLastPage(paging, data, size, count, position)
  return isLast ? undefined : { ...input, [paging.page]: page + 1 }
}

/** Gives the items of a page; none if it has no list. */
export const itemsOf = (paging: Paging, data: unknown): readonly unknown[] => {
  const items = readPath(data, paging.items)
  return Array.isArray(items) ? items : []
}

// A total that the items reach exactly marks the last page. A total below the number of items read is wrong and is
// ignored. Without a total, a page with fewer items than requested is the last, and so is one without a requested size.
const isLastPage = (
  paging: NumberedPaging,
  data: unknown,
  size: number | undefined,
  count: number,
  position: number
): boolean => {
  const total = totalOf(paging, data)
  if (total !== undefined && position <= total) return position === total
  return size === undefined || count < size
}

type NumberedPaging = Extract<Paging, { readonly style: 'offset' | 'page' }>

const totalOf = ({ total }: NumberedPaging, data: unknown): number | undefined =>
  total === undefined ? undefined : numberOf(readPath(data, total))

// Reads the value at a path of a response; `undefined` where a step is missing.
const readPath = (data: unknown, path: FieldPath): unknown =>
  path.reduce((value: unknown, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined), data)

// Some vendors write numbers as strings.
const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
