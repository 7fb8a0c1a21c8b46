import type { Result } from '@cloud-result/core'
import { list } from '@cloud-result/core'
import type { Collected } from '@cloud-result/client'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { leftOf } from './support/left-of.js'
import { failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'

interface Thing {
  readonly Id: number
}
interface Things {
  readonly Page?: { readonly Set: readonly Thing[] } | undefined
  readonly Total?: number | undefined
}
const Page = t.type({ Set: list(t.type({ Id: t.number })) }, 'Page')

const listThings = {
  ...thing({
    action: 'ListThings',
    paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['Page', 'Set'], total: ['Total'] }
  }),
  output: () => t.partial({ Page, Total: t.number }) as t.Decoder<unknown, Things>
}

const ids = (result: Result<Collected<Thing>>): readonly number[] =>
  result._tag === 'Right' ? result.right.data.map(({ Id }) => Id) : []

/** A list of `total` things, in pages of 10. */
const listing = (total: number) =>
  scripted(({ body }) => {
    const { Offset = 0 } = JSON.parse(body) as { readonly Offset?: number }
    const all = Array.from({ length: total }, (_, Id) => ({ Id }))
    return success({ Page: { Set: all.slice(Offset, Offset + 10) }, Total: total })
  })

describe('collect', () => {
  it('gives the items of all pages, typed, with the request id of the last page', async () => {
    const { sent, transport } = listing(25)
    const task = makeThings({ transport }).collect(listThings, { Limit: 10 }, { limit: 100 })
    expect(sent).toHaveLength(0)
    const result = await task()
    expectTypeOf(result).toEqualTypeOf<Result<Collected<Thing>>>()
    expect(ids(result)).toEqual(Array.from({ length: 25 }, (_, index) => index))
    expect(result).toMatchObject({ right: { requestId: 'r-ok', status: 200, hasMore: false } })
    expect(sent).toHaveLength(3)
  })

  it.each([
    [1, 1, 1, true],
    [9, 9, 1, true],
    [10, 10, 1, true],
    [11, 11, 2, true],
    [24, 24, 3, true],
    [25, 25, 3, false],
    [26, 25, 3, false],
    [Infinity, 25, 3, false]
  ])('reads at most %d items, and says whether there are more', async (limit, count, calls, hasMore) => {
    const { sent, transport } = listing(25)
    const result = await makeThings({ transport }).collect(listThings, { Limit: 10 }, { limit })()
    expect(ids(result)).toEqual(Array.from({ length: count }, (_, index) => index))
    expect(result).toMatchObject({ right: { hasMore } })
    expect(sent).toHaveLength(calls)
  })

  it('gives no items of an empty list, or of an absent one', async () => {
    const { transport } = scripted(success({ Page: { Set: [] }, Total: 0 }), success({}))
    const client = makeThings({ transport })
    const none = { right: { data: [], hasMore: false } }
    expect(await client.collect(listThings, {}, { limit: 5 })()).toMatchObject(none)
    expect(await client.collect(listThings, {}, { limit: 5 })()).toMatchObject(none)
  })

  it('starts again from the first page each time it is run', async () => {
    const { sent, transport } = listing(5)
    const task = makeThings({ transport }).collect(listThings, {}, { limit: 5 })
    expect(ids(await task())).toEqual(ids(await task()))
    expect(sent).toHaveLength(2)
  })

  it('ends with the error of the first page that fails', async () => {
    const first = success({ Page: { Set: [{ Id: 1 }] }, Total: 99 })
    const { sent, transport } = scripted(first, failure('NoSuchThing'))
    const result = await makeThings({ transport }).collect(listThings, {}, { limit: 100 })()
    expect(leftOf(result)).toMatchObject({ code: 'NoSuchThing', operation: 'ListThings' })
    expect(sent).toHaveLength(2)
  })

  it('ends with an error if a token repeats, unless the limit ends it before', async () => {
    const tokens = { style: 'token', token: 'Next', next: ['Next'], items: ['Set'] } as const
    const operation = thing({ paging: tokens })
    const { transport } = scripted(success({ Set: [1], Next: 'same' }))
    const client = makeThings({ transport })
    expect(leftOf(await client.collect(operation, {}, { limit: Infinity })())).toMatchObject({
      _tag: 'DecodeError',
      requestId: 'r-ok'
    })
    expect(await client.collect(operation, {}, { limit: 1 })()).toMatchObject({ right: { data: [1], hasMore: true } })
  })

  it.each([0, -1, 1.5, Number.NaN, '5', undefined, null])('refuses the limit %j, and sends nothing', async (limit) => {
    const { sent, transport } = listing(5)
    const client = makeThings({ transport })
    const expected = { _tag: 'RequestError', reason: 'input', operation: 'ListThings' }
    expect(leftOf(await client.collect(listThings, {}, { limit: limit as never })())).toMatchObject(expected)
    // @ts-expect-error -- the limit is required
    expect(leftOf(await client.collect(listThings, {})())).toMatchObject(expected)
    expect(sent).toEqual([])
  })

  it.each([[undefined], [null], ['ListThings'], [{ ...listThings, paging: {} }], [{ ...listThings, paging: 'token' }]])(
    'never rejects, also not with the operation %j',
    async (operation) => {
      const { transport } = listing(5)
      const client = makeThings({ transport })
      expect(leftOf(await client.collect(operation as never, {} as never, { limit: 5 })())).toMatchObject({
        _tag: 'RequestError'
      })
      const throwing = Object.defineProperty({ limit: 5 }, 'timeoutMs', {
        get: () => {
          throw new Error('x')
        }
      })
      expect(leftOf(await client.collect(listThings, {}, throwing)())).toMatchObject({ _tag: 'RequestError' })
    }
  )

  it('passes the options on to each call, and checks the input', async () => {
    const { sent, transport } = listing(25)
    const client = makeThings({ transport })
    const result = await client.collect(listThings, {}, { limit: 100, timeoutMs: -1 })()
    expect(leftOf(result)).toMatchObject({ _tag: 'RequestError', reason: 'configuration' })
    expect(leftOf(await client.collect(listThings, null as never, { limit: 1 })())).toMatchObject({ reason: 'input' })
    expect(sent).toEqual([])
  })

  it('keeps what a list loses while it is read, if it is read before anything is deleted', async () => {
    let left = Array.from({ length: 10 }, (_, Id) => ({ Id }))
    const { transport } = scripted(({ body }) => {
      const { Offset = 0, Limit = 10 } = JSON.parse(body) as { readonly Offset?: number; readonly Limit?: number }
      return success({ Page: { Set: left.slice(Offset, Offset + Limit) }, Total: left.length })
    })
    const client = makeThings({ transport })
    const remove = (id: number): void => {
      left = left.filter(({ Id }) => Id !== id)
    }
    for (const id of ids(await client.collect(listThings, { Limit: 2 }, { limit: 100 })())) remove(id)
    expect(left).toEqual([])
  })
})
