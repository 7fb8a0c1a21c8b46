import type { Paging } from '@cloud-result/core/vendor'
import { describe, expect, it } from 'vitest'

import { nextPage } from '../src/call/next-page.js'

const paging: Paging = { style: 'page', page: 'Page', size: 'Size', items: ['Set'], total: ['Total'] }

/** Walks over so many things at a vendor that gives no more than `most` at once, and says which pages it asked for. */
const walk = (things: number, most: number, input: Readonly<Record<string, number>>, told = things): unknown[] => {
  const asked: unknown[] = []
  let fullest = 0
  let next: ReturnType<typeof nextPage> = input
  while (next !== undefined && next !== 'repeats' && asked.length < 20) {
    const page = Number(next['Page'] ?? 1)
    const size = Math.min(most, Number(next['Size'] ?? 10))
    const count = Math.max(0, Math.min(size, things - (page - 1) * size))
    fullest = Math.max(fullest, count)
    asked.push(page)
    next = nextPage(paging, next, { Set: Array.from({ length: count }), Total: told }, fullest)
  }
  return asked
}

describe('pages by number of which more is asked for than the vendor gives', () => {
  it.each([
    [250, 100, { Size: 500 }, [1, 2, 3]],
    [200, 100, { Size: 500 }, [1, 2]],
    [250, 100, { Size: 500, Page: 2 }, [2, 3]],
    [50, 100, { Size: 500 }, [1]],
    [0, 100, { Size: 500 }, [1]]
  ])('cover %d things in pages of at most %d asked for with %j', (things, most, input, pages) => {
    expect(walk(things, most, input)).toEqual(pages)
  })

  it('end where the total is too small, or the vendor takes no notice of the page', () => {
    expect(walk(25, 100, { Size: 10 }, 5)).toEqual([1, 2, 3])
    const data = { Set: Array.from({ length: 10 }), Total: 25 }
    expect(nextPage(paging, { Size: 500, Page: 3 }, data, 10)).toBeUndefined()
  })
})
