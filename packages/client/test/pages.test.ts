import type { Operation } from '@cloud-result/core'
import type { Paging } from '@cloud-result/core/vendor'
import { describe, expect, it } from 'vitest'

import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'

type Parameters = Readonly<Record<string, unknown>>

/** Walks over pages that a function of the parameters answers, and gives what was asked and what came. */
const walk = async (paging: Paging, input: Parameters, answer: (parameters: Parameters) => unknown) => {
  const asked: Parameters[] = []
  const { transport } = scripted(({ body }) => {
    const parameters = JSON.parse(body) as Parameters
    asked.push(parameters)
    if (asked.length > 50) throw new Error('The walk does not end')
    return success(answer(parameters))
  })
  const operation: Operation<Parameters, unknown> = thing({ paging })
  const pages: unknown[] = []
  for await (const page of makeThings({ transport }).pages(operation, input)) {
    pages.push(page._tag === 'Right' ? page.right.data : page.left)
  }
  return { asked, pages }
}

const things = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
const offset: Paging = { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['Set'], total: ['Total'] }

/** A list of so many things, in pages by offset. */
const byOffset =
  (total: number, said: (asked: Parameters) => unknown = () => total) =>
  (asked: Parameters) => {
    const start = Number(asked['Offset'] ?? 0)
    return { Set: things(total).slice(start, start + Number(asked['Limit'] ?? 20)), Total: said(asked) }
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
  ])('cover %d things asked for with %j', async (total, input, offsets) => {
    const { asked } = await walk(offset, input, byOffset(total))
    expect(asked.map((parameters) => parameters['Offset'] ?? 0)).toEqual(offsets)
    expect(asked[0]).toEqual(input)
  })

  it('end at an empty page, whatever the total says', async () => {
    const { asked, pages } = await walk(
      offset,
      {},
      byOffset(20, () => 99)
    )
    expect([asked.length, pages.length]).toEqual([2, 2])
  })

  it('go on beyond a total that is too small, as long as pages are full', async () => {
    const { asked } = await walk(
      offset,
      { Limit: 10 },
      byOffset(25, () => 1)
    )
    expect(asked).toHaveLength(3)
  })

  it('go by short pages where there is no total', async () => {
    const { asked } = await walk({ ...offset, total: ['Nowhere'] }, { Limit: 10 }, byOffset(25))
    expect(asked).toHaveLength(3)
    const exact = await walk({ ...offset, total: ['Nowhere'] }, { Limit: 10 }, byOffset(20))
    expect(exact.asked).toHaveLength(3)
  })

  it('are believed when the vendor gives fewer than were asked for, as long as the total is not met', async () => {
    const clamped = await walk(offset, { Limit: 5_000 }, (asked) => byOffset(45)({ ...asked, Limit: 20 }))
    expect(clamped.asked.map((parameters) => parameters['Offset'] ?? 0)).toEqual([0, 20, 40])
  })

  it('read numbers that are texts, and nested paths', async () => {
    const nested: Paging = { ...offset, items: ['Page', 'Set'], total: ['Page', 'Total'] }
    const { asked } = await walk(nested, { Offset: '10' }, (parameters) => ({
      Page: byOffset(45, () => '45')(parameters)
    }))
    expect(asked.map((parameters) => parameters['Offset'])).toEqual(['10', 30])
  })

  it.each([null, 'text', [], { Set: null }, { Set: 'text' }])('end at data without a list: %j', async (data) => {
    expect((await walk(offset, {}, () => data)).asked).toHaveLength(1)
  })
})

describe('pages by number', () => {
  const page: Paging = { style: 'page', page: 'PageNumber', size: 'PageSize', items: ['Set'], total: ['Total'] }
  const byNumber =
    (total: number, more: (asked: number) => Parameters = () => ({})) =>
    (asked: Parameters) => {
      const number = Number(asked['PageNumber'] ?? 1)
      const size = Number(asked['PageSize'] ?? 10)
      return { Set: things(total).slice((number - 1) * size, number * size), Total: total, ...more(number) }
    }

  it.each([
    [25, {}, [1, 2, 3]],
    [20, {}, [1, 2]],
    [20, { PageSize: 20 }, [1]],
    [25, { PageNumber: 2, PageSize: 10 }, [2, 3]],
    [25, { PageNumber: 2 }, [2, 3]]
  ])('cover %d things asked for with %j', async (total, input, numbers) => {
    const { asked } = await walk(page, input, byNumber(total))
    expect(asked.map((parameters) => parameters['PageNumber'] ?? 1)).toEqual(numbers)
  })

  it('go by the flag that says whether there are more', async () => {
    const flagged: Paging = { ...page, more: ['hasNext'], total: ['Nowhere'] }
    const { asked } = await walk(
      flagged,
      {},
      byNumber(99, (number) => ({ hasNext: number < 3 }))
    )
    expect(asked).toHaveLength(3)
  })

  it('end at the first page where nothing says how many there are', async () => {
    const { asked } = await walk({ ...page, total: ['Nowhere'] }, {}, byNumber(99))
    expect(asked).toHaveLength(1)
  })
})

describe('pages by token', () => {
  const token: Paging = { style: 'token', token: 'NextToken', limit: 'MaxResults', next: ['NextToken'], items: ['Set'] }

  it.each([[undefined], [null], ['']])('end at the token %j', async (last) => {
    const { asked } = await walk(token, { MaxResults: 10 }, ({ NextToken }) => ({
      Set: [1],
      NextToken: NextToken === undefined ? 'two' : NextToken === 'two' ? 'three' : last
    }))
    expect(asked).toEqual([
      { MaxResults: 10 },
      { MaxResults: 10, NextToken: 'two' },
      { MaxResults: 10, NextToken: 'three' }
    ])
  })

  it('go on over an empty page that has a token', async () => {
    const { asked } = await walk(token, {}, ({ NextToken }) => ({
      Set: [],
      NextToken: NextToken === undefined ? 'x' : ''
    }))
    expect(asked).toHaveLength(2)
  })

  it('end in an error when the token repeats, since the list is not complete', async () => {
    const { asked, pages } = await walk(token, {}, () => ({ Set: [1], NextToken: 'same' }))
    expect(asked).toHaveLength(2)
    expect(pages).toHaveLength(3)
    expect(pages[2]).toMatchObject({
      _tag: 'DecodeError',
      category: 'Internal',
      requestId: 'r-ok',
      operation: 'DescribeThings'
    })
  })
})

describe('pages that go round', () => {
  it.each([2, 3, 7])('end in an error after %d different tokens', async (length) => {
    const token: Paging = { style: 'token', token: 'NextToken', next: ['NextToken'], items: ['Set'] }
    const { asked, pages } = await walk(token, {}, ({ NextToken = 'a' }) => ({
      Set: [1],
      NextToken: String.fromCharCode(97 + ((String(NextToken).charCodeAt(0) - 96) % length))
    }))
    expect(asked.length).toBeLessThanOrEqual(3 * length + 1)
    expect(pages.at(-1)).toMatchObject({ _tag: 'DecodeError', requestId: 'r-ok' })
  })
})

describe('pages', () => {
  it('are one where the operation has none', async () => {
    const { sent, transport } = scripted(success({ Set: [1] }))
    const pages = []
    for await (const page of makeThings({ transport }).pages(describeThings, {})) pages.push(page)
    expect([pages.length, sent.length]).toEqual([1, 1])
  })

  it('end with the error', async () => {
    const { transport } = scripted(success({ Set: things(20), Total: 99 }), failure('NoSuchThing'))
    const pages = []
    for await (const page of makeThings({ transport }).pages(thing({ paging: offset }), {})) pages.push(page)
    expect(pages.map(({ _tag }) => _tag)).toEqual(['Right', 'Left'])
    expect(leftOf(pages[1] as never)).toMatchObject({ code: 'NoSuchThing' })
  })

  it('are read only as far as the loop goes, and again by another loop', async () => {
    const { sent, transport } = scripted(success({ Set: things(20), Total: 99 }))
    const pages = makeThings({ transport }).pages(thing({ paging: offset }), {})
    expect(sent).toHaveLength(0)
    for await (const _ of pages) break
    expect(sent).toHaveLength(1)
    for await (const _ of pages) break
    expect(sent).toHaveLength(2)
  })

  it('check their input like any call', async () => {
    const { sent, transport } = scripted(success(1))
    const pages = []
    for await (const page of makeThings({ transport }).pages(thing({ paging: offset }), null as never)) pages.push(page)
    expect(pages).toMatchObject([{ left: { _tag: 'RequestError', reason: 'input' } }])
    expect(sent).toEqual([])
  })
})
