import type { Paging } from '@cloud-result/core/vendor'
import { describe, expect, it } from 'vitest'

import { nextPage } from '../src/call/next-page.js'

const paging: Paging = { style: 'page', page: 'Page', size: 'Size', items: ['Set'], total: ['Total'] }

/** Reads a list of `things` items from a vendor that returns at most `most` at once, and gives the requested pages. */
const readAll = (things: number, most: number, input: Readonly<Record<string, number>>, total = things): unknown[] => {
  const requested: unknown[] = []
  let largestPage = 0
  let next: ReturnType<typeof nextPage> = input
  while (next !== undefined && next !== 'repeats' && requested.length < 20) {
    const page = Number(next['Page'] ?? 1)
    const size = Math.min(most, Number(next['Size'] ?? 10))
    const count = Math.max(0, Math.min(size, things - (page - 1) * size))
    largestPage = Math.max(largestPage, count)
    requested.push(page)
    next = nextPage(paging, next, { Set: Array.from({ length: count }), Total: total }, largestPage)
  }
  return requested
}

describe('pages by number, if more items are requested than the vendor returns', () => {
  it.each([
    [250, 100, { Size: 500 }, [1, 2, 3]],
    [200, 100, { Size: 500 }, [1, 2]],
    [250, 100, { Size: 500, Page: 2 }, [2, 3]],
    [50, 100, { Size: 500 }, [1]],
    [0, 100, { Size: 500 }, [1]]
  ])('cover %d items in pages of at most %d requested with %j', (things, most, input, pages) => {
    expect(readAll(things, most, input)).toEqual(pages)
  })

  it('end if the total is too small, or if the vendor ignores the page number', () => {
    expect(readAll(25, 100, { Size: 10 }, 5)).toEqual([1, 2, 3])
    const data = { Set: Array.from({ length: 10 }), Total: 25 }
    expect(nextPage(paging, { Size: 500, Page: 3 }, data, 10)).toBeUndefined()
  })
})

describe('pages after the last item of the page before', () => {
  const byMarker: Paging = { style: 'marker', marker: 'marker', limit: 'limit', items: ['servers'], id: ['id'] }
  const after = (input: Readonly<Record<string, unknown>>, ids: readonly unknown[]) =>
    nextPage(byMarker, input, { servers: ids.map((id) => ({ id })) }, ids.length)

  it('continue from its id', () => {
    expect(after({ limit: 2, name: 'n' }, ['a', 'b'])).toEqual({ limit: 2, name: 'n', marker: 'b' })
    expect(after({}, ['a'])).toEqual({ marker: 'a' })
  })

  it('end at an empty page, at a short one, and at an item without an id', () => {
    expect(after({ marker: 'b' }, [])).toBeUndefined()
    expect(after({ limit: 2 }, ['a'])).toBeUndefined()
    expect(after({}, ['a', undefined])).toBeUndefined()
    expect(nextPage(byMarker, {}, null, 0)).toBeUndefined()
  })

  it('do not ask for the same page again', () => {
    expect(after({ marker: 'b' }, ['a', 'b'])).toBe('repeats')
  })
})
