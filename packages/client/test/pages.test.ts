import type { Paging } from '@cloud-result/core/vendor'
import { describe, expect, it } from 'vitest'

import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'

type Parameters = Readonly<Record<string, unknown>>

/** Reads pages from a function of the parameters, and gives the requests and the results. */
const readAll = async (paging: Paging, input: Parameters, answer: (parameters: Parameters) => unknown) => {
  const requested: Parameters[] = []
  const { transport } = scripted(({ body }) => {
    const parameters = JSON.parse(body) as Parameters
    requested.push(parameters)
    if (requested.length > 50) throw new Error('Reading does not end')
    return success(answer(parameters))
  })
  const operation = thing({ paging })
  const pages: unknown[] = []
  for await (const page of makeThings({ transport }).pages(operation, input)) {
    pages.push(page._tag === 'Right' ? page.right.data : page.left)
  }
  return { requested, pages }
}

const things = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
const offset: Paging = { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['Set'], total: ['Total'] }

/** A list of `total` items, in pages by offset. */
const byOffset =
  (total: number, reported: (requested: Parameters) => unknown = () => total) =>
  (requested: Parameters) => {
    const start = Number(requested['Offset'] ?? 0)
    return { Set: things(total).slice(start, start + Number(requested['Limit'] ?? 20)), Total: reported(requested) }
  }

describe('pages by offset', () => {
  it.each([
    [45, {}, [0, 20, 40]],
    [40, {}, [0, 20]],
    [5, {}, [0]],
    [0, {}, [0]],
    [250, { Limit: 100 }, [0, 100, 200]],
    [45, { Offset: 25 }, [25]],
    [45, { Offset: 5, Limit: 10 }, [5, 15, 25, 35]]
  ])('cover %d things requested with %j', async (total, input, offsets) => {
    const { requested } = await readAll(offset, input, byOffset(total))
    expect(requested.map((parameters) => parameters['Offset'] ?? 0)).toEqual(offsets)
    expect(requested[0]).toEqual(input)
  })

  it('end at an empty page, with any total', async () => {
    const { requested, pages } = await readAll(
      offset,
      {},
      byOffset(20, () => 99)
    )
    expect([requested.length, pages.length]).toEqual([2, 2])
  })

  it('continue beyond a total that is too small, as long as pages are full', async () => {
    const { requested } = await readAll(
      offset,
      { Limit: 10 },
      byOffset(25, () => 1)
    )
    expect(requested).toHaveLength(3)
  })

  it('end at a short page if there is no total', async () => {
    const { requested } = await readAll({ ...offset, total: ['Nowhere'] }, { Limit: 10 }, byOffset(25))
    expect(requested).toHaveLength(3)
    const exact = await readAll({ ...offset, total: ['Nowhere'] }, { Limit: 10 }, byOffset(20))
    expect(exact.requested).toHaveLength(3)
  })

  it('continue after a page with fewer items than requested, until the total is reached', async () => {
    const clamped = await readAll(offset, { Limit: 5_000 }, (requested) => byOffset(45)({ ...requested, Limit: 20 }))
    expect(clamped.requested.map((parameters) => parameters['Offset'] ?? 0)).toEqual([0, 20, 40])
  })

  it('read numbers that are strings, and nested paths', async () => {
    const nested: Paging = { ...offset, items: ['Page', 'Set'], total: ['Page', 'Total'] }
    const { requested } = await readAll(nested, { Offset: '10' }, (parameters) => ({
      Page: byOffset(45, () => '45')(parameters)
    }))
    expect(requested.map((parameters) => parameters['Offset'])).toEqual(['10', 30])
  })

  it.each([null, 'text', [], { Set: null }, { Set: 'text' }])('end at data without a list: %j', async (data) => {
    expect((await readAll(offset, {}, () => data)).requested).toHaveLength(1)
  })
})

describe('pages by number', () => {
  const page: Paging = { style: 'page', page: 'PageNumber', size: 'PageSize', items: ['Set'], total: ['Total'] }
  const byNumber =
    (total: number, more: (requested: number) => Parameters = () => ({})) =>
    (requested: Parameters) => {
      const number = Number(requested['PageNumber'] ?? 1)
      const size = Number(requested['PageSize'] ?? 10)
      return { Set: things(total).slice((number - 1) * size, number * size), Total: total, ...more(number) }
    }

  it.each([
    [25, {}, [1, 2, 3]],
    [20, {}, [1, 2]],
    [20, { PageSize: 20 }, [1]],
    [25, { PageNumber: 2, PageSize: 10 }, [2, 3]],
    [25, { PageNumber: 2 }, [2, 3]]
  ])('cover %d things requested with %j', async (total, input, numbers) => {
    const { requested } = await readAll(page, input, byNumber(total))
    expect(requested.map((parameters) => parameters['PageNumber'] ?? 1)).toEqual(numbers)
  })

  it('end by the flag that says whether there are more', async () => {
    const flagged: Paging = { ...page, more: ['hasNext'], total: ['Nowhere'] }
    const { requested } = await readAll(
      flagged,
      {},
      byNumber(99, (number) => ({ hasNext: number < 3 }))
    )
    expect(requested).toHaveLength(3)
  })

  it('end at the first page if nothing says how many items there are', async () => {
    const { requested } = await readAll({ ...page, total: ['Nowhere'] }, {}, byNumber(99))
    expect(requested).toHaveLength(1)
  })
})

describe('pages by token', () => {
  const token: Paging = { style: 'token', token: 'NextToken', limit: 'MaxResults', next: ['NextToken'], items: ['Set'] }

  it.each([[undefined], [null], ['']])('end at the token %j', async (last) => {
    const { requested } = await readAll(token, { MaxResults: 10 }, ({ NextToken }) => ({
      Set: [1],
      NextToken: NextToken === undefined ? 'two' : NextToken === 'two' ? 'three' : last
    }))
    expect(requested).toEqual([
      { MaxResults: 10 },
      { MaxResults: 10, NextToken: 'two' },
      { MaxResults: 10, NextToken: 'three' }
    ])
  })

  it('continue after an empty page with a token', async () => {
    const { requested } = await readAll(token, {}, ({ NextToken }) => ({
      Set: [],
      NextToken: NextToken === undefined ? 'x' : ''
    }))
    expect(requested).toHaveLength(2)
  })

  it('end in an error if the token repeats, because the list is not complete', async () => {
    const { requested, pages } = await readAll(token, {}, () => ({ Set: [1], NextToken: 'same' }))
    expect(requested).toHaveLength(2)
    expect(pages).toHaveLength(3)
    expect(pages[2]).toMatchObject({
      _tag: 'DecodeError',
      category: 'Internal',
      requestId: 'r-ok',
      operation: 'DescribeThings'
    })
  })
})

describe('tokens in a circle', () => {
  it.each([2, 3, 7])('end in an error after %d different tokens', async (length) => {
    const token: Paging = { style: 'token', token: 'NextToken', next: ['NextToken'], items: ['Set'] }
    const { requested, pages } = await readAll(token, {}, ({ NextToken = 'a' }) => ({
      Set: [1],
      NextToken: String.fromCharCode(97 + ((String(NextToken).charCodeAt(0) - 96) % length))
    }))
    expect(requested.length).toBeLessThanOrEqual(3 * length + 1)
    expect(pages.at(-1)).toMatchObject({ _tag: 'DecodeError', requestId: 'r-ok' })
  })
})

describe('pages', () => {
  it('are refused for an operation without paging', async () => {
    const { sent, transport } = scripted(success({ Set: [1] }))
    const client = makeThings({ transport })
    const pages: unknown[] = []
    // @ts-expect-error -- the operation has no pages
    for await (const page of client.pages(describeThings, {})) pages.push(page)
    // @ts-expect-error -- the operation has no pages
    pages.push(await client.collect(describeThings, {}, { limit: 1 })())
    expect(pages).toHaveLength(2)
    for (const page of pages) {
      expect(page).toMatchObject({
        left: { _tag: 'RequestError', reason: 'input', message: 'DescribeThings does not return pages: use send' }
      })
    }
    expect(sent).toEqual([])
  })

  it('end with the error', async () => {
    const { transport } = scripted(success({ Set: things(20), Total: 99 }), failure('NoSuchThing'))
    const pages = []
    for await (const page of makeThings({ transport }).pages(thing({ paging: offset }), {})) pages.push(page)
    expect(pages.map(({ _tag }) => _tag)).toEqual(['Right', 'Left'])
    expect(leftOf(pages[1] as never)).toMatchObject({ code: 'NoSuchThing' })
  })

  it('are read only as the loop asks for them, and again by another loop', async () => {
    const { sent, transport } = scripted(success({ Set: things(20), Total: 99 }))
    const pages = makeThings({ transport }).pages(thing({ paging: offset }), {})
    expect(sent).toHaveLength(0)
    for await (const _ of pages) break
    expect(sent).toHaveLength(1)
    for await (const _ of pages) break
    expect(sent).toHaveLength(2)
  })

  it('check their input as any call does', async () => {
    const { sent, transport } = scripted(success(1))
    const pages = []
    for await (const page of makeThings({ transport }).pages(thing({ paging: offset }), null as never)) pages.push(page)
    expect(pages).toMatchObject([{ left: { _tag: 'RequestError', reason: 'input' } }])
    expect(sent).toEqual([])
  })
})
